package vn.khacphuc.criteria;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the decided scores of a unit and year cost it, line by line: the maximum less the points, and the points of a penalty.
 * A bonus makes nothing good, for it is no part of the maximum. Written once, when a sheet is decided, because every figure
 * of points starts from it.
 */
@Component
public class ScoreLosses {

    private final JdbcClient jdbc;

    ScoreLosses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes over what a sheet cost; a later decision on the same unit and year stands instead. */
    void decided(long sheetId, Instant at) {
        jdbc.sql("""
                        DELETE u FROM scored_unit u JOIN score_sheet h ON h.unit_id = u.unit_id
                        JOIN scoring_round o ON o.id = h.round_id AND o.year = u.year WHERE h.id = ?""").param(sheetId).update();
        jdbc.sql("""
                        INSERT INTO scored_unit (unit_id, year, sheet_id, decided_at)
                        SELECT h.unit_id, o.year, h.id, ? FROM score_sheet h JOIN scoring_round o ON o.id = h.round_id
                        WHERE h.id = ?""").params(at, sheetId).update();
        jdbc.sql("""
                        INSERT INTO score_loss (unit_id, year, criterion_id, area_id, lost)
                        SELECT u.unit_id, u.year, c.id, c.area_id,
                               IF(c.effect = 'PENALTY', s.points, c.max_points - s.points)
                        FROM scored_unit u JOIN score s ON s.sheet_id = u.sheet_id JOIN criterion c ON c.id = s.criterion_id
                        WHERE u.sheet_id = ? AND NOT s.lacks
                          AND (c.effect = 'NORMAL' AND s.points < c.max_points OR c.effect = 'PENALTY' AND s.points > 0)""").param(sheetId).update();
    }

    /**
     * Points a unit lost in a year on a criterion and what is below it.
     *
     * @return empty where the unit's score of the year is not decided
     */
    public Optional<BigDecimal> lost(long unitId, int year, long criterionId) {
        return jdbc.sql("""
                        SELECT COALESCE((
                            SELECT SUM(l.lost) FROM score_loss l JOIN criterion c ON c.id = l.criterion_id
                            LEFT JOIN criterion p ON p.id = c.parent_id
                            WHERE l.unit_id = u.unit_id AND l.year = u.year
                              AND :criterion IN (c.id, c.parent_id, p.parent_id)), 0)
                        FROM scored_unit u WHERE u.unit_id = :unit AND u.year = :year""")
                .param("criterion", criterionId)
                .param("unit", unitId)
                .param("year", year)
                .query(BigDecimal.class)
                .optional();
    }
}
