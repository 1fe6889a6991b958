--liquibase formatted sql

--changeset khacphuc:audit-seal
--comment Committed entries in the order they were sealed, each hash over the one before. Append-only as the entries are.
CREATE TABLE IF NOT EXISTS audit_seal (
    sequence BIGINT NOT NULL PRIMARY KEY COMMENT 'from 1, without gaps',
    entry_id BIGINT NOT NULL,
    sealed_at DATETIME(6) NOT NULL,
    salted BINARY(32) NOT NULL COMMENT 'digest of the salt and of what may hold personal data: address, values',
    digest BINARY(32) NOT NULL COMMENT 'of all else in the entry, and of salted',
    hash BINARY(32) NOT NULL COMMENT 'of the hash before, sequence, entry, moment and digest',
    UNIQUE KEY audit_seal_entry (entry_id),
    KEY audit_seal_age (sealed_at),
    CONSTRAINT audit_seal_entry_fk FOREIGN KEY (entry_id) REFERENCES audit_entry (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci COMMENT = 'append-only';
--rollback DROP TABLE audit_seal;

--changeset khacphuc:audit-salt
--comment Without its salt nobody can guess what an erased entry said. Deleted with it, by who owns the schema.
CREATE TABLE IF NOT EXISTS audit_salt (
    entry_id BIGINT NOT NULL PRIMARY KEY,
    salt BINARY(16) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci COMMENT = 'append-only';
--rollback DROP TABLE audit_salt;

--changeset khacphuc:audit-turn
--comment One row that nodes lock, so that they seal one after the other.
CREATE TABLE IF NOT EXISTS audit_turn (
    id TINYINT NOT NULL PRIMARY KEY
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE audit_turn;

--changeset khacphuc:audit-append-only-marks
--comment The application's database user may only read and add where a table says so (README, "Two database users").
ALTER TABLE audit_entry COMMENT = 'append-only';
--rollback ALTER TABLE audit_entry COMMENT = '';

--changeset khacphuc:audit-seal-append-only splitStatements:false
CREATE TRIGGER IF NOT EXISTS audit_seal_no_update BEFORE UPDATE ON audit_seal FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the seals are append-only';
--rollback DROP TRIGGER audit_seal_no_update;

--changeset khacphuc:audit-seal-no-delete splitStatements:false
CREATE TRIGGER IF NOT EXISTS audit_seal_no_delete BEFORE DELETE ON audit_seal FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the seals are append-only';
--rollback DROP TRIGGER audit_seal_no_delete;

--changeset khacphuc:audit-salt-append-only splitStatements:false
CREATE TRIGGER IF NOT EXISTS audit_salt_no_update BEFORE UPDATE ON audit_salt FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a salt is never changed, only erased';
--rollback DROP TRIGGER audit_salt_no_update;

--changeset khacphuc:audit-log-indexes
--comment The log is read from the latest back, by any of these; pages begin after a moment and an id.
CREATE INDEX IF NOT EXISTS audit_entry_person_at ON audit_entry (person_id, at);
CREATE INDEX IF NOT EXISTS audit_entry_unit_at ON audit_entry (unit_id, at);
CREATE INDEX IF NOT EXISTS audit_entry_subject_at ON audit_entry (subject, at);
CREATE INDEX IF NOT EXISTS audit_entry_verb_at ON audit_entry (verb, at);
CREATE INDEX IF NOT EXISTS audit_entry_address_at ON audit_entry (address, at);
--rollback DROP INDEX audit_entry_person_at ON audit_entry; DROP INDEX audit_entry_unit_at ON audit_entry;
--rollback DROP INDEX audit_entry_subject_at ON audit_entry; DROP INDEX audit_entry_verb_at ON audit_entry;
--rollback DROP INDEX audit_entry_address_at ON audit_entry;
