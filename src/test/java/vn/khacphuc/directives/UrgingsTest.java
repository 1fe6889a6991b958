package vn.khacphuc.directives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.plans.Deadline;
import vn.khacphuc.plans.Planned;
import vn.khacphuc.plans.Progress;

@PortalTest
class UrgingsTest {

    private static final String TEXT = "Đề nghị đơn vị khẩn trương thực hiện";

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Autowired
    Progress progress;

    @Autowired
    Directives directives;

    @Autowired
    Urgings urgings;

    @Autowired
    UrgingQueries queries;

    @Autowired
    UrgingProposals job;

    @Autowired
    Agenda agenda;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private District.Made d;
    private long task;

    @BeforeEach
    void aTaskThatIsLate() {
        d = district.make();
        task = planned.running(d.head(), d.coordinator(), d.official(), today().minusDays(3));
    }

    @Test
    void aSlipIsNumberedByAuthorityAndYearOnlyWhenItIsSent() {
        long first = send(d.leader(), 1);
        long second = urgings.send(
                d.coordinator(), Submission.first(), draft(UrgingKind.URGING, 1, UrgingTarget.unit(d.commune2())));
        long why = urgings.send(
                d.leader(), Submission.first(), draft(UrgingKind.EXPLANATION, null, UrgingTarget.task(task)));
        assertThat(row(first).numberText()).isEqualTo("1/PĐĐ");
        assertThat(row(second).numberText()).isEqualTo("2/PĐĐ");
        assertThat(row(why).numberText()).isEqualTo("1/YCGT");
    }

    @Test
    void aPlanThatWasNotSubmittedIsUrgedOnceForItsDay() {
        var plan = UrgingTarget.plan(d.commune2(), today().getYear(), "remediation");
        long first = urgings.send(d.leader(), Submission.first(), draft(UrgingKind.URGING, 1, plan));
        assertThat(row(first).unitId()).isEqualTo(d.commune2());
        assertThat(row(first).measure()).isNotBlank();
        assertRefused(
                () -> urgings.send(d.leader(), Submission.first(), draft(UrgingKind.URGING, 1, plan)),
                "refusal.directives.urging.already");
        assertThatThrownBy(() ->
                        urgings.send(district.make().leader(), Submission.first(), draft(UrgingKind.URGING, 1, plan)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aDeficiencyAndAnOrderAreUrgedWhileTheyAreNotSettled() {
        long deficiency = planned.deficiency(d.head(), "0.5");
        long about = urgings.send(
                d.leader(), Submission.first(), draft(UrgingKind.URGING, 1, UrgingTarget.deficiency(deficiency)));
        assertThat(row(about).unitId()).isEqualTo(d.commune());
        assertThat(row(about).measure()).isNotBlank();

        long order = directives.send(
                d.leader(),
                Submission.first(),
                new DirectiveDraft(
                        "Kết luận giao ban",
                        "",
                        "15/TB-UBND",
                        today(),
                        List.of(new DirectiveDraft.Item(
                                "Rà soát", "Báo cáo", Deadline.day(today().plusDays(9)), Map.of())),
                        List.of(d.commune())));
        var target = UrgingTarget.directive(order, d.commune());
        long silent = urgings.send(d.coordinator(), Submission.first(), draft(UrgingKind.URGING, 1, target));
        assertThat(row(silent).due()).isEqualTo(today().plusDays(9));
        directives.withdraw(d.leader(), Submission.of(0), order, "Đã có chỉ đạo chung");
        assertRefused(
                () -> urgings.send(d.leader(), Submission.first(), draft(UrgingKind.URGING, 2, target)),
                "refusal.directives.urging.settled");
    }

    @Test
    void theSameLevelIsNeverSentTwiceForOneDeadline() {
        send(d.leader(), 1);
        assertRefused(() -> send(d.coordinator(), 1), "refusal.directives.urging.already");
        assertThat(slips()).hasSize(1);
    }

    @Test
    void twoWhoUrgeAtOnceMakeOneSlip() throws Exception {
        List<Callable<@Nullable Throwable>> both = List.of(
                () -> catchThrowable(() -> send(d.leader(), 1)), () -> catchThrowable(() -> send(d.coordinator(), 1)));
        List<Throwable> failures = new ArrayList<>();
        try (var two = Executors.newFixedThreadPool(2)) {
            for (Future<@Nullable Throwable> done : two.invokeAll(both)) {
                Throwable failure = done.get();
                if (failure != null) {
                    failures.add(failure);
                }
            }
        }
        assertThat(failures).hasSize(1);
        assertThat(failures.getFirst()).hasMessageContaining("refusal.directives.urging.already");
        assertThat(slips()).hasSize(1);
    }

    @Test
    void whatRunsTwiceProposesOnceAndSendsNothing() {
        run(today());
        run(today());
        run(today().plusDays(1));
        assertThat(slips()).singleElement().satisfies(slip -> {
            assertThat(slip.state()).isEqualTo(UrgingState.PROPOSED);
            assertThat(slip.level()).isEqualTo(1);
            assertThat(slip.numberText()).isEmpty();
        });
        assertThat(queries.count(d.head().scope(), UrgingReader.of(d.head()), UrgingFilter.ofTask(task)))
                .as("the unit sees no proposal")
                .isZero();
    }

    @Test
    void aProposalIsSentOrDroppedAndASlipSentByHandTakesItsPlace() {
        run(today());
        long proposal = slips().getFirst().id();
        assertThat(send(d.leader(), null)).isEqualTo(proposal);
        run(today());
        assertThat(slips()).hasSize(1);
        assertRefused(
                () -> urgings.drop(d.coordinator(), press(proposal), proposal, "Nhầm"),
                "refusal.directives.urging.not_proposed");
    }

    @Test
    void whatSomebodyDroppedIsNotProposedAgain() {
        run(today());
        long proposal = slips().getFirst().id();
        urgings.drop(d.coordinator(), press(proposal), proposal, "Đơn vị đã báo cáo miệng");
        run(today().plusDays(1));
        assertThat(slips()).singleElement().extracting(UrgingRow::state).isEqualTo(UrgingState.DROPPED);
    }

    @Test
    void aProposalEndsWithItsTaskAndComesBackWhenTheReportIsReturned() {
        run(today());
        progress.reportDone(d.official(), planned.task(d.official(), task), task, planned.done(d.official(), task));
        run(today());
        assertThat(slips().getFirst().state()).isEqualTo(UrgingState.DROPPED);
        assertRefused(() -> send(d.leader(), 1), "refusal.directives.urging.not_running");
        jdbc.sql("UPDATE task SET state = 'IN_PROGRESS', reported_on = NULL WHERE id = ?")
                .param(task)
                .update();
        run(today());
        assertThat(slips()).singleElement().extracting(UrgingRow::state).isEqualTo(UrgingState.PROPOSED);
    }

    @Test
    void theNextLevelWaitsForTheDayOfTheAnswer() {
        send(d.leader(), 1);
        assertRefused(() -> send(d.leader(), 2), "refusal.directives.urging.waits");
        assertRefused(() -> send(later(d.leader()), 3), "refusal.directives.urging.ladder");
        long second = send(later(d.leader()), 2);
        assertThat(row(second).level()).isEqualTo(2);
    }

    @Test
    void onlyTheHighestLevelIsAnsweredAndWaits() {
        long first = send(d.leader(), 1);
        long second = send(later(d.leader()), 2);
        assertRefused(
                () -> urgings.answer(d.head(), press(first), first, "Xong"), "refusal.directives.urging.followed");
        assertThat(queries.list(
                        d.head().scope(), UrgingReader.of(d.head()), UrgingFilter.forReader(), Locale.ROOT, 0, 10))
                .extracting(UrgingRow::id)
                .containsExactly(second);
        assertThat(row(first).followed()).isTrue();
        urgings.answer(d.head(), press(second), second, "Đã xong");
    }

    @Test
    void theNextLevelFollowsARefusedAnswerButNoAcceptedOne() {
        long first = send(d.leader(), 1);
        urgings.answer(d.head(), press(first), first, "Đang chờ kinh phí");
        assertRefused(() -> send(d.leader(), 2), "refusal.directives.urging.unjudged");
        urgings.refuse(d.coordinator(), press(first), first, "Không có văn bản kèm theo");
        long second = send(d.leader(), 2);
        urgings.answer(d.head(), press(second), second, "Đã xong phần việc còn lại");
        urgings.accept(d.coordinator(), press(second), second);
        assertRefused(() -> send(later(d.leader()), 3), "refusal.directives.urging.accepted");
        run(today().plusDays(30));
        assertThat(slips()).hasSize(2);
    }

    @Test
    void theNextLevelIsProposedOnceTheAnswerStayedAway() {
        send(d.leader(), 1);
        run(today().plusDays(5));
        assertThat(slips()).hasSize(1);
        run(today().plusDays(6));
        run(today().plusDays(7));
        assertThat(slips())
                .extracting(UrgingRow::level, UrgingRow::state)
                .containsExactlyInAnyOrder(tuple(1, UrgingState.SENT), tuple(2, UrgingState.PROPOSED));
    }

    @Test
    void aNewDeadlineBeginsTheLevelsAnew() {
        send(d.leader(), 1);
        run(today().plusDays(6));
        jdbc.sql("UPDATE task SET due = ? WHERE id = ?")
                .params(today().minusDays(1), task)
                .update();
        run(today().plusDays(6));
        assertThat(slips())
                .filteredOn(slip -> slip.level() == 2)
                .singleElement()
                .satisfies(slip -> assertThat(slip.state()).isEqualTo(UrgingState.DROPPED));
        assertThat(row(send(d.leader(), null)).level()).isEqualTo(1);
    }

    @Test
    void theFourthLevelComesBeforeTheLeaders() {
        Actor leader = d.leader();
        for (int level = 1; level <= 4; level++) {
            send(leader, level);
            assertThat(agenda.list(d.leader().scope(), AgendaState.OPEN, Locale.ROOT, 0, 10))
                    .hasSize(level == 4 ? 1 : 0);
            leader = later(leader);
        }
        Actor after = leader;
        assertRefused(() -> send(after, null), "refusal.directives.urging.last");
        AgendaRow item = agenda.list(d.leader().scope(), AgendaState.OPEN, Locale.ROOT, 0, 10)
                .getFirst();
        assertThat(agenda.list(district.make().leader().scope(), AgendaState.OPEN, Locale.ROOT, 0, 10))
                .isEmpty();
        agenda.discuss(d.leader(), Submission.of(item.version()), item.id(), "Giao Phòng Nội vụ kiểm tra tại xã");
        assertThat(agenda.list(d.leader().scope(), AgendaState.OPEN, Locale.ROOT, 0, 10))
                .isEmpty();
        assertThat(agenda.list(d.leader().scope(), AgendaState.DISCUSSED, Locale.ROOT, 0, 10))
                .hasSize(1);
    }

    @Test
    void theFirstOfTheUnitToOpenItLeavesTheReadMark() {
        long id = send(d.leader(), 1);
        assertThat(row(id).readAt()).isNull();
        urgings.read(d.official(), Submission.first(), id);
        var marked = row(id).readAt();
        assertThat(marked).isNotNull();
        urgings.read(d.head().at(d.head().at().plusSeconds(60)), Submission.first(), id);
        assertThat(row(id).readAt()).isEqualTo(marked);
    }

    @Test
    void theHeadAnswersAndAnOfficialOnlyWhereNamed() {
        long id = send(d.leader(), 1);
        assertRefused(
                () -> urgings.answer(d.official(), press(id), id, "Tôi xin trả lời"),
                "refusal.directives.urging.not_addressed");
        urgings.answer(d.head(), press(id), id, "Xã đã chỉ đạo");
        long named = urgings.send(
                d.leader(),
                Submission.first(),
                draft(
                        UrgingKind.EXPLANATION,
                        null,
                        UrgingTarget.person(d.official().personId())));
        urgings.answer(d.official(), press(named), named, "Do chuyển phần mềm");
        assertThat(row(named).state()).isEqualTo(UrgingState.ANSWERED);
    }

    @Test
    void anExplanationIsAskedOnceAndMayBeGivenAgainWhenRefused() {
        UrgingDraft why = draft(
                UrgingKind.EXPLANATION, null, UrgingTarget.cell(d.commune(), null, today().getYear(), "remediation"));
        long id = urgings.send(d.coordinator(), Submission.first(), why);
        assertRefused(
                () -> urgings.send(d.coordinator(), Submission.first(), why), "refusal.directives.explanation.already");
        urgings.answer(d.head(), press(id), id, "Thiếu người");
        urgings.refuse(d.coordinator(), press(id), id, "Chưa rõ trách nhiệm");
        urgings.answer(d.head(), press(id), id, "Thiếu một công chức từ tháng 3");
        urgings.accept(d.leader(), press(id), id);
        assertThat(row(id).state()).isEqualTo(UrgingState.ACCEPTED);
    }

    @Test
    void nobodyJudgesTheAnswerOfTheOwnUnit() {
        long id = urgings.send(
                d.leader(), Submission.first(), draft(UrgingKind.URGING, 1, UrgingTarget.unit(d.interior())));
        Actor head = district.person(d.admin(), "truongphong" + System.nanoTime(), d.interior(), Role.HEAD);
        urgings.answer(head, press(id), id, "Phòng đã rà soát");
        assertRefused(() -> urgings.accept(d.coordinator(), press(id), id), "refusal.directives.urging.own_unit");
        urgings.accept(d.coordinator2(), press(id), id);
    }

    @Test
    void aForeignUnitIsNotFound() {
        var elsewhere = district.make();
        assertThatThrownBy(() -> send(elsewhere.leader(), 1)).isInstanceOf(NotFound.class);
        long id = send(d.leader(), 1);
        assertThatThrownBy(() -> urgings.answer(d.head2(), press(id), id, "Không phải của tôi"))
                .isInstanceOf(NotFound.class);
        assertThat(queries.find(d.head2().scope(), UrgingReader.of(d.head2()), id, Locale.ROOT))
                .isEmpty();
    }

    @Test
    void everyFaultOfASlipIsNamedAtOnce() {
        var faulty = new UrgingDraft(
                UrgingKind.URGING, 2, UrgingTarget.task(task), d.head2().personId(), today(), " ");
        assertThatThrownBy(() -> urgings.send(d.leader(), Submission.first(), faulty))
                .hasMessageContaining("refusal.directives.urging.text")
                .hasMessageContaining("refusal.directives.urging.reply_by")
                .hasMessageContaining("refusal.directives.urging.person")
                .hasMessageContaining("refusal.directives.urging.ladder");
    }

    private LocalDate today() {
        return d.leader().today();
    }

    private static Actor later(Actor by) {
        return by.at(by.at().plus(Duration.ofDays(6)));
    }

    private void run(LocalDate day) {
        transaction.executeWithoutResult(
                status -> job.run(Actor.system(d.leader().at()), day));
    }

    private long send(Actor by, @Nullable Integer level) {
        return urgings.send(
                by,
                Submission.first(),
                new UrgingDraft(
                        UrgingKind.URGING,
                        level,
                        UrgingTarget.task(task),
                        null,
                        by.today().plusDays(5),
                        TEXT));
    }

    private UrgingDraft draft(UrgingKind kind, @Nullable Integer level, UrgingTarget target) {
        return new UrgingDraft(kind, level, target, null, today().plusDays(5), TEXT);
    }

    private List<UrgingRow> slips() {
        return queries.list(
                d.leader().scope(), UrgingReader.of(d.leader()), UrgingFilter.ofTask(task), Locale.ROOT, 0, 10);
    }

    private UrgingRow row(long id) {
        return queries.find(d.leader().scope(), UrgingReader.of(d.leader()), id, Locale.ROOT)
                .orElseThrow()
                .row();
    }

    private Submission press(long id) {
        return Submission.of(row(id).version());
    }

    private static void assertRefused(ThrowingCallable call, String reason) {
        assertThatThrownBy(call).hasMessageContaining(reason);
    }
}
