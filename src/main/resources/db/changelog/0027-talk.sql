--liquibase formatted sql

--changeset khacphuc:calendar-feed
--comment The address under which a program reads a person's calendar; only the digest of its secret part is kept.
CREATE TABLE IF NOT EXISTS calendar_feed (
    account_id BIGINT NOT NULL PRIMARY KEY,
    digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'SHA-256',
    created_at DATETIME(6) NOT NULL,
    read_at DATETIME(6) NULL,
    UNIQUE KEY calendar_feed_digest (digest),
    CONSTRAINT calendar_feed_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE calendar_feed;

--changeset khacphuc:comment
--comment What people say on a task or a deficiency. What was deleted keeps its row without its words; the trail has them.
CREATE TABLE IF NOT EXISTS comment (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    subject VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'kind of thing, as in the trail',
    subject_id BIGINT NOT NULL,
    author_id BIGINT NOT NULL COMMENT 'person',
    text VARCHAR(4000) NOT NULL,
    at DATETIME(6) NOT NULL,
    edited_at DATETIME(6) NULL,
    deleted_at DATETIME(6) NULL,
    KEY comment_subject (subject, subject_id, id),
    CONSTRAINT comment_author_fk FOREIGN KEY (author_id) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE TABLE IF NOT EXISTS comment_mention (
    comment_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    PRIMARY KEY (comment_id, person_id),
    CONSTRAINT comment_mention_comment_fk FOREIGN KEY (comment_id) REFERENCES comment (id),
    CONSTRAINT comment_mention_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE comment_mention; DROP TABLE comment;

--changeset khacphuc:watching
--comment Who wants to hear of everything that is done to a thing.
CREATE TABLE IF NOT EXISTS watching (
    subject VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    since DATETIME(6) NOT NULL,
    PRIMARY KEY (subject, subject_id, person_id),
    KEY watching_person (person_id),
    CONSTRAINT watching_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE watching;

--changeset khacphuc:endpoint
--comment Where other systems want to hear of changes, and what was sent there.
CREATE TABLE IF NOT EXISTS endpoint (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    channel VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'webhook',
    name VARCHAR(120) NOT NULL,
    url VARCHAR(1000) NOT NULL,
    secret VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'signs what is sent; shown once',
    kinds VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'kinds of things as in the trail, parted by commas',
    active BOOLEAN NOT NULL,
    failures INT NOT NULL DEFAULT 0 COMMENT 'in a row',
    stopped_at DATETIME(6) NULL COMMENT 'when it was stopped for its failures',
    created_at DATETIME(6) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE TABLE IF NOT EXISTS delivery (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    delivery_key CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the same at each attempt',
    endpoint_id BIGINT NOT NULL,
    entry_id BIGINT NOT NULL COMMENT 'of the trail',
    verb VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    body TEXT NOT NULL,
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'WAITING, SENT, FAILED',
    attempts INT NOT NULL DEFAULT 0,
    next_at DATETIME(6) NOT NULL,
    claim CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of the node that is sending it',
    claimed_until DATETIME(6) NULL,
    answer_code INT NULL,
    answer VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'the beginning of the answer, or why there was none',
    took_ms BIGINT NULL,
    created_at DATETIME(6) NOT NULL,
    sent_at DATETIME(6) NULL,
    UNIQUE KEY delivery_once (endpoint_id, entry_id),
    KEY delivery_next (state, next_at),
    KEY delivery_claim (claim),
    CONSTRAINT delivery_endpoint_fk FOREIGN KEY (endpoint_id) REFERENCES endpoint (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE delivery; DROP TABLE endpoint;
