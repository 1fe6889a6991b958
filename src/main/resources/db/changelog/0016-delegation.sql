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
