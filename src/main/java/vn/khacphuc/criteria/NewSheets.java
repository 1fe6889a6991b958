package vn.khacphuc.criteria;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;

/** Gives the units of a round their sheets, each by the set in use for its level. */
@Component
class NewSheets {

    private static final String DUE = """
            FROM unit_reach r JOIN unit u ON u.id = r.unit_id JOIN scored_kind k ON k.kind = u.kind
            JOIN criteria_set s ON s.year = :year AND s.state = 'IN_USE' AND s.level IN (k.level, 'any')
            WHERE r.ancestor_id = :authority
              AND u.valid_from <= :day AND (u.valid_to IS NULL OR u.valid_to >= :day)
              AND NOT (s.level = 'any' AND EXISTS (
                  SELECT 1 FROM criteria_set own
                  WHERE own.year = :year AND own.state = 'IN_USE' AND own.level = k.level))
              AND NOT EXISTS (SELECT 1 FROM score_sheet has WHERE has.round_id = :round AND has.unit_id = u.id)""";
    private static final long NO_ROUND = 0;

    private final JdbcClient jdbc;

    NewSheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a round of that year would have anybody to score. */
    boolean areDue(long authorityId, int year, Actor by) {
        return areDue(NO_ROUND, authorityId, year, by);
    }

    /** Whether a unit that could be scored in the round has no sheet. */
    boolean areDue(ScoringRound round, Actor by) {
        return areDue(round.id(), round.authorityId(), round.year(), by);
    }

    private boolean areDue(long roundId, long authorityId, int year, Actor by) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 " + DUE + ")")
                .param("round", roundId)
                .param("authority", authorityId)
                .param("year", year)
                .param("day", by.today())
                .query(Boolean.class)
                .single();
    }

    /** Makes the sheets that are due, with all their lines, and gives their number. */
    int make(ScoringRound round, Actor by) {
        int made = jdbc.sql("""
                        INSERT INTO score_sheet (version, round_id, unit_id, set_id, state, changed_at)
                        SELECT 0, :round, u.id, s.id, 'SELF', :at\s""" + DUE)
                .param("round", round.id())
                .param("authority", round.authorityId())
                .param("year", round.year())
                .param("day", by.today())
                .param("at", by.at())
                .update();
        jdbc.sql("""
                        INSERT INTO score (sheet_id, criterion_id)
                        SELECT h.id, c.id FROM score_sheet h JOIN criterion c ON c.set_id = h.set_id
                        WHERE h.round_id = ? AND NOT EXISTS (SELECT 1 FROM criterion b WHERE b.parent_id = c.id)
                          AND NOT EXISTS (SELECT 1 FROM score has WHERE has.sheet_id = h.id)""").param(round.id()).update();
        return made;
    }
}
