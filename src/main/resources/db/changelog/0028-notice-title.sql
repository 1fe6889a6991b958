--liquibase formatted sql

--changeset khacphuc:notice-title-en
--comment What is called differently in each language, such as a period, is told in both.
ALTER TABLE notice ADD COLUMN IF NOT EXISTS title_en VARCHAR(500) NULL COMMENT 'null where it has one name in every language' AFTER title;
--rollback ALTER TABLE notice DROP COLUMN title_en;
