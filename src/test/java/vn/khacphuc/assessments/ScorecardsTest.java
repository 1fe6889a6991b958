package vn.khacphuc.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Submission;
import vn.khacphuc.plans.Deadline;
import vn.khacphuc.plans.ExtensionDraft;
import vn.khacphuc.plans.ExtensionReason;
import vn.khacphuc.plans.Extensions;
import vn.khacphuc.plans.Planned;
import vn.khacphuc.plans.Progress;
import vn.khacphuc.plans.Tasks;
import vn.khacphuc.verification.Seen;
import vn.khacphuc.verification.Verifications;

@PortalTest
class ScorecardsTest {

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Autowired
    Progress progress;

    @Autowired
    Tasks tasks;

    @Autowired
    Extensions extensions;

    @Autowired
    Verifications verifications;

    @Autowired
    Scorecards scorecards;

    @Autowired
    ScorecardQueries queries;

    @Autowired
    ObjectiveCauses objective;

    @Autowired
    ParRules rules;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyFigureOfARandomStoryCountsWhatHappenedAndOpensAsManyRows() {
        for (int seed = 1; seed <= 3; seed++) {
            assertStory(new Random(seed));
        }
    }

    private void assertStory(Random dice) {
        var d = district.make();
        LocalDate from = d.head().today().minusDays(45);
        LocalDate to = d.head().today().minusDays(10);
        Actor head = ago(d.head(), 60);
        long plan = planned.plan(head);
        Map<CardFigure, Integer> expected = new EnumMap<>(CardFigure.class);
        Fate[] fates = new Fate[8];
        long[] ids = new long[fates.length];
        for (int i = 0; i < fates.length; i++) {
            fates[i] = Fate.of(dice);
            ids[i] = planned.add(head, plan, Planned.task(d.official(), Deadline.day(day(d.head(), fates[i].due()))));
        }
        planned.approve(head, ago(d.coordinator(), 59), plan);
        for (int i = 0; i < fates.length; i++) {
            live(d, ids[i], fates[i]);
            fates[i].expect(expected, 45, 10);
        }
        CardFacts live = queries.live(d.official(), d.official().personId(), from, to);
        for (CardFigure figure : CardFigure.values()) {
            assertThat(live.count(CardBasis.PERSON, figure))
                    .as(figure.name())
                    .isEqualTo(expected.getOrDefault(figure, 0));
        }
        long card =
                scorecards.issue(d.leader(), Submission.first(), d.official().personId(), from, to);
        CardFacts frozen = queries.frozen(d.official(), card);
        assertThat(frozen.rows().stream().map(ScorecardsTest::told))
                .containsExactlyInAnyOrderElementsOf(
                        live.rows().stream().map(ScorecardsTest::told).toList());
    }

    @Test
    void whatIsAcceptedAfterTheCardWasIssuedChangesNothingOnIt() {
        var d = district.make();
        long task = running(d, 60, 20);
        reportDone(ago(d.official(), 25), task);
        long card = issue(d, d.official(), 40, 10);
        int before = queries.frozen(d.leader(), card).count(CardBasis.PERSON, CardFigure.DONE);
        accept(d.coordinator(), task);
        assertThat(before).isZero();
        assertThat(queries.frozen(d.leader(), card).count(CardBasis.PERSON, CardFigure.DONE))
                .isZero();
        assertThat(live(d, d.official(), 40, 10).count(CardBasis.PERSON, CardFigure.DONE))
                .as("known now")
                .isEqualTo(1);
    }

    @Test
    void whoWasAccountableWhenItWasDoneIsCountedAndNotWhoTookItOverLater() {
        var d = district.make();
        long done = running(d, 60, 20);
        long open = planned.another(ago(d.head(), 60), ago(d.coordinator(), 59), d.official());
        reportDone(ago(d.official(), 25), done);
        accept(ago(d.coordinator(), 24), done);
        tasks.assign(
                ago(d.head(), 15), planned.task(d.head(), open), open, d.head().personId());
        CardFacts official = live(d, d.official(), 40, 10);
        CardFacts head = live(d, d.head(), 40, 10);
        assertThat(official.of(CardBasis.PERSON, CardFigure.ASSIGNED))
                .extracting(CardFact::subjectId)
                .containsExactly(done);
        assertThat(head.of(CardBasis.PERSON, CardFigure.ASSIGNED))
                .extracting(CardFact::subjectId)
                .containsExactly(open);
        assertThat(head.of(CardBasis.UNIT, CardFigure.ASSIGNED))
                .as("the unit had both in hand")
                .extracting(CardFact::subjectId)
                .containsExactlyInAnyOrder(done, open);
        assertThat(live(d, d.official(), 40, 20).count(CardBasis.PERSON, CardFigure.ASSIGNED))
                .as("before it was handed over")
                .isEqualTo(2);
    }

    @Test
    void aLaterDeadlineIsCountedByItsCauseAndTheFirstDeadlineStays() {
        var d = district.make();
        long task = running(d, 60, 30);
        long request = extensions.request(
                ago(d.official(), 38),
                planned.task(d.head(), task),
                task,
                new ExtensionDraft(ExtensionReason.FUNDING, "Kinh phí về chậm", day(d.head(), 25)));
        extensions.grant(ago(d.coordinator(), 37), press("task_extension", request), request, day(d.head(), 25), "");
        reportDone(ago(d.official(), 27), task);
        accept(ago(d.coordinator(), 26), task);
        CardFacts facts = live(d, d.official(), 40, 10);
        assertThat(facts.byDetail(CardBasis.PERSON, CardFigure.EXTENDED)).containsExactly(Map.entry("FUNDING", 1L));
        assertThat(facts.count(CardBasis.PERSON, CardFigure.IN_TIME)).isEqualTo(1);
        assertThat(facts.count(CardBasis.PERSON, CardFigure.IN_TIME_AT_FIRST)).isZero();
    }

    @Test
    void anObjectiveCauseIsConfirmedBySomebodyElseAndSetApart() {
        var d = district.make();
        long task = running(d, 60, 30);
        reportDone(ago(d.official(), 27), task);
        accept(ago(d.coordinator(), 26), task);
        long own = running2(d, 60, 30);
        objective.confirm(d.coordinator(), Submission.first(), task, "Bão số 3 làm hỏng đường truyền");
        CardFacts facts = live(d, d.official(), 40, 10);
        assertThat(facts.count(CardBasis.PERSON, CardFigure.LATE))
                .as("not taken off")
                .isEqualTo(1);
        assertThat(facts.days(CardBasis.PERSON, CardFigure.LATE)).isEqualTo(3);
        assertThat(facts.of(CardBasis.PERSON, CardFigure.OBJECTIVE))
                .extracting(CardFact::detail)
                .containsExactly(d.coordinator().name());
        assertThatThrownBy(() -> objective.confirm(d.coordinator(), Submission.first(), task, "Lần nữa"))
                .hasMessageContaining("refusal.assessments.card.objective.known");
        assertThatThrownBy(() -> objective.confirm(d.coordinator(), Submission.first(), own, "Của mình"))
                .hasMessageContaining("refusal.assessments.card.own_unit");
        assertThatThrownBy(() -> objective.confirm(district.make().leader(), Submission.first(), task, "Lạ"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void thePortalProposesByTheRuleOfTheTimeAndAPersonConfirms() {
        var d = district.make();
        score(d, Map.of(d.commune(), "82.5", d.commune2(), "70"));
        long first = rule(d, 0, "2", "0", d.leader().today().minusDays(100));
        long good = issue(d, d.official(), 40, 10);
        long poor = issue(d, d.head2(), 40, 10);
        rule(d, 1, "5", "1", d.leader().today());
        assertThat(queries.card(d.leader(), good).orElseThrow()).satisfies(card -> {
            assertThat(card.ruleId()).as("the edition it was issued by").isEqualTo(first);
            assertThat(card.unitPercent()).isEqualByComparingTo("82.5");
            assertThat(card.leastPercent()).isEqualByComparingTo("76.25");
            assertThat(card.pointsProposed()).isEqualByComparingTo("2");
            assertThat(card.pointsConfirmed()).isNull();
        });
        assertThat(queries.card(d.leader(), poor).orElseThrow().pointsProposed())
                .isEqualByComparingTo("0");
        assertThatThrownBy(() -> scorecards.confirmPoints(d.leader(), Submission.of(0), poor, new BigDecimal("1"), " "))
                .hasMessageContaining("refusal.assessments.card.points.reason");
        scorecards.confirmPoints(d.leader(), Submission.of(0), poor, new BigDecimal("1"), "Mới nhận nhiệm vụ");
        scorecards.confirmPoints(d.coordinator(), Submission.of(0), good, new BigDecimal("2"), "");
        assertThat(queries.card(d.leader(), good).orElseThrow().confirmedByName())
                .isEqualTo(d.coordinator().name());
    }

    @Test
    void nobodyDecidesOnThemselvesOrOnTheirOwnUnit() {
        var d = district.make();
        assertThatThrownBy(() -> issue(d, d.coordinator(), 40, 10, d.coordinator()))
                .hasMessageContaining("refusal.assessments.card.own");
        assertThatThrownBy(() -> issue(d, d.inspector(), 40, 10, d.coordinator()))
                .hasMessageContaining("refusal.assessments.card.own_unit");
        long card = issue(d, d.coordinator(), 40, 10, d.coordinator2());
        assertThatThrownBy(() ->
                        scorecards.confirmPoints(d.coordinator(), Submission.of(0), card, BigDecimal.ONE, "Tự chấm"))
                .hasMessageContaining("refusal.assessments.card.own");
    }

    @Test
    void thePersonMayReplyUntilTheCardIsClosedAndNobodyElseMay() {
        var d = district.make();
        long card = issue(d, d.official(), 40, 10);
        assertThatThrownBy(() -> scorecards.reply(d.head(), Submission.of(0), card, "Thay mặt"))
                .hasMessageContaining("refusal.assessments.card.reply.other");
        scorecards.reply(d.official(), Submission.of(0), card, "Hai việc chậm do mất điện");
        scorecards.reply(d.official(), Submission.of(1), card, "Hai việc chậm do mất điện kéo dài");
        assertThat(queries.card(d.leader(), card).orElseThrow().reply()).endsWith("kéo dài");
        assertThatThrownBy(() -> scorecards.close(d.leader(), Submission.of(2), card))
                .hasMessageContaining("refusal.assessments.card.close.points")
                .hasMessageContaining("refusal.assessments.card.close.class");
        scorecards.confirmPoints(d.leader(), Submission.of(2), card, BigDecimal.ONE, "Theo thực tế");
        scorecards.recordClass(
                d.leader(), Submission.of(3), card, new RatingDecision("good", "12/QĐ-UBND", day(d.leader(), 1)));
        scorecards.close(d.leader(), Submission.of(4), card);
        assertThatThrownBy(() -> scorecards.reply(d.official(), Submission.of(5), card, "Còn nữa"))
                .hasMessageContaining("refusal.assessments.card.state");
    }

    @Test
    void thereIsOneCardOfAPersonAndPeriodUnlessItWasWithdrawn() {
        var d = district.make();
        long card = issue(d, d.official(), 40, 10);
        assertThatThrownBy(() -> issue(d, d.official(), 40, 10))
                .hasMessageContaining("refusal.assessments.card.issued_already");
        scorecards.withdraw(d.leader(), Submission.of(0), card, "Nhầm kỳ");
        assertThat(issue(d, d.official(), 40, 10)).isNotEqualTo(card);
        assertThatThrownBy(() -> issue(d, d.official(), 40, 0))
                .hasMessageContaining("refusal.assessments.card.not_over_yet");
        assertThatThrownBy(() -> scorecards.reply(d.official(), Submission.of(7), card, "Chậm"))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void strangersSeeNoCardNorAnyFigureOfIt() {
        var d = district.make();
        var elsewhere = district.make();
        long card = issue(d, d.official(), 40, 10);
        long person = d.official().personId();
        for (Actor stranger : List.of(
                d.head2(), d.inspector(), d.admin(), elsewhere.leader(), elsewhere.coordinator(), elsewhere.head())) {
            assertThat(queries.card(stranger, card)).as(stranger.role().name()).isEmpty();
            assertThat(queries.frozen(stranger, card).rows()).isEmpty();
            assertThat(queries.history(stranger, card)).isEmpty();
            assertThat(queries.cards(stranger, person)).isEmpty();
            assertThat(queries.person(stranger, person)).isEmpty();
            assertThatThrownBy(() -> queries.live(stranger, person, day(stranger, 40), day(stranger, 10)))
                    .isInstanceOf(NotFound.class);
        }
        for (Actor concerned : List.of(d.official(), d.head(), d.coordinator(), d.leader())) {
            assertThat(queries.card(concerned, card))
                    .as(concerned.role().name())
                    .isPresent();
        }
        assertThat(queries.people(d.official(), "", null, 0, 50))
                .as("an official finds nobody but themselves")
                .extracting(CardPerson::id)
                .containsExactly(person);
    }

    /** What becomes of a task; days before today. */
    private record Fate(int due, int reported, boolean returned, int again, int accepted) {

        static final int NEVER = -1;

        static Fate of(Random dice) {
            int due = 12 + dice.nextInt(30);
            int reported = due + 4 - dice.nextInt(9);
            if (dice.nextInt(5) == 0) {
                return new Fate(due, NEVER, false, NEVER, NEVER);
            }
            boolean returned = dice.nextInt(3) == 0;
            int again = reported - 2;
            int last = returned ? again : reported;
            return new Fate(due, reported, returned, again, dice.nextInt(4) == 0 ? NEVER : last - 1);
        }

        int last() {
            return returned ? again : reported;
        }

        boolean done() {
            return accepted != NEVER;
        }

        void expect(Map<CardFigure, Integer> sums, int from, int to) {
            boolean doneByThen = done() && last() >= to;
            if (returned && reported - 1 <= from && reported - 1 >= to) {
                sums.merge(CardFigure.RETURNED, 1, Integer::sum);
            }
            if (doneByThen && last() > from) {
                return;
            }
            sums.merge(CardFigure.ASSIGNED, 1, Integer::sum);
            if (doneByThen) {
                boolean late = last() < due;
                sums.merge(CardFigure.DONE, 1, Integer::sum);
                sums.merge(late ? CardFigure.LATE : CardFigure.IN_TIME, 1, Integer::sum);
                if (!late) {
                    sums.merge(CardFigure.IN_TIME_AT_FIRST, 1, Integer::sum);
                }
                if (!returned) {
                    sums.merge(CardFigure.FIRST_TRY, 1, Integer::sum);
                }
            } else {
                // Waiting with a report counts by the day of the report, anything else by the last day of the period.
                boolean waits = reported != NEVER
                        && (returned ? again >= to || reported >= to && reported - 1 < to : reported >= to);
                int day = !waits ? to : returned && again >= to ? again : reported;
                sums.merge(day < due ? CardFigure.OPEN_LATE : CardFigure.OPEN, 1, Integer::sum);
            }
        }
    }

    private static String told(CardFact row) {
        return row.figure() + " " + row.subjectId() + " " + row.text() + row.detail() + " " + row.day() + " "
                + row.days();
    }

    private void live(District.Made d, long task, Fate fate) {
        if (fate.reported() == Fate.NEVER) {
            return;
        }
        reportDone(ago(d.official(), fate.reported()), task);
        if (fate.returned()) {
            Actor by = ago(d.coordinator(), fate.reported() - 1);
            verifications.giveBack(
                    by, planned.task(by, task), task, planned.inOrder(by, task), "Thiếu tài liệu kiểm chứng");
            reportDone(ago(d.official(), fate.again()), task);
        }
        if (fate.done()) {
            accept(ago(d.coordinator(), fate.accepted()), task);
        }
    }

    private long running(District.Made d, int planned0, int due) {
        return planned.running(
                ago(d.head(), planned0), ago(d.coordinator(), planned0 - 1), d.official(), day(d.head(), due));
    }

    /** One of the coordinator's own unit. */
    private long running2(District.Made d, int planned0, int due) {
        return planned.running(
                ago(d.coordinator(), planned0),
                ago(d.coordinator2(), planned0 - 1),
                d.coordinator(),
                day(d.head(), due));
    }

    private void reportDone(Actor by, long task) {
        progress.reportDone(by, planned.task(by, task), task, planned.done(by, task));
    }

    private void accept(Actor by, long task) {
        Seen seen = planned.inOrder(by, task);
        verifications.accept(by, planned.task(by, task), task, seen);
    }

    private CardFacts live(District.Made d, Actor of, int from, int to) {
        return queries.live(d.leader(), of.personId(), day(of, from), day(of, to));
    }

    private long issue(District.Made d, Actor of, int from, int to) {
        return issue(d, of, from, to, d.leader());
    }

    private long issue(District.Made d, Actor of, int from, int to, Actor by) {
        assertThat(d.leader()).isNotNull();
        return scorecards.issue(by, Submission.first(), of.personId(), day(of, from), day(of, to));
    }

    private long rule(District.Made d, long editions, String met, String missed, LocalDate from) {
        return rules.set(
                d.coordinator(),
                Submission.of(editions),
                new ParRuleDraft(
                        "Điểm CCHC",
                        ParRuleKind.LEVEL_AVERAGE,
                        null,
                        new BigDecimal(met),
                        new BigDecimal(missed),
                        "",
                        from));
    }

    /** Locked scores, straight into their tables: how they come about is tried elsewhere. */
    private void score(District.Made d, Map<Long, String> percents) {
        int year = 1900 + (int) (d.authority() % 100);
        jdbc.sql(
                        "INSERT IGNORE INTO criteria_set (version, name, year, level, state) VALUES (0, 'Mẫu', ?, 'thu', 'IN_USE')")
                .param(year)
                .update();
        jdbc.sql("""
                        INSERT INTO scoring_round (version, authority_id, year, state, self_due, appraise_due, locked_at)
                        VALUES (0, ?, ?, 'LOCKED', '2020-01-01', '2020-02-01', '2020-03-01')""").params(d.authority(), year).update();
        percents.forEach((unit, percent) ->
                jdbc.sql("""
                        INSERT INTO score_sheet (version, round_id, unit_id, set_id, state, percent, changed_at)
                        SELECT 0, o.id, ?, s.id, 'DECIDED', ?, '2020-03-01'
                        FROM scoring_round o, criteria_set s
                        WHERE o.authority_id = ? AND o.year = ? AND s.year = ? AND s.level = 'thu'""").params(unit, percent, d.authority(), year, year).update());
    }

    private Submission press(String table, long id) {
        return Submission.of(jdbc.sql("SELECT version FROM " + table + " WHERE id = ?")
                .param(id)
                .query(Long.class)
                .single());
    }

    private static Actor ago(Actor who, int days) {
        Instant at = who.at().minus(Duration.ofDays(days));
        return who.at(at);
    }

    private static LocalDate day(Actor who, int ago) {
        return who.today().minusDays(ago);
    }
}
