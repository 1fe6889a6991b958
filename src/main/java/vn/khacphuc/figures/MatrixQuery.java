package vn.khacphuc.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.plans.Timeliness;

/** Reads the matrix in one query. */
@Component
class MatrixQuery {

    private static final int CELLS = 20_000;

    private static final String COUNTS = """
            t.area_id, COUNT(*) AS total, SUM(t.open) AS open, COALESCE(SUM(%s), 0) AS late, COALESCE(SUM(%s), 0) AS soon,
            SUM(t.open AND t.at_risk) AS risk, SUM(t.state = 'REPORTED') AS waiting, SUM(t.state = 'VERIFIED') AS verified
            """.formatted(Timeliness.LATE.sql(), Timeliness.DUE_SOON.sql());
    private static final String TASKS = """
            JOIN task t ON t.id = tr.task_id AND t.state NOT IN ('PLANNED', 'CANCELLED')
            JOIN plan p ON p.id = t.plan_id AND p.year = :year AND (:kind IS NULL OR p.kind = :kind)
            """;
    private static final String BY_UNIT = """
            SELECT c.id AS row_id, c.short_name AS row_name, %1$s
            FROM unit c JOIN task_reach tr ON tr.ancestor_id = c.id AND tr.own %2$s
            WHERE c.parent_id = :root AND c.valid_to IS NULL GROUP BY c.id, t.area_id
            UNION ALL
            SELECT c.id, c.short_name, %1$s
            FROM unit c JOIN task_reach tr ON tr.ancestor_id = c.id AND tr.own %2$s
            WHERE c.id = :root AND NOT EXISTS (
                SELECT 1 FROM task_reach lower JOIN unit l ON l.id = lower.ancestor_id
                WHERE lower.task_id = t.id AND lower.own AND l.parent_id = :root AND l.valid_to IS NULL)
            GROUP BY c.id, t.area_id LIMIT %3$d""".formatted(COUNTS, TASKS, CELLS);
    private static final String BY_OWNER = """
            SELECT t.owner_id AS row_id, o.full_name AS row_name, %s
            FROM task_reach tr %s LEFT JOIN person o ON o.id = t.owner_id
            WHERE tr.ancestor_id = :root AND tr.own GROUP BY t.owner_id, t.area_id LIMIT %d""".formatted(COUNTS, TASKS, CELLS);

    private final JdbcClient jdbc;

    MatrixQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Matrix read(Frame frame) {
        boolean byUnit = jdbc.sql("SELECT EXISTS (SELECT 1 FROM unit WHERE parent_id = ? AND valid_to IS NULL)")
                .param(frame.unitId())
                .query(Boolean.class)
                .single();
        List<Cell> cells = jdbc.sql(byUnit ? BY_UNIT : BY_OWNER)
                .param("root", frame.unitId())
                .param("year", frame.year())
                .param("kind", frame.kind())
                .param("today", frame.today())
                .param("soon", Timeliness.soon(frame.today()))
                .query(Cell.class)
                .list();
        Map<Long, List<Cell>> rows = new LinkedHashMap<>();
        if (byUnit) {
            // Who does nothing has a row too.
            idle(frame)
                    .forEach(cell ->
                            rows.put(Objects.requireNonNullElse(cell.rowId(), 0L), new ArrayList<>(List.of(cell))));
        }
        cells.forEach(
                cell -> rows.computeIfAbsent(Objects.requireNonNullElse(cell.rowId(), 0L), id -> new ArrayList<>())
                        .add(cell));
        return new Matrix(
                byUnit,
                rows.values().stream()
                        .map(row -> new Matrix.Row(sum(row), row))
                        .sorted(worstFirst())
                        .toList());
    }

    /** An empty cell for each unit below, to begin its row with. */
    private List<Cell> idle(Frame frame) {
        return jdbc.sql("""
                        SELECT id, short_name FROM unit
                        WHERE parent_id = :root AND valid_to IS NULL AND valid_from <= :today ORDER BY id LIMIT\s""" + CELLS)
                .param("root", frame.unitId())
                .param("today", frame.today())
                .query((row, number) -> new Cell(row.getLong(1), row.getString(2), null, 0, 0, 0, 0, 0, 0, 0))
                .list();
    }

    private static Comparator<Matrix.Row> worstFirst() {
        return Comparator.comparing(
                        Matrix.Row::sum,
                        Comparator.comparingInt(Cell::late)
                                .thenComparingInt(Cell::soon)
                                .thenComparingInt(Cell::risk)
                                .thenComparingInt(Cell::open)
                                .reversed()
                                .thenComparing(sum -> sum.total() > 0))
                .thenComparing(row -> Objects.requireNonNullElse(row.sum().rowName(), ""));
    }

    private static Cell sum(List<Cell> cells) {
        Cell first = cells.getFirst();
        return cells.stream()
                .skip(1)
                .reduce(
                        first,
                        (left, right) -> new Cell(
                                left.rowId(),
                                left.rowName(),
                                null,
                                left.total() + right.total(),
                                left.open() + right.open(),
                                left.late() + right.late(),
                                left.soon() + right.soon(),
                                left.risk() + right.risk(),
                                left.waiting() + right.waiting(),
                                left.verified() + right.verified()));
    }
}
