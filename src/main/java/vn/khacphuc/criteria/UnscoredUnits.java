package vn.khacphuc.criteria;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Actor;

/** Reads which units a year of scoring leaves out, before it is opened and while it runs, within the actor's scope. */
@Service
@Transactional(readOnly = true)
public class UnscoredUnits {

    private static final int MOST = 5_000;
    private static final long NO_ROUND = 0;

    private final JdbcClient jdbc;

    UnscoredUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All units whose kind is scored: those without a set get no sheet if the year is opened now. */
    public List<UnscoredUnit> before(Actor by, int year) {
        return units(by, NO_ROUND, year);
    }

    /** Units that have no sheet in a round. */
    public List<UnscoredUnit> of(Actor by, RoundRow round) {
        return units(by, round.id(), round.year());
    }

    /** The first year after the last round for which the actor's units have a set in use. */
    public Optional<Integer> nextYear(Actor by) {
        return jdbc.sql("""
                        SELECT MIN(s.year) FROM criteria_set s
                        WHERE s.state = 'IN_USE'
                          AND EXISTS (SELECT 1 FROM unit_reach r JOIN unit u ON u.id = r.unit_id
                                      JOIN scored_kind k ON k.kind = u.kind
                                      WHERE r.ancestor_id = :scope AND s.level IN (k.level, 'any'))
                          AND s.year > COALESCE((
                              SELECT MAX(o.year) FROM scoring_round o JOIN score_sheet h ON h.round_id = o.id
                              JOIN unit_reach r ON r.unit_id = h.unit_id AND r.ancestor_id = :scope), 0)""")
                .param("scope", by.scope().unitId())
                .query((row, number) -> Optional.ofNullable(row.getObject(1, Integer.class)))
                .single();
    }

    private List<UnscoredUnit> units(Actor by, long roundId, int year) {
        return jdbc.sql("""
                        SELECT u.id AS unit_id, u.name AS unit_name, EXISTS (
                            SELECT 1 FROM criteria_set s
                            WHERE s.year = :year AND s.state = 'IN_USE' AND s.level IN (k.level, 'any')) AS has_set
                        FROM unit_reach r JOIN unit u ON u.id = r.unit_id JOIN scored_kind k ON k.kind = u.kind
                        WHERE r.ancestor_id = :scope
                          AND u.valid_from <= :day AND (u.valid_to IS NULL OR u.valid_to >= :day)
                          AND NOT EXISTS (
                              SELECT 1 FROM score_sheet h WHERE h.round_id = :round AND h.unit_id = u.id)
                        ORDER BY u.name COLLATE utf8mb4_uca1400_vietnamese_ai_ci, u.id LIMIT\s""" + MOST)
                .param("scope", by.scope().unitId())
                .param("round", roundId)
                .param("year", year)
                .param("day", by.today())
                .query(UnscoredUnit.class)
                .list();
    }
}
