--liquibase formatted sql

--changeset khacphuc:urging-subject-name
--comment Of what a module above keeps: how it was called, and how it stood, when the slip was sent.
ALTER TABLE urging ADD COLUMN IF NOT EXISTS subject_name VARCHAR(700) NOT NULL DEFAULT '' AFTER plan_kind;
--rollback ALTER TABLE urging DROP COLUMN subject_name;
