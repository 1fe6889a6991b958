package vn.khacphuc.directives;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.DailyJob;
import vn.khacphuc.base.Settings;
import vn.khacphuc.base.Tally;
import vn.khacphuc.base.Timetable;

/** Proposes urgings, never sends one: the first when a task is late, the next when an answer stayed away; drops what is moot. */
@Component
class UrgingProposals implements DailyJob {

    private static final int LIMIT = 5_000;
    private static final String AT_WORK = "t.state IN ('NOT_STARTED', 'IN_PROGRESS')";
    private static final String INSERT = """
            INSERT INTO urging (version, kind, subject, subject_id, area_key, plan_year, plan_kind, level,
                                deadline_version, unit_id, person_id, due, as_of, state, created_at)
            """;
    // Only what was dropped by itself comes back.
    private static final String AGAIN = """
             ON DUPLICATE KEY UPDATE version = urging.version + (urging.moot),
                state = IF(urging.moot, 'PROPOSED', urging.state), moot = FALSE""";

    private final JdbcClient jdbc;
    private final UrgingRecords records;
    private final Settings settings;

    UrgingProposals(JdbcClient jdbc, UrgingRecords records, Settings settings) {
        this.jdbc = jdbc;
        this.records = records;
        this.settings = settings;
    }

    @Override
    public String name() {
        return Timetable.URGING_PROPOSALS;
    }

    @Override
    public Tally run(Actor by, LocalDate day) {
        int dropped = drop(by, day);
        return Tally.of("proposed", first(by, day) + next(by, day)).and("dropped", dropped);
    }

    /** How many were dropped. */
    private int drop(Actor by, LocalDate day) {
        List<Long> moot = jdbc.sql("""
                        SELECT g.id FROM urging g
                        LEFT JOIN task t ON g.subject = 'TASK' AND t.id = g.subject_id
                        WHERE g.state = 'PROPOSED'
                          AND ((g.subject = 'TASK'
                                AND NOT COALESCE(%s AND t.due = g.deadline_version AND t.due < :day, FALSE))
                               OR EXISTS (SELECT 1 FROM urging o WHERE %s AND o.state = 'ACCEPTED'))
                        ORDER BY g.id LIMIT %d""".formatted(AT_WORK, UrgingLadder.SAME, LIMIT))
                .param("day", day)
                .query(Long.class)
                .list();
        if (!moot.isEmpty()) {
            jdbc.sql("UPDATE urging SET state = 'DROPPED', moot = TRUE, version = version + 1 WHERE id IN (:ids)")
                    .param("ids", moot)
                    .update();
            records.told(by, "urging.moot", moot);
        }
        return moot.size();
    }

    /** How many were proposed. */
    private int first(Actor by, LocalDate day) {
        List<Long> late = jdbc.sql("""
                        SELECT t.id FROM task t
                        WHERE %s AND t.open AND t.due <= :due
                          AND NOT EXISTS (SELECT 1 FROM urging g
                                          WHERE g.kind = 'URGING' AND g.subject = 'TASK' AND g.subject_id = t.id
                                            AND g.deadline_version = t.due AND NOT g.moot)
                        ORDER BY t.id LIMIT %d""".formatted(AT_WORK, LIMIT))
                .param("due", day.minusDays(settings.number(UrgingSettings.LATE_DAYS)))
                .query(Long.class)
                .list();
        if (!late.isEmpty()) {
            jdbc.sql(INSERT + """
                            SELECT 0, 'URGING', 'TASK', t.id, 0, 0, '', 1, t.due, t.unit_id, NULL, t.due, :day, 'PROPOSED', :at
                            FROM task t WHERE t.id IN (:ids)""" + AGAIN)
                    .param("day", day)
                    .param("at", by.at())
                    .param("ids", late)
                    .update();
            proposed(by, """
                    SELECT g.id FROM urging g JOIN task t ON t.id = g.subject_id AND t.due = g.deadline_version
                    WHERE g.subject = 'TASK' AND g.subject_id IN (:ids) AND g.kind = 'URGING' AND g.level = 1
                      AND g.state = 'PROPOSED'""", late);
        }
        return late.size();
    }

    private int next(Actor by, LocalDate day) {
        List<Long> unanswered = jdbc.sql("""
                        SELECT g.id FROM urging g
                        LEFT JOIN task t ON g.subject = 'TASK' AND t.id = g.subject_id
                        LEFT JOIN deficiency d ON g.subject = 'DEFICIENCY' AND d.id = g.subject_id
                        WHERE (g.state = 'REFUSED' OR (g.state = 'SENT' AND g.reply_by < :day))
                          AND g.kind = 'URGING' AND g.level < 4
                          AND (g.subject <> 'TASK' OR (%s AND t.due = g.deadline_version AND t.due < :day))
                          AND (g.subject <> 'DEFICIENCY' OR d.state IN ('OPEN', 'IN_REMEDY'))
                          AND (g.subject <> 'PLAN' OR NOT EXISTS (
                              SELECT 1 FROM plan p WHERE p.unit_id = g.subject_id AND p.kind = g.plan_kind
                                AND p.year = g.plan_year AND p.submitted_on IS NOT NULL))
                          AND (g.subject <> 'DIRECTIVE' OR EXISTS (
                              SELECT 1 FROM directive_part p WHERE p.directive_id = g.subject_id AND p.unit_id = g.unit_id
                                AND p.state IN ('SENT', 'ACKNOWLEDGED')))
                          AND NOT EXISTS (SELECT 1 FROM urging o WHERE %s AND o.level = g.level + 1 AND NOT o.moot)
                        ORDER BY g.id LIMIT %d""".formatted(AT_WORK, UrgingLadder.SAME, LIMIT))
                .param("day", day)
                .query(Long.class)
                .list();
        if (!unanswered.isEmpty()) {
            jdbc.sql(INSERT + """
                            SELECT 0, g.kind, g.subject, g.subject_id, g.area_key, g.plan_year, g.plan_kind, g.level + 1,
                                   g.deadline_version, g.unit_id, g.person_id, g.due, :day, 'PROPOSED', :at
                            FROM urging g WHERE g.id IN (:ids)""" + AGAIN)
                    .param("day", day)
                    .param("at", by.at())
                    .param("ids", unanswered)
                    .update();
            proposed(
                    by,
                    "SELECT o.id FROM urging g JOIN urging o ON " + UrgingLadder.SAME
                            + " AND o.level = g.level + 1 AND o.state = 'PROPOSED' WHERE g.id IN (:ids)",
                    unanswered);
        }
        return unanswered.size();
    }

    private void proposed(Actor by, String ids, List<Long> from) {
        records.told(
                by,
                "urging.proposed",
                jdbc.sql(ids).param("ids", from).query(Long.class).list());
    }
}
