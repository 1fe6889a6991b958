package vn.khacphuc.criteria;

import java.time.Instant;
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
                        INSERT INTO scored_unit (unit_id, year, sheet_id, decided_at, maximum)
                        SELECT h.unit_id, o.year, h.id, :at, x.maximum
                        FROM score_sheet h JOIN scoring_round o ON o.id = h.round_id
                        JOIN (""" + ScoreSums.MAXIMUM_OF_SHEET + ") x WHERE h.id = :sheet")
                .param("at", at)
                .param("sheet", sheetId)
                .update();
        jdbc.sql("""
                        INSERT INTO score_loss (unit_id, year, criterion_id, area_id, lost)
                        SELECT u.unit_id, u.year, c.id, c.area_id,
                               IF(c.effect = 'PENALTY', s.points, c.max_points - s.points)
                        FROM scored_unit u JOIN score s ON s.sheet_id = u.sheet_id JOIN criterion c ON c.id = s.criterion_id
                        WHERE u.sheet_id = ? AND NOT s.lacks
                          AND (c.effect = 'NORMAL' AND s.points < c.max_points OR c.effect = 'PENALTY' AND s.points > 0)""").param(sheetId).update();
    }
}
