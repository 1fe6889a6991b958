package vn.khacphuc.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Submission;
import vn.khacphuc.deficiencies.DeficiencyQueries;
import vn.khacphuc.deficiencies.DeficiencyState;

@PortalTest
class PlanLifeTest {

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Autowired
    Plans plans;

    @Autowired
    Amendments amendments;

    @Autowired
    Tasks tasks;

    @Autowired
    PlanQueries queries;

    @Autowired
    TaskQueries taskQueries;

    @Autowired
    DeficiencyQueries deficiencies;

    @Test
    void anEmptyPlanOrOneWhoseTasksLackSomethingIsNotSubmittedAndEveryFaultIsNamed() {
        var d = district.make();
        long plan = planned.plan(d.head());
        assertThatThrownBy(() -> plans.submit(d.head(), planned.plan(d.head(), plan), plan))
                .hasMessageContaining("refusal.plans.submit.empty");

        planned.add(
                d.head(),
                plan,
                new TaskDraft(null, "Rà soát hồ sơ", "", null, null, Deadline.none(""), List.of(), List.of()));
        assertThatThrownBy(() -> plans.submit(d.head(), planned.plan(d.head(), plan), plan))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::key)
                                .containsExactly("refusal.plans.submit.owner", "refusal.plans.submit.deliverable"));
    }

    @Test
    void anApprovedPlanStartsItsTasksAndPutsTheDeficiencyInRemedy() {
        var d = district.make();
        long deficiency = planned.deficiency(d.head(), "1.5");
        var share = new Share(deficiency, new BigDecimal("1.5"), true);
        long task = planned.running(
                d.head(), d.coordinator(), d.official(), d.head().today().plusDays(30), share);

        assertThat(planned.seen(d.head(), task).state()).isEqualTo(TaskState.NOT_STARTED);
        assertThat(deficiencies
                        .find(d.head().scope(), deficiency, Locale.ROOT)
                        .orElseThrow()
                        .state())
                .isEqualTo(DeficiencyState.IN_REMEDY);

        tasks.cancel(d.coordinator(), planned.task(d.head(), task), task, "Không còn cần thiết");
        assertThat(deficiencies
                        .find(d.head().scope(), deficiency, Locale.ROOT)
                        .orElseThrow()
                        .state())
                .as("back to open when its last task is cancelled")
                .isEqualTo(DeficiencyState.OPEN);
    }

    @Test
    void aPlanIsReturnedWithAReasonAndSubmittedAgain() {
        var d = district.make();
        long plan = planned.plan(d.head());
        planned.add(d.head(), plan, Planned.task(d.official(), Deadline.none("")));
        plans.submit(d.head(), planned.plan(d.head(), plan), plan);
        assertThatThrownBy(() -> plans.giveBack(d.coordinator(), planned.plan(d.head(), plan), plan, " "))
                .hasMessageContaining("refusal.base.reason");
        plans.giveBack(d.coordinator(), planned.plan(d.head(), plan), plan, "Chưa rõ thời hạn");
        assertThat(planned.found(d.head(), plan).state()).isEqualTo(PlanState.RETURNED);
        planned.approve(d.head(), d.coordinator(), plan);
        assertThat(queries.events(d.head().scope(), plan))
                .extracting(PlanEvent::verb)
                .containsExactly("plan.approved", "plan.submitted", "plan.returned", "plan.submitted", "plan.drafted");
    }

    @Test
    void aStandingOfficeDoesNotApproveItsOwnPlanTheOtherOfficeOrALeaderDoes() {
        var d = district.make();
        long plan = planned.plan(d.coordinator());
        planned.add(d.coordinator(), plan, Planned.task(d.coordinator(), Deadline.none("")));
        plans.submit(d.coordinator(), planned.plan(d.coordinator(), plan), plan);
        assertThatThrownBy(() -> plans.approve(d.coordinator(), planned.plan(d.coordinator(), plan), plan))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::key)
                                .containsExactly("refusal.plans.own_submission", "refusal.plans.own_unit"));
        plans.approve(d.coordinator2(), planned.plan(d.coordinator2(), plan), plan);
        assertThat(planned.found(d.leader(), plan).state()).isEqualTo(PlanState.APPROVED);
    }

    @Test
    void thereIsOnePlanOfAKindPerUnitAndYear() {
        var d = district.make();
        planned.plan(d.head());
        assertThatThrownBy(() -> planned.plan(d.head())).hasMessageContaining("refusal.plans.exists");
    }

    @Test
    void aNeighbourNeitherReadsNorWritesThePlan() {
        var d = district.make();
        long plan = planned.plan(d.head());
        assertThat(queries.find(d.head2().scope(), plan, Locale.ROOT)).isEmpty();
        assertThatThrownBy(() -> plans.submit(d.head2(), Submission.of(0), plan))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aStalePressIsAConflictAndTheSamePressTwiceCountsOnce() {
        var d = district.make();
        long plan = planned.plan(d.head());
        planned.add(d.head(), plan, Planned.task(d.official(), Deadline.none("")));
        var press = planned.plan(d.head(), plan);
        plans.submit(d.head(), press, plan);
        plans.submit(d.head(), press, plan);
        assertThat(queries.events(d.head().scope(), plan)).hasSize(2);
        assertThatThrownBy(
                        () -> plans.giveBack(d.coordinator(), Submission.of(press.version()), plan, "Thiếu sản phẩm"))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void thePastOfAPlanIsReadFromItsDatedRows() {
        var d = district.make();
        var lastWeek = d.head().at(d.head().at().minus(Duration.ofDays(7)));
        long plan = plans.draft(
                lastWeek,
                Submission.first(),
                Planned.draft(d.head(), d.head().today().getYear()));
        planned.add(d.head(), plan, Planned.task(d.official(), Deadline.none("")));
        planned.approve(d.head(), d.coordinator(), plan);
        var scope = d.head().scope();
        assertThat(queries.asOf(scope, plan, d.head().today().minusDays(8))).isEmpty();
        assertThat(queries.asOf(scope, plan, d.head().today().minusDays(2))).contains(PlanState.DRAFT);
        assertThat(queries.asOf(scope, plan, d.head().today())).contains(PlanState.APPROVED);
    }

    @Test
    void closingRefusesOpenTasksOrCarriesThemOverWithTheDeadlineTheyAlwaysHad() {
        var d = district.make();
        var due = d.head().today().plusDays(5);
        long task = planned.running(d.head(), d.coordinator(), d.official(), due);
        long plan = planned.seen(d.head(), task).planId();
        assertThatThrownBy(() -> plans.close(d.coordinator(), planned.plan(d.head(), plan), plan, null))
                .hasMessageContaining("refusal.plans.open_tasks");

        long later = plans.draft(
                d.head(),
                Submission.first(),
                Planned.draft(d.head(), d.head().today().getYear() + 1));
        plans.close(d.coordinator(), planned.plan(d.head(), plan), plan, later);
        assertThat(planned.found(d.head(), plan).state()).isEqualTo(PlanState.CLOSED);
        assertThat(planned.seen(d.head(), task).planId()).isEqualTo(later);
        assertThat(planned.seen(d.head(), task).originalDue()).isEqualTo(due);
    }

    @Test
    void aGatheredTaskIsOneRowAndCountsOnce() {
        var d = district.make();
        long task = planned.running(
                d.head(), d.coordinator(), d.official(), d.head().today().plusDays(5));
        var draft =
                new PlanDraft(d.authority(), "remediation", d.head().today().getYear(), "Kế hoạch của huyện", "", null);
        long plan = plans.draft(d.coordinator(), Submission.first(), draft);
        plans.gather(d.coordinator(), planned.plan(d.coordinator(), plan), plan, task);

        assertThat(planned.found(d.leader(), plan).tasks()).isEqualTo(1);
        var today = d.leader().today();
        assertThat(taskQueries.count(d.leader().scope(), TaskFilter.all().ofPlan(plan), today))
                .isEqualTo(1);
        assertThat(taskQueries.count(d.leader().scope(), TaskFilter.all(), today))
                .isEqualTo(1);

        assertThat(queries.gathered(d.leader().scope(), plan, "niêm yết", 0, 9)).hasSize(1);
        plans.letGo(d.coordinator(), planned.plan(d.coordinator(), plan), plan, task);
        assertThat(queries.gathered(d.leader().scope(), plan, "", 0, 9)).isEmpty();
        assertThat(planned.found(d.leader(), plan).tasks()).isZero();
    }

    @Test
    void aPlanCarriesOutAnApprovedPlanOfAUnitAboveIt() {
        var d = district.make();
        int year = d.head().today().getYear();
        long above = plans.draft(
                d.coordinator(),
                Submission.first(),
                new PlanDraft(d.authority(), "it", year, "Kế hoạch 194", "", null));
        assertThat(queries.superiors(d.head().scope(), d.commune(), "194", 0, 9))
                .as("a draft binds nobody")
                .isEmpty();
        planned.add(d.coordinator(), above, Planned.task(d.head(), Deadline.none("")));
        planned.approve(d.coordinator(), d.leader(), above);
        assertThat(queries.superiors(d.head().scope(), d.commune(), "194", 0, 9))
                .extracting(SuperiorRow::id)
                .containsExactly(above);
        long own = plans.draft(
                d.head(), Submission.first(), new PlanDraft(d.commune(), "it", year, "Kế hoạch của xã", "", above));
        assertThat(planned.found(d.head(), own).superiorTitle()).isEqualTo("Kế hoạch 194");
        assertThatThrownBy(() -> plans.draft(
                        d.head(),
                        Submission.first(),
                        new PlanDraft(d.commune(), "remediation", year, "Kế hoạch của xã", "", own)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theAuthorityHandsATaskDownToAUnit() {
        var d = district.make();
        var draft = new PlanDraft(d.authority(), "it", d.head().today().getYear(), "Kế hoạch CNTT", "", null);
        long plan = plans.draft(d.coordinator(), Submission.first(), draft);
        long task = planned.add(
                d.coordinator(),
                plan,
                new TaskDraft(
                        d.commune(),
                        "Số hóa hồ sơ",
                        "Kho hồ sơ số",
                        d.head().personId(),
                        null,
                        Deadline.none(""),
                        List.of(),
                        List.of()));
        planned.approve(d.coordinator(), d.coordinator2(), plan);
        assertThat(planned.seen(d.head(), task).mine()).isTrue();
        assertThat(planned.seen(d.head(), task).planVisible()).isFalse();
    }

    @Test
    void whoHasNotSubmittedIsListedAgainstTheDueDate() {
        var d = district.make();
        int year = d.head().today().getYear();
        var due = d.head().today().minusDays(3);
        plans.setDue(d.coordinator(), Submission.first(), d.authority(), "remediation", year, due, "Công văn 88");
        long plan = planned.plan(d.head());
        assertThat(queries.missingCount(d.leader().scope(), year, null, null)).isEqualTo(4);
        planned.add(d.head(), plan, Planned.task(d.official(), Deadline.none("")));
        plans.submit(d.head(), planned.plan(d.head(), plan), plan);
        assertThat(queries.missing(d.leader().scope(), year, null, null, Locale.ROOT, 0, 50))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.due()).isEqualTo(due))
                .extracting(MissingRow::unitId)
                .doesNotContain(d.commune());
        assertThat(queries.missingCount(d.head2().scope(), year, null, null)).isEqualTo(1);
    }

    @Test
    void aDeadlineBeforeThePlansYearOrPaperIsAskedAboutAndTakenOnceItIsMeant() {
        var d = district.make();
        int year = d.head().today().getYear();
        long plan = planned.plan(d.head());
        TaskDraft former = early(d, Deadline.read("Quý IV/" + (year - 1), year).orElseThrow());
        assertThatThrownBy(() -> planned.add(d.head(), plan, former))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons()).singleElement().satisfies(reason -> {
                            assertThat(reason.key()).isEqualTo("refusal.plans.deadline.early.year");
                            assertThat(reason.args())
                                    .containsExactly(LocalDate.of(year - 1, 12, 31), String.valueOf(year));
                        }));
        planned.add(d.head(), plan, early(d, Deadline.day(LocalDate.of(year, 1, 1))));
        long task = planned.add(d.head(), plan, former.meant());
        tasks.edit(d.head(), planned.task(d.head(), task), task, former);
        assertThat(planned.seen(d.head(), task).due()).as("asked about once").isEqualTo(LocalDate.of(year - 1, 12, 31));
        TaskDraft older = early(d, Deadline.day(LocalDate.of(year - 2, 3, 1)));
        assertThatThrownBy(() -> tasks.edit(d.head(), planned.task(d.head(), task), task, older))
                .as("another day is asked about again")
                .hasMessageContaining("refusal.plans.deadline.early.year");
    }

    @Test
    void aDeadlineBeforeThePaperThatAmendsThePlanIsAskedAboutToo() {
        var d = district.make();
        LocalDate today = d.head().today();
        int year = today.getYear();
        long plan = planned.plan(d.head());
        planned.add(d.head(), plan, Planned.task(d.official(), Deadline.none("")));
        planned.approve(d.head(), d.coordinator(), plan);
        plans.issue(d.head(), planned.plan(d.head(), plan), plan, "12/KH-UBND", today);
        long amendment = amendments.begin(d.head(), planned.plan(d.head(), plan), plan, "Bổ sung");
        LocalDate before = today.minusDays(1);
        TaskDraft older = early(d, Deadline.day(before));
        assertThatThrownBy(() -> planned.add(d.head(), plan, older))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons()).singleElement().satisfies(reason -> {
                            assertThat(reason.key())
                                    .isEqualTo(
                                            before.getYear() < year
                                                    ? "refusal.plans.deadline.early.year"
                                                    : "refusal.plans.deadline.early.paper");
                            assertThat(reason.args()).first().isEqualTo(before);
                        }));
        planned.add(d.head(), plan, early(d, Deadline.day(today)));
        long meant = planned.add(d.head(), plan, older.meant());
        assertThat(planned.seen(d.head(), meant).due()).isEqualTo(before);
        assertThat(amendment).isPositive();
    }

    private static TaskDraft early(District.Made d, Deadline deadline) {
        return new TaskDraft(
                null, "Rà soát hồ sơ", "Biểu rà soát", d.official().personId(), null, deadline, List.of(), List.of());
    }

    @Test
    void aPlanThatWasNeverSubmittedCanBeTakenAway() {
        var d = district.make();
        long plan = planned.plan(d.head());
        long task = planned.add(d.head(), plan, Planned.task(d.official(), Deadline.none("")));
        plans.delete(d.head(), planned.plan(d.head(), plan), plan);
        assertThat(queries.find(d.head().scope(), plan, Locale.ROOT)).isEmpty();
        assertThat(taskQueries.list(
                        d.head().scope(), TaskFilter.all(), d.head().today(), Locale.ROOT, null, false, 0, 9))
                .extracting(TaskRow::id)
                .doesNotContain(task);
    }
}
