--liquibase formatted sql

--changeset khacphuc:cause-heading
--comment What causes are called so that they compare between units and years; the same for all, like content areas.
CREATE TABLE IF NOT EXISTS cause_heading (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    cause VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'OBJECTIVE, SUBJECTIVE, SUPERIOR_RULE',
    name VARCHAR(200) NOT NULL,
    words VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'other words units use for it; proposals look at them too',
    ended BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'no longer offered',
    created_at DATETIME(6) NOT NULL,
    UNIQUE KEY cause_heading_name (cause, name)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
ALTER TABLE deficiency_cause
    ADD COLUMN IF NOT EXISTS heading_id BIGINT NULL,
    ADD KEY IF NOT EXISTS deficiency_cause_heading (heading_id, deficiency_id),
    ADD CONSTRAINT deficiency_cause_heading_fk FOREIGN KEY IF NOT EXISTS (heading_id) REFERENCES cause_heading (id);
--rollback ALTER TABLE deficiency_cause DROP FOREIGN KEY deficiency_cause_heading_fk;
--rollback ALTER TABLE deficiency_cause DROP KEY deficiency_cause_heading, DROP COLUMN heading_id; DROP TABLE cause_heading;

--changeset khacphuc:petition
--comment Causes that lie in superior rules, put before whoever made the rules.
CREATE TABLE IF NOT EXISTS petition (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    authority_id BIGINT NOT NULL,
    title VARCHAR(500) NOT NULL,
    addressee VARCHAR(300) NOT NULL,
    text VARCHAR(4000) NOT NULL DEFAULT '' COMMENT 'what is asked for',
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'DRAFT, SENT, ANSWERED, DROPPED',
    number VARCHAR(60) NOT NULL DEFAULT '',
    sent_on DATE NULL,
    answer_number VARCHAR(60) NOT NULL DEFAULT '',
    answered_on DATE NULL,
    answer VARCHAR(4000) NOT NULL DEFAULT '',
    state_reason VARCHAR(2000) NOT NULL DEFAULT '',
    created_at DATETIME(6) NOT NULL,
    KEY petition_list (authority_id, state, id),
    CONSTRAINT petition_authority_fk FOREIGN KEY (authority_id) REFERENCES unit (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE TABLE IF NOT EXISTS petition_cause (
    petition_id BIGINT NOT NULL,
    deficiency_id BIGINT NOT NULL,
    unit_name VARCHAR(200) NULL COMMENT 'this and the next: as they were when it was sent',
    heading VARCHAR(200) NULL,
    cause_text VARCHAR(2000) NULL,
    title VARCHAR(500) NULL,
    points DECIMAL(7, 2) NULL,
    PRIMARY KEY (petition_id, deficiency_id),
    KEY petition_cause_of (deficiency_id, petition_id),
    CONSTRAINT petition_cause_petition_fk FOREIGN KEY (petition_id) REFERENCES petition (id),
    CONSTRAINT petition_cause_deficiency_fk FOREIGN KEY (deficiency_id) REFERENCES deficiency (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE TABLE IF NOT EXISTS petition_history (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    petition_id BIGINT NOT NULL,
    at DATETIME(6) NOT NULL,
    verb VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_id BIGINT NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    causes INT NOT NULL,
    reason VARCHAR(4000) NOT NULL DEFAULT '',
    KEY petition_history_past (petition_id, at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE petition_history; DROP TABLE petition_cause; DROP TABLE petition;
