--liquibase formatted sql

--changeset khacphuc:urging
--comment A slip that urges or asks for explanation. Whatever runs twice makes it once: urging_once.
CREATE TABLE IF NOT EXISTS urging (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'URGING, EXPLANATION',
    subject VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'TASK, UNIT, CELL, PERSON',
    subject_id BIGINT NOT NULL COMMENT 'task, unit (also of a cell) or person',
    area_key BIGINT NOT NULL DEFAULT 0 COMMENT 'of a cell: content area, 0 for other',
    plan_year INT NOT NULL DEFAULT 0 COMMENT 'of a cell',
    plan_kind VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '' COMMENT 'of a cell, empty for all',
    level INT NOT NULL COMMENT '1 to 4; 0 for an explanation',
    deadline_version DATE NOT NULL COMMENT 'the due date of a task, else the first of the month',
    unit_id BIGINT NOT NULL COMMENT 'addressed',
    person_id BIGINT NULL COMMENT 'addressed by name',
    authority_id BIGINT NULL COMMENT 'whose slip it is, once sent',
    number INT NULL COMMENT 'given when sent',
    number_year INT NULL,
    due DATE NULL COMMENT 'this and the next four: how it stood when it was sent',
    percent INT NULL,
    late_tasks INT NULL,
    open_tasks INT NULL,
    as_of DATE NOT NULL,
    text VARCHAR(4000) NOT NULL DEFAULT '',
    reply_by DATE NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state_reason VARCHAR(2000) NOT NULL DEFAULT '',
    moot BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'dropped by itself: proposed again should its cause come back',
    answer VARCHAR(4000) NOT NULL DEFAULT '',
    sent_at DATETIME(6) NULL,
    read_at DATETIME(6) NULL COMMENT 'first opened by somebody of the unit addressed',
    answered_at DATETIME(6) NULL,
    created_at DATETIME(6) NOT NULL,
    UNIQUE KEY urging_once (kind, subject, subject_id, area_key, plan_year, plan_kind, level, deadline_version),
    UNIQUE KEY urging_number (authority_id, number_year, kind, number),
    KEY urging_unit (unit_id, state, id),
    KEY urging_state (state, reply_by),
    KEY urging_subject (subject, subject_id),
    CONSTRAINT urging_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT urging_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT urging_authority_fk FOREIGN KEY (authority_id) REFERENCES unit (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE TABLE IF NOT EXISTS urging_history (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    urging_id BIGINT NOT NULL,
    at DATETIME(6) NOT NULL,
    verb VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    text VARCHAR(4000) NOT NULL DEFAULT '' COMMENT 'reason or answer of this verb',
    KEY urging_history_past (urging_id, at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE TABLE IF NOT EXISTS urging_counter (
    authority_id BIGINT NOT NULL,
    year INT NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    last INT NOT NULL,
    PRIMARY KEY (authority_id, year, kind),
    CONSTRAINT urging_counter_authority_fk FOREIGN KEY (authority_id) REFERENCES unit (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE urging_counter; DROP TABLE urging_history; DROP TABLE urging;

--changeset khacphuc:agenda-item
--comment What leaders must discuss at their next meeting.
CREATE TABLE IF NOT EXISTS agenda_item (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    urging_id BIGINT NOT NULL,
    authority_id BIGINT NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'OPEN, DISCUSSED',
    note VARCHAR(4000) NOT NULL DEFAULT '' COMMENT 'what was decided',
    discussed_on DATE NULL,
    created_at DATETIME(6) NOT NULL,
    UNIQUE KEY agenda_item_urging (urging_id),
    KEY agenda_item_list (authority_id, state, id),
    CONSTRAINT agenda_item_urging_fk FOREIGN KEY (urging_id) REFERENCES urging (id),
    CONSTRAINT agenda_item_authority_fk FOREIGN KEY (authority_id) REFERENCES unit (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE agenda_item;
