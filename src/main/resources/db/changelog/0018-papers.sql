--liquibase formatted sql

--changeset khacphuc:paper
--comment Papers that a unit must issue, followed up like tasks; what kinds there are is data.
CREATE TABLE IF NOT EXISTS paper_kind (
    code VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    name_vi VARCHAR(200) NOT NULL,
    name_en VARCHAR(200) NOT NULL,
    sort_order INT NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
INSERT IGNORE INTO paper_kind VALUES
    ('plan', 'Kế hoạch', 'Plan', 1),
    ('report', 'Báo cáo', 'Report', 2),
    ('decision', 'Quyết định', 'Decision', 3),
    ('regulation', 'Quy chế', 'Regulation', 4),
    ('letter', 'Công văn', 'Official letter', 5),
    ('announcement', 'Thông báo', 'Announcement', 6);
CREATE TABLE IF NOT EXISTS paper (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    kind VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    title VARCHAR(500) NOT NULL,
    unit_id BIGINT NOT NULL COMMENT 'that issues it',
    drafter_id BIGINT NULL COMMENT 'person',
    planned_on DATE NOT NULL COMMENT 'moves by a decision with a reason only',
    original_planned_on DATE NOT NULL COMMENT 'never changes',
    task_id BIGINT NULL COMMENT 'the task it belongs to',
    deficiency_id BIGINT NULL COMMENT 'the deficiency it helps to mend',
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'PLANNED, ISSUED, CANCELLED',
    number VARCHAR(60) NOT NULL DEFAULT '',
    issued_on DATE NULL,
    state_reason VARCHAR(2000) NOT NULL DEFAULT '',
    created_at DATETIME(6) NOT NULL,
    KEY paper_unit_state (unit_id, state, planned_on),
    KEY paper_drafter (drafter_id, state),
    CONSTRAINT paper_kind_fk FOREIGN KEY (kind) REFERENCES paper_kind (code),
    CONSTRAINT paper_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT paper_drafter_fk FOREIGN KEY (drafter_id) REFERENCES person (id),
    CONSTRAINT paper_task_fk FOREIGN KEY (task_id) REFERENCES task (id),
    CONSTRAINT paper_deficiency_fk FOREIGN KEY (deficiency_id) REFERENCES deficiency (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE TABLE IF NOT EXISTS paper_history (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    paper_id BIGINT NOT NULL,
    at DATETIME(6) NOT NULL,
    verb VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    drafter_id BIGINT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    planned_on DATE NOT NULL,
    issued_on DATE NULL,
    reason VARCHAR(2000) NOT NULL DEFAULT '',
    KEY paper_history_past (paper_id, at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE paper_history; DROP TABLE paper; DROP TABLE paper_kind;
