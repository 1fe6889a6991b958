--liquibase formatted sql

--changeset khacphuc:person
CREATE TABLE IF NOT EXISTS person (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    full_name VARCHAR(120) NOT NULL,
    title VARCHAR(120) NOT NULL DEFAULT '',
    unit_id BIGINT NOT NULL,
    active BOOLEAN NOT NULL DEFAULT TRUE,
    KEY person_unit (unit_id),
    CONSTRAINT person_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE person;

--changeset khacphuc:account
CREATE TABLE IF NOT EXISTS account (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    username VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    password_hash VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id BIGINT NOT NULL,
    must_change_password BOOLEAN NOT NULL DEFAULT FALSE,
    disabled BOOLEAN NOT NULL DEFAULT FALSE,
    last_sign_in DATETIME(6) NULL,
    stamp BIGINT NOT NULL DEFAULT 0 COMMENT 'raised when sessions must end: password, role or account changed',
    UNIQUE KEY account_username (username),
    UNIQUE KEY account_person (person_id),
    CONSTRAINT account_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE account;

--changeset khacphuc:sign-in-attempt
--comment Failed sign-ins by the name that was typed, whether there is such an account or not: the two look the same.
CREATE TABLE IF NOT EXISTS sign_in_attempt (
    username VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    failures INT NOT NULL,
    last_at DATETIME(6) NOT NULL,
    locked_until DATETIME(6) NULL,
    KEY sign_in_attempt_age (last_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE sign_in_attempt;

--changeset khacphuc:appointment
--comment Unit, role, from, to. A substitute's is one too, and names whom it stands in for.
CREATE TABLE IF NOT EXISTS appointment (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    role VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    from_day DATE NOT NULL,
    to_day DATE NULL,
    substitutes_id BIGINT NULL,
    decision VARCHAR(200) NOT NULL DEFAULT '' COMMENT 'number and date of the paper that appoints',
    KEY appointment_person (person_id),
    KEY appointment_unit (unit_id, role),
    CONSTRAINT appointment_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT appointment_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT appointment_substitutes_fk FOREIGN KEY (substitutes_id) REFERENCES appointment (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE appointment;
