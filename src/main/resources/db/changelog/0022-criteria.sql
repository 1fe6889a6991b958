--liquibase formatted sql

--changeset khacphuc:criteria-caps
--comment At most so many points of bonus and of penalty in a set, whatever its lines add up to; null where each line's own maximum is all.
ALTER TABLE criteria_set
    ADD COLUMN IF NOT EXISTS bonus_cap DECIMAL(7, 2) NULL,
    ADD COLUMN IF NOT EXISTS penalty_cap DECIMAL(7, 2) NULL;
--rollback ALTER TABLE criteria_set DROP COLUMN bonus_cap, DROP COLUMN penalty_cap;

--changeset khacphuc:criterion-alternatives
--comment Of the lines directly below, one counts for a unit; the others do not apply to it.
ALTER TABLE criterion
    ADD COLUMN IF NOT EXISTS alternatives BOOLEAN NOT NULL DEFAULT FALSE;
--rollback ALTER TABLE criterion DROP COLUMN alternatives;

--changeset khacphuc:score-class-condition
--comment A class may ask for more than a percentage: no line at nothing. Which class a unit is in stays as it was at the lock.
ALTER TABLE score_class
    ADD COLUMN IF NOT EXISTS no_zero BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE score_sheet
    ADD COLUMN IF NOT EXISTS class_from DECIMAL(5, 2) NULL COMMENT 'least percentage of the class, when the round was locked',
    ADD COLUMN IF NOT EXISTS zeros INT NULL COMMENT 'lines without a point, when the round was locked';
UPDATE score_sheet h SET h.class_from = (
    SELECT MAX(k.from_percent) FROM score_class k WHERE k.set_id = h.set_id AND k.from_percent <= h.percent)
WHERE h.percent IS NOT NULL AND h.class_from IS NULL;
--rollback ALTER TABLE score_class DROP COLUMN no_zero; ALTER TABLE score_sheet DROP COLUMN class_from, DROP COLUMN zeros;

--changeset khacphuc:scoring-round-appraisals
--comment With one appraisal the first word is the last.
ALTER TABLE scoring_round
    ADD COLUMN IF NOT EXISTS appraisals INT NOT NULL DEFAULT 2;
--rollback ALTER TABLE scoring_round DROP COLUMN appraisals;
