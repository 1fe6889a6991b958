--liquibase formatted sql

--changeset khacphuc:inspection
--comment Inspections and self-inspections, whom they look at and who goes; ended when all that was found is remedied.
CREATE TABLE IF NOT EXISTS inspection (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'INSPECTION, SELF_INSPECTION',
    title VARCHAR(500) NOT NULL,
    unit_id BIGINT NOT NULL COMMENT 'that inspects, or follows up what somebody outside found',
    inspector_text VARCHAR(300) NOT NULL DEFAULT '' COMMENT 'who inspects where it is nobody of the portal',
    planned_on DATE NOT NULL,
    held_on DATE NULL,
    paper_number VARCHAR(60) NOT NULL DEFAULT '',
    paper_date DATE NULL,
    conclusion VARCHAR(4000) NOT NULL DEFAULT '',
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state_reason VARCHAR(2000) NOT NULL DEFAULT '',
    created_at DATETIME(6) NOT NULL,
    KEY inspection_unit_state (unit_id, state),
    KEY inspection_planned (planned_on),
    CONSTRAINT inspection_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE TABLE IF NOT EXISTS inspection_unit (
    inspection_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL COMMENT 'looked at',
    PRIMARY KEY (inspection_id, unit_id),
    KEY inspection_unit_of (unit_id, inspection_id),
    CONSTRAINT inspection_unit_inspection_fk FOREIGN KEY (inspection_id) REFERENCES inspection (id),
    CONSTRAINT inspection_unit_of_fk FOREIGN KEY (unit_id) REFERENCES unit (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE TABLE IF NOT EXISTS inspection_member (
    inspection_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    leads BOOLEAN NOT NULL,
    PRIMARY KEY (inspection_id, person_id),
    CONSTRAINT inspection_member_inspection_fk FOREIGN KEY (inspection_id) REFERENCES inspection (id),
    CONSTRAINT inspection_member_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE TABLE IF NOT EXISTS inspection_history (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    inspection_id BIGINT NOT NULL,
    at DATETIME(6) NOT NULL,
    verb VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_id BIGINT NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    planned_on DATE NOT NULL,
    reason VARCHAR(2000) NOT NULL DEFAULT '',
    KEY inspection_history_past (inspection_id, at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE inspection_history; DROP TABLE inspection_member; DROP TABLE inspection_unit; DROP TABLE inspection;

--changeset khacphuc:deficiency-ends
--comment What a deficiency comes from, what it was a duplicate of, and the check of the effect that ended it.
ALTER TABLE deficiency
    ADD COLUMN IF NOT EXISTS inspection_id BIGINT NULL,
    ADD COLUMN IF NOT EXISTS duplicate_of_id BIGINT NULL COMMENT 'of a withdrawn one: the one that stands for both',
    ADD COLUMN IF NOT EXISTS duplicates INT NOT NULL DEFAULT 0 COMMENT 'merged into this',
    ADD CONSTRAINT deficiency_inspection_fk FOREIGN KEY IF NOT EXISTS (inspection_id) REFERENCES inspection (id),
    ADD CONSTRAINT deficiency_duplicate_fk FOREIGN KEY IF NOT EXISTS (duplicate_of_id) REFERENCES deficiency (id),
    ADD KEY IF NOT EXISTS deficiency_tolerated (state, tolerated_until);
ALTER TABLE deficiency_history
    ADD COLUMN IF NOT EXISTS reason VARCHAR(2000) NOT NULL DEFAULT '';
CREATE TABLE IF NOT EXISTS deficiency_check (
    deficiency_id BIGINT NOT NULL PRIMARY KEY,
    at DATETIME(6) NOT NULL,
    account_id BIGINT NOT NULL,
    checked_on DATE NOT NULL,
    text VARCHAR(2000) NOT NULL COMMENT 'what was looked at and seen',
    effective BOOLEAN NOT NULL,
    CONSTRAINT deficiency_check_fk FOREIGN KEY (deficiency_id) REFERENCES deficiency (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE deficiency_check; ALTER TABLE deficiency_history DROP COLUMN reason; ALTER TABLE deficiency DROP FOREIGN KEY deficiency_inspection_fk, DROP FOREIGN KEY deficiency_duplicate_fk; ALTER TABLE deficiency DROP KEY deficiency_tolerated, DROP COLUMN inspection_id, DROP COLUMN duplicate_of_id, DROP COLUMN duplicates;
