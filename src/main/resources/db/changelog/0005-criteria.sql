--liquibase formatted sql

--changeset khacphuc:content-area
--comment The columns of the chairman's matrix, the same for every criteria set; how many there are is data.
CREATE TABLE IF NOT EXISTS content_area (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name_vi VARCHAR(200) NOT NULL,
    name_en VARCHAR(200) NOT NULL,
    short_vi VARCHAR(60) NOT NULL,
    short_en VARCHAR(60) NOT NULL,
    sort_order INT NOT NULL,
    UNIQUE KEY content_area_code (code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE content_area;

--changeset khacphuc:criteria-set
--comment One set per year and level of unit. A set in use is changed only by a new version of it.
CREATE TABLE IF NOT EXISTS criteria_set (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    year INT NOT NULL COMMENT 'the year scored',
    level VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'department, commune, any',
    edition INT NOT NULL DEFAULT 1,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'DRAFT, IN_USE, REPLACED',
    sample BOOLEAN NOT NULL DEFAULT FALSE,
    source VARCHAR(300) NOT NULL DEFAULT '' COMMENT 'the deciding paper',
    UNIQUE KEY criteria_set_edition (year, level, edition)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE TABLE IF NOT EXISTS criterion (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    set_id BIGINT NOT NULL,
    parent_id BIGINT NULL,
    area_id BIGINT NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'AREA, CRITERION, COMPONENT',
    code VARCHAR(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name VARCHAR(600) NOT NULL,
    max_points DECIMAL(7, 2) NOT NULL,
    evidence VARCHAR(2000) NOT NULL DEFAULT '',
    scoring_rule VARCHAR(2000) NOT NULL DEFAULT '',
    sort_order INT NOT NULL,
    UNIQUE KEY criterion_code (set_id, code),
    KEY criterion_parent (parent_id),
    CONSTRAINT criterion_set_fk FOREIGN KEY (set_id) REFERENCES criteria_set (id),
    CONSTRAINT criterion_parent_fk FOREIGN KEY (parent_id) REFERENCES criterion (id),
    CONSTRAINT criterion_area_fk FOREIGN KEY (area_id) REFERENCES content_area (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE criterion; DROP TABLE criteria_set;
