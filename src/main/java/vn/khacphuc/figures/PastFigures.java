package vn.khacphuc.figures;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Scope;
import vn.khacphuc.plans.TaskState;
import vn.khacphuc.units.UnitQueries;

/**
 * The figures of the board as they were at the end of a past day, read from the dated rows that every verb leaves: of the day
 * {@link Frame#today()}, for the same unit, year and kind. For the present day they are those of {@link BoardQueries}.
 *
 * <p>A book has two times. Effective is the end of the frame's day. What was reported done by it counts as done if it was
 * accepted before {@code known}, the moment the book is locked; a later acceptance is left to the next book. {@code known}
 * is never before the end of the day; {@link Frame#end()} asks for what was known on the day itself.
 */
@Service
@Transactional(readOnly = true)
public class PastFigures {

    private static final int MOST = 200_000;
    private static final String TASK_ROWS = """
            SELECT t.id, n.measure, t.unit_id, u.name AS unit_name, t.owner_id, o.full_name AS owner_name, t.area_id,
                   IF(:en, a.short_en, a.short_vi) AS area_short, t.plan_id, n.deadline_kind, n.deadline_text,
                   t.original_due, t.due, %s AS state, t.percent, t.at_risk, t.reported_on, t.paused_until, t.points,
                   t.moved_at
            """.formatted(TaskState.AS_OF);
    private static final String TASK_JOINS = """
            JOIN task n ON n.id = t.id
            JOIN unit u ON u.id = t.unit_id
            LEFT JOIN person o ON o.id = t.owner_id
            LEFT JOIN content_area a ON a.id = t.area_id
            """;
    private static final String DEFICIENCY_ROWS = """
            SELECT f.id, f.title, d.unit_id, u.name AS unit_name, d.area_id, IF(:en, a.short_en, a.short_vi) AS area_short,
                   d.criterion_id, c.code AS criterion_code, d.points_lost, d.state, d.tolerated_until
            FROM unit_reach r
            JOIN deficiency f ON f.scored_unit_id = r.unit_id
            JOIN deficiency_history d ON d.id = (
                SELECT h.id FROM deficiency_history h WHERE h.deficiency_id = f.id AND h.at < :end
                ORDER BY h.at DESC, h.id DESC LIMIT 1)
            JOIN unit u ON u.id = d.unit_id
            LEFT JOIN content_area a ON a.id = d.area_id
            LEFT JOIN criterion c ON c.id = d.criterion_id
            WHERE r.ancestor_id = :root AND r.counts AND d.year = :scored AND d.state <> 'WITHDRAWN'
            ORDER BY f.id LIMIT :limit OFFSET :offset""";

    private final JdbcClient jdbc;
    private final UnitQueries units;

    PastFigures(JdbcClient jdbc, UnitQueries units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    public TaskFigures tasks(Scope scope, Frame frame, Instant known) {
        return asked(TaskSums.ALL + PastTasks.OF_FRAME + PastTasks.RUNNING, scope, frame, known)
                .query(TaskFigures.class)
                .single();
    }

    /** The same by the units below; units without any are left out. */
    public List<UnitTasks> tasksByUnit(Scope scope, Frame frame, Instant known) {
        return asked(
                        TaskSums.BY_UNIT + PastTasks.OF_FRAME + " " + PastTasks.BELOW + PastTasks.RUNNING
                                + " GROUP BY c.id LIMIT 5000",
                        scope,
                        frame,
                        known)
                .query(UnitTasks.class)
                .list();
    }

    public PointFigures points(Scope scope, Frame frame, Instant known) {
        return asked(PointSums.all(PointSums.THEN), scope, frame, known)
                .query(PointFigures.class)
                .single();
    }

    /** Points by content area, the dearest first. */
    public List<AreaPoints> pointsByArea(Scope scope, Frame frame, Instant known, Locale language) {
        return asked(PointSums.byArea(PointSums.THEN), scope, frame, known)
                .param("en", language.getLanguage().equals("en"))
                .query(AreaPoints.class)
                .list();
    }

    /** Points by the units below, the dearest first. */
    public List<UnitPoints> pointsByUnit(Scope scope, Frame frame, Instant known) {
        return asked(PointSums.byUnit(PointSums.THEN), scope, frame, known)
                .query(UnitPoints.class)
                .list();
    }

    /** The tasks that {@link #tasks} counts, by their number: neither planned only nor cancelled on that day. */
    public List<PastTask> taskRows(Scope scope, Frame frame, Instant known, Locale language, int offset, int limit) {
        return asked(
                        TASK_ROWS + PastTasks.OF_FRAME + TASK_JOINS + PastTasks.RUNNING
                                + " ORDER BY t.id LIMIT :limit OFFSET :offset",
                        scope,
                        frame,
                        known)
                .param("en", language.getLanguage().equals("en"))
                .param("limit", Math.min(limit, MOST))
                .param("offset", offset)
                .query(PastTask.class)
                .list();
    }

    /** The deficiencies of the year scored that stood on that day, by their number. */
    public List<PastDeficiency> deficiencyRows(Scope scope, Frame frame, Locale language, int offset, int limit) {
        return asked(DEFICIENCY_ROWS, scope, frame, frame.end())
                .param("en", language.getLanguage().equals("en"))
                .param("limit", Math.min(limit, MOST))
                .param("offset", offset)
                .query(PastDeficiency.class)
                .list();
    }

    private StatementSpec asked(String sql, Scope scope, Frame frame, Instant known) {
        units.get(scope, frame.unitId());
        return frame.ask(jdbc, sql).param("known", known.isBefore(frame.end()) ? frame.end() : known);
    }
}
