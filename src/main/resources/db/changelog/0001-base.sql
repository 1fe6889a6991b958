--liquibase formatted sql

--changeset khacphuc:submission
--comment Sent twice counts once: what each press of a button led to.
CREATE TABLE IF NOT EXISTS submission (
    submission_key CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_id BIGINT NOT NULL,
    operation VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    result BIGINT NULL,
    at DATETIME(6) NOT NULL,
    PRIMARY KEY (submission_key, operation),
    KEY submission_by_age (at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE submission;

--changeset khacphuc:setting
CREATE TABLE IF NOT EXISTS setting (
    name VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    setting_value VARCHAR(2000) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE setting;

--changeset khacphuc:event-publication
--comment The event registry's own table, in its own words: what must be told after commit and was not yet.
CREATE TABLE IF NOT EXISTS EVENT_PUBLICATION (
    ID VARCHAR(36) NOT NULL PRIMARY KEY,
    LISTENER_ID VARCHAR(512) NOT NULL,
    EVENT_TYPE VARCHAR(512) NOT NULL,
    SERIALIZED_EVENT VARCHAR(4000) NOT NULL,
    PUBLICATION_DATE TIMESTAMP(6) NOT NULL,
    COMPLETION_DATE TIMESTAMP(6) NULL DEFAULT NULL,
    STATUS VARCHAR(20),
    COMPLETION_ATTEMPTS INT,
    LAST_RESUBMISSION_DATE TIMESTAMP(6) NULL,
    KEY event_publication_completion (COMPLETION_DATE)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE EVENT_PUBLICATION;
