--liquibase formatted sql

--changeset khacphuc:verification-claim
--comment Who is looking at a report, so that two do not do the same; ends by itself.
CREATE TABLE IF NOT EXISTS verification_claim (
    task_id BIGINT NOT NULL PRIMARY KEY,
    account_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    at DATETIME(6) NOT NULL,
    until DATETIME(6) NOT NULL,
    CONSTRAINT verification_claim_task_fk FOREIGN KEY (task_id) REFERENCES task (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE verification_claim;

--changeset khacphuc:verification-check
--comment What was ticked when it was decided, in the words of the time.
CREATE TABLE IF NOT EXISTS verification_check (
    verification_id BIGINT NOT NULL,
    code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    text VARCHAR(500) NOT NULL DEFAULT '',
    PRIMARY KEY (verification_id, code),
    CONSTRAINT verification_check_fk FOREIGN KEY (verification_id) REFERENCES verification (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE verification_check;

--changeset khacphuc:verification-evidence
--comment The versions of files the decision was based on.
CREATE TABLE IF NOT EXISTS verification_evidence (
    verification_id BIGINT NOT NULL,
    version_id BIGINT NOT NULL,
    PRIMARY KEY (verification_id, version_id),
    CONSTRAINT verification_evidence_fk FOREIGN KEY (verification_id) REFERENCES verification (id),
    CONSTRAINT verification_evidence_version_fk FOREIGN KEY (version_id) REFERENCES evidence_version (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE verification_evidence;
