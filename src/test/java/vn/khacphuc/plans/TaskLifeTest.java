package vn.khacphuc.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Submission;
import vn.khacphuc.verification.Seen;
import vn.khacphuc.verification.Verifications;

@PortalTest
class TaskLifeTest {

    private static final ProgressDraft HALF = new ProgressDraft(50, "Đã rà soát một nửa", "", false);

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Autowired
    Plans plans;

    @Autowired
    Tasks tasks;

    @Autowired
    Progress progress;

    @Autowired
    Verifications verifications;

    @Autowired
    Amendments amendments;

    @Autowired
    PlanQueries planQueries;

    @Autowired
    TaskQueries queries;

    @Autowired
    TaskPages pages;

    @Test
    void aTaskIsDoneOnTheDayItWasReportedOnceThatReportIsAccepted() {
        var d = district.make();
        var due = d.head().today().minusDays(1);
        long task = planned.running(d.head(), d.coordinator(), d.official(), due);
        var twoDaysAgo = d.official().at(d.official().at().minus(Duration.ofDays(2)));
        progress.report(twoDaysAgo, planned.task(d.head(), task), task, HALF);
        progress.reportDone(twoDaysAgo, planned.task(d.head(), task), task, planned.done(twoDaysAgo, task));
        assertThat(planned.seen(d.head(), task).timeliness(d.head().today()))
                .as("waits, but was reported in time")
                .isEqualTo(Timeliness.ON_TIME);

        accept(d.coordinator(), task);
        var seen = planned.seen(d.head(), task);
        assertThat(seen.state()).isEqualTo(TaskState.VERIFIED);
        assertThat(seen.reportedOn()).isEqualTo(twoDaysAgo.today());
        assertThat(seen.timeliness(d.head().today())).isEqualTo(Timeliness.DONE_IN_TIME);
    }

    @Test
    void aReturnedReportGoesOnWithTheReasonInItsTimeline() {
        var d = district.make();
        long task = running(d);
        progress.reportDone(d.official(), planned.task(d.head(), task), task, planned.done(d.official(), task));
        verifications.giveBack(
                d.coordinator(),
                planned.task(d.coordinator(), task),
                task,
                planned.inOrder(d.coordinator(), task),
                "Ảnh chụp chưa rõ");
        assertThat(planned.seen(d.head(), task).state()).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(pages.timeline(d.head().scope(), task, 10))
                .extracting(TaskEvent::verb)
                .startsWith("task.returned", "task.reported_done", "task.approved", "task.planned");
        assertThat(pages.timeline(d.head().scope(), task, 1).getFirst().text()).isEqualTo("Ảnh chụp chưa rõ");
    }

    @Test
    void nobodyVerifiesWhatTheyReportedOrWhatTheirUnitDid() {
        var d = district.make();
        long task = planned.running(
                d.coordinator(),
                d.coordinator2(),
                d.coordinator(),
                d.head().today().plusDays(5));
        progress.reportDone(
                d.coordinator(), planned.task(d.coordinator(), task), task, planned.done(d.coordinator(), task));
        assertThatThrownBy(() -> accept(d.coordinator(), task))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::key)
                                .containsExactly(
                                        "refusal.verification.own_evidence",
                                        "refusal.plans.own_submission",
                                        "refusal.plans.own_task",
                                        "refusal.plans.own_unit"));
        accept(d.coordinator2(), task);
        assertThat(planned.seen(d.leader(), task).state()).isEqualTo(TaskState.VERIFIED);
    }

    @Test
    void aReportNewerThanTheOneLookedAtRefusesTheDecision() {
        var d = district.make();
        long task = running(d);
        progress.reportDone(d.official(), planned.task(d.head(), task), task, planned.done(d.official(), task));
        Seen first = planned.inOrder(d.head(), task);
        verifications.giveBack(d.coordinator(), planned.task(d.head(), task), task, first, "Thiếu báo cáo");
        progress.reportDone(d.official(), planned.task(d.head(), task), task, planned.done(d.official(), task));
        assertThatThrownBy(() -> verifications.accept(d.coordinator(), planned.task(d.head(), task), task, first))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void anOfficialReportsOnOwnTasksOnlyAndANeighbourOnNone() {
        var d = district.make();
        long task = planned.running(
                d.head(), d.coordinator(), d.head(), d.head().today().plusDays(5));
        assertThatThrownBy(() -> progress.report(d.official(), planned.task(d.head(), task), task, HALF))
                .hasMessageContaining("refusal.plans.not_own_task");
        assertThatThrownBy(() -> progress.report(d.head2(), planned.task(d.head(), task), task, HALF))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theOwnerWhoFearsTheDeadlineSaysWhy() {
        var d = district.make();
        long task = running(d);
        assertThatThrownBy(() -> progress.report(
                        d.official(), planned.task(d.head(), task), task, new ProgressDraft(101, "", "", true)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::key)
                                .containsExactlyInAnyOrder("refusal.plans.percent", "refusal.plans.obstacle"));
    }

    @Test
    void aUnitThatCooperatesSeesTheTaskButDoesNotWriteInIt() {
        var d = district.make();
        long plan = planned.plan(d.head());
        long task = planned.add(
                d.head(),
                plan,
                new TaskDraft(
                        null,
                        "Phối hợp tuyên truyền",
                        "Báo cáo",
                        d.official().personId(),
                        null,
                        Deadline.none(""),
                        List.of(d.commune2()),
                        List.of()));
        planned.approve(d.head(), d.coordinator(), plan);
        assertThat(planned.seen(d.head2(), task).mine()).isFalse();
        assertThat(queries.count(d.leader().scope(), TaskFilter.all(), d.head().today()))
                .isEqualTo(1);
        assertThatThrownBy(() -> progress.report(d.head2(), planned.task(d.head(), task), task, HALF))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void tasksNeverPromiseMorePointsThanTheirDeficiencyCost() {
        var d = district.make();
        long deficiency = planned.deficiency(d.head(), "2");
        long plan = planned.plan(d.head());
        var most = new Share(deficiency, new BigDecimal("1.5"), true);
        planned.add(d.head(), plan, Planned.task(d.official(), Deadline.none(""), most));
        assertThatThrownBy(() -> planned.add(d.head(), plan, Planned.task(d.official(), Deadline.none(""), most)))
                .hasMessageContaining("refusal.plans.shares.sum");
    }

    @Test
    void aRecurringTaskMakesOneTaskForEachPeriodOfTheYearThatHasNotEnded() {
        var d = district.make();
        int year = d.head().today().getYear();
        long deficiency = planned.deficiency(d.head(), "1");
        long plan = plans.draft(d.head(), Submission.first(), Planned.draft(d.head(), year + 1));
        var quarterly = Deadline.read("Hàng quý", year + 1).orElseThrow();
        planned.add(d.head(), plan, Planned.task(d.official(), quarterly, new Share(deficiency, BigDecimal.ONE, true)));
        var rows = queries.list(
                d.head().scope(), TaskFilter.all().ofPlan(plan), d.head().today(), Locale.ROOT, "due", false, 0, 20);
        assertThat(rows)
                .extracting(TaskRow::due)
                .containsExactly(
                        LocalDate.of(year + 1, 3, 31),
                        LocalDate.of(year + 1, 6, 30),
                        LocalDate.of(year + 1, 9, 30),
                        LocalDate.of(year + 1, 12, 31));
        assertThat(rows)
                .extracting(row -> row.points().intValue())
                .as("its points count with the last of the year")
                .containsExactly(0, 0, 0, 1);
    }

    @Test
    void anApprovedPlanChangesOnlyByAnAmendmentWithAnApprovalOfItsOwn() {
        var d = district.make();
        long old = running(d);
        long plan = planned.seen(d.head(), old).planId();
        assertThatThrownBy(() -> planned.add(d.head(), plan, Planned.task(d.official(), Deadline.none(""))))
                .hasMessageContaining("refusal.plans.amend_first");

        long amendment = amendments.begin(d.head(), planned.plan(d.head(), plan), plan, "Bổ sung theo kết luận");
        long added = planned.add(d.head(), plan, Planned.task(d.official(), Deadline.none("")));
        amendments.cancelTask(d.head(), amendment(d, plan), amendment, old);
        assertThat(planned.seen(d.head(), old).state()).isEqualTo(TaskState.NOT_STARTED);
        amendments.submit(d.head(), amendment(d, plan), amendment);
        amendments.approve(d.coordinator(), amendment(d, plan), amendment);

        assertThat(planned.seen(d.head(), old).state()).isEqualTo(TaskState.CANCELLED);
        assertThat(planned.seen(d.head(), added).state()).isEqualTo(TaskState.NOT_STARTED);
        amendments.issue(
                d.head(), amendment(d, plan), amendment, "15/KH-UBND", d.head().today());
        assertThat(planQueries.amendments(d.head().scope(), plan).getFirst().number())
                .isEqualTo("15/KH-UBND");
    }

    @Test
    void aDroppedAmendmentLeavesThePlanAsItWas() {
        var d = district.make();
        long old = running(d);
        long plan = planned.seen(d.head(), old).planId();
        long amendment = amendments.begin(d.head(), planned.plan(d.head(), plan), plan, "Bổ sung");
        long added = planned.add(d.head(), plan, Planned.task(d.official(), Deadline.none("")));
        amendments.cancelTask(d.head(), amendment(d, plan), amendment, old);
        amendments.drop(d.head(), amendment(d, plan), amendment);
        assertThat(pages.find(d.head().scope(), added, Locale.ROOT)).isEmpty();
        assertThat(planned.seen(d.head(), old).state()).isEqualTo(TaskState.NOT_STARTED);
    }

    @Test
    void aPauseMovesNoDeadline() {
        var d = district.make();
        long task = running(d);
        var due = planned.seen(d.head(), task).due();
        tasks.pause(
                d.coordinator(),
                planned.task(d.head(), task),
                task,
                d.head().today().plusDays(9),
                "Chờ kinh phí");
        assertThat(planned.seen(d.head(), task).due()).isEqualTo(due);
        assertThatThrownBy(() -> progress.report(d.official(), planned.task(d.head(), task), task, HALF))
                .hasMessageContaining("refusal.plans.task.paused");
        tasks.resume(d.coordinator(), planned.task(d.head(), task), task);
        assertThat(planned.seen(d.head(), task).state()).isEqualTo(TaskState.NOT_STARTED);
    }

    @Test
    void thePastOfATaskIsReadFromItsDatedRows() {
        var d = district.make();
        long task = running(d);
        var tomorrow = d.official().at(d.official().at().plus(Duration.ofDays(1)));
        progress.report(tomorrow, planned.task(d.head(), task), task, HALF);
        assertThat(queries.asOf(d.head().scope(), task, d.head().today())
                        .orElseThrow()
                        .percent())
                .isZero();
        assertThat(queries.asOf(d.head().scope(), task, d.head().today().plusDays(1))
                        .orElseThrow()
                        .percent())
                .isEqualTo(50);
    }

    @Test
    void twoWhoSaveAtOnceOneWinsAndTheOtherIsToldSo() throws Exception {
        var d = district.make();
        long task = running(d);
        long version = planned.seen(d.head(), task).version();
        Callable<Boolean> save = () -> {
            try {
                progress.report(d.official(), Submission.of(version), task, HALF);
                return true;
            } catch (Conflict lost) {
                return false;
            }
        };
        try (var two = Executors.newFixedThreadPool(2)) {
            for (var pair : List.of(two.invokeAll(List.of(save, save)))) {
                assertThat(List.of(result(pair.get(0)), result(pair.get(1)))).containsExactlyInAnyOrder(true, false);
            }
        }
    }

    private static boolean result(Future<Boolean> future) throws InterruptedException, ExecutionException {
        return future.get();
    }

    private long running(District.Made d) {
        return planned.running(
                d.head(), d.coordinator(), d.official(), d.head().today().plusDays(20));
    }

    private void accept(Actor by, long task) {
        verifications.accept(by, planned.task(by, task), task, planned.inOrder(by, task));
    }

    private Submission amendment(District.Made d, long plan) {
        return Submission.of(
                planQueries.amendments(d.head().scope(), plan).getFirst().version());
    }
}
