--liquibase formatted sql

--changeset khacphuc:evidence-quota
--comment A row for each unit that sent files, to be held while its room is counted.
CREATE TABLE IF NOT EXISTS evidence_quota (
    unit_id BIGINT NOT NULL PRIMARY KEY,
    CONSTRAINT evidence_quota_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE evidence_quota;

--changeset khacphuc:directive-sender-role
--comment In which role it was sent: what a leader ordered a leader takes back.
ALTER TABLE directive
    ADD COLUMN IF NOT EXISTS sender_role VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'LEADER';
UPDATE directive d JOIN audit_entry e ON e.subject = 'directive' AND e.subject_id = d.id AND e.verb = 'directive.sent'
    SET d.sender_role = e.role WHERE e.role IS NOT NULL;
--rollback ALTER TABLE directive DROP COLUMN sender_role;
