package vn.khacphuc.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Submission;
import vn.khacphuc.criteria.Appraisal;
import vn.khacphuc.criteria.AreaDraft;
import vn.khacphuc.criteria.CriteriaAdministration;
import vn.khacphuc.criteria.CriterionDraft;
import vn.khacphuc.criteria.RoundDraft;
import vn.khacphuc.criteria.ScoreQueries;
import vn.khacphuc.criteria.ScoreRow;
import vn.khacphuc.criteria.ScoreSheets;
import vn.khacphuc.criteria.ScoringRounds;
import vn.khacphuc.criteria.SetDraft;
import vn.khacphuc.criteria.SheetFilling;
import vn.khacphuc.criteria.SheetRow;
import vn.khacphuc.deficiencies.Deficiencies;
import vn.khacphuc.deficiencies.DeficiencyDraft;
import vn.khacphuc.deficiencies.Source;

/** Makes criteria and decided scores for tests, by the operations of the portal, in a year of their own. */
@TestComponent
public class Scored {

    // Each has its own year, because one set is in use for a year and level.
    private static final AtomicInteger YEAR = new AtomicInteger(2030);

    private final CriteriaAdministration administration;
    private final ScoringRounds rounds;
    private final ScoreSheets sheets;
    private final SheetFilling filling;
    private final ScoreQueries queries;
    private final Deficiencies deficiencies;
    private final JdbcClient jdbc;

    Scored(
            CriteriaAdministration administration,
            ScoringRounds rounds,
            ScoreSheets sheets,
            SheetFilling filling,
            ScoreQueries queries,
            Deficiencies deficiencies,
            JdbcClient jdbc) {
        this.administration = administration;
        this.rounds = rounds;
        this.sheets = sheets;
        this.filling = filling;
        this.queries = queries;
        this.deficiencies = deficiencies;
        this.jdbc = jdbc;
    }

    static int nextYear() {
        return YEAR.getAndAdd(2);
    }

    /** Two areas of two lines each, 3 points a line; gives the lines with their areas. */
    Map<Long, Long> set(Actor coordinator, int year) {
        Map<Long, Long> lines = new LinkedHashMap<>();
        long set = administration.newSet(
                coordinator, Submission.first(), new SetDraft("Bộ " + year, year, "any", "", false));
        for (int i = 1; i <= 2; i++) {
            long area = administration.addArea(
                    coordinator,
                    Submission.first(),
                    new AreaDraft("p" + year + i, "Lĩnh vực " + i, "Area " + i, "LV" + i, "A" + i, i));
            long top = line(coordinator, set, null, String.valueOf(i), "6", area);
            for (int j = 1; j <= 2; j++) {
                lines.put(line(coordinator, set, top, i + "." + j, "3", null), area);
            }
        }
        administration.putInUse(
                coordinator,
                Submission.of(jdbc.sql("SELECT version FROM criteria_set WHERE id = ?")
                        .param(set)
                        .query(Long.class)
                        .single()),
                set);
        return lines;
    }

    private long line(Actor by, long set, Long parent, String code, String points, Long area) {
        return administration.add(
                by,
                Submission.first(),
                set,
                parent,
                new CriterionDraft(code, "Tiêu chí " + code, new BigDecimal(points), "", "", area, 1));
    }

    long round(Actor coordinator, int year) {
        return rounds.open(
                coordinator,
                Submission.first(),
                new RoundDraft(
                        year,
                        coordinator.today().plusDays(10),
                        coordinator.today().plusDays(30)));
    }

    /** Decides the sheet of a unit: full points on each line, less what is told. */
    void decide(Actor unit, Actor appraiser, long round, long unitId, Map<Long, BigDecimal> less) {
        SheetRow sheet = sheet(appraiser, round, unitId);
        filling.fill(unit, version(appraiser, sheet.id()), sheet.id(), "Báo cáo");
        sheets.submit(unit, version(appraiser, sheet.id()), sheet.id());
        for (ScoreRow line : lines(sheet)) {
            BigDecimal lost = less.get(line.criterion().id());
            if (lost != null) {
                sheets.appraise(
                        appraiser,
                        Submission.of(line.version()),
                        sheet.id(),
                        line.id(),
                        new Appraisal(line.criterion().maxPoints().subtract(lost), false, "Thiếu tài liệu"));
            }
        }
        sheets.finishAppraisal(appraiser, version(appraiser, sheet.id()), sheet.id());
        sheets.decide(appraiser, version(appraiser, sheet.id()), sheet.id());
    }

    SheetRow sheet(Actor by, long round, long unitId) {
        return queries.sheets(by.scope(), round).stream()
                .filter(row -> row.unitId() == unitId)
                .findFirst()
                .orElseThrow();
    }

    List<ScoreRow> lines(SheetRow sheet) {
        return new ArrayList<>(queries.lines(sheet, Locale.ROOT).stream()
                .filter(line -> line.id() != null)
                .toList());
    }

    void lock(Actor leader, long round) {
        rounds.lock(
                leader,
                Submission.of(jdbc.sql("SELECT version FROM scoring_round WHERE id = ?")
                        .param(round)
                        .query(Long.class)
                        .single()),
                round);
    }

    /** A deficiency of the person's unit that explains points lost on a line. */
    long fault(Actor by, int year, long line, String points) {
        return deficiencies.log(
                by,
                Submission.first(),
                new DeficiencyDraft(
                        by.unitId(),
                        null,
                        year,
                        null,
                        line,
                        "Thiếu tài liệu kiểm chứng",
                        "",
                        new BigDecimal(points),
                        Source.SCORING,
                        "",
                        by.today(),
                        Map.of(),
                        null));
    }

    private Submission version(Actor by, long sheet) {
        return Submission.of(queries.sheet(by.scope(), sheet).orElseThrow().version());
    }

    /** People of a district in a year, from its first working day on. */
    static Actor in(Actor actor, int year, int day) {
        return actor.at(LocalDate.of(year, 1, 5)
                .plusDays(day)
                .atTime(9, 0)
                .atZone(Actor.ZONE)
                .toInstant());
    }
}
