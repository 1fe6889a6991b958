--liquibase formatted sql

--changeset khacphuc:task-extension
--comment Requests to move a task's deadline, and their decisions. At most one pending for a task.
CREATE TABLE IF NOT EXISTS task_extension (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    task_id BIGINT NOT NULL,
    cause VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'class of the reason',
    reason VARCHAR(2000) NOT NULL,
    former_due DATE NOT NULL COMMENT 'the deadline it was asked against',
    proposed DATE NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    asked_by BIGINT NOT NULL COMMENT 'account',
    asked_by_person BIGINT NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'REQUESTED, GRANTED, REFUSED',
    granted DATE NULL,
    decision VARCHAR(2000) NOT NULL DEFAULT '' COMMENT 'why refused, or a word with the grant',
    decided_at DATETIME(6) NULL,
    decided_by_person BIGINT NULL,
    pending BOOLEAN GENERATED ALWAYS AS (IF(state = 'REQUESTED', TRUE, NULL)) STORED,
    UNIQUE KEY task_extension_pending (task_id, pending),
    KEY task_extension_waiting (pending, task_id),
    CONSTRAINT task_extension_task_fk FOREIGN KEY (task_id) REFERENCES task (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE task_extension;

--changeset khacphuc:task-trigger
--comment A deadline so many days after something that has no date yet.
ALTER TABLE task ADD COLUMN IF NOT EXISTS wait_days INT NULL COMMENT 'only of relative deadlines';
ALTER TABLE task ADD COLUMN IF NOT EXISTS wait_working BOOLEAN NULL COMMENT 'whether only working days count';
ALTER TABLE task ADD COLUMN IF NOT EXISTS triggered_on DATE NULL COMMENT 'the day from which they count';
ALTER TABLE task ADD COLUMN IF NOT EXISTS trigger_proof VARCHAR(1000) NULL;
--rollback ALTER TABLE task DROP COLUMN wait_days, DROP COLUMN wait_working, DROP COLUMN triggered_on, DROP COLUMN trigger_proof;

--changeset khacphuc:series-end
--comment A series goes on, period by period, until it is ended.
ALTER TABLE task_series ADD COLUMN IF NOT EXISTS version BIGINT NOT NULL DEFAULT 0;
ALTER TABLE task_series ADD COLUMN IF NOT EXISTS ended_on DATE NULL COMMENT 'no period that begins later is made';
ALTER TABLE task_series ADD COLUMN IF NOT EXISTS end_reason VARCHAR(2000) NOT NULL DEFAULT '';
ALTER TABLE task_series ADD KEY IF NOT EXISTS task_series_next (to_day);
--rollback ALTER TABLE task_series DROP KEY task_series_next, DROP COLUMN version, DROP COLUMN ended_on, DROP COLUMN end_reason;
