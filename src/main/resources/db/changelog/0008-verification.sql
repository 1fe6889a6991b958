--liquibase formatted sql

--changeset khacphuc:verification
--comment A decision on one progress report.
CREATE TABLE IF NOT EXISTS verification (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    task_id BIGINT NOT NULL,
    progress_report_id BIGINT NOT NULL,
    at DATETIME(6) NOT NULL,
    account_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    decision VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'ACCEPTED, RETURNED',
    reason VARCHAR(2000) NOT NULL DEFAULT '',
    UNIQUE KEY verification_report (progress_report_id),
    KEY verification_task (task_id, id),
    CONSTRAINT verification_task_fk FOREIGN KEY (task_id) REFERENCES task (id),
    CONSTRAINT verification_report_fk FOREIGN KEY (progress_report_id) REFERENCES progress_report (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE verification;
