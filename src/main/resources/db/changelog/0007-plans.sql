--liquibase formatted sql

--changeset khacphuc:plan-kind
CREATE TABLE IF NOT EXISTS plan_kind (
    code VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    name_vi VARCHAR(200) NOT NULL,
    name_en VARCHAR(200) NOT NULL,
    mends_scores BOOLEAN NOT NULL COMMENT 'mends the scores of the year before',
    sort_order INT NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
INSERT IGNORE INTO plan_kind VALUES
    ('remediation', 'Khắc phục tồn tại, hạn chế sau chỉ số CCHC', 'Remediation after the PAR index', TRUE, 1),
    ('it', 'Ứng dụng CNTT, xây dựng chính quyền điện tử', 'IT and e-government', FALSE, 2);
--rollback DROP TABLE plan_kind;

--changeset khacphuc:plan-due
--comment The date by which plans of a kind and year are due, set by an authority for the units below it.
CREATE TABLE IF NOT EXISTS plan_due (
    authority_id BIGINT NOT NULL,
    kind VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    year INT NOT NULL,
    due DATE NOT NULL COMMENT 'last day in time',
    paper VARCHAR(300) NOT NULL DEFAULT '' COMMENT 'the superior paper that asks for it',
    PRIMARY KEY (authority_id, kind, year),
    CONSTRAINT plan_due_authority_fk FOREIGN KEY (authority_id) REFERENCES unit (id),
    CONSTRAINT plan_due_kind_fk FOREIGN KEY (kind) REFERENCES plan_kind (code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE plan_due;

--changeset khacphuc:plan
CREATE TABLE IF NOT EXISTS plan (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    kind VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    year INT NOT NULL,
    title VARCHAR(500) NOT NULL,
    superior_paper VARCHAR(300) NOT NULL DEFAULT '' COMMENT 'the superior plan or paper it carries out',
    superior_plan_id BIGINT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number VARCHAR(60) NOT NULL DEFAULT '',
    issued_on DATE NULL,
    submitted_on DATE NULL COMMENT 'day of the first submission: in time or late for good',
    submitted_by BIGINT NULL COMMENT 'account of the latest submission',
    approved_on DATE NULL,
    created_at DATETIME(6) NOT NULL,
    UNIQUE KEY plan_one_per_kind (unit_id, kind, year),
    KEY plan_list (year, kind, state),
    CONSTRAINT plan_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT plan_kind_fk FOREIGN KEY (kind) REFERENCES plan_kind (code),
    CONSTRAINT plan_superior_fk FOREIGN KEY (superior_plan_id) REFERENCES plan (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE TABLE IF NOT EXISTS plan_amendment (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    plan_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    reason VARCHAR(2000) NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'as of a plan',
    number VARCHAR(60) NOT NULL DEFAULT '',
    issued_on DATE NULL,
    submitted_by BIGINT NULL,
    created_at DATETIME(6) NOT NULL,
    UNIQUE KEY plan_amendment_ordinal (plan_id, ordinal),
    CONSTRAINT plan_amendment_plan_fk FOREIGN KEY (plan_id) REFERENCES plan (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE TABLE IF NOT EXISTS plan_decision (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    plan_id BIGINT NOT NULL,
    amendment_id BIGINT NULL,
    at DATETIME(6) NOT NULL,
    account_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    verb VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason VARCHAR(2000) NOT NULL DEFAULT '',
    KEY plan_decision_plan (plan_id, id),
    CONSTRAINT plan_decision_plan_fk FOREIGN KEY (plan_id) REFERENCES plan (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE TABLE IF NOT EXISTS plan_history (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    plan_id BIGINT NOT NULL,
    at DATETIME(6) NOT NULL,
    verb VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    kind VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    year INT NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number VARCHAR(60) NOT NULL,
    issued_on DATE NULL,
    KEY plan_history_past (plan_id, at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE plan_history; DROP TABLE plan_decision; DROP TABLE plan_amendment; DROP TABLE plan;

--changeset khacphuc:directive
--comment An order to many units, one part and one task per unit. Only the shape: a task may come from a part.
CREATE TABLE IF NOT EXISTS directive (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    authority_id BIGINT NOT NULL,
    title VARCHAR(500) NOT NULL,
    text VARCHAR(8000) NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number VARCHAR(60) NOT NULL DEFAULT '',
    issued_on DATE NULL,
    created_at DATETIME(6) NOT NULL,
    CONSTRAINT directive_authority_fk FOREIGN KEY (authority_id) REFERENCES unit (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE TABLE IF NOT EXISTS directive_part (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    directive_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    acknowledged_at DATETIME(6) NULL,
    UNIQUE KEY directive_part_unit (directive_id, unit_id),
    CONSTRAINT directive_part_directive_fk FOREIGN KEY (directive_id) REFERENCES directive (id),
    CONSTRAINT directive_part_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE directive_part; DROP TABLE directive;

--changeset khacphuc:task-series
--comment A recurring task: one ordinary task per period, unique by (series, period).
CREATE TABLE IF NOT EXISTS task_series (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    plan_id BIGINT NULL,
    unit_id BIGINT NOT NULL,
    measure VARCHAR(2000) NOT NULL,
    frequency VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'MONTH, QUARTER, HALF_YEAR, YEAR',
    deadline_text VARCHAR(200) NOT NULL DEFAULT '',
    from_day DATE NOT NULL,
    to_day DATE NOT NULL,
    CONSTRAINT task_series_plan_fk FOREIGN KEY (plan_id) REFERENCES plan (id),
    CONSTRAINT task_series_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE task_series;

--changeset khacphuc:task
CREATE TABLE IF NOT EXISTS task (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    plan_id BIGINT NULL,
    directive_part_id BIGINT NULL,
    series_id BIGINT NULL,
    period_start DATE NULL,
    unit_id BIGINT NOT NULL COMMENT 'accountable unit',
    owner_id BIGINT NULL COMMENT 'accountable person',
    area_id BIGINT NULL COMMENT 'null: other',
    measure VARCHAR(2000) NOT NULL,
    deliverable VARCHAR(1000) NOT NULL DEFAULT '',
    deadline_kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    deadline_text VARCHAR(200) NOT NULL DEFAULT '' COMMENT 'as the office writes it',
    original_due DATE NULL COMMENT 'never changes once the plan is approved',
    due DATE NULL COMMENT 'the original, moved by extensions only',
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    percent INT NOT NULL DEFAULT 0,
    at_risk BOOLEAN NOT NULL DEFAULT FALSE,
    reported_on DATE NULL COMMENT 'day it was reported done; the day of completion once verified',
    verified_at DATETIME(6) NULL,
    paused_until DATE NULL,
    state_reason VARCHAR(2000) NOT NULL DEFAULT '',
    added_by_amendment_id BIGINT NULL,
    cancelled_by_amendment_id BIGINT NULL,
    moved_at DATETIME(6) NOT NULL COMMENT 'last verb: what has not moved',
    created_at DATETIME(6) NOT NULL,
    open BOOLEAN GENERATED ALWAYS AS (state IN ('NOT_STARTED', 'IN_PROGRESS', 'REPORTED', 'PAUSED')) STORED,
    UNIQUE KEY task_period (series_id, period_start),
    KEY task_plan (plan_id, id),
    KEY task_owner (owner_id, open, due),
    KEY task_unit (unit_id, open, due, id),
    CONSTRAINT task_plan_fk FOREIGN KEY (plan_id) REFERENCES plan (id),
    CONSTRAINT task_directive_part_fk FOREIGN KEY (directive_part_id) REFERENCES directive_part (id),
    CONSTRAINT task_series_fk FOREIGN KEY (series_id) REFERENCES task_series (id),
    CONSTRAINT task_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT task_owner_fk FOREIGN KEY (owner_id) REFERENCES person (id),
    CONSTRAINT task_area_fk FOREIGN KEY (area_id) REFERENCES content_area (id),
    CONSTRAINT task_added_fk FOREIGN KEY (added_by_amendment_id) REFERENCES plan_amendment (id),
    CONSTRAINT task_cancelled_fk FOREIGN KEY (cancelled_by_amendment_id) REFERENCES plan_amendment (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE TABLE IF NOT EXISTS task_deficiency (
    task_id BIGINT NOT NULL,
    deficiency_id BIGINT NOT NULL,
    points DECIMAL(7, 2) NOT NULL COMMENT 'share of the points lost that this task can win back',
    main BOOLEAN NOT NULL COMMENT 'the one whose area is the task''s',
    PRIMARY KEY (task_id, deficiency_id),
    KEY task_deficiency_back (deficiency_id, task_id),
    CONSTRAINT task_deficiency_task_fk FOREIGN KEY (task_id) REFERENCES task (id),
    CONSTRAINT task_deficiency_deficiency_fk FOREIGN KEY (deficiency_id) REFERENCES deficiency (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE TABLE IF NOT EXISTS task_cooperation (
    task_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    PRIMARY KEY (task_id, unit_id),
    KEY task_cooperation_unit (unit_id, task_id),
    CONSTRAINT task_cooperation_task_fk FOREIGN KEY (task_id) REFERENCES task (id),
    CONSTRAINT task_cooperation_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE task_cooperation; DROP TABLE task_deficiency; DROP TABLE task;

--changeset khacphuc:plan-gathers
--comment The authority's plan gathers units' tasks: the same task row, counted once.
CREATE TABLE IF NOT EXISTS plan_gathers (
    plan_id BIGINT NOT NULL,
    task_id BIGINT NOT NULL,
    PRIMARY KEY (plan_id, task_id),
    KEY plan_gathers_task (task_id, plan_id),
    CONSTRAINT plan_gathers_plan_fk FOREIGN KEY (plan_id) REFERENCES plan (id),
    CONSTRAINT plan_gathers_task_fk FOREIGN KEY (task_id) REFERENCES task (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE plan_gathers;

--changeset khacphuc:task-reach
--comment One row per task and unit that sees it: every ancestor of its unit (own) and of the units that cooperate (not own). Lists of any level read this alone.
CREATE TABLE IF NOT EXISTS task_reach (
    ancestor_id BIGINT NOT NULL,
    task_id BIGINT NOT NULL,
    own BOOLEAN NOT NULL,
    open BOOLEAN NOT NULL,
    due DATE NOT NULL COMMENT '9999-12-31: none',
    PRIMARY KEY (ancestor_id, task_id),
    KEY task_reach_list (ancestor_id, open, due, task_id),
    KEY task_reach_task (task_id, ancestor_id),
    CONSTRAINT task_reach_unit_fk FOREIGN KEY (ancestor_id) REFERENCES unit (id),
    CONSTRAINT task_reach_task_fk FOREIGN KEY (task_id) REFERENCES task (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE task_reach;

--changeset khacphuc:task-history
CREATE TABLE IF NOT EXISTS task_history (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    task_id BIGINT NOT NULL,
    at DATETIME(6) NOT NULL,
    verb VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    plan_id BIGINT NULL,
    unit_id BIGINT NOT NULL,
    owner_id BIGINT NULL,
    area_id BIGINT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    percent INT NOT NULL,
    at_risk BOOLEAN NOT NULL,
    original_due DATE NULL,
    due DATE NULL,
    reported_on DATE NULL,
    points DECIMAL(7, 2) NOT NULL,
    KEY task_history_past (task_id, at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE task_history;

--changeset khacphuc:progress-report
CREATE TABLE IF NOT EXISTS progress_report (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    task_id BIGINT NOT NULL,
    at DATETIME(6) NOT NULL,
    account_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    percent INT NOT NULL,
    done_text VARCHAR(4000) NOT NULL DEFAULT '',
    obstacle VARCHAR(2000) NOT NULL DEFAULT '',
    at_risk BOOLEAN NOT NULL,
    done BOOLEAN NOT NULL COMMENT 'reported done: waits for verification',
    KEY progress_report_task (task_id, id),
    CONSTRAINT progress_report_task_fk FOREIGN KEY (task_id) REFERENCES task (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE progress_report;
