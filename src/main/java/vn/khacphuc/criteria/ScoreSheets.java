package vn.khacphuc.criteria;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
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
import vn.khacphuc.evidence.EvidenceKeeping;

/**
 * Scoring of a unit: by itself, appraised by somebody of another unit, explained, decided. Nobody appraises the unit they
 * belong to.
 */
@Service
public class ScoreSheets {

    private static final String UNSCORED = "s.self_points IS NULL AND NOT s.self_lacks";
    private static final String UNSHOWN = """
            (s.self_points IS NOT NULL OR s.self_lacks) AND s.self_note = '' AND NOT EXISTS (
                SELECT 1 FROM evidence_file f JOIN evidence_version v ON v.file_id = f.id
                WHERE f.owner_kind = 'score' AND f.owner_id = s.id AND v.kept_at IS NOT NULL)""";

    private final ScoringRoundRepository rounds;
    private final ScoreSheetRepository sheets;
    private final ScoreRepository scores;
    private final CriteriaQueries criteria;
    private final ScoreLosses losses;
    private final EvidenceKeeping evidence;
    private final JdbcClient jdbc;
    private final Trail trail;

    ScoreSheets(
            ScoringRoundRepository rounds,
            ScoreSheetRepository sheets,
            ScoreRepository scores,
            CriteriaQueries criteria,
            ScoreLosses losses,
            EvidenceKeeping evidence,
            JdbcClient jdbc,
            Trail trail) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.scores = scores;
        this.criteria = criteria;
        this.losses = losses;
        this.evidence = evidence;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Writes the unit's own score of a line; the version is the line's. */
    @May({Role.HEAD, Role.OFFICIAL, Role.COORDINATOR})
    public void scoreSelf(Actor by, Submission submission, long sheetId, long scoreId, SelfScore self) {
        ScoreSheet sheet = load(by, sheetId);
        Score score = line(submission, sheet, scoreId);
        CriterionRow line = criterion(score);
        score.scoreSelf(self, line, sheet.in(open(sheet), SheetState.SELF));
        scores.saveAndFlush(score);
        evidence.keep(by, ScoreFiles.KIND, scoreId, self.files());
        told(
                by,
                "score.self",
                sheet,
                Map.of(
                        "criterion",
                        line.code(),
                        "value",
                        String.valueOf(self.value()),
                        "lacks",
                        self.lacks(),
                        "files",
                        self.files().size()));
    }

    /** Sends the sheet to be appraised; each line has points and says what they stand on. */
    @May({Role.HEAD, Role.COORDINATOR})
    public void submit(Actor by, Submission submission, long sheetId) {
        List<String> unscored = codes(sheetId, UNSCORED);
        List<String> unshown = codes(sheetId, UNSHOWN);
        change(
                by,
                submission,
                sheetId,
                "score.submitted",
                sheet -> sheet.submit(unscored, unshown, alternatives(sheetId, "s.self_lacks", open(sheet)), by.at()));
    }

    /** Back to the unit before it is appraised. */
    @May({Role.COORDINATOR, Role.LEADER})
    public void giveBack(Actor by, Submission submission, long sheetId) {
        change(by, submission, sheetId, "score.returned", sheet -> sheet.giveBack(foreign(by, sheet), by.at()));
    }

    /** Writes the appraiser's points of a line; before the unit explained the first, after it the last word. */
    @May({Role.COORDINATOR, Role.LEADER})
    public void appraise(Actor by, Submission submission, long sheetId, long scoreId, Appraisal appraisal) {
        ScoreSheet sheet = load(by, sheetId);
        Score score = line(submission, sheet, scoreId);
        CriterionRow line = criterion(score);
        Refusals refusals =
                sheet.in(foreign(by, sheet), SheetState.SUBMITTED, SheetState.APPRAISED, SheetState.EXPLAINED);
        if (sheet.state() == SheetState.SUBMITTED) {
            score.appraise(appraisal, line, refusals);
        } else {
            score.decide(appraisal, line, refusals);
        }
        scores.saveAndFlush(score);
        told(
                by,
                "score.appraised_line",
                sheet,
                Map.of(
                        "criterion",
                        line.code(),
                        "points",
                        String.valueOf(appraisal.points()),
                        "reason",
                        appraisal.reason().strip()));
    }

    /** Ends the first appraisal; lines without a word of the appraiser stay as the unit scored them. */
    @May({Role.COORDINATOR, Role.LEADER})
    public void finishAppraisal(Actor by, Submission submission, long sheetId) {
        ScoreSheet sheet = load(by, sheetId);
        Conflict.check(sheet.version(), submission);
        Refusals refusals = foreign(by, sheet);
        boolean atOnce = round(sheet).isDecidedAtOnce();
        if (atOnce) {
            sheet.decideAtOnce(
                    unscored(sheetId),
                    alternatives(sheetId, "s.lacks OR s.points IS NULL AND s.self_lacks", refusals),
                    by.at());
        } else {
            sheet.appraised(refusals, by.at());
        }
        sheets.saveAndFlush(sheet);
        jdbc.sql("""
                        UPDATE score SET first_points = self_points, points = self_points, lacks = self_lacks,
                                         version = version + 1
                        WHERE sheet_id = ? AND first_points IS NULL AND NOT lacks
                          AND (self_points IS NOT NULL OR self_lacks)""").param(sheetId).update();
        if (atOnce) {
            losses.decided(sheetId, by.at());
        }
        told(
                by,
                atOnce ? "score.decided" : "score.appraised",
                sheet,
                Map.of("state", sheet.state().name()));
    }

    /** The unit says why it deserves more on a line, with what it can still show. */
    @May({Role.HEAD, Role.OFFICIAL, Role.COORDINATOR})
    public void explain(Actor by, Submission submission, long sheetId, long scoreId, String text, List<Long> files) {
        ScoreSheet sheet = load(by, sheetId);
        Score score = line(submission, sheet, scoreId);
        score.explain(text, sheet.in(open(sheet), SheetState.APPRAISED));
        scores.saveAndFlush(score);
        evidence.keep(by, ScoreFiles.KIND, scoreId, files);
        told(
                by,
                "score.explained_line",
                sheet,
                Map.of("criterion", criterion(score).code(), "text", text.strip(), "files", files.size()));
    }

    /** The unit has explained all it wants to explain. */
    @May({Role.HEAD, Role.COORDINATOR})
    public void finishExplaining(Actor by, Submission submission, long sheetId) {
        change(by, submission, sheetId, "score.explained", sheet -> sheet.explained(open(sheet), by.at()));
    }

    /** The last word on the sheet. */
    @May({Role.COORDINATOR, Role.LEADER})
    public void decide(Actor by, Submission submission, long sheetId) {
        int open = open(sheetId);
        change(
                by,
                submission,
                sheetId,
                "score.decided",
                sheet -> sheet.decide(open, alternatives(sheetId, "s.lacks", foreign(by, sheet)), by.at()));
        losses.decided(sheetId, by.at());
    }

    private List<String> codes(long sheetId, String which) {
        return jdbc.sql("""
                        SELECT c.code FROM score s JOIN criterion c ON c.id = s.criterion_id
                        WHERE s.sheet_id = ? AND NOT c.survey AND c.effect = 'NORMAL' AND\s""" + which + " ORDER BY c.sort_order, c.id LIMIT 5000")
                .param(sheetId)
                .query(String.class)
                .list();
    }

    /** Lines that count and have no decided points. */
    private int open(long sheetId) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM score s JOIN criterion c ON c.id = s.criterion_id
                        WHERE s.sheet_id = ? AND s.points IS NULL AND NOT s.lacks AND NOT c.survey
                          AND c.effect = 'NORMAL'""").param(sheetId).query(Integer.class).single();
    }

    /** Lines that neither the unit nor the appraiser has given points. */
    private int unscored(long sheetId) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM score s JOIN criterion c ON c.id = s.criterion_id
                        WHERE s.sheet_id = ? AND s.points IS NULL AND s.self_points IS NULL AND NOT s.lacks
                          AND NOT s.self_lacks AND NOT c.survey AND c.effect = 'NORMAL'""").param(sheetId).query(Integer.class).single();
    }

    /** Of alternatives at most one may apply. */
    private Refusals alternatives(long sheetId, String lacks, Refusals refusals) {
        jdbc.sql("""
                        SELECT p.code FROM score s JOIN criterion c ON c.id = s.criterion_id
                        JOIN criterion p ON p.id = c.parent_id AND p.alternatives
                        WHERE s.sheet_id = ? GROUP BY p.id HAVING SUM(NOT (%s)) > 1 ORDER BY p.code LIMIT 20""".formatted(lacks))
                .param(sheetId)
                .query(String.class)
                .list()
                .forEach(code -> refusals.when(true, "refusal.criteria.score.alternatives", code));
        return refusals;
    }

    private void change(Actor by, Submission submission, long id, String verb, Consumer<ScoreSheet> change) {
        ScoreSheet sheet = load(by, id);
        Conflict.check(sheet.version(), submission);
        change.accept(sheet);
        sheets.saveAndFlush(sheet);
        told(by, verb, sheet, Map.of("state", sheet.state().name()));
    }

    private void told(Actor by, String verb, ScoreSheet sheet, Map<String, ?> after) {
        jdbc.sql("""
                        INSERT INTO score_sheet_history (sheet_id, at, verb, account_id, person_id, state)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .params(
                        sheet.id(),
                        by.at(),
                        verb,
                        by.accountId(),
                        by.personId(),
                        sheet.state().name())
                .update();
        trail.write(by, verb, "score_sheet", sheet.id(), sheet.unitId(), after);
    }

    private Refusals open(ScoreSheet sheet) {
        return round(sheet).refuseIfLocked();
    }

    private ScoringRound round(ScoreSheet sheet) {
        return rounds.hold(sheet.roundId()).orElseThrow(() -> new NotFound("scoring round", sheet.roundId()));
    }

    private Refusals foreign(Actor by, ScoreSheet sheet) {
        return open(sheet).when(by.isOwnUnit(sheet.unitId()), "refusal.criteria.score.own_unit");
    }

    private ScoreSheet load(Actor by, long id) {
        return sheets.findWithin(by.scope().unitId(), id).orElseThrow(() -> new NotFound("score sheet", id));
    }

    private Score line(Submission submission, ScoreSheet sheet, long id) {
        Score score = scores.findBySheetIdAndId(sheet.id(), id).orElseThrow(() -> new NotFound("score", id));
        Conflict.check(score.version(), submission);
        return score;
    }

    private CriterionRow criterion(Score score) {
        return criteria.criterion(score.criterionId(), Locale.ROOT)
                .orElseThrow(() -> new NotFound("criterion", score.criterionId()));
    }
}
