--liquibase formatted sql

--changeset khacphuc:period-rule
--comment The days an authority closes its periods on, where they are not the usual ones.
CREATE TABLE IF NOT EXISTS period_rule (
    authority_id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    first_day INT NOT NULL COMMENT 'day of the month on which a period begins',
    self_days INT NOT NULL COMMENT 'days after the last of the period by which units assess themselves',
    rating_days INT NOT NULL COMMENT 'days after it by which they are rated',
    quarters BOOLEAN NOT NULL,
    half_years BOOLEAN NOT NULL,
    years BOOLEAN NOT NULL,
    CONSTRAINT period_rule_authority_fk FOREIGN KEY (authority_id) REFERENCES unit (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE period_rule;

--changeset khacphuc:period
--comment A reporting period of an authority. Each begins the day after the one before it ended.
CREATE TABLE IF NOT EXISTS period (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    authority_id BIGINT NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'MONTH, QUARTER, HALF_YEAR, YEAR',
    year INT NOT NULL,
    number INT NOT NULL COMMENT 'which of the year: month 1 to 12, quarter 1 to 4',
    first_day DATE NOT NULL,
    last_day DATE NOT NULL COMMENT 'the cut-off',
    self_due DATE NOT NULL,
    rating_due DATE NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'OPEN, LOCKED',
    locked_at DATETIME(6) NULL,
    made_at DATETIME(6) NOT NULL,
    UNIQUE KEY period_once (authority_id, kind, year, number),
    UNIQUE KEY period_begins (authority_id, kind, first_day),
    KEY period_list (authority_id, last_day),
    CONSTRAINT period_authority_fk FOREIGN KEY (authority_id) REFERENCES unit (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE period;

--changeset khacphuc:assessment-rating
CREATE TABLE IF NOT EXISTS assessment_rating (
    code VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    name_vi VARCHAR(120) NOT NULL,
    name_en VARCHAR(120) NOT NULL,
    good INT NOT NULL COMMENT '1 good, 0 in between, -1 bad: how it is shown',
    sort_order INT NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
INSERT IGNORE INTO assessment_rating VALUES
    ('excellent', 'Hoàn thành xuất sắc nhiệm vụ', 'Duties fulfilled excellently', 1, 1),
    ('good', 'Hoàn thành tốt nhiệm vụ', 'Duties fulfilled well', 1, 2),
    ('done', 'Hoàn thành nhiệm vụ', 'Duties fulfilled', 0, 3),
    ('not_done', 'Không hoàn thành nhiệm vụ', 'Duties not fulfilled', -1, 4);
--rollback DROP TABLE assessment_rating;

--changeset khacphuc:assessment
CREATE TABLE IF NOT EXISTS assessment (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    period_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'OPEN, SELF_ASSESSED, RATED, LOCKED',
    results VARCHAR(4000) NOT NULL DEFAULT '',
    obstacles VARCHAR(4000) NOT NULL DEFAULT '',
    next_steps VARCHAR(4000) NOT NULL DEFAULT '',
    submitted_at DATETIME(6) NULL COMMENT 'when the unit first sent it: in time or late for good',
    submitted_by BIGINT NULL COMMENT 'person',
    returned_for VARCHAR(2000) NOT NULL DEFAULT '',
    rating VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    rating_comment VARCHAR(2000) NOT NULL DEFAULT '',
    rated_at DATETIME(6) NULL,
    rated_by BIGINT NULL COMMENT 'person',
    changed_at DATETIME(6) NOT NULL,
    UNIQUE KEY assessment_once (period_id, unit_id),
    KEY assessment_unit (unit_id, period_id),
    CONSTRAINT assessment_period_fk FOREIGN KEY (period_id) REFERENCES period (id),
    CONSTRAINT assessment_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT assessment_rating_fk FOREIGN KEY (rating) REFERENCES assessment_rating (code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE TABLE IF NOT EXISTS assessment_history (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    assessment_id BIGINT NOT NULL,
    at DATETIME(6) NOT NULL,
    verb VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    rating VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    KEY assessment_history_past (assessment_id, at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE assessment_history; DROP TABLE assessment;

--changeset khacphuc:indicator
--comment Figures that units report each month and that no list of the portal counts.
CREATE TABLE IF NOT EXISTS indicator (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    authority_id BIGINT NOT NULL,
    name_vi VARCHAR(300) NOT NULL,
    name_en VARCHAR(300) NOT NULL,
    measure VARCHAR(60) NOT NULL COMMENT 'unit of measure',
    more_is_better BOOLEAN NOT NULL,
    criterion_id BIGINT NULL,
    level VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'level of the units that report it; any: all',
    from_day DATE NOT NULL,
    to_day DATE NULL COMMENT 'last day it is asked for',
    sort_order INT NOT NULL,
    KEY indicator_list (authority_id, sort_order),
    CONSTRAINT indicator_authority_fk FOREIGN KEY (authority_id) REFERENCES unit (id),
    CONSTRAINT indicator_criterion_fk FOREIGN KEY (criterion_id) REFERENCES criterion (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE TABLE IF NOT EXISTS indicator_target (
    indicator_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL COMMENT '0: every unit of the level',
    level VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'any: every level',
    from_day DATE NOT NULL COMMENT 'for periods that begin on this day or later',
    target DECIMAL(16, 4) NOT NULL,
    PRIMARY KEY (indicator_id, unit_id, level, from_day),
    CONSTRAINT indicator_target_fk FOREIGN KEY (indicator_id) REFERENCES indicator (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE TABLE IF NOT EXISTS indicator_value (
    assessment_id BIGINT NOT NULL,
    indicator_id BIGINT NOT NULL,
    value DECIMAL(16, 4) NOT NULL,
    source VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'TYPED, IMPORTED',
    at DATETIME(6) NOT NULL,
    person_id BIGINT NOT NULL,
    PRIMARY KEY (assessment_id, indicator_id),
    KEY indicator_value_course (indicator_id, assessment_id),
    CONSTRAINT indicator_value_assessment_fk FOREIGN KEY (assessment_id) REFERENCES assessment (id),
    CONSTRAINT indicator_value_indicator_fk FOREIGN KEY (indicator_id) REFERENCES indicator (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE indicator_value; DROP TABLE indicator_target; DROP TABLE indicator;

--changeset khacphuc:book
--comment What was locked, for good. No column refers to anything that changes: names are those of the day of the lock.
CREATE TABLE IF NOT EXISTS book (
    period_id BIGINT NOT NULL PRIMARY KEY,
    authority_id BIGINT NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sequence BIGINT NOT NULL COMMENT 'its place in the chain of this authority and kind, shared with addenda',
    year INT NOT NULL,
    number INT NOT NULL,
    first_day DATE NOT NULL,
    last_day DATE NOT NULL COMMENT 'effective: what was so at the end of this day',
    locked_at DATETIME(6) NOT NULL COMMENT 'known: what had become known by then',
    account_id BIGINT NOT NULL,
    person_name VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    reason VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'why it was locked with units not rated',
    content MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'authority, settings of the time, seal of the trail',
    row_count INT NOT NULL,
    rows_hash BINARY(32) NOT NULL COMMENT 'hash of its last row',
    previous BINARY(32) NOT NULL COMMENT 'hash of the book or addendum before it in the chain',
    hash BINARY(32) NOT NULL COMMENT 'of all other columns',
    UNIQUE KEY book_sequence (authority_id, kind, sequence),
    KEY book_last (authority_id, last_day)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci COMMENT = 'append-only';
CREATE TABLE IF NOT EXISTS book_row (
    period_id BIGINT NOT NULL,
    ordinal INT NOT NULL COMMENT 'from 1, without gaps',
    part VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'FIGURES, UNIT, INDICATOR, PLAN, DEFICIENCY, TASK',
    subject_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL COMMENT 'reporting unit; 0: the authority as a whole',
    content MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'the bytes that are hashed',
    hash BINARY(32) NOT NULL COMMENT 'of the hash of the row before, and all other columns',
    PRIMARY KEY (period_id, ordinal),
    KEY book_row_part (period_id, part, unit_id, subject_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci COMMENT = 'append-only';
CREATE TABLE IF NOT EXISTS book_addendum (
    period_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    authority_id BIGINT NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sequence BIGINT NOT NULL,
    at DATETIME(6) NOT NULL,
    account_id BIGINT NOT NULL,
    person_name VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    text VARCHAR(4000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    previous BINARY(32) NOT NULL,
    hash BINARY(32) NOT NULL,
    PRIMARY KEY (period_id, ordinal),
    UNIQUE KEY book_addendum_sequence (authority_id, kind, sequence)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci COMMENT = 'append-only';
--rollback DROP TABLE book_addendum; DROP TABLE book_row; DROP TABLE book;

--changeset khacphuc:book-chain
--comment The end of each chain: locked while something is added to it.
CREATE TABLE IF NOT EXISTS book_chain (
    authority_id BIGINT NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sequence BIGINT NOT NULL,
    hash BINARY(32) NOT NULL,
    PRIMARY KEY (authority_id, kind)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE book_chain;

--changeset khacphuc:book-no-update splitStatements:false
CREATE TRIGGER IF NOT EXISTS book_no_update BEFORE UPDATE ON book FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a book is never changed, only corrected by an addendum';
--rollback DROP TRIGGER book_no_update;

--changeset khacphuc:book-no-delete splitStatements:false
CREATE TRIGGER IF NOT EXISTS book_no_delete BEFORE DELETE ON book FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a book is never deleted';
--rollback DROP TRIGGER book_no_delete;

--changeset khacphuc:book-row-no-update splitStatements:false
CREATE TRIGGER IF NOT EXISTS book_row_no_update BEFORE UPDATE ON book_row FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a book is never changed, only corrected by an addendum';
--rollback DROP TRIGGER book_row_no_update;

--changeset khacphuc:book-row-no-delete splitStatements:false
CREATE TRIGGER IF NOT EXISTS book_row_no_delete BEFORE DELETE ON book_row FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a book is never deleted';
--rollback DROP TRIGGER book_row_no_delete;

--changeset khacphuc:book-addendum-no-update splitStatements:false
CREATE TRIGGER IF NOT EXISTS book_addendum_no_update BEFORE UPDATE ON book_addendum FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an addendum is never changed';
--rollback DROP TRIGGER book_addendum_no_update;

--changeset khacphuc:book-addendum-no-delete splitStatements:false
CREATE TRIGGER IF NOT EXISTS book_addendum_no_delete BEFORE DELETE ON book_addendum FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an addendum is never deleted';
--rollback DROP TRIGGER book_addendum_no_delete;
