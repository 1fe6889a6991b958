--liquibase formatted sql

--changeset khacphuc:deficiency-points-running
--comment Counted with its tasks: what those of approved plans can win back or have won, and what verified ones have.
ALTER TABLE deficiency
    ADD COLUMN IF NOT EXISTS points_running DECIMAL(7, 2) NOT NULL DEFAULT 0 COMMENT 'of open and verified tasks',
    ADD COLUMN IF NOT EXISTS points_won DECIMAL(7, 2) NOT NULL DEFAULT 0 COMMENT 'of verified tasks';
UPDATE deficiency d JOIN (
    SELECT td.deficiency_id, SUM(IF(t.open OR t.state = 'VERIFIED', td.points, 0)) AS running,
           SUM(IF(t.state = 'VERIFIED', td.points, 0)) AS won
    FROM task_deficiency td JOIN task t ON t.id = td.task_id GROUP BY td.deficiency_id) x ON x.deficiency_id = d.id
SET d.points_running = x.running, d.points_won = x.won;
--rollback ALTER TABLE deficiency DROP COLUMN points_running, DROP COLUMN points_won;
