--liquibase formatted sql

--changeset khacphuc:criterion-rule
--comment How points follow from what was reached; what a line does to the sum.
ALTER TABLE criterion
    ADD COLUMN IF NOT EXISTS rule_kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'TYPED',
    ADD COLUMN IF NOT EXISTS rule_text VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    ADD COLUMN IF NOT EXISTS effect VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'NORMAL',
    ADD COLUMN IF NOT EXISTS may_lack BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'a unit it does not apply to loses nothing by it',
    ADD COLUMN IF NOT EXISTS survey BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'scored by asking people and businesses';
--rollback ALTER TABLE criterion DROP COLUMN rule_kind, DROP COLUMN rule_text, DROP COLUMN effect, DROP COLUMN may_lack, DROP COLUMN survey;

--changeset khacphuc:criterion-origin
--comment Which lines of the year before a line goes on from, so that years compare.
CREATE TABLE IF NOT EXISTS criterion_origin (
    criterion_id BIGINT NOT NULL,
    origin_id BIGINT NOT NULL,
    PRIMARY KEY (criterion_id, origin_id),
    KEY criterion_origin_origin (origin_id),
    CONSTRAINT criterion_origin_fk FOREIGN KEY (criterion_id) REFERENCES criterion (id) ON DELETE CASCADE,
    CONSTRAINT criterion_origin_origin_fk FOREIGN KEY (origin_id) REFERENCES criterion (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE criterion_origin;

--changeset khacphuc:score-class
--comment Classes of units by the percentage reached: from the least of each up to the one above, that one left out.
CREATE TABLE IF NOT EXISTS score_class (
    set_id BIGINT NOT NULL,
    from_percent DECIMAL(5, 2) NOT NULL,
    name_vi VARCHAR(60) NOT NULL,
    name_en VARCHAR(60) NOT NULL,
    PRIMARY KEY (set_id, from_percent),
    CONSTRAINT score_class_set_fk FOREIGN KEY (set_id) REFERENCES criteria_set (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
INSERT IGNORE INTO score_class (set_id, from_percent, name_vi, name_en)
SELECT s.id, c.from_percent, c.name_vi, c.name_en FROM criteria_set s JOIN (
    SELECT 90 AS from_percent, 'Xuất sắc' AS name_vi, 'Excellent' AS name_en
    UNION ALL SELECT 80, 'Tốt', 'Good'
    UNION ALL SELECT 65, 'Khá', 'Fair'
    UNION ALL SELECT 50, 'Trung bình', 'Average'
    UNION ALL SELECT 0, 'Yếu', 'Weak') c;
--rollback DROP TABLE score_class;

--changeset khacphuc:scored-kind
--comment By which criteria sets units of a kind are scored. Kinds that are not here are not scored.
CREATE TABLE IF NOT EXISTS scored_kind (
    kind VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    level VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    CONSTRAINT scored_kind_fk FOREIGN KEY (kind) REFERENCES unit_kind (code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
INSERT IGNORE INTO scored_kind (kind, level) VALUES
    ('department', 'department'), ('service', 'department'),
    ('commune', 'commune'), ('town', 'commune'), ('ward', 'commune');
--rollback DROP TABLE scored_kind;

--changeset khacphuc:scoring-round
CREATE TABLE IF NOT EXISTS scoring_round (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    authority_id BIGINT NOT NULL,
    year INT NOT NULL COMMENT 'the year scored',
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'OPEN, LOCKED',
    self_due DATE NOT NULL,
    appraise_due DATE NOT NULL,
    locked_at DATETIME(6) NULL,
    UNIQUE KEY scoring_round_year (authority_id, year),
    CONSTRAINT scoring_round_authority_fk FOREIGN KEY (authority_id) REFERENCES unit (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE TABLE IF NOT EXISTS score_sheet (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    round_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    set_id BIGINT NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'SELF, SUBMITTED, APPRAISED, EXPLAINED, DECIDED',
    submitted_at DATETIME(6) NULL,
    maximum DECIMAL(8, 2) NULL COMMENT 'this and the next three: when the round was locked',
    points DECIMAL(8, 2) NULL,
    percent DECIMAL(5, 2) NULL,
    place INT NULL COMMENT 'among the units of the same level',
    changed_at DATETIME(6) NOT NULL,
    UNIQUE KEY score_sheet_unit (round_id, unit_id),
    KEY score_sheet_whose (unit_id, round_id),
    CONSTRAINT score_sheet_round_fk FOREIGN KEY (round_id) REFERENCES scoring_round (id),
    CONSTRAINT score_sheet_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT score_sheet_set_fk FOREIGN KEY (set_id) REFERENCES criteria_set (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE TABLE IF NOT EXISTS score (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL DEFAULT 0,
    sheet_id BIGINT NOT NULL,
    criterion_id BIGINT NOT NULL COMMENT 'one with nothing below it',
    value DECIMAL(12, 4) NULL COMMENT 'what was reached, where a rule computes',
    self_lacks BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'the unit says that it does not apply',
    self_points DECIMAL(7, 2) NULL,
    self_note VARCHAR(2000) NOT NULL DEFAULT '',
    first_points DECIMAL(7, 2) NULL COMMENT 'of the first appraisal',
    first_reason VARCHAR(2000) NOT NULL DEFAULT '',
    explanation VARCHAR(2000) NOT NULL DEFAULT '',
    lacks BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'decided: it does not apply, the maximum is less',
    points DECIMAL(7, 2) NULL COMMENT 'as decided in the end',
    reason VARCHAR(2000) NOT NULL DEFAULT '',
    UNIQUE KEY score_once (sheet_id, criterion_id),
    KEY score_criterion (criterion_id),
    CONSTRAINT score_sheet_fk FOREIGN KEY (sheet_id) REFERENCES score_sheet (id),
    CONSTRAINT score_criterion_fk FOREIGN KEY (criterion_id) REFERENCES criterion (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE TABLE IF NOT EXISTS score_sheet_history (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    sheet_id BIGINT NOT NULL,
    at DATETIME(6) NOT NULL,
    verb VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    KEY score_sheet_history_past (sheet_id, at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE score_sheet_history; DROP TABLE score; DROP TABLE score_sheet; DROP TABLE scoring_round;
