package vn.khacphuc.criteria;

import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Scope;
import vn.khacphuc.base.Trail;
import vn.khacphuc.evidence.EvidenceOwner;

/**
 * Whose files of a score one may read and send: who sees the sheet reads them; the unit sends them while it scores itself
 * or explains, so that they stay as they are while somebody decides on them.
 */
@Component
public class ScoreFiles implements EvidenceOwner {

    /** Kind of owner of the files of a score. */
    public static final String KIND = "score";

    private final ScoringRoundRepository rounds;
    private final ScoreSheetRepository sheets;
    private final JdbcClient jdbc;
    private final Trail trail;

    ScoreFiles(ScoringRoundRepository rounds, ScoreSheetRepository sheets, JdbcClient jdbc, Trail trail) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Long> readable(Scope scope, long id) {
        return jdbc.sql("""
                        SELECT h.unit_id FROM score s JOIN score_sheet h ON h.id = s.sheet_id
                        JOIN unit_reach r ON r.unit_id = h.unit_id AND r.ancestor_id = ? WHERE s.id = ?""").params(scope.unitId(), id).query(Long.class).optional();
    }

    @Override
    public long attachable(Actor by, long id) {
        ScoreSheet sheet = sheet(by, id);
        Refusals locked = rounds.hold(sheet.roundId())
                .map(ScoringRound::refuseIfLocked)
                .orElseThrow(() -> new NotFound("scoring round", sheet.roundId()));
        sheet.in(locked, SheetState.SELF, SheetState.APPRAISED).refuse();
        return sheet.unitId();
    }

    @Override
    public void evidenceChanges(Actor by, long id, String verb) {
        ScoreSheet sheet = sheet(by, id);
        jdbc.sql("UPDATE score SET version = version + 1 WHERE id = ?")
                .param(id)
                .update();
        jdbc.sql("""
                        INSERT INTO score_sheet_history (sheet_id, at, verb, account_id, person_id, state)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .params(
                        sheet.id(),
                        by.at(),
                        "score." + verb,
                        by.accountId(),
                        by.personId(),
                        sheet.state().name())
                .update();
        trail.write(by, "score." + verb, "score_sheet", sheet.id(), sheet.unitId(), Map.of("score", id));
    }

    private ScoreSheet sheet(Actor by, long scoreId) {
        long sheetId = jdbc.sql("SELECT sheet_id FROM score WHERE id = ?")
                .param(scoreId)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new NotFound("score", scoreId));
        return sheets.findWithin(by.scope().unitId(), sheetId).orElseThrow(() -> new NotFound("score", scoreId));
    }
}
