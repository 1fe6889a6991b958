--liquibase formatted sql

--changeset khacphuc:substitutions
--comment How many substitutes were named for an appointment: naming one changes the appointment, so that two at once collide.
ALTER TABLE appointment
    ADD COLUMN IF NOT EXISTS substitutions INT NOT NULL DEFAULT 0,
    ADD KEY IF NOT EXISTS appointment_substitutes (substitutes_id, from_day);
--rollback ALTER TABLE appointment DROP COLUMN substitutions;
