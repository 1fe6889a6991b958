package vn.khacphuc.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Submission;

@PortalTest
class ScoringTest {

    private static final AtomicInteger YEAR = new AtomicInteger(2061);

    @Autowired
    District district;

    @Autowired
    CriteriaAdministration administration;

    @Autowired
    CriteriaCopies copies;

    @Autowired
    ScoringRounds rounds;

    @Autowired
    ScoreSheets sheets;

    @Autowired
    SheetFilling filling;

    @Autowired
    ScoreQueries queries;

    @Autowired
    JdbcClient jdbc;

    private District.Made d;
    private int year;
    private long set;
    private long round;

    @BeforeEach
    void aRound() {
        d = district.make();
        year = YEAR.getAndAdd(2);
        long area = administration.addArea(
                d.coordinator(), Submission.first(), new AreaDraft("s" + year, "Lĩnh vực", "Area", "LV", "A", 1));
        set = administration.newSet(
                d.coordinator(), Submission.first(), new SetDraft("Bộ thử", year, "any", "", false));
        long top = add(null, "1", "10", area, Scoring.TYPED);
        add(top, "1.1", "5", null, rule(ScoringKind.STEPS, "100=5 80=3", Effect.NORMAL, false));
        add(top, "1.2", "3", null, rule(ScoringKind.TYPED, "", Effect.NORMAL, true));
        add(top, "1.3", "2", null, new Scoring(ScoringKind.TYPED, "", Effect.NORMAL, false, true));
        add(top, "1.4", "1", null, rule(ScoringKind.COUNT, "0.5", Effect.BONUS, false));
        administration.putInUse(d.coordinator(), set(set), set);
        round = open(year);
    }

    @Test
    void everyUnitOfTheAuthorityHasItsSheetAndTheYearIsOpenedOnce() {
        assertThat(queries.sheets(d.leader().scope(), round))
                .extracting(SheetRow::unitId)
                .containsExactlyInAnyOrder(d.interior(), d.office(), d.commune(), d.commune2());
        assertThat(queries.sheets(d.head().scope(), round)).hasSize(1);
        assertThatThrownBy(() -> open(year)).hasMessageContaining("refusal.criteria.round.exists");
        assertThatThrownBy(() -> open(1999)).hasMessageContaining("refusal.criteria.round.no_set");
    }

    @Test
    void aUnitScoresItselfByTheRulesAndSendsWhatIsComplete() {
        self("1.1", "85", "Báo cáo 12/BC-UBND");
        assertThat(line("1.1").selfPoints()).isEqualByComparingTo("3");
        assertThatThrownBy(() -> sheets.submit(d.head(), press(), id()))
                .hasMessageContaining("refusal.criteria.score.missing");
        assertThatThrownBy(() -> self("1.2", "4", "Quá điểm")).hasMessageContaining("refusal.criteria.score.points");
        assertThatThrownBy(() -> self("1.3", "2", "Tự chấm")).hasMessageContaining("refusal.criteria.score.survey");
        assertThatThrownBy(() -> lacks("1.1")).hasMessageContaining("refusal.criteria.score.lacks");
        lacks("1.2");
        submit();
        assertThatThrownBy(() -> self("1.1", "100", "Muộn")).hasMessageContaining("refusal.criteria.sheet.SUBMITTED");
    }

    @Test
    void whoSendsAnIncompleteSheetIsToldWhichLinesLackWhat() {
        self("1.1", "85", " ");
        assertThatThrownBy(() -> sheets.submit(d.head(), press(), id()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(
                                        Refusal.Reason::key,
                                        reason -> reason.args().get(1))
                                .containsExactly(
                                        tuple("refusal.criteria.score.missing", "1.2"),
                                        tuple("refusal.criteria.score.no_basis", "1.1")));
        filling.fill(d.head(), press(), id(), "Báo cáo năm");
        assertThat(line("1.1").selfNote()).isEqualTo("Báo cáo năm");
        assertThat(line("1.1").selfPoints()).as("stays as scored").isEqualByComparingTo("3");
        submit();
    }

    @Test
    void pointsHaveTwoDecimalsAtMostAndAnEmptyFieldIsCalledByItsName() {
        assertThatThrownBy(() -> self("1.2", "0.333", "Báo cáo")).hasMessage("refusal.criteria.score.points");
        assertThatThrownBy(() -> self("1.1", "33.33333", "Báo cáo")).hasMessage("refusal.criteria.score.value");
        assertThatThrownBy(() -> sheets.scoreSelf(
                        d.head(),
                        Submission.of(line("1.2").version()),
                        id(),
                        YearOfScores.id(line("1.2")),
                        new SelfScore(null, false, "Báo cáo")))
                .as("a line that is judged asks for points, not for what was reached")
                .hasMessage("refusal.criteria.score.points");
        self("1.2", "0.30", "Báo cáo");
        assertThat(line("1.2").selfPoints()).isEqualByComparingTo("0.3");
    }

    @Test
    void whatIsNotScoredYetIsFilledWithTheMostAndWhatIsStays() {
        self("1.1", "85", "Báo cáo 12/BC-UBND");
        assertThatThrownBy(() -> filling.fill(d.head(), press(), id(), " "))
                .hasMessageContaining("refusal.criteria.score.note");
        filling.fill(d.head(), press(), id(), "Theo báo cáo năm");
        assertThat(line("1.1").selfPoints()).isEqualByComparingTo("3");
        assertThat(line("1.2").selfPoints()).isEqualByComparingTo("3");
        assertThat(line("1.3").selfPoints()).as("by survey").isNull();
        assertThat(line("1.4").selfPoints())
                .as("a bonus is claimed line by line")
                .isNull();
        submit();
        assertThatThrownBy(() -> filling.fill(d.head(), press(), id(), "Muộn"))
                .hasMessageContaining("refusal.criteria.sheet.SUBMITTED");
    }

    @Test
    void anAppraiserOfAnotherUnitGivesPointsWithAReasonTheUnitExplainsAndTheLastWordCounts() {
        complete();
        assertThatThrownBy(() -> appraise(d.coordinator(), "1.1", "3", ""))
                .as("less than the unit gave itself")
                .hasMessageContaining("refusal.criteria.score.reason");
        appraise(d.coordinator(), "1.1", "3", "Chưa có số liệu quý IV");
        sheets.finishAppraisal(d.coordinator(), press(), id());
        assertThat(line("1.2").points()).as("as the unit scored itself").isEqualByComparingTo("3");
        sheets.explain(d.head(), score("1.1"), id(), line("1.1").id(), "Đã bổ sung số liệu quý IV", List.of());
        sheets.finishExplaining(d.head(), press(), id());
        appraise(d.coordinator(), "1.1", "5", "");
        sheets.decide(d.coordinator(), press(), id());
        assertThat(line("1.1"))
                .satisfies(line -> assertThat(line.points()).isEqualByComparingTo("5"))
                .satisfies(line -> assertThat(line.firstPoints()).isEqualByComparingTo("3"));
        assertThat(sheet().percent())
                .as("the survey was not held, so 5 + 3 + 1 of 8, and never more than all")
                .isEqualByComparingTo("100");
    }

    @Test
    void nobodyAppraisesTheUnitTheyBelongTo() {
        long own = queries.sheets(d.leader().scope(), round).stream()
                .filter(row -> row.unitId() == d.interior())
                .findFirst()
                .orElseThrow()
                .id();
        assertThatThrownBy(() -> sheets.giveBack(
                        d.coordinator(),
                        Submission.of(queries.sheet(d.leader().scope(), own)
                                .orElseThrow()
                                .version()),
                        own))
                .hasMessageContaining("refusal.criteria.score.own_unit");
    }

    @Test
    void whatDoesNotApplyLeavesTheMaximumAndTheYearIsLockedWhenEverySheetIsDecided() {
        assertThatThrownBy(() -> rounds.lock(d.leader(), roundPress(), round))
                .hasMessageContaining("refusal.criteria.round.undecided");
        decideAll();
        rounds.lock(d.leader(), roundPress(), round);
        SheetRow mine = sheet();
        assertThat(mine.maximum()).isEqualByComparingTo("5");
        assertThat(mine.percent()).isEqualByComparingTo("60");
        assertThat(mine.classVi()).isEqualTo("Trung bình");
        assertThat(queries.sheets(d.leader().scope(), round))
                .as("equals share a place")
                .allSatisfy(row -> assertThat(row.place()).isEqualTo(1));
        assertThatThrownBy(() -> appraise(d.coordinator(), "1.1", "5", ""))
                .hasMessageContaining("refusal.criteria.round.locked");
        long next = copies.toYear(d.coordinator(), set(set), set, year + 1);
        administration.putInUse(d.coordinator(), set(next), next);
        round = open(year + 1);
        assertThat(sheet().formerPercent()).isEqualByComparingTo("60");
        assertThat(line("1.1").former())
                .as("the line goes on from that of last year")
                .isEqualByComparingTo("3");
    }

    @Test
    void twoAtOnceOnALineOneWinsAndAnotherUnitsSheetIsNotFound() {
        Submission seen = score("1.1");
        long line = line("1.1").id();
        sheets.scoreSelf(d.head(), seen, id(), line, new SelfScore(BigDecimal.TEN, false, "Một"));
        Submission stale = new Submission(java.util.UUID.randomUUID(), seen.version());
        assertThatThrownBy(() ->
                        sheets.scoreSelf(d.official(), stale, id(), line, new SelfScore(BigDecimal.ONE, false, "Hai")))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> sheets.submit(d.head2(), press(), id())).isInstanceOf(NotFound.class);
    }

    private void decideAll() {
        for (SheetRow row : queries.sheets(d.leader().scope(), round)) {
            Actor head = d.leader();
            Actor unit = row.unitId() == d.office() ? d.coordinator() : d.coordinator2();
            for (ScoreRow line : queries.lines(row, Locale.ROOT)) {
                if (line.id() != null && !line.criterion().survey()) {
                    boolean lacks = line.criterion().mayLack();
                    sheets.scoreSelf(
                            unit,
                            Submission.of(line.version()),
                            row.id(),
                            line.id(),
                            new SelfScore(
                                    lacks
                                            ? null
                                            : line.criterion().effect() == Effect.BONUS
                                                    ? BigDecimal.ZERO
                                                    : new BigDecimal("85"),
                                    lacks,
                                    "Báo cáo"));
                }
            }
            sheets.submit(unit, version(row.id()), row.id());
            sheets.finishAppraisal(head, version(row.id()), row.id());
            sheets.decide(head, version(row.id()), row.id());
        }
    }

    private void complete() {
        self("1.1", "100", "Báo cáo 12/BC-UBND");
        self("1.2", "3", "Quyết định 5/QĐ-UBND");
        self("1.4", "4", "Bốn sáng kiến");
        submit();
    }

    private void submit() {
        sheets.submit(d.head(), press(), id());
    }

    private void self(String code, String value, String note) {
        sheets.scoreSelf(
                d.official(), score(code), id(), line(code).id(), new SelfScore(new BigDecimal(value), false, note));
    }

    private void lacks(String code) {
        sheets.scoreSelf(
                d.head(), score(code), id(), line(code).id(), new SelfScore(null, true, "Không có lĩnh vực này"));
    }

    private void appraise(Actor by, String code, String points, String reason) {
        sheets.appraise(by, score(code), id(), line(code).id(), new Appraisal(new BigDecimal(points), false, reason));
    }

    private SheetRow sheet() {
        return queries.sheets(d.head().scope(), round).getFirst();
    }

    private long id() {
        return sheet().id();
    }

    private Submission press() {
        return version(id());
    }

    private Submission version(long sheet) {
        return Submission.of(
                queries.sheet(d.leader().scope(), sheet).orElseThrow().version());
    }

    private ScoreRow line(String code) {
        return queries.lines(sheet(), Locale.ROOT).stream()
                .filter(line -> line.criterion().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Submission score(String code) {
        return Submission.of(line(code).version());
    }

    private Submission roundPress() {
        return Submission.of(queries.rounds(d.leader().scope()).getFirst().version());
    }

    private Submission set(long id) {
        return Submission.of(jdbc.sql("SELECT version FROM criteria_set WHERE id = ?")
                .param(id)
                .query(Long.class)
                .single());
    }

    private long open(int scored) {
        return rounds.open(
                d.coordinator(),
                Submission.first(),
                new RoundDraft(
                        scored, d.head().today().plusDays(10), d.head().today().plusDays(30)));
    }

    private static Scoring rule(ScoringKind kind, String text, Effect effect, boolean mayLack) {
        return new Scoring(kind, text, effect, mayLack, false);
    }

    private long add(Long parent, String code, String points, Long area, Scoring scoring) {
        return administration.add(
                d.coordinator(),
                Submission.first(),
                set,
                parent,
                new CriterionDraft(code, "Tiêu chí " + code, new BigDecimal(points), "", "", area, 1, scoring));
    }
}
