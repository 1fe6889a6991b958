--liquibase formatted sql

--changeset khacphuc:notice
--comment What a person was told, once for each occurrence. Written in the transaction of the change, never changed but for who read it and by which mail it went.
CREATE TABLE IF NOT EXISTS notice (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    recipient_id BIGINT NOT NULL COMMENT 'person',
    kind VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'kind of thing, as in the trail',
    subject_id BIGINT NOT NULL,
    occurrence VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'deadline and step of the reminder, or entry of the trail',
    unit_id BIGINT NULL,
    by_person_id BIGINT NULL COMMENT 'who did it, null for the portal itself',
    title VARCHAR(500) NOT NULL COMMENT 'this and the next three: as it was when told',
    day DATE NULL,
    number INT NOT NULL DEFAULT 0,
    text VARCHAR(500) NOT NULL DEFAULT '',
    at DATETIME(6) NOT NULL,
    read_at DATETIME(6) NULL,
    mail VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'AT_ONCE, DIGEST, NONE',
    mail_id BIGINT NULL COMMENT 'the mail it went or will go with',
    mail_waits BIGINT GENERATED ALWAYS AS (IF(mail <> 'NONE' AND mail_id IS NULL, recipient_id, NULL)) STORED,
    UNIQUE KEY notice_once (recipient_id, kind, subject, subject_id, occurrence),
    KEY notice_inbox (recipient_id, read_at, id),
    KEY notice_subject (subject, subject_id, read_at),
    KEY notice_mail_waits (mail_waits, mail),
    KEY notice_mail (mail_id),
    CONSTRAINT notice_recipient_fk FOREIGN KEY (recipient_id) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE notice;

--changeset khacphuc:notice-reader
--comment How a person wants mail. Who has no row, or no address, gets none.
CREATE TABLE IF NOT EXISTS notice_reader (
    person_id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    email VARCHAR(254) NULL,
    language VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'vi',
    digest_hour INT NOT NULL DEFAULT 7,
    CONSTRAINT notice_reader_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE TABLE IF NOT EXISTS notice_choice (
    person_id BIGINT NOT NULL,
    kind VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    way VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'AT_ONCE, DIGEST, NONE; without a row the kind''s standard',
    PRIMARY KEY (person_id, kind),
    CONSTRAINT notice_choice_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE notice_choice; DROP TABLE notice_reader;

--changeset khacphuc:notice-turn
--comment Nodes that remind, or put mail together, take turns by this row.
CREATE TABLE IF NOT EXISTS notice_turn (
    id INT NOT NULL PRIMARY KEY
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE notice_turn;

--changeset khacphuc:mail
--comment What leaves by mail: put together in a transaction, sent after it, tried again until it is gone. Each bears one Message-ID for good.
CREATE TABLE IF NOT EXISTS mail (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    mail_key VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'digest/person/day or now/person/first notice',
    batch CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'put together at once',
    person_id BIGINT NOT NULL,
    address VARCHAR(254) NOT NULL,
    language VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    way VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'AT_ONCE, DIGEST',
    day DATE NOT NULL,
    message_id VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'WAITING, SENT, FAILED',
    attempts INT NOT NULL DEFAULT 0,
    next_at DATETIME(6) NOT NULL,
    claim CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of the node that is sending it',
    claimed_until DATETIME(6) NULL,
    error VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'why it did not leave',
    created_at DATETIME(6) NOT NULL,
    sent_at DATETIME(6) NULL,
    UNIQUE KEY mail_once (mail_key),
    KEY mail_next (state, next_at),
    KEY mail_batch (batch),
    KEY mail_person (person_id),
    CONSTRAINT mail_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE mail;
