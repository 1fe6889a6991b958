package vn.khacphuc.deficiencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.AtOnce;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Refusal;
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

/** A set of two areas: 1.1 with 5 points and 1.2 with 3, and 2.1 with 2. */
@PortalTest
class PointLimitsTest {

    private static final AtomicInteger YEAR = new AtomicInteger(2010);

    @Autowired
    District district;

    @Autowired
    Deficiencies deficiencies;

    @Autowired
    CriteriaAdministration criteria;

    @Autowired
    ScoringRounds rounds;

    @Autowired
    ScoreSheets sheets;

    @Autowired
    SheetFilling filling;

    @Autowired
    ScoreQueries scores;

    @Autowired
    JdbcClient jdbc;

    private District.Made d;
    private int year;
    private long set;
    private long area;
    private long otherArea;
    private long first;
    private long second;

    @BeforeEach
    void aSet() {
        d = district.make();
        year = YEAR.getAndIncrement();
        area = area("p");
        otherArea = area("q");
        set = criteria.newSet(
                d.coordinator(),
                Submission.first(),
                new SetDraft("Bộ thử", year, district.level(d.coordinator()), "", false));
        long top = line(null, "1", "8", area);
        first = line(top, "1.1", "5", null);
        second = line(top, "1.2", "3", null);
        line(line(null, "2", "2", otherArea), "2.1", "2", null);
        criteria.putInUse(d.coordinator(), Submission.of(0), set);
    }

    @Test
    void beforeItIsScoredAUnitLosesNoMoreThanItsSetOffers() {
        log(first, null, "4");
        refused(null, area, "4.5", "points.offered.area", "8", "4");
        log(null, area, "4");
        refused(null, null, "2.5", "points.offered.year", "10", "8");
        log(null, null, "2");
        refused(null, otherArea, "0.25", "points.offered.year", "10", "10");
        log(null, otherArea, "0");
    }

    @Test
    void onceItsScoreIsDecidedADeficiencyExplainsNoMoreThanWasLost() {
        decide(Map.of("1.1", "3.5", "1.2", "2"));
        refused(first, null, "2", "points.lost.criterion", "1.50", "5.00", "3.50", "0");
        log(first, null, "1");
        refused(first, null, "0.75", "points.lost.criterion", "1.50", "5.00", "3.50", "1.00");
        log(null, area, "1.25");
        refused(null, area, "0.5", "points.lost.area", "2.50", "8.00", "5.50", "2.25");
        refused(null, otherArea, "0.25", "points.lost.area", "0.00", "2.00", "2.00", "0");
        refused(null, null, "0.25", "points.placeless");
        log(null, null, "0");
        log(second, null, "0.25");
    }

    @Test
    void whatHasNoPlaceIsOlderThanTheScoreAndBoundsWhatIsLoggedAfterIt() {
        long id = log(null, null, "2");
        decide(Map.of("1.1", "3.5", "1.2", "2"));
        refused(first, null, "1", "points.lost.year", "2.50", "10.00", "7.50", "2.00");
        assertThatCode(() -> deficiencies.edit(d.head(), version(id), id, draft(null, null, "1.5")))
                .as("it may shrink where it is")
                .doesNotThrowAnyException();
        deficiencies.edit(d.head(), version(id), id, draft(null, area, "1.5"));
        log(first, null, "1");
    }

    @Test
    void whatIsOlderThanTheScoreIsCorrectedWithoutRisingAndNeverMoreThanThat() {
        long id = log(first, null, "4");
        decide(Map.of("1.1", "3.5"));
        assertThatCode(() -> deficiencies.edit(d.head(), version(id), id, draft(first, null, "4")))
                .as("another word in it")
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> deficiencies.edit(d.head(), version(id), id, draft(first, null, "4.25")))
                .hasMessageContaining("points.lost.criterion");
        deficiencies.edit(d.head(), version(id), id, draft(first, null, "1.5"));
    }

    @Test
    void ofTwoAtOnceThatFitOnlyOneByOneOneIsLogged() throws Exception {
        decide(Map.of("1.1", "3.5"));
        AtomicInteger logged = new AtomicInteger();
        Runnable one = () -> {
            try {
                log(first, null, "1");
                logged.incrementAndGet();
            } catch (Refusal tooMuch) {
                assertThat(tooMuch).hasMessageContaining("points.lost.criterion");
            }
        };
        AtOnce.run(one, one);
        assertThat(logged).hasValue(1);
    }

    @Test
    void whatWasWithdrawnExplainsNothing() {
        decide(Map.of("1.1", "3.5"));
        long id = log(first, null, "1.5");
        deficiencies.withdraw(d.coordinator(), version(id), id, "Ghi nhầm");
        log(first, null, "1.5");
    }

    private void decide(Map<String, String> points) {
        long round = rounds.open(
                d.coordinator(),
                Submission.first(),
                new RoundDraft(
                        year, d.head().today().plusDays(10), d.head().today().plusDays(30)));
        long id = sheet(round).id();
        filling.fill(d.head(), sheetVersion(round), id, "Theo báo cáo năm");
        sheets.submit(d.head(), sheetVersion(round), id);
        points.forEach((code, given) -> {
            ScoreRow line = scores.lines(sheet(round), Locale.ROOT).stream()
                    .filter(row -> row.criterion().code().equals(code))
                    .findFirst()
                    .orElseThrow();
            sheets.appraise(
                    d.coordinator(),
                    Submission.of(line.version()),
                    id,
                    line.id(),
                    new Appraisal(new BigDecimal(given), false, "Thiếu tài liệu kiểm chứng"));
        });
        sheets.finishAppraisal(d.coordinator(), sheetVersion(round), id);
        sheets.decide(d.coordinator(), sheetVersion(round), id);
    }

    private SheetRow sheet(long round) {
        return scores.sheets(d.head().scope(), round).getFirst();
    }

    private Submission sheetVersion(long round) {
        return Submission.of(sheet(round).version());
    }

    private void refused(
            @Nullable Long criterion, @Nullable Long inArea, String points, String key, String... numbers) {
        assertThatThrownBy(() -> log(criterion, inArea, points))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .singleElement()
                                .satisfies(reason -> assertThat(reason.key()).endsWith(key))
                                .satisfies(reason -> {
                                    List<Object> said = reason.args().stream()
                                            .filter(BigDecimal.class::isInstance)
                                            .toList();
                                    for (String number : numbers) {
                                        assertThat(said)
                                                .anySatisfy(one -> assertThat((BigDecimal) one)
                                                        .isEqualByComparingTo(number));
                                    }
                                }));
    }

    private long log(@Nullable Long criterion, @Nullable Long inArea, String points) {
        return deficiencies.log(d.head(), Submission.first(), draft(criterion, inArea, points));
    }

    private DeficiencyDraft draft(@Nullable Long criterion, @Nullable Long inArea, String points) {
        return new DeficiencyDraft(
                d.commune(),
                null,
                year,
                inArea,
                criterion,
                "Chậm trả hồ sơ đất đai",
                "",
                new BigDecimal(points),
                Source.SCORING,
                "",
                d.head().today(),
                Map.of(Cause.SUBJECTIVE, "Thiếu người"),
                null);
    }

    private Submission version(long id) {
        return Submission.of(jdbc.sql("SELECT version FROM deficiency WHERE id = ?")
                .param(id)
                .query(Long.class)
                .single());
    }

    private long area(String code) {
        return criteria.addArea(
                d.coordinator(),
                Submission.first(),
                new AreaDraft(code + year, "Lĩnh vực " + code, "Area " + code, code, code, 1));
    }

    private long line(@Nullable Long parent, String code, String points, @Nullable Long inArea) {
        return criteria.add(
                d.coordinator(),
                Submission.first(),
                set,
                parent,
                new CriterionDraft(code, "Tiêu chí " + code, new BigDecimal(points), "", "", inArea, 1));
    }
}
