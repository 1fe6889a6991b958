--liquibase formatted sql

--changeset khacphuc:job-run-outcome
--comment How each day's work ended, what it did, and why it failed. What failed is tried again.
ALTER TABLE job_run
    ADD COLUMN IF NOT EXISTS outcome VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'DONE',
    ADD COLUMN IF NOT EXISTS attempts INT NOT NULL DEFAULT 1,
    ADD COLUMN IF NOT EXISTS took_ms BIGINT NULL,
    ADD COLUMN IF NOT EXISTS did VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'counts: sent=3;dropped=1',
    ADD COLUMN IF NOT EXISTS failure VARCHAR(1000) NULL;
CREATE INDEX IF NOT EXISTS job_run_failed ON job_run (outcome, job, day);
--rollback DROP INDEX job_run_failed ON job_run;
--rollback ALTER TABLE job_run DROP COLUMN outcome, DROP COLUMN attempts, DROP COLUMN took_ms, DROP COLUMN did, DROP COLUMN failure;

--changeset khacphuc:frequent-run
--comment What runs each minute on each node: when it last ran, last did something, last failed.
CREATE TABLE IF NOT EXISTS frequent_run (
    job VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    node VARCHAR(120) NOT NULL,
    at DATETIME(6) NOT NULL,
    took_ms BIGINT NOT NULL,
    did VARCHAR(500) NULL,
    did_at DATETIME(6) NULL,
    failing BOOLEAN NOT NULL,
    failure VARCHAR(1000) NULL,
    failed_at DATETIME(6) NULL,
    PRIMARY KEY (job, node)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE frequent_run;

--changeset khacphuc:calendar-day-kind
--comment Why a day is not what its weekday says; whether it is worked follows from it.
ALTER TABLE calendar_day ADD COLUMN IF NOT EXISTS
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'HOLIDAY' AFTER working;
UPDATE calendar_day SET kind = 'SWAP_WORK' WHERE working;
--rollback ALTER TABLE calendar_day DROP COLUMN kind;
