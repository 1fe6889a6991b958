--liquibase formatted sql

--changeset khacphuc:scored-unit
--comment Units whose score of a year is decided, and what each line cost them: the points lost that every figure starts from.
CREATE TABLE IF NOT EXISTS scored_unit (
    unit_id BIGINT NOT NULL,
    year INT NOT NULL COMMENT 'the year scored',
    sheet_id BIGINT NOT NULL,
    decided_at DATETIME(6) NOT NULL,
    PRIMARY KEY (unit_id, year),
    KEY scored_unit_year (year, decided_at),
    CONSTRAINT scored_unit_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT scored_unit_sheet_fk FOREIGN KEY (sheet_id) REFERENCES score_sheet (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE TABLE IF NOT EXISTS score_loss (
    unit_id BIGINT NOT NULL,
    year INT NOT NULL,
    criterion_id BIGINT NOT NULL COMMENT 'a line with nothing below it, of which something was lost',
    area_id BIGINT NOT NULL,
    lost DECIMAL(7, 2) NOT NULL,
    PRIMARY KEY (unit_id, year, criterion_id),
    KEY score_loss_criterion (criterion_id),
    CONSTRAINT score_loss_unit_fk FOREIGN KEY (unit_id, year) REFERENCES scored_unit (unit_id, year) ON DELETE CASCADE,
    CONSTRAINT score_loss_criterion_fk FOREIGN KEY (criterion_id) REFERENCES criterion (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
INSERT IGNORE INTO scored_unit (unit_id, year, sheet_id, decided_at)
SELECT h.unit_id, o.year, h.id, h.changed_at
FROM score_sheet h JOIN scoring_round o ON o.id = h.round_id WHERE h.state = 'DECIDED' ORDER BY h.id DESC;
INSERT IGNORE INTO score_loss (unit_id, year, criterion_id, area_id, lost)
SELECT u.unit_id, u.year, c.id, c.area_id, IF(c.effect = 'PENALTY', s.points, c.max_points - s.points)
FROM scored_unit u JOIN score s ON s.sheet_id = u.sheet_id JOIN criterion c ON c.id = s.criterion_id
WHERE NOT s.lacks AND (c.effect = 'NORMAL' AND s.points < c.max_points OR c.effect = 'PENALTY' AND s.points > 0);
--rollback DROP TABLE score_loss; DROP TABLE scored_unit;

--changeset khacphuc:deficiency-scored-unit
--comment A deficiency follows its unit into a successor; the points it explains were lost by the unit it was found in.
ALTER TABLE deficiency
    ADD COLUMN IF NOT EXISTS scored_unit_id BIGINT NOT NULL DEFAULT 0 COMMENT 'the unit it was found in, whatever became of it';
UPDATE deficiency d
SET scored_unit_id = COALESCE((SELECT h.unit_id FROM deficiency_history h WHERE h.deficiency_id = d.id
                               ORDER BY h.at, h.id LIMIT 1), d.unit_id)
WHERE scored_unit_id = 0;
ALTER TABLE deficiency
    ADD KEY IF NOT EXISTS deficiency_scored (scored_unit_id, year, state),
    ADD CONSTRAINT deficiency_scored_unit_fk FOREIGN KEY IF NOT EXISTS (scored_unit_id) REFERENCES unit (id);
--rollback ALTER TABLE deficiency DROP FOREIGN KEY deficiency_scored_unit_fk, DROP KEY deficiency_scored, DROP COLUMN scored_unit_id;

--changeset khacphuc:task-history-pause
--comment A pause ends by its date: to know a past day it must be kept with the state.
ALTER TABLE task_history ADD COLUMN IF NOT EXISTS paused_until DATE NULL;
UPDATE task_history h JOIN task t ON t.id = h.task_id AND t.state = 'PAUSED'
SET h.paused_until = t.paused_until WHERE h.state = 'PAUSED' AND h.paused_until IS NULL;
--rollback ALTER TABLE task_history DROP COLUMN paused_until;

--changeset khacphuc:scored-unit-maximum
ALTER TABLE scored_unit ADD COLUMN IF NOT EXISTS maximum DECIMAL(8, 2) NOT NULL DEFAULT 0 COMMENT 'points at most, of the lines that applied';
UPDATE scored_unit u JOIN (
    SELECT s.sheet_id, SUM(IF(c.effect = 'NORMAL' AND NOT s.lacks AND (s.points IS NOT NULL OR NOT c.survey), c.max_points, 0)) AS maximum
    FROM score s JOIN criterion c ON c.id = s.criterion_id GROUP BY s.sheet_id) x ON x.sheet_id = u.sheet_id
SET u.maximum = x.maximum;
--rollback ALTER TABLE scored_unit DROP COLUMN maximum;

--changeset khacphuc:task-forecast
--comment Tasks due soon, and whether they will be late: written anew each day.
CREATE TABLE IF NOT EXISTS task_forecast (
    task_id BIGINT NOT NULL PRIMARY KEY,
    day DATE NOT NULL COMMENT 'forecast at its beginning',
    due DATE NOT NULL COMMENT 'the deadline it is about',
    late BOOLEAN NOT NULL,
    risk DECIMAL(4, 3) NULL COMMENT 'of being late, 0 to 1; null where the plain rule stands in',
    model_day DATE NULL,
    reasons VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'signs with their values and cases',
    CONSTRAINT task_forecast_task_fk FOREIGN KEY (task_id) REFERENCES task (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE task_forecast;

--changeset khacphuc:forecast
--comment What was forecast on each Monday from what was known then: what the weights are estimated from, and what they are tested by.
CREATE TABLE IF NOT EXISTS forecast_case (
    day DATE NOT NULL,
    task_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    due DATE NOT NULL,
    signs INT NOT NULL COMMENT 'one bit for each',
    plain BOOLEAN NOT NULL COMMENT 'what the plain rule says',
    risk DECIMAL(4, 3) NULL COMMENT 'null while too few tasks had ended',
    PRIMARY KEY (day, task_id),
    KEY forecast_case_due (due),
    KEY forecast_case_task (task_id),
    CONSTRAINT forecast_case_task_fk FOREIGN KEY (task_id) REFERENCES task (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE TABLE IF NOT EXISTS forecast_model (
    day DATE NOT NULL PRIMARY KEY,
    ended INT NOT NULL COMMENT 'tasks whose deadline had passed',
    cases INT NOT NULL,
    missed INT NOT NULL COMMENT 'of the cases',
    base_weight DOUBLE NOT NULL,
    in_use BOOLEAN NOT NULL COMMENT 'false while too few tasks had ended'
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE TABLE IF NOT EXISTS forecast_sign (
    day DATE NOT NULL,
    sign VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    weight DOUBLE NOT NULL,
    cases INT NOT NULL,
    missed INT NOT NULL,
    PRIMARY KEY (day, sign),
    CONSTRAINT forecast_sign_model_fk FOREIGN KEY (day) REFERENCES forecast_model (day) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE TABLE IF NOT EXISTS forecast_unit (
    day DATE NOT NULL,
    unit_id BIGINT NOT NULL,
    ended INT NOT NULL,
    missed INT NOT NULL,
    PRIMARY KEY (day, unit_id),
    CONSTRAINT forecast_unit_model_fk FOREIGN KEY (day) REFERENCES forecast_model (day) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE forecast_unit; DROP TABLE forecast_sign; DROP TABLE forecast_model; DROP TABLE forecast_case;

--changeset khacphuc:point-course
--comment Points and tasks of each unit with all below it, at the end of each week, read from the dated rows.
CREATE TABLE IF NOT EXISTS point_course (
    unit_id BIGINT NOT NULL,
    year INT NOT NULL COMMENT 'year of the plans',
    day DATE NOT NULL,
    lost DECIMAL(9, 2) NOT NULL,
    recovered DECIMAL(9, 2) NOT NULL,
    on_track DECIMAL(9, 2) NOT NULL,
    at_risk DECIMAL(9, 2) NOT NULL,
    PRIMARY KEY (unit_id, year, day),
    CONSTRAINT point_course_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE point_course;
