package vn.khacphuc.criteria;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.District;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Submission;

/** Sets, rounds and sheets for tests, by the operations of the portal, in years of their own. */
@TestComponent
public class YearOfScores {

    // In the past, so that what was lost can be explained; each district has criteria of its own.
    private static final int FIRST = 2001;

    private final District district;
    private final CriteriaAdministration administration;
    private final ScoringRounds rounds;
    private final ScoreSheets sheets;
    private final ScoreQueries queries;
    private final JdbcClient jdbc;

    YearOfScores(
            District district,
            CriteriaAdministration administration,
            ScoringRounds rounds,
            ScoreSheets sheets,
            ScoreQueries queries,
            JdbcClient jdbc) {
        this.district = district;
        this.administration = administration;
        this.rounds = rounds;
        this.sheets = sheets;
        this.queries = queries;
        this.jdbc = jdbc;
    }

    /** A line of a set: below the one whose code begins its own. */
    public record Line(String code, String points, Scoring scoring) {

        public static Line judged(String code, String points) {
            return new Line(code, points, Scoring.TYPED);
        }

        public static Line of(String code, String points, Effect effect, boolean mayLack, boolean survey) {
            return new Line(code, points, new Scoring(ScoringKind.TYPED, "", effect, mayLack, survey));
        }
    }

    /** A year that is free in a new district, and so is the one after it. */
    public int year() {
        return FIRST;
    }

    /** A draft for all units, each line at the top in an area of its own. */
    public long draft(Actor by, int year, Line... lines) {
        long set = administration.newSet(
                by, Submission.first(), new SetDraft("Bộ " + year, year, district.level(by), "", false));
        Map<String, Long> ids = new HashMap<>();
        int order = 1;
        for (Line line : lines) {
            int dot = line.code().lastIndexOf('.');
            Long above = dot < 0 ? null : ids.get(line.code().substring(0, dot));
            ids.put(
                    line.code(),
                    administration.add(
                            by,
                            Submission.first(),
                            set,
                            above,
                            new CriterionDraft(
                                    line.code(),
                                    "Tiêu chí " + line.code(),
                                    new BigDecimal(line.points()),
                                    "",
                                    "",
                                    above == null ? Long.valueOf(area(by, line.code())) : null,
                                    order++,
                                    line.scoring())));
        }
        return set;
    }

    /** The same, in use. */
    public long set(Actor by, int year, Line... lines) {
        long set = draft(by, year, lines);
        administration.putInUse(by, press("criteria_set", set), set);
        return set;
    }

    /** @param appraisals 1 or 2 */
    public long round(Actor by, int year, int appraisals) {
        return rounds.open(
                by,
                Submission.first(),
                new RoundDraft(year, by.today().plusDays(5), by.today().plusDays(20), appraisals));
    }

    public SheetRow sheet(Actor by, long round, long unit) {
        return queries.sheets(by.scope(), round).stream()
                .filter(row -> row.unitId() == unit)
                .findFirst()
                .orElseThrow();
    }

    public ScoreRow line(SheetRow sheet, String code) {
        return queries.lines(sheet, Locale.ROOT).stream()
                .filter(line -> line.criterion().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    public void self(Actor by, SheetRow sheet, String code, @Nullable String points, String note, Long... files) {
        ScoreRow line = line(sheet, code);
        sheets.scoreSelf(
                by,
                Submission.of(line.version()),
                sheet.id(),
                id(line),
                new SelfScore(points == null ? null : new BigDecimal(points), points == null, note, List.of(files)));
    }

    public void appraise(Actor by, SheetRow sheet, String code, @Nullable String points, String reason) {
        ScoreRow line = line(sheet, code);
        sheets.appraise(
                by,
                Submission.of(line.version()),
                sheet.id(),
                id(line),
                new Appraisal(points == null ? null : new BigDecimal(points), points == null, reason));
    }

    public void submit(Actor by, SheetRow sheet) {
        sheets.submit(by, press("score_sheet", sheet.id()), sheet.id());
    }

    public void finish(Actor by, SheetRow sheet) {
        sheets.finishAppraisal(by, press("score_sheet", sheet.id()), sheet.id());
    }

    public void decide(Actor by, SheetRow sheet) {
        sheets.decide(by, press("score_sheet", sheet.id()), sheet.id());
    }

    /** Decides all sheets of a round with one appraisal: each unit has these points, or all there are. */
    public void decideAll(District.Made d, long round, Map<Long, Map<String, String>> points) {
        for (SheetRow sheet : queries.sheets(d.leader().scope(), round)) {
            Actor unit = sheet.unitId() == d.interior() ? d.coordinator2() : d.coordinator();
            Map<String, String> own = points.getOrDefault(sheet.unitId(), Map.of());
            for (ScoreRow line : queries.lines(sheet, Locale.ROOT)) {
                if (line.id() != null
                        && !line.criterion().survey()
                        && line.criterion().effect() == Effect.NORMAL) {
                    String most = line.criterion().maxPoints().toPlainString();
                    self(
                            unit,
                            sheet,
                            line.criterion().code(),
                            own.getOrDefault(line.criterion().code(), most),
                            "Báo cáo");
                }
            }
            submit(unit, sheet);
            finish(d.leader(), sheet);
        }
    }

    public void lock(Actor leader, long round) {
        rounds.lock(leader, press("scoring_round", round), round);
    }

    public Submission press(String table, long id) {
        return Submission.of(jdbc.sql("SELECT version FROM " + table + " WHERE id = ?")
                .param(id)
                .query(Long.class)
                .single());
    }

    public static long id(ScoreRow line) {
        Long id = line.id();
        if (id == null) {
            throw new AssertionError("a line above others");
        }
        return id;
    }

    long area(Actor by, String code) {
        return administration.addArea(
                by,
                Submission.first(),
                new AreaDraft("z" + Long.toString(System.nanoTime(), 36), "Lĩnh vực " + code, "Area", code, code, 900));
    }
}
