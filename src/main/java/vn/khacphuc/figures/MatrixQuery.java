package vn.khacphuc.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the matrix, and what it adds up to, in one pass over the tasks: each of them is in one cell. */
@Component
class MatrixQuery {

    private static final int CELLS = 20_000;

    private static final String BY_UNIT = """
            SELECT c.id AS row_id, c.short_name AS row_name, x.area_id, SUM(x.total) AS total, SUM(x.due) AS due,
                   SUM(x.verified) AS verified, SUM(x.late) AS late, SUM(x.late_original) AS late_original, SUM(x.soon) AS soon,
                   SUM(x.waiting) AS waiting, SUM(x.risk) AS risk, SUM(x.open) AS open, SUM(x.done) AS done
            FROM (SELECT t.unit_id, t.area_id, %s %s GROUP BY t.unit_id, t.area_id) x
            JOIN unit c ON c.id = COALESCE((
                SELECT MIN(l.id) FROM unit_reach lr JOIN unit l ON l.id = lr.ancestor_id
                WHERE lr.unit_id = x.unit_id AND lr.counts AND l.parent_id = :root AND l.valid_to IS NULL), :root)
            GROUP BY c.id, x.area_id LIMIT %d""".formatted(TaskSums.OF_CELL, TaskSums.OF_FRAME, CELLS);
    private static final String BY_OWNER = """
            SELECT x.*, o.full_name AS row_name
            FROM (SELECT t.owner_id AS row_id, t.area_id, %s %s GROUP BY t.owner_id, t.area_id) x
            LEFT JOIN person o ON o.id = x.row_id LIMIT %d""".formatted(TaskSums.OF_CELL, TaskSums.OF_FRAME, CELLS);

    private final JdbcClient jdbc;

    MatrixQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Matrix read(Frame frame) {
        boolean byUnit = jdbc.sql("SELECT EXISTS (SELECT 1 FROM unit WHERE parent_id = ? AND valid_to IS NULL)")
                .param(frame.unitId())
                .query(Boolean.class)
                .single();
        List<Cell> cells = new ArrayList<>();
        List<TaskFigures> figures = new ArrayList<>();
        frame.ask(jdbc, byUnit ? BY_UNIT : BY_OWNER).query(row -> {
            cells.add(cell(row));
            figures.add(figures(row));
        });
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
                figures.stream().reduce(TaskFigures.NONE, TaskFigures::plus),
                rows.values().stream()
                        .map(row -> new Matrix.Row(sum(row), row))
                        .sorted(worstFirst())
                        .toList());
    }

    private static Cell cell(ResultSet row) throws SQLException {
        return new Cell(
                row.getObject("row_id", Long.class),
                row.getString("row_name"),
                row.getObject("area_id", Long.class),
                row.getInt("total"),
                row.getInt("open"),
                row.getInt("late"),
                row.getInt("soon"),
                row.getInt("risk"),
                row.getInt("waiting"),
                row.getInt("done"));
    }

    private static TaskFigures figures(ResultSet row) throws SQLException {
        return new TaskFigures(
                row.getInt("total"),
                row.getInt("due"),
                row.getInt("verified"),
                row.getInt("late"),
                row.getInt("late_original"),
                row.getInt("soon"),
                row.getInt("waiting"),
                row.getInt("risk"));
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
