--liquibase formatted sql

--changeset khacphuc:deficiency
CREATE TABLE IF NOT EXISTS deficiency (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    person_id BIGINT NULL COMMENT 'responsible',
    year INT NOT NULL COMMENT 'the year scored',
    area_id BIGINT NULL,
    criterion_id BIGINT NULL,
    title VARCHAR(500) NOT NULL,
    detail VARCHAR(4000) NOT NULL DEFAULT '',
    points_lost DECIMAL(7, 2) NOT NULL DEFAULT 0,
    source VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    source_text VARCHAR(300) NOT NULL DEFAULT '' COMMENT 'the paper it comes from',
    found_on DATE NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state_reason VARCHAR(2000) NOT NULL DEFAULT '',
    tolerated_until DATE NULL,
    tasks INT NOT NULL DEFAULT 0 COMMENT 'not cancelled; pushed down by the plans, like the next three',
    tasks_approved INT NOT NULL DEFAULT 0,
    tasks_verified INT NOT NULL DEFAULT 0,
    points_planned DECIMAL(7, 2) NOT NULL DEFAULT 0 COMMENT 'what its tasks promise to win back',
    repeats_id BIGINT NULL COMMENT 'the earlier one this repeats, or the one whose remedy did not work',
    created_at DATETIME(6) NOT NULL,
    KEY deficiency_unit (unit_id, year, state),
    KEY deficiency_area (area_id, unit_id),
    KEY deficiency_criterion (criterion_id, unit_id),
    CONSTRAINT deficiency_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT deficiency_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT deficiency_area_fk FOREIGN KEY (area_id) REFERENCES content_area (id),
    CONSTRAINT deficiency_criterion_fk FOREIGN KEY (criterion_id) REFERENCES criterion (id),
    CONSTRAINT deficiency_repeats_fk FOREIGN KEY (repeats_id) REFERENCES deficiency (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE TABLE IF NOT EXISTS deficiency_cause (
    deficiency_id BIGINT NOT NULL,
    cause VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'OBJECTIVE, SUBJECTIVE, SUPERIOR_RULE',
    text VARCHAR(2000) NOT NULL,
    PRIMARY KEY (deficiency_id, cause),
    CONSTRAINT deficiency_cause_fk FOREIGN KEY (deficiency_id) REFERENCES deficiency (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE deficiency_cause; DROP TABLE deficiency;

--changeset khacphuc:deficiency-history
--comment One dated row per verb: the state of any past day is read from here.
CREATE TABLE IF NOT EXISTS deficiency_history (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    deficiency_id BIGINT NOT NULL,
    at DATETIME(6) NOT NULL,
    verb VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    area_id BIGINT NULL,
    criterion_id BIGINT NULL,
    year INT NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    points_lost DECIMAL(7, 2) NOT NULL,
    tolerated_until DATE NULL,
    KEY deficiency_history_past (deficiency_id, at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE deficiency_history;
