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
