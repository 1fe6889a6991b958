--liquibase formatted sql

--changeset khacphuc:keys-of-figures
--comment Figures read keys alone, and no row of a table; an older key that begins the same is needed no longer.
ALTER TABLE task
    ADD KEY IF NOT EXISTS task_figures
        (unit_id, open, due, state, plan_id, area_id, original_due, reported_on, at_risk, paused_until, owner_id),
    DROP KEY IF EXISTS task_unit;
ALTER TABLE deficiency
    ADD KEY IF NOT EXISTS deficiency_figures
        (scored_unit_id, year, state, tolerated_until, area_id, criterion_id, points_lost, points_running, points_won),
    DROP KEY IF EXISTS deficiency_scored;
ALTER TABLE task_deficiency
    ADD KEY IF NOT EXISTS task_deficiency_figures (deficiency_id, task_id, points),
    DROP KEY IF EXISTS task_deficiency_back;
--rollback ALTER TABLE task ADD KEY task_unit (unit_id, open, due, id), DROP KEY task_figures;
--rollback ALTER TABLE deficiency ADD KEY deficiency_scored (scored_unit_id, year, state), DROP KEY deficiency_figures;
--rollback ALTER TABLE task_deficiency ADD KEY task_deficiency_back (deficiency_id, task_id), DROP KEY task_deficiency_figures;

--changeset khacphuc:task-reach-order
--comment Lists of tasks are read in their order, open ones first, as far as they are shown.
ALTER TABLE task_reach
    ADD KEY IF NOT EXISTS task_reach_order (ancestor_id, open DESC, due, task_id, own),
    DROP KEY IF EXISTS task_reach_list;
--rollback ALTER TABLE task_reach ADD KEY task_reach_list (ancestor_id, open, due, task_id), DROP KEY task_reach_order;
