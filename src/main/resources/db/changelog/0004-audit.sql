--liquibase formatted sql

--changeset khacphuc:audit-entry
--comment Written in the transaction of the change. Append-only; carries ids, never names.
CREATE TABLE IF NOT EXISTS audit_entry (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    at DATETIME(6) NOT NULL,
    account_id BIGINT NULL,
    person_id BIGINT NULL,
    role VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    acting_unit_id BIGINT NULL,
    address VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    verb VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id BIGINT NOT NULL,
    unit_id BIGINT NULL,
    before_values LONGTEXT NOT NULL,
    after_values LONGTEXT NOT NULL,
    KEY audit_entry_subject (subject, subject_id, id),
    KEY audit_entry_at (at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE audit_entry;

--changeset khacphuc:audit-append-only splitStatements:false
CREATE TRIGGER IF NOT EXISTS audit_entry_no_update BEFORE UPDATE ON audit_entry FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the audit trail is append-only';
--rollback DROP TRIGGER audit_entry_no_update;

--changeset khacphuc:audit-no-delete splitStatements:false
CREATE TRIGGER IF NOT EXISTS audit_entry_no_delete BEFORE DELETE ON audit_entry FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the audit trail is append-only';
--rollback DROP TRIGGER audit_entry_no_delete;
