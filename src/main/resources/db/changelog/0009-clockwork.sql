--liquibase formatted sql

--changeset khacphuc:job-run
--comment What ran for which day: on several nodes once, after an outage for each day missed.
CREATE TABLE IF NOT EXISTS job_run (
    job VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    day DATE NOT NULL,
    at DATETIME(6) NOT NULL,
    PRIMARY KEY (job, day)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE job_run;
