--liquibase formatted sql

--changeset khacphuc:evidence-file
--comment Files that prove something. Whose they are is opaque here: rights are asked of the owner.
CREATE TABLE IF NOT EXISTS evidence_file (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL DEFAULT 0,
    owner_kind VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL COMMENT 'whose quota it takes',
    name VARCHAR(200) NOT NULL,
    latest INT NOT NULL COMMENT 'number of its last version',
    created_at DATETIME(6) NOT NULL,
    KEY evidence_file_owner (owner_kind, owner_id),
    KEY evidence_file_unit (unit_id),
    CONSTRAINT evidence_file_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE evidence_file;

--changeset khacphuc:evidence-version
CREATE TABLE IF NOT EXISTS evidence_version (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    file_id BIGINT NOT NULL,
    number INT NOT NULL,
    name VARCHAR(200) NOT NULL,
    media_type VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    size BIGINT NOT NULL,
    sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    paper_number VARCHAR(100) NOT NULL DEFAULT '',
    paper_date DATE NULL,
    paper_issuer VARCHAR(300) NOT NULL DEFAULT '',
    at DATETIME(6) NOT NULL,
    account_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    kept_at DATETIME(6) NULL COMMENT 'null: sent, but not yet part of anything; taken away after a day',
    UNIQUE KEY evidence_version_number (file_id, number),
    KEY evidence_version_kept (kept_at, at),
    CONSTRAINT evidence_version_file_fk FOREIGN KEY (file_id) REFERENCES evidence_file (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE evidence_version;

--changeset khacphuc:evidence-chunk
--comment At most 1 MiB each: no packet and no memory ever holds a file whole.
CREATE TABLE IF NOT EXISTS evidence_chunk (
    version_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    bytes MEDIUMBLOB NOT NULL,
    PRIMARY KEY (version_id, ordinal),
    CONSTRAINT evidence_chunk_version_fk FOREIGN KEY (version_id) REFERENCES evidence_version (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE evidence_chunk;

--changeset khacphuc:evidence-trusted-issuer
CREATE TABLE IF NOT EXISTS evidence_trusted_issuer (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name VARCHAR(200) NOT NULL,
    subject VARCHAR(1000) NOT NULL,
    sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    pem TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_until DATE NOT NULL,
    at DATETIME(6) NOT NULL,
    UNIQUE KEY evidence_trusted_issuer_once (sha256)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE evidence_trusted_issuer;

--changeset khacphuc:evidence-signature
--comment What the signatures in a PDF say; the certificates stay, so that a new trusted issuer counts for old files too.
CREATE TABLE IF NOT EXISTS evidence_signature (
    version_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    signer VARCHAR(300) NOT NULL,
    issuer VARCHAR(300) NOT NULL,
    signed_at DATETIME(6) NULL,
    result VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    certificates MEDIUMTEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    trusted_issuer_id BIGINT NULL,
    PRIMARY KEY (version_id, ordinal),
    CONSTRAINT evidence_signature_version_fk FOREIGN KEY (version_id) REFERENCES evidence_version (id) ON DELETE CASCADE,
    CONSTRAINT evidence_signature_issuer_fk FOREIGN KEY (trusted_issuer_id) REFERENCES evidence_trusted_issuer (id)
        ON DELETE SET NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE evidence_signature;

--changeset khacphuc:progress-evidence
--comment What was sent with a report; written by plans.
CREATE TABLE IF NOT EXISTS progress_evidence (
    report_id BIGINT NOT NULL,
    version_id BIGINT NOT NULL,
    PRIMARY KEY (report_id, version_id),
    CONSTRAINT progress_evidence_report_fk FOREIGN KEY (report_id) REFERENCES progress_report (id),
    CONSTRAINT progress_evidence_version_fk FOREIGN KEY (version_id) REFERENCES evidence_version (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE progress_evidence;

--changeset khacphuc:evidence-file-changed
ALTER TABLE evidence_file ADD COLUMN IF NOT EXISTS changed_at DATETIME(6) NOT NULL DEFAULT '1970-01-01';
--rollback ALTER TABLE evidence_file DROP COLUMN changed_at;
