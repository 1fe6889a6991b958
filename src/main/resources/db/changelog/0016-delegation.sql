--liquibase formatted sql

--changeset khacphuc:substitutions
--comment How many substitutes were named for an appointment: naming one changes the appointment, so that two at once collide.
ALTER TABLE appointment
    ADD COLUMN IF NOT EXISTS substitutions INT NOT NULL DEFAULT 0,
    ADD KEY IF NOT EXISTS appointment_substitutes (substitutes_id, from_day);
--rollback ALTER TABLE appointment DROP COLUMN substitutions;

--changeset khacphuc:plan-follows
--comment A successor has its own plan of a kind and year, and those of the units it follows.
ALTER TABLE plan
    ADD COLUMN IF NOT EXISTS drawn_up_by BIGINT NOT NULL DEFAULT 0 COMMENT 'the unit it was of at first, where it followed that unit; else 0',
    ADD UNIQUE INDEX IF NOT EXISTS plan_once (unit_id, kind, year, drawn_up_by),
    DROP INDEX IF EXISTS plan_one_per_kind;
--rollback ALTER TABLE plan ADD UNIQUE KEY plan_one_per_kind (unit_id, kind, year), DROP INDEX plan_once, DROP COLUMN drawn_up_by;

--changeset khacphuc:committee
--comment Steering committees and their helpers. A new decision ends memberships and begins others; none is deleted.
CREATE TABLE IF NOT EXISTS committee (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'COMMITTEE, HELPERS',
    name VARCHAR(300) NOT NULL,
    decision_number VARCHAR(60) NOT NULL COMMENT 'of the latest decision, as the next two',
    decision_date DATE NOT NULL,
    from_day DATE NOT NULL,
    ended_on DATE NULL COMMENT 'last day',
    created_at DATETIME(6) NOT NULL,
    KEY committee_unit (unit_id, ended_on),
    CONSTRAINT committee_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE TABLE IF NOT EXISTS committee_member (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    committee_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    position VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'CHAIR, DEPUTY, STANDING, COMMISSIONER, MEMBER',
    from_day DATE NOT NULL,
    to_day DATE NULL COMMENT 'last day, null while a member',
    decision_number VARCHAR(60) NOT NULL,
    decision_date DATE NOT NULL,
    KEY committee_member_of (committee_id, to_day),
    KEY committee_member_person (person_id, to_day),
    CONSTRAINT committee_member_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id),
    CONSTRAINT committee_member_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE TABLE IF NOT EXISTS committee_member_unit (
    member_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL COMMENT 'followed',
    PRIMARY KEY (member_id, unit_id),
    KEY committee_member_unit_by (unit_id, member_id),
    CONSTRAINT committee_member_unit_member_fk FOREIGN KEY (member_id) REFERENCES committee_member (id),
    CONSTRAINT committee_member_unit_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE TABLE IF NOT EXISTS committee_member_area (
    member_id BIGINT NOT NULL,
    area_id BIGINT NOT NULL COMMENT 'followed',
    PRIMARY KEY (member_id, area_id),
    CONSTRAINT committee_member_area_member_fk FOREIGN KEY (member_id) REFERENCES committee_member (id),
    CONSTRAINT committee_member_area_area_fk FOREIGN KEY (area_id) REFERENCES content_area (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE TABLE IF NOT EXISTS committee_history (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    committee_id BIGINT NOT NULL,
    at DATETIME(6) NOT NULL,
    verb VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    name VARCHAR(300) NOT NULL,
    decision_number VARCHAR(60) NOT NULL,
    decision_date DATE NOT NULL,
    from_day DATE NOT NULL,
    ended_on DATE NULL,
    KEY committee_history_past (committee_id, at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE committee_history; DROP TABLE committee_member_area; DROP TABLE committee_member_unit; DROP TABLE committee_member; DROP TABLE committee;

--changeset khacphuc:unit-reach-counts
--comment Of a unit that was split its heir counts what it left; the other successors read it.
ALTER TABLE unit_reach
    ADD COLUMN IF NOT EXISTS counts BOOLEAN NOT NULL DEFAULT TRUE COMMENT 'false where it is only read';
--rollback ALTER TABLE unit_reach DROP COLUMN counts;
