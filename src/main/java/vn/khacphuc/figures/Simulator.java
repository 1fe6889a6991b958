package vn.khacphuc.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Scope;
import vn.khacphuc.criteria.ScoreTrials;
import vn.khacphuc.plans.Promise;
import vn.khacphuc.plans.TaskState;
import vn.khacphuc.units.UnitQueries;

/**
 * What the scores would be if certain tasks were finished: the decided scores, with each task's points added to the lines
 * that its deficiencies explain, reckoned by the rules of the criteria. Writes nothing.
 */
@Service
@Transactional(readOnly = true)
public class Simulator {

    private static final int MOST_TASKS = 500;
    private static final int USUAL_DAYS = 30;
    private static final int LEAST_ENDED = 10;
    private static final String COUNTED = """
            FROM unit_reach r
            JOIN deficiency d ON d.scored_unit_id = r.unit_id AND d.year = :scored
            JOIN task_deficiency td ON td.deficiency_id = d.id AND td.points > 0
            JOIN task t ON t.id = td.task_id AND t.state <> 'CANCELLED'
            WHERE r.ancestor_id = :root AND r.counts AND d.state NOT IN ('WITHDRAWN', 'NOT_EFFECTIVE')
              AND (t.state = 'VERIFIED' OR NOT (d.state = 'TOLERATED' AND d.tolerated_until > :yearEnd))
            """;
    private static final String TASKS = """
            SELECT t.id, t.measure, t.unit_id, u.name AS unit_name, t.owner_id, o.full_name AS owner_name, %s AS state,
                   CASE WHEN %s THEN 'RECOVERED' WHEN %s THEN 'AT_RISK' WHEN %s THEN 'ON_TRACK' END AS promise,
                   t.due, t.percent, x.points, fc.risk
            FROM (SELECT t.id, SUM(td.points) AS points %s GROUP BY t.id) x
            JOIN task t ON t.id = x.id
            JOIN unit u ON u.id = t.unit_id
            LEFT JOIN person o ON o.id = t.owner_id
            LEFT JOIN task_forecast fc ON fc.task_id = t.id AND fc.due = t.due AND t.due >= :today AND t.open
            ORDER BY x.points DESC, t.id LIMIT %d""".formatted(
                    TaskState.AS_OF,
                    Promise.RECOVERED.sql(),
                    Promise.AT_RISK.sql(),
                    Promise.ON_TRACK.sql(),
                    COUNTED,
                    MOST_TASKS);
    private static final String WINS =
            "SELECT d.scored_unit_id AS unit_id, d.area_id, d.criterion_id, SUM(td.points) AS points "
                    + COUNTED + " AND t.id IN (:tasks) GROUP BY d.scored_unit_id, d.area_id, d.criterion_id"
                    + " ORDER BY d.criterion_id IS NULL, d.criterion_id LIMIT 100000";
    private static final String LINES = """
            SELECT s.id, k.unit_id, c.id AS criterion_id, c.area_id, s.points, l.lost, c.effect = 'PENALTY' AS penalty
            FROM unit_reach r
            JOIN scored_unit k ON k.unit_id = r.unit_id AND k.year = :scored
            JOIN score_loss l ON l.unit_id = k.unit_id AND l.year = k.year
            JOIN score s ON s.sheet_id = k.sheet_id AND s.criterion_id = l.criterion_id
            JOIN criterion c ON c.id = s.criterion_id
            WHERE r.ancestor_id = :root AND r.counts ORDER BY s.id LIMIT 200000""";
    private static final String ROUND = """
            SELECT MAX(h.round_id) FROM unit_reach r
            JOIN scored_unit k ON k.unit_id = r.unit_id AND k.year = :scored
            JOIN score_sheet h ON h.id = k.sheet_id
            WHERE r.ancestor_id = :root""";
    private static final String ENDED = """
            SELECT DATEDIFF(t.reported_on, DATE(MIN(h.at))) AS days
            FROM task_reach tr JOIN task t ON t.id = tr.task_id AND t.state = 'VERIFIED'
            JOIN task_history h ON h.task_id = t.id AND h.verb = 'task.reported'
            WHERE tr.ancestor_id = :root AND tr.own AND t.reported_on >= :today - INTERVAL 1 YEAR
            GROUP BY t.id ORDER BY days LIMIT 20000""";

    private final JdbcClient jdbc;
    private final UnitQueries units;
    private final ScoreTrials trials;

    Simulator(JdbcClient jdbc, UnitQueries units, ScoreTrials trials) {
        this.jdbc = jdbc;
        this.units = units;
        this.trials = trials;
    }

    /** Tasks with points of the year scored, the dearest first. */
    public List<Winnable> tasks(Scope scope, Frame frame) {
        units.get(scope, frame.unitId());
        return frame.ask(jdbc, TASKS).query(Winnable.class).list();
    }

    /** Days that a task takes from its first report to its end: those of the middle one of those that ended in a year. */
    public int usualDays(Scope scope, Frame frame) {
        units.get(scope, frame.unitId());
        List<Integer> days = frame.ask(jdbc, ENDED).query(Integer.class).list();
        return days.size() < LEAST_ENDED ? USUAL_DAYS : Math.max(1, days.get(days.size() / 2));
    }

    /** The open ones of these tasks, most points for a day of work first, and which to do in so many days. */
    public List<Move> moves(List<Winnable> tasks, int days, int usualDays) {
        return BestMoves.of(tasks, days, usualDays);
    }

    /** The scores if these tasks win back what they promise; empty where no score of the year is decided. */
    public Optional<Simulation> run(Scope scope, Frame frame, Collection<Long> taskIds) {
        units.get(scope, frame.unitId());
        Long round = frame.ask(jdbc, ROUND)
                .query((row, number) -> row.getObject(1, Long.class))
                .list()
                .getFirst();
        if (round == null) {
            return Optional.empty();
        }
        Map<Long, Line> lines = new LinkedHashMap<>();
        frame.ask(jdbc, LINES).query(Line.class).list().forEach(line -> lines.put(line.id(), line));
        Map<Long, BigDecimal> won = new HashMap<>();
        BigDecimal spare = BigDecimal.ZERO;
        if (!taskIds.isEmpty()) {
            for (Win win : frame.ask(jdbc, WINS)
                    .param("tasks", taskIds)
                    .query(Win.class)
                    .list()) {
                spare = spare.add(bring(win, lines.values(), won));
            }
        }
        Map<Long, BigDecimal> assumed = new HashMap<>();
        won.forEach((id, points) -> {
            Line line = Objects.requireNonNull(lines.get(id));
            assumed.put(
                    id,
                    line.penalty()
                            ? line.points().subtract(points)
                            : line.points().add(points));
        });
        Scope frameScope = new Scope(frame.unitId());
        return Optional.of(new Simulation(
                trials.results(frameScope, round, Map.of()),
                trials.results(frameScope, round, assumed),
                won.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                spare));
    }

    /** Puts points on the line they were lost on, what has no line on lines of its area; gives what finds no room. */
    private static BigDecimal bring(Win win, Collection<Line> lines, Map<Long, BigDecimal> won) {
        List<Line> own = new ArrayList<>();
        List<Line> others = new ArrayList<>();
        for (Line line : lines) {
            if (line.unitId() == win.unitId() && Objects.equals(line.areaId(), win.areaId())) {
                (Objects.equals(line.criterionId(), win.criterionId()) ? own : others).add(line);
            }
        }
        BigDecimal left = win.points();
        for (Line line : own.isEmpty() ? others : own) {
            BigDecimal before = won.getOrDefault(line.id(), BigDecimal.ZERO);
            BigDecimal takes = line.lost().subtract(before).min(left);
            if (takes.signum() > 0) {
                won.put(line.id(), before.add(takes));
                left = left.subtract(takes);
            }
        }
        return left;
    }

    /** A line on which something was lost. */
    private record Line(
            long id, long unitId, Long criterionId, Long areaId, BigDecimal points, BigDecimal lost, boolean penalty) {}

    /** What tasks win back of one criterion, or without one. */
    private record Win(
            long unitId, @Nullable Long areaId, @Nullable Long criterionId, BigDecimal points) {}
}
