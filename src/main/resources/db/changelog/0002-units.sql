--liquibase formatted sql

--changeset khacphuc:unit
--comment A unit is never deleted: it ends. valid_to is its last day. A code is unique only together with its validity.
CREATE TABLE IF NOT EXISTS unit_kind (
    code VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    name_vi VARCHAR(120) NOT NULL,
    name_en VARCHAR(120) NOT NULL,
    authority BOOLEAN NOT NULL COMMENT 'scope of leaders and coordinators begins at such a unit',
    sort_order INT NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
INSERT IGNORE INTO unit_kind VALUES
    ('authority', 'Ủy ban nhân dân', 'People''s Committee', TRUE, 1),
    ('department', 'Phòng, ban chuyên môn', 'Department', FALSE, 2),
    ('commune', 'Xã', 'Commune', FALSE, 3),
    ('town', 'Thị trấn', 'Town', FALSE, 4),
    ('ward', 'Phường', 'Ward', FALSE, 5),
    ('service', 'Đơn vị sự nghiệp', 'Public service unit', FALSE, 6);
CREATE TABLE IF NOT EXISTS unit (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    code VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name VARCHAR(200) NOT NULL,
    short_name VARCHAR(80) NOT NULL,
    kind VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    parent_id BIGINT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NULL,
    sort_order INT NOT NULL DEFAULT 0,
    UNIQUE KEY unit_code (code, valid_from),
    KEY unit_parent (parent_id),
    CONSTRAINT unit_kind_fk FOREIGN KEY (kind) REFERENCES unit_kind (code),
    CONSTRAINT unit_parent_fk FOREIGN KEY (parent_id) REFERENCES unit (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE unit; DROP TABLE unit_kind;

--changeset khacphuc:unit-name
--comment What a unit was called on a day: papers of the time keep the name of the time.
CREATE TABLE IF NOT EXISTS unit_name (
    unit_id BIGINT NOT NULL,
    valid_from DATE NOT NULL,
    name VARCHAR(200) NOT NULL,
    short_name VARCHAR(80) NOT NULL,
    PRIMARY KEY (unit_id, valid_from),
    CONSTRAINT unit_name_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE unit_name;

--changeset khacphuc:unit-succession
--comment Who follows whom: many to many, for mergers and splits.
CREATE TABLE IF NOT EXISTS unit_succession (
    from_unit_id BIGINT NOT NULL,
    to_unit_id BIGINT NOT NULL,
    day DATE NOT NULL COMMENT 'first day of the successor',
    whole BOOLEAN NOT NULL DEFAULT TRUE,
    PRIMARY KEY (from_unit_id, to_unit_id),
    CONSTRAINT unit_succession_from_fk FOREIGN KEY (from_unit_id) REFERENCES unit (id),
    CONSTRAINT unit_succession_to_fk FOREIGN KEY (to_unit_id) REFERENCES unit (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE unit_succession;

--changeset khacphuc:unit-reach
--comment Every unit an ancestor sees: itself, all below, and the predecessors of all these. Rebuilt by the units module.
CREATE TABLE IF NOT EXISTS unit_reach (
    ancestor_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    PRIMARY KEY (ancestor_id, unit_id),
    KEY unit_reach_up (unit_id, ancestor_id),
    CONSTRAINT unit_reach_ancestor_fk FOREIGN KEY (ancestor_id) REFERENCES unit (id),
    CONSTRAINT unit_reach_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE unit_reach;

--changeset khacphuc:calendar-day
CREATE TABLE IF NOT EXISTS calendar_day (
    day DATE NOT NULL PRIMARY KEY,
    working BOOLEAN NOT NULL COMMENT 'false: holiday, true: a weekend day worked instead',
    name VARCHAR(120) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE calendar_day;
