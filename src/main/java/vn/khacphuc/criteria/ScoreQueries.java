package vn.khacphuc.criteria;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Scope;

/** Reads rounds and the scores of units, within a scope. */
@Service
@Transactional(readOnly = true)
public class ScoreQueries {

    private static final int MOST = 5_000;
    /** Before an appraisal there is nothing to sum up. */
    private static final String APPRAISED = "h.state NOT IN ('SELF', 'SUBMITTED')";

    private static final String PERCENT = "COALESCE(h.percent, IF(" + APPRAISED + ", x.percent, NULL))";
    private static final String SHEET = """
            SELECT h.id, h.version, h.round_id, o.year, o.state AS round_state, h.unit_id, u.name AS unit_name,
                   u.short_name AS unit_short, h.set_id, c.name AS set_name, h.state, o.self_due, h.submitted_at,
                   o.appraisals,
                   x.scored, x.`lines`,
                   COALESCE(h.maximum, IF(%2$s, x.maximum, NULL)) AS maximum,
                   COALESCE(h.points, IF(%2$s, x.points, NULL)) AS points,
                   %3$s AS percent,
                   IF(%2$s, x.survey_maximum, NULL) AS survey_maximum, IF(%2$s, x.survey_points, NULL) AS survey_points,
                   COALESCE(h.zeros, IF(%2$s, x.zeros, NULL)) AS zeros, h.place,
                   k.name_vi AS class_vi, k.name_en AS class_en,
                   f.percent AS former_percent, f.place AS former_place
            FROM score_sheet h
            JOIN scoring_round o ON o.id = h.round_id
            JOIN unit_reach r ON r.unit_id = h.unit_id AND r.ancestor_id = :scope
            JOIN unit u ON u.id = h.unit_id
            JOIN criteria_set c ON c.id = h.set_id
            JOIN (%1$s) x ON x.sheet_id = h.id
            LEFT JOIN score_class k ON k.set_id = h.set_id AND k.from_percent = h.class_from
            LEFT JOIN scoring_round fo ON fo.authority_id = o.authority_id AND fo.year = o.year - 1
            LEFT JOIN score_sheet f ON f.round_id = fo.id AND f.unit_id = h.unit_id
            """;
    private static final String OF_ROUND = "WHERE g.round_id = :round";
    // What is summed up is narrowed first: a head of one unit pays for one sheet, whatever the size of the round.
    private static final String SHEETS = sums("""
            JOIN unit_reach gr ON gr.unit_id = g.unit_id AND gr.ancestor_id = :scope WHERE g.round_id = :round""");
    private static final String ONE_SHEET = sums("WHERE g.round_id = :round AND g.id = :id");

    private final CriteriaQueries criteria;
    private final JdbcClient jdbc;

    ScoreQueries(CriteriaQueries criteria, JdbcClient jdbc) {
        this.criteria = criteria;
        this.jdbc = jdbc;
    }

    private static String sums(String which) {
        return SHEET.formatted(ScoreSums.BY_SHEET.replace(OF_ROUND, which), APPRAISED, PERCENT);
    }

    /** Rounds with units in the scope, the latest first. */
    public List<RoundRow> rounds(Scope scope) {
        return jdbc.sql("""
                        SELECT o.id, o.version, o.year, o.state, o.self_due, o.appraise_due, o.appraisals, o.locked_at,
                               COUNT(*) AS sheets, SUM(h.submitted_at IS NOT NULL) AS sent, SUM(h.state = 'DECIDED') AS decided
                        FROM scoring_round o JOIN score_sheet h ON h.round_id = o.id
                        JOIN unit_reach r ON r.unit_id = h.unit_id AND r.ancestor_id = ?
                        GROUP BY o.id ORDER BY o.year DESC, o.id LIMIT 100""").param(scope.unitId()).query(RoundRow.class).list();
    }

    public Optional<RoundRow> round(Scope scope, long id) {
        return rounds(scope).stream().filter(round -> round.id() == id).findFirst();
    }

    /** Sheets of a round: set by set the best first, those without a percentage by name. */
    public List<SheetRow> sheets(Scope scope, long roundId) {
        return jdbc.sql(SHEETS + """
                        WHERE h.round_id = :round
                        ORDER BY h.set_id, %1$s IS NULL, %1$s DESC,
                                 u.name COLLATE utf8mb4_uca1400_vietnamese_ai_ci, u.id LIMIT %2$d""".formatted(PERCENT, MOST))
                .param("scope", scope.unitId())
                .param("round", roundId)
                .query(SheetRow.class)
                .list();
    }

    public Optional<SheetRow> sheet(Scope scope, long id) {
        Optional<Long> round = jdbc.sql("SELECT round_id FROM score_sheet WHERE id = ?")
                .param(id)
                .query(Long.class)
                .optional();
        return round.flatMap(found -> jdbc.sql(ONE_SHEET + "WHERE h.id = :id")
                .param("scope", scope.unitId())
                .param("round", found)
                .param("id", id)
                .query(SheetRow.class)
                .optional());
    }

    /** Decided points by content area of the sheets of a round. */
    public List<AreaScore> areas(Scope scope, long roundId) {
        return jdbc.sql("""
                        SELECT s.sheet_id, c.area_id, SUM(c.max_points) AS maximum, SUM(s.points) AS points
                        FROM score_sheet h
                        JOIN unit_reach r ON r.unit_id = h.unit_id AND r.ancestor_id = ?
                        JOIN score s ON s.sheet_id = h.id JOIN criterion c ON c.id = s.criterion_id
                        WHERE h.round_id = ? AND s.points IS NOT NULL AND NOT s.lacks AND c.effect = 'NORMAL'
                        GROUP BY s.sheet_id, c.area_id LIMIT 100000""")
                .params(scope.unitId(), roundId)
                .query(AreaScore.class)
                .list();
    }

    /** All lines of the set of a sheet, with the scores of those that have one. */
    public List<ScoreRow> lines(SheetRow sheet, Locale language) {
        Map<Long, ScoreRow> scores = new HashMap<>();
        Map<Long, CriterionRow> lines = new HashMap<>();
        List<CriterionRow> all = criteria.lines(sheet.setId(), language);
        all.forEach(line -> lines.put(line.id(), line));
        jdbc.sql("""
                        SELECT s.*, (
                            SELECT SUM(fs.points) FROM criterion_origin x
                            JOIN score_sheet fh ON fh.unit_id = :unit JOIN scoring_round fo ON fo.id = fh.round_id
                            JOIN score fs ON fs.sheet_id = fh.id AND fs.criterion_id = x.origin_id
                            WHERE x.criterion_id = s.criterion_id AND fo.year = :former) AS former,
                            (SELECT COUNT(DISTINCT f.id) FROM evidence_file f JOIN evidence_version v ON v.file_id = f.id
                             WHERE f.owner_kind = 'score' AND f.owner_id = s.id AND v.kept_at IS NOT NULL) AS files
                        FROM score s WHERE s.sheet_id = :sheet""")
                .param("unit", sheet.unitId())
                .param("former", sheet.year() - 1)
                .param("sheet", sheet.id())
                .query(row -> {
                    CriterionRow line = lines.get(row.getLong("criterion_id"));
                    if (line != null) {
                        scores.put(line.id(), row(row, line));
                    }
                });
        return all.stream()
                .map(line -> scores.getOrDefault(line.id(), above(line)))
                .toList();
    }

    /** One line of a sheet as it is now. */
    public Optional<ScoreRow> line(SheetRow sheet, long scoreId, Locale language) {
        return lines(sheet, language).stream()
                .filter(row -> row.id() != null && row.id() == scoreId)
                .findFirst();
    }

    private static ScoreRow row(ResultSet row, CriterionRow line) throws SQLException {
        return new ScoreRow(
                row.getLong("id"),
                row.getLong("version"),
                line,
                row.getBigDecimal("value"),
                row.getBoolean("self_lacks"),
                row.getBigDecimal("self_points"),
                row.getString("self_note"),
                row.getBigDecimal("first_points"),
                row.getString("first_reason"),
                row.getString("explanation"),
                row.getBoolean("lacks"),
                row.getBigDecimal("points"),
                row.getString("reason"),
                row.getBigDecimal("former"),
                row.getInt("files"));
    }

    private static ScoreRow above(CriterionRow line) {
        return new ScoreRow(null, 0, line, null, false, null, "", null, "", "", false, null, "", null, 0);
    }
}
