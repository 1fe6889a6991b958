--liquibase formatted sql

--changeset khacphuc:task-history-owner
--comment Who was accountable when: a person's and a unit's part in a period is read from the dated rows.
ALTER TABLE task_history
    ADD KEY IF NOT EXISTS task_history_owner (owner_id, task_id),
    ADD KEY IF NOT EXISTS task_history_unit (unit_id, task_id);
--rollback ALTER TABLE task_history DROP KEY task_history_owner, DROP KEY task_history_unit;

--changeset khacphuc:rating-class
--comment Classes that others decide; the portal only keeps which one was decided, by which paper. What classes there are is data.
CREATE TABLE IF NOT EXISTS rating_class (
    code VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    name_vi VARCHAR(120) NOT NULL,
    name_en VARCHAR(120) NOT NULL,
    source VARCHAR(120) NOT NULL COMMENT 'the decree that names it',
    sort_order INT NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
INSERT IGNORE INTO rating_class VALUES
    ('excellent', 'Hoàn thành xuất sắc nhiệm vụ', 'Tasks fulfilled excellently', 'Nghị định 335/2025/NĐ-CP', 1),
    ('good', 'Hoàn thành tốt nhiệm vụ', 'Tasks fulfilled well', 'Nghị định 335/2025/NĐ-CP', 2),
    ('fulfilled', 'Hoàn thành nhiệm vụ', 'Tasks fulfilled', 'Nghị định 335/2025/NĐ-CP', 3),
    ('not_fulfilled', 'Không hoàn thành nhiệm vụ', 'Tasks not fulfilled', 'Nghị định 335/2025/NĐ-CP', 4);
--rollback DROP TABLE rating_class;

--changeset khacphuc:par-rule
--comment How the office turns its index into points of a person's rating. A rule never changes: the next edition follows it.
CREATE TABLE IF NOT EXISTS par_rule (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    authority_id BIGINT NOT NULL,
    edition INT NOT NULL,
    name VARCHAR(300) NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'LEVEL_AVERAGE, PERCENT',
    least_percent DECIMAL(5, 2) NULL COMMENT 'only of PERCENT',
    points_met DECIMAL(5, 2) NOT NULL,
    points_missed DECIMAL(5, 2) NOT NULL,
    source VARCHAR(300) NOT NULL DEFAULT '' COMMENT 'the deciding paper',
    valid_from DATE NOT NULL,
    valid_to DATE NULL COMMENT 'last day, null while it holds',
    UNIQUE KEY par_rule_edition (authority_id, edition),
    CONSTRAINT par_rule_authority_fk FOREIGN KEY (authority_id) REFERENCES unit (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE par_rule;

--changeset khacphuc:objective-cause
--comment That a task is late for a reason out of its owner's hands, as somebody of another unit confirmed.
CREATE TABLE IF NOT EXISTS objective_cause (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    task_id BIGINT NOT NULL,
    reason VARCHAR(2000) NOT NULL,
    at DATETIME(6) NOT NULL,
    account_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    UNIQUE KEY objective_cause_task (task_id),
    CONSTRAINT objective_cause_task_fk FOREIGN KEY (task_id) REFERENCES task (id),
    CONSTRAINT objective_cause_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE objective_cause;

--changeset khacphuc:scorecard
--comment The facts of a person's part in a period, frozen when the card is issued. Counts only; no class comes from them.
CREATE TABLE IF NOT EXISTS scorecard (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL COMMENT 'of the person when it was issued',
    headed_unit_id BIGINT NULL COMMENT 'the unit the person was head of on the last day',
    authority_id BIGINT NOT NULL,
    from_day DATE NOT NULL,
    to_day DATE NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'ISSUED, REPLIED, CLOSED, WITHDRAWN',
    issued_at DATETIME(6) NOT NULL COMMENT 'what was known then',
    issued_by BIGINT NOT NULL COMMENT 'person',
    seal VARCHAR(80) NOT NULL DEFAULT '' COMMENT 'last seal of the trail when it was issued',
    rule_id BIGINT NULL COMMENT 'the edition that the proposal follows',
    score_year INT NULL,
    unit_percent DECIMAL(5, 2) NULL,
    least_percent DECIMAL(5, 2) NULL COMMENT 'what the rule asked for',
    points_proposed DECIMAL(5, 2) NULL,
    points_confirmed DECIMAL(5, 2) NULL,
    confirm_reason VARCHAR(2000) NOT NULL DEFAULT '' COMMENT 'where other points than proposed were confirmed',
    confirmed_by BIGINT NULL COMMENT 'person',
    confirmed_at DATETIME(6) NULL,
    reply VARCHAR(4000) NOT NULL DEFAULT '',
    replied_at DATETIME(6) NULL,
    class_code VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    class_name VARCHAR(120) NOT NULL DEFAULT '' COMMENT 'as the paper has it',
    class_paper VARCHAR(60) NOT NULL DEFAULT '',
    class_date DATE NULL,
    state_reason VARCHAR(2000) NOT NULL DEFAULT '',
    standing BOOLEAN GENERATED ALWAYS AS (IF(state = 'WITHDRAWN', NULL, TRUE)) STORED,
    UNIQUE KEY scorecard_once (person_id, from_day, to_day, standing),
    KEY scorecard_unit (unit_id, person_id),
    CONSTRAINT scorecard_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT scorecard_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT scorecard_rule_fk FOREIGN KEY (rule_id) REFERENCES par_rule (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE TABLE IF NOT EXISTS scorecard_fact (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    card_id BIGINT NOT NULL,
    basis VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'PERSON, UNIT',
    figure VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'TASK, URGING',
    subject_id BIGINT NOT NULL,
    text VARCHAR(2000) NOT NULL,
    detail VARCHAR(200) NOT NULL DEFAULT '',
    day DATE NULL,
    days INT NOT NULL DEFAULT 0,
    points DECIMAL(7, 2) NOT NULL DEFAULT 0,
    KEY scorecard_fact_of (card_id, basis, figure),
    CONSTRAINT scorecard_fact_card_fk FOREIGN KEY (card_id) REFERENCES scorecard (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE TABLE IF NOT EXISTS scorecard_history (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    card_id BIGINT NOT NULL,
    at DATETIME(6) NOT NULL,
    verb VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    points_confirmed DECIMAL(5, 2) NULL,
    text VARCHAR(4000) NOT NULL DEFAULT '',
    KEY scorecard_history_past (card_id, at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE scorecard_history; DROP TABLE scorecard_fact; DROP TABLE scorecard;
