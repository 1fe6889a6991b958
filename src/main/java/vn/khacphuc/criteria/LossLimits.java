package vn.khacphuc.criteria;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.criteria.LossLimit.Place;

/**
 * Says how many points a unit can have lost in a year: by its sheet once that is decided, else by the set it is, or will
 * be, scored by. Nothing where it is not scored at all.
 */
@Service
@Transactional(readOnly = true)
public class LossLimits {

    private static final String SCORED = """
            SELECT COALESCE(SUM(l.lost), 0) AS most,
                   COALESCE(SUM(IF(c.effect = 'NORMAL' AND NOT s.lacks AND s.points IS NOT NULL, c.max_points, 0)), 0) AS maximum,
                   COALESCE(SUM(IF(c.effect = 'NORMAL' AND NOT s.lacks, s.points, 0)), 0) AS appraised
            FROM scored_unit u
            JOIN score s ON s.sheet_id = u.sheet_id
            JOIN criterion c ON c.id = s.criterion_id
            LEFT JOIN criterion p ON p.id = c.parent_id
            LEFT JOIN score_loss l ON l.unit_id = u.unit_id AND l.year = u.year AND l.criterion_id = c.id
            WHERE u.sheet_id = :sheet
            """;
    private static final String OFFERED = """
            SELECT COALESCE(SUM(IF(c.effect = 'BONUS', 0, c.max_points)), 0) AS most
            FROM criterion c LEFT JOIN criterion p ON p.id = c.parent_id
            WHERE c.set_id = :set AND NOT EXISTS (SELECT 1 FROM criterion b WHERE b.parent_id = c.id)
            """;
    private static final String BELOW = " AND :id IN (c.id, c.parent_id, p.parent_id)";
    private static final String IN_AREA = " AND c.area_id = :id";

    private final JdbcClient jdbc;

    LossLimits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The limits that hold for a criterion, or an area where none is known, from the narrowest to the whole year. */
    public List<LossLimit> of(long unitId, int year, @Nullable Long criterionId, @Nullable Long areaId) {
        Optional<Yardstick> found = sheet(unitId, year).or(() -> set(unitId, year));
        if (found.isEmpty()) {
            return List.of();
        }
        Yardstick yardstick = found.get();
        List<LossLimit> limits = new ArrayList<>();
        if (criterionId != null) {
            lineage(yardstick, criterionId)
                    .forEach(line -> limits.add(limit(yardstick, Place.CRITERION, line.id(), line.code(), BELOW)));
        }
        if (areaId != null) {
            limits.add(limit(yardstick, Place.AREA, areaId, "", IN_AREA));
        }
        limits.add(limit(yardstick, Place.YEAR, null, "", ""));
        return limits;
    }

    private LossLimit limit(Yardstick by, Place place, @Nullable Long id, String code, String where) {
        if (by.decided()) {
            return jdbc.sql(SCORED + where)
                    .param("sheet", by.sheetId())
                    .param("id", id)
                    .query((row, number) -> new LossLimit(
                            place,
                            id,
                            code,
                            points(row, "most"),
                            true,
                            points(row, "maximum"),
                            points(row, "appraised")))
                    .single();
        }
        return jdbc.sql(OFFERED + where)
                .param("set", by.setId())
                .param("id", id)
                .query((row, number) -> new LossLimit(
                        place, id, code, points(row, "most"), false, points(row, "most"), BigDecimal.ZERO))
                .single();
    }

    private Optional<Yardstick> sheet(long unitId, int year) {
        return jdbc.sql("""
                        SELECT h.id AS sheet_id, h.set_id, u.sheet_id IS NOT NULL AS decided
                        FROM score_sheet h JOIN scoring_round o ON o.id = h.round_id
                        LEFT JOIN scored_unit u ON u.sheet_id = h.id
                        WHERE h.unit_id = ? AND o.year = ? ORDER BY o.id DESC LIMIT 1""").params(unitId, year).query(Yardstick.class).optional();
    }

    private Optional<Yardstick> set(long unitId, int year) {
        return jdbc.sql("""
                        SELECT NULL AS sheet_id, s.id AS set_id, FALSE AS decided
                        FROM unit u JOIN scored_kind k ON k.kind = u.kind
                        JOIN criteria_set s ON s.level IN (k.level, 'any') AND s.state = 'IN_USE' AND s.year = ?
                        WHERE u.id = ? ORDER BY s.level = 'any' LIMIT 1""").params(year, unitId).query(Yardstick.class).optional();
    }

    /** A criterion of the set and the one above it; none of another set. */
    private List<Line> lineage(Yardstick by, long criterionId) {
        return jdbc.sql("""
                        SELECT p.id, p.code FROM criterion c JOIN criterion p ON p.id IN (c.id, c.parent_id) AND p.kind <> 'AREA'
                        WHERE c.id = ? AND c.set_id = ? ORDER BY p.id = c.id DESC""").params(criterionId, by.setId()).query(Line.class).list();
    }

    private static BigDecimal points(ResultSet row, String column) throws SQLException {
        BigDecimal points = row.getBigDecimal(column);
        return points == null ? BigDecimal.ZERO : points;
    }

    /** What a unit is scored by; with its sheet where the scoring has begun. */
    private record Yardstick(@Nullable Long sheetId, long setId, boolean decided) {}

    private record Line(long id, String code) {}
}
