--liquibase formatted sql

--changeset khacphuc:forecast-people
--comment Past slips of people beside those of units, and from which risk on a task was said to be late.
CREATE TABLE IF NOT EXISTS forecast_person (
    day DATE NOT NULL,
    person_id BIGINT NOT NULL COMMENT 'owner of the tasks, 0 for those without',
    ended INT NOT NULL,
    missed INT NOT NULL,
    PRIMARY KEY (day, person_id),
    CONSTRAINT forecast_person_model_fk FOREIGN KEY (day) REFERENCES forecast_model (day) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
ALTER TABLE forecast_model ADD COLUMN IF NOT EXISTS late_from DECIMAL(4, 3) NOT NULL DEFAULT 0.5
    COMMENT 'the risk from which a task is said to be late';
--rollback ALTER TABLE forecast_model DROP COLUMN late_from; DROP TABLE forecast_person;

--changeset khacphuc:forecast-signs
--comment The signs are others now: every Monday is looked at anew, from the dated rows, as it was.
DELETE FROM forecast_case;
DELETE FROM forecast_model;
--rollback SELECT 1;
