package vn.khacphuc.criteria;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;
import vn.khacphuc.units.UnitQueries;

/** Years of scoring: opened for every unit that has a criteria set, joined by others later, locked when each is decided. */
@Service
public class ScoringRounds {

    private final ScoringRoundRepository rounds;
    private final UnitQueries units;
    private final NewSheets newSheets;
    private final JdbcClient jdbc;
    private final Trail trail;

    ScoringRounds(ScoringRoundRepository rounds, UnitQueries units, NewSheets newSheets, JdbcClient jdbc, Trail trail) {
        this.rounds = rounds;
        this.units = units;
        this.newSheets = newSheets;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Opens the year for the actor's authority and gives the round's id: each unit gets its sheet with all lines. */
    @May(Role.COORDINATOR)
    public long open(Actor by, Submission submission, RoundDraft draft) {
        long authority = units.authorityOf(by.unitId());
        new Refusals()
                .when(
                        rounds.existsByAuthorityIdAndYear(authority, draft.year()),
                        "refusal.criteria.round.exists",
                        String.valueOf(draft.year()))
                .when(
                        !newSheets.areDue(authority, draft.year(), by),
                        "refusal.criteria.round.no_set",
                        String.valueOf(draft.year()))
                .refuse();
        ScoringRound round = rounds.saveAndFlush(new ScoringRound(authority, draft));
        int sheets = newSheets.make(round, by);
        trail.write(
                by,
                "round.opened",
                "scoring_round",
                round.id(),
                authority,
                Map.of(
                        "year",
                        draft.year(),
                        "sheets",
                        sheets,
                        "selfDue",
                        draft.selfDue().toString(),
                        "appraiseDue",
                        draft.appraiseDue().toString(),
                        "appraisals",
                        draft.appraisals()));
        return round.id();
    }

    /**
     * Gives sheets to the units that have none: their set was put in use after the opening, or they are new. Refused
     * where there is none to give.
     */
    @May(Role.COORDINATOR)
    public void join(Actor by, Submission submission, long roundId) {
        ScoringRound round = load(by, submission, roundId);
        round.refuseIfLocked()
                .when(!newSheets.areDue(round, by), "refusal.criteria.round.nobody_joins", String.valueOf(round.year()))
                .refuse();
        touch(submission, roundId);
        int sheets = newSheets.make(round, by);
        trail.write(
                by,
                "round.joined",
                "scoring_round",
                roundId,
                round.authorityId(),
                Map.of("year", round.year(), "sheets", sheets));
    }

    /** Other days, or another number of appraisals, for a round that is open. */
    @May(Role.COORDINATOR)
    public void reschedule(Actor by, Submission submission, long roundId, RoundDraft draft) {
        ScoringRound round = load(by, submission, roundId);
        round.write(draft);
        rounds.saveAndFlush(round);
        trail.write(
                by,
                "round.rescheduled",
                "scoring_round",
                roundId,
                round.authorityId(),
                Map.of(
                        "selfDue", draft.selfDue().toString(),
                        "appraiseDue", draft.appraiseDue().toString(),
                        "appraisals", draft.appraisals()));
    }

    /** Ends the scoring: points, percentages and places stay as they are now. Refused while a sheet is not decided. */
    @May(Role.LEADER)
    public void lock(Actor by, Submission submission, long roundId) {
        ScoringRound round = load(by, submission, roundId);
        long undecided = jdbc.sql("SELECT COUNT(*) FROM score_sheet WHERE round_id = ? AND state <> 'DECIDED'")
                .param(roundId)
                .query(Long.class)
                .single();
        round.lock(undecided, by.at());
        rounds.saveAndFlush(round);
        jdbc.sql("UPDATE score_sheet h JOIN (" + ScoreSums.BY_SHEET + """
                        ) x ON x.sheet_id = h.id
                        SET h.maximum = x.maximum, h.points = x.points, h.percent = x.percent, h.zeros = x.zeros
                        WHERE h.round_id = :round""")
                .param("round", roundId)
                .update();
        jdbc.sql("""
                        UPDATE score_sheet h JOIN (
                            SELECT id, RANK() OVER (PARTITION BY set_id ORDER BY percent DESC) AS place
                            FROM score_sheet WHERE round_id = ?) x ON x.id = h.id
                        SET h.place = x.place""").param(roundId).update();
        jdbc.sql("""
                        UPDATE score_sheet h SET h.class_from = (
                            SELECT MAX(k.from_percent) FROM score_class k
                            WHERE k.set_id = h.set_id AND k.from_percent <= h.percent
                              AND (NOT k.no_zero OR h.zeros = 0))
                        WHERE h.round_id = ?""").param(roundId).update();
        trail.write(by, "round.locked", "scoring_round", roundId, round.authorityId(), Map.of("year", round.year()));
    }

    private void touch(Submission submission, long roundId) {
        int touched = jdbc.sql("UPDATE scoring_round SET version = version + 1 WHERE id = ? AND version = ?")
                .params(roundId, submission.version())
                .update();
        if (touched == 0) {
            throw new Conflict();
        }
    }

    private ScoringRound load(Actor by, Submission submission, long id) {
        ScoringRound round =
                rounds.findWithin(by.scope().unitId(), id).orElseThrow(() -> new NotFound("scoring round", id));
        Conflict.check(round.version(), submission);
        return round;
    }
}
