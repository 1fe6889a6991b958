--liquibase formatted sql

--changeset khacphuc:kinds
--comment Kinds that administrators keep: a retired one stays with what has it and is offered no more. Entries of the trail need a number. The columns are invisible so that the change sets that fill these tables may run again.
ALTER TABLE unit_kind
    ADD COLUMN IF NOT EXISTS id BIGINT NOT NULL INVISIBLE AUTO_INCREMENT,
    ADD UNIQUE KEY IF NOT EXISTS unit_kind_id (id),
    ADD COLUMN IF NOT EXISTS version BIGINT NOT NULL INVISIBLE DEFAULT 0,
    ADD COLUMN IF NOT EXISTS retired BOOLEAN NOT NULL INVISIBLE DEFAULT FALSE;
ALTER TABLE plan_kind
    ADD COLUMN IF NOT EXISTS id BIGINT NOT NULL INVISIBLE AUTO_INCREMENT,
    ADD UNIQUE KEY IF NOT EXISTS plan_kind_id (id),
    ADD COLUMN IF NOT EXISTS version BIGINT NOT NULL INVISIBLE DEFAULT 0,
    ADD COLUMN IF NOT EXISTS retired BOOLEAN NOT NULL INVISIBLE DEFAULT FALSE;
--rollback ALTER TABLE unit_kind DROP COLUMN id, DROP COLUMN version, DROP COLUMN retired;
--rollback ALTER TABLE plan_kind DROP COLUMN id, DROP COLUMN version, DROP COLUMN retired;

--changeset khacphuc:content-area-version
ALTER TABLE content_area ADD COLUMN IF NOT EXISTS version BIGINT NOT NULL DEFAULT 0;
--rollback ALTER TABLE content_area DROP COLUMN version;
