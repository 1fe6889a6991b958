package vn.khacphuc.assessments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tasks that a person or unit had in hand in a period, from the dated rows that every verb leaves. */
@Component
class CardTasks {

    private static final int MOST = 20_000;

    /**
     * The last row before the end of the period tells how it stood; the row of its acceptance, when that was known in time,
     * that it was done; and the row of its report, who was accountable when it was done.
     */
    private static final String ROWS = """
            SELECT y.id, n.measure, y.done, y.state, y.due, y.original_due, y.reported_on, y.points,
                   (SELECT COUNT(*) FROM verification e WHERE y.done AND e.task_id = y.id AND e.decision = 'RETURNED'
                        AND e.at < y.accepted_at) AS returned,
                   (SELECT o.full_name FROM objective_cause c JOIN person o ON o.id = c.person_id
                    WHERE c.task_id = y.id AND c.at <= :known) AS objective
            FROM (
                SELECT c.task_id AS id, v.id IS NOT NULL AS done, v.at AS accepted_at,
                       IF(v.id IS NULL, h.state, 'VERIFIED') AS state,
                       IF(v.id IS NULL, h.due, v.due) AS due,
                       IF(v.id IS NULL, h.original_due, v.original_due) AS original_due,
                       IF(v.id IS NULL, h.reported_on, v.reported_on) AS reported_on,
                       IF(v.id IS NULL, h.points, v.points) AS points,
                       IF(v.id IS NULL, h.owner_id, COALESCE(w.owner_id, v.owner_id)) AS owner_id,
                       IF(v.id IS NULL, h.unit_id, COALESCE(w.unit_id, v.unit_id)) AS unit_id
                FROM (%s) c
                JOIN task_history h ON h.id = (
                    SELECT e.id FROM task_history e WHERE e.task_id = c.task_id AND e.at < :end
                    ORDER BY e.at DESC, e.id DESC LIMIT 1)
                LEFT JOIN task_history v ON v.id = (
                    SELECT e.id FROM task_history e WHERE e.task_id = c.task_id AND e.at <= :known
                        AND e.state = 'VERIFIED' AND e.reported_on <= :to
                    ORDER BY e.at, e.id LIMIT 1)
                LEFT JOIN task_history w ON w.id = (
                    SELECT e.id FROM task_history e WHERE e.task_id = c.task_id AND e.state = 'REPORTED'
                        AND e.reported_on = v.reported_on AND e.id < v.id
                    ORDER BY e.at, e.id LIMIT 1)
            ) y JOIN task n ON n.id = y.id
            WHERE (y.done AND y.reported_on >= :from
                   OR NOT y.done AND y.state IN ('NOT_STARTED', 'IN_PROGRESS', 'REPORTED', 'PAUSED'))
              AND %s
            ORDER BY y.id LIMIT %d""";

    private static final String OF_PERSON = ROWS.formatted(
            "SELECT DISTINCT task_id FROM task_history WHERE owner_id = :person AND at <= :known",
            "y.owner_id = :person",
            MOST);
    private static final String OF_UNIT = ROWS.formatted(
            """
            SELECT DISTINCT e.task_id FROM task_history e JOIN unit_reach r ON r.unit_id = e.unit_id
            WHERE r.ancestor_id = :unit AND r.counts AND e.at <= :known""", "y.unit_id IN (SELECT r.unit_id FROM unit_reach r WHERE r.ancestor_id = :unit AND r.counts)", MOST);

    private final JdbcClient jdbc;

    CardTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CardFact> facts(CardFrame frame, CardBasis basis, @Nullable Long unitId) {
        List<CardTask> tasks = jdbc.sql(basis == CardBasis.PERSON ? OF_PERSON : OF_UNIT)
                .param("person", frame.personId())
                .param("unit", unitId)
                .param("from", frame.from())
                .param("to", frame.to())
                .param("end", frame.end())
                .param("known", frame.known())
                .query(CardTask.class)
                .list();
        List<CardFact> facts = new ArrayList<>();
        tasks.forEach(task -> facts(facts, basis, task, frame.asOf()));
        return facts;
    }

    private static void facts(List<CardFact> facts, CardBasis basis, CardTask task, LocalDate asOf) {
        int late = task.daysLate(asOf);
        LocalDate day = task.done() ? task.reportedOn() : task.due();
        facts.add(fact(basis, CardFigure.ASSIGNED, task, "", day, 0));
        if (task.done()) {
            facts.add(fact(basis, CardFigure.DONE, task, "", day, 0));
            facts.add(fact(basis, late > 0 ? CardFigure.LATE : CardFigure.IN_TIME, task, "", day, late));
            if (task.inTimeAtFirst()) {
                facts.add(fact(basis, CardFigure.IN_TIME_AT_FIRST, task, "", day, 0));
            }
            if (task.returned() == 0) {
                facts.add(fact(basis, CardFigure.FIRST_TRY, task, "", day, 0));
            }
            if (task.points().signum() > 0) {
                facts.add(fact(basis, CardFigure.RECOVERED, task, "", day, 0));
            }
        } else {
            facts.add(fact(basis, late > 0 ? CardFigure.OPEN_LATE : CardFigure.OPEN, task, "", day, late));
        }
        String confirmed = task.objective();
        if (late > 0 && confirmed != null) {
            facts.add(fact(basis, CardFigure.OBJECTIVE, task, confirmed, day, late));
        }
    }

    private static CardFact fact(
            CardBasis basis, CardFigure figure, CardTask task, String detail, @Nullable LocalDate day, int days) {
        BigDecimal points = figure == CardFigure.RECOVERED ? task.points() : BigDecimal.ZERO;
        return new CardFact(basis, figure, CardFact.Subject.TASK, task.id(), task.measure(), detail, day, days, points);
    }
}
