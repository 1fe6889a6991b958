package vn.khacphuc.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.verification.Verifications;

@PortalTest
class ExtensionTest {

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
    Extensions extensions;

    @Autowired
    ExtensionQueries extensionQueries;

    @Autowired
    Amendments amendments;

    @Autowired
    TaskPages pages;

    @Autowired
    JdbcClient jdbc;

    private District.Made d;
    private LocalDate due;
    private long task;

    @BeforeEach
    void aRunningTask() {
        d = district.make();
        due = d.head().today().plusDays(10);
        task = planned.running(d.head(), d.coordinator(), d.official(), due);
    }

    @Test
    void noDeadlineMovesBeyondTheYearAfterTheOneItIsDueIn() {
        LocalDate end = LocalDate.of(due.getYear() + 1, 12, 31);
        refusedFor(() -> ask(d.head(), end.plusDays(1)), "refusal.plans.extension.far");
        long request = ask(d.head(), end);
        refusedFor(
                () -> extensions.grant(d.leader(), press(request), request, end.plusYears(99), ""),
                "refusal.plans.extension.far");
        extensions.grant(d.leader(), press(request), request, end, "");
        assertThat(seen().due()).isEqualTo(end);
    }

    @Test
    void whatIsDecidedLateIsNotGrantedToADayThatHasPassed() {
        long request = ask(d.head(), due.plusDays(5));
        Actor late = later(d.leader(), 20);
        refusedFor(
                () -> extensions.grant(late, press(request), request, due.plusDays(5), ""),
                "refusal.plans.extension.past");
        extensions.grant(late, press(request), request, late.today(), "");
        assertThat(seen().due()).isEqualTo(late.today());
    }

    @Test
    void aGrantMovesTheDeadlineAndLeavesTheOriginalOne() {
        long request = ask(d.official(), due.plusDays(7));
        assertThat(seen().due()).as("until granted, nothing moves").isEqualTo(due);
        extensions.grant(d.coordinator(), press(request), request, due.plusDays(5), "Chỉ lùi 5 ngày");

        assertThat(seen().due()).isEqualTo(due.plusDays(5));
        assertThat(seen().originalDue()).isEqualTo(due);
        assertThat(pages.timeline(d.head().scope(), task, 2))
                .extracting(TaskEvent::verb, TaskEvent::due)
                .containsExactly(tuple("task.extended", due.plusDays(5)), tuple("task.extension_asked", due));
        assertThat(trail()).containsExactly("task.extension_asked", "task.extended");
    }

    @Test
    void aRefusalSaysWhyAndMovesNothing() {
        long request = ask(d.head(), due.plusDays(7));
        refusedFor(() -> extensions.refuse(d.coordinator(), press(request), request, " "), "refusal.base.reason");
        extensions.refuse(d.coordinator(), press(request), request, "Không có lý do khách quan");
        assertThat(seen().due()).isEqualTo(due);
        assertThat(pages.timeline(d.head().scope(), task, 1).getFirst().text()).isEqualTo("Không có lý do khách quan");
        assertThat(trail()).containsExactly("task.extension_asked", "task.extension_refused");
        refusedFor(
                () -> extensions.grant(d.coordinator(), press(request), request, due.plusDays(7), ""),
                "refusal.plans.extension.decided");
        ask(d.head(), due.plusDays(3));
    }

    @Test
    void itIsAskedForUntilTheEndOfTheLastDayInTime() {
        refusedFor(() -> ask(later(d.head(), 11), due.plusDays(20)), "refusal.plans.extension.passed");
        ask(later(d.head(), 10), due.plusDays(20));
    }

    @Test
    void aRequestLacksNothing() {
        assertThatThrownBy(() -> extensions.request(
                        d.head(), planned.task(d.head(), task), task, new ExtensionDraft(null, "", due)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::key)
                                .containsExactly(
                                        "refusal.plans.extension.cause",
                                        "refusal.plans.extension.proposed",
                                        "refusal.base.reason"));
    }

    @Test
    void aPendingRequestIsLateOnceTheDayPassesUntilItIsGranted() {
        long request = ask(d.head(), due.plusDays(20));
        LocalDate after = due.plusDays(1);
        assertThat(seen().timeliness(due)).isNotEqualTo(Timeliness.LATE);
        assertThat(seen().timeliness(after)).isEqualTo(Timeliness.LATE);
        extensions.grant(later(d.coordinator(), 11), press(request), request, due.plusDays(20), "");
        assertThat(seen().timeliness(after)).isEqualTo(Timeliness.ON_TIME);
        assertThat(Timeliness.of(seen().state(), seen().originalDue(), null, after))
                .as("against the original deadline it is late for good")
                .isEqualTo(Timeliness.LATE);
    }

    @Test
    void aSecondTimeALeaderDecides() {
        long first = ask(d.head(), due.plusDays(2));
        extensions.grant(d.coordinator(), press(first), first, due.plusDays(2), "");
        long second = ask(d.head(), due.plusDays(4));
        refusedFor(
                () -> extensions.grant(d.coordinator(), press(second), second, due.plusDays(4), ""),
                "refusal.plans.extension.leader");
        refusedFor(
                () -> extensions.refuse(d.coordinator(), press(second), second, "Không"),
                "refusal.plans.extension.leader");
        extensions.grant(d.leader(), press(second), second, due.plusDays(4), "");
        assertThat(seen().due()).isEqualTo(due.plusDays(4));
        assertThat(seen().originalDue()).isEqualTo(due);
    }

    @Test
    void beyondTheSetNumberOfDaysALeaderDecides() {
        long request = ask(d.head(), due.plusDays(31));
        refusedFor(
                () -> extensions.grant(d.coordinator(), press(request), request, due.plusDays(31), ""),
                "refusal.plans.extension.leader");
        extensions.grant(d.coordinator(), press(request), request, due.plusDays(30), "Trong thẩm quyền");
        assertThat(seen().due()).isEqualTo(due.plusDays(30));
    }

    @Test
    void nobodyDecidesOnWhatTheyAskedForNorOnTheirOwnUnit() {
        long recorded = ask(d.coordinator(), due.plusDays(3));
        refusedFor(
                () -> extensions.grant(d.coordinator(), press(recorded), recorded, due.plusDays(3), ""),
                "refusal.plans.own_submission");
        extensions.refuse(d.coordinator2(), press(recorded), recorded, "Chưa cần");

        task = planned.running(d.coordinator(), d.coordinator2(), d.coordinator(), due);
        long own = ask(d.coordinator(), due.plusDays(3));
        refusedFor(
                () -> extensions.grant(d.coordinator(), press(own), own, due.plusDays(3), ""),
                "refusal.plans.own_submission",
                "refusal.plans.own_task",
                "refusal.plans.own_unit");
        extensions.grant(d.coordinator2(), press(own), own, due.plusDays(3), "");
    }

    @Test
    void eachIsShownTheRequestsTheyMayDecideOn() {
        long small = ask(d.head(), due.plusDays(3));
        assertThat(waitingFor(d.coordinator())).contains(small);
        assertThat(waitingFor(d.leader())).contains(small);
        assertThat(waitingFor(d.head())).as("their own request").isEmpty();
        extensions.refuse(d.coordinator(), press(small), small, "Chưa cần");
        assertThat(waitingFor(d.leader())).doesNotContain(small);
        assertThat(listed(d.leader(), ExtensionFilter.Show.DECIDED)).contains(small);

        long large = ask(d.head(), due.plusDays(40));
        assertThat(waitingFor(d.coordinator())).as("beyond their limit").doesNotContain(large);
        assertThat(listed(d.coordinator(), ExtensionFilter.Show.WAITING)).contains(large);
        assertThat(waitingFor(d.leader())).contains(large);
    }

    private List<Long> waitingFor(Actor by) {
        return listed(by, ExtensionFilter.Show.MINE);
    }

    private List<Long> listed(Actor by, ExtensionFilter.Show show) {
        var filter = new ExtensionFilter(show, null, List.of());
        List<Long> ids = extensionQueries.list(by, filter, 0, 50).stream()
                .map(ExtensionRow::id)
                .toList();
        assertThat(extensionQueries.count(by, filter)).isEqualTo(ids.size());
        return ids;
    }

    @Test
    void anOfficialAsksForOwnTasksOnlyAndANeighbourForNone() {
        task = planned.running(d.head2(), d.coordinator(), d.head2(), due);
        Submission press = planned.task(d.head2(), task);
        var draft = new ExtensionDraft(ExtensionReason.STAFF, "Đi học", due.plusDays(2));
        assertThatThrownBy(() -> extensions.request(d.head(), press, task, draft))
                .isInstanceOf(NotFound.class);
        Actor official2 = district.person(d.admin(), "o2." + d.commune2(), d.commune2(), Role.OFFICIAL);
        refusedFor(() -> extensions.request(official2, press, task, draft), "refusal.plans.not_own_task");
    }

    @Test
    void onlyAnOpenTaskIsExtended() {
        var drafted = plans.draft(d.head(), Submission.first(), Planned.draft(d.head(), due.getYear() + 1));
        long open = task;
        task = planned.add(d.head(), drafted, Planned.task(d.official(), Deadline.day(due)));
        refusedFor(() -> ask(d.head(), due.plusDays(2)), "refusal.plans.task.not_open");

        task = open;
        tasks.pause(d.coordinator(), planned.task(d.head(), task), task, due, "Chờ kinh phí");
        long request = ask(d.head(), due.plusDays(2));
        tasks.cancel(d.leader(), planned.task(d.head(), task), task, "Không còn cần");
        refusedFor(
                () -> extensions.grant(d.coordinator(), press(request), request, due.plusDays(2), ""),
                "refusal.plans.task.not_open");
        refusedFor(
                () -> extensions.refuse(d.coordinator(), press(request), request, "Đã hủy"),
                "refusal.plans.task.not_open");
    }

    @Test
    void aTaskThatIsDoneIsNotExtended() {
        progress.reportDone(d.official(), planned.task(d.head(), task), task, planned.done(d.official(), task));
        long request = ask(d.head(), due.plusDays(2));
        verifications.accept(
                d.coordinator(), planned.task(d.head(), task), task, planned.inOrder(d.coordinator(), task));
        refusedFor(() -> ask(d.head(), due.plusDays(2)), "refusal.plans.task.not_open");
        refusedFor(
                () -> extensions.grant(d.coordinator(), press(request), request, due.plusDays(2), ""),
                "refusal.plans.task.not_open");
    }

    @Test
    void noOtherWayMovesTheDateOfAnApprovedTask() throws IOException {
        var other = Planned.task(d.official(), Deadline.day(due.plusDays(9)));
        refusedFor(() -> tasks.edit(d.head(), planned.task(d.head(), task), task, other), "refusal.plans.amend_first");
        long plan = seen().planId();
        long amendment = amendments.begin(d.head(), planned.plan(d.head(), plan), plan, "Bổ sung");
        refusedFor(() -> tasks.edit(d.head(), planned.task(d.head(), task), task, other), "refusal.plans.task.fixed");
        amendments.drop(d.head(), Submission.of(0), amendment);
        refusedFor(
                () -> tasks.trigger(
                        d.head(), planned.task(d.head(), task), task, d.head().today(), "Số 1"),
                "refusal.plans.trigger.none");
        tasks.pause(d.leader(), planned.task(d.head(), task), task, due.plusDays(90), "Chờ kinh phí");
        tasks.resume(d.leader(), planned.task(d.head(), task), task);
        long later = plans.draft(d.head(), Submission.first(), Planned.draft(d.head(), due.getYear() + 3));
        plans.close(d.leader(), planned.plan(d.head(), plan), plan, later);
        assertThat(seen().planId()).isEqualTo(later);
        assertThat(seen().due()).isEqualTo(due);
        assertThat(seen().originalDue()).isEqualTo(due);

        Pattern moved = Pattern.compile("(?i)update task\\s+(t\\s+)?set[^\"]*\\bdue\\b");
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> file.toString().matches(".*[.](java|sql)")))
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(moved));
        }
    }

    @Test
    void oneRequestWaitsAtATimeAndOfTwoAtOnceOneWins() throws Exception {
        Submission same = planned.task(d.head(), task);
        var draft = new ExtensionDraft(ExtensionReason.FUNDING, "Chờ dự toán", due.plusDays(3));
        assertThat(race(() -> extensions.request(d.head(), Submission.of(same.version()), task, draft)))
                .containsExactlyInAnyOrder(true, false);
        refusedFor(() -> ask(d.head(), due.plusDays(4)), "refusal.plans.extension.pending");

        long request = jdbc.sql("SELECT id FROM task_extension WHERE task_id = ?")
                .param(task)
                .query(Long.class)
                .single();
        assertThat(race(() -> {
                    extensions.grant(d.leader(), Submission.of(0), request, due.plusDays(3), "");
                    return request;
                }))
                .containsExactlyInAnyOrder(true, false);
        assertThat(trail()).containsExactly("task.extension_asked", "task.extended");
    }

    private List<Boolean> race(Callable<Long> operation) throws Exception {
        Callable<Boolean> attempt = () -> {
            try {
                operation.call();
                return true;
            } catch (Conflict lost) {
                return false;
            }
        };
        try (var two = Executors.newFixedThreadPool(2)) {
            var both = two.invokeAll(List.of(attempt, attempt));
            return List.of(both.get(0).get(), both.get(1).get());
        }
    }

    private long ask(Actor by, LocalDate proposed) {
        return extensions.request(
                by,
                planned.task(by, task),
                task,
                new ExtensionDraft(ExtensionReason.SUPERIOR_LATE, "Chờ hướng dẫn", proposed));
    }

    private Submission press(long request) {
        return Submission.of(jdbc.sql("SELECT version FROM task_extension WHERE id = ?")
                .param(request)
                .query(Long.class)
                .single());
    }

    private TaskDetail seen() {
        return planned.seen(d.head(), task);
    }

    private List<String> trail() {
        return jdbc.sql(
                        "SELECT verb FROM audit_entry WHERE subject = 'task' AND subject_id = ? AND verb LIKE 'task.ext%'"
                                + " ORDER BY id")
                .param(task)
                .query(String.class)
                .list();
    }

    private static Actor later(Actor actor, int days) {
        return actor.at(actor.at().plus(Duration.ofDays(days)));
    }

    private static void refusedFor(ThrowingCallable operation, String... keys) {
        assertThatThrownBy(operation)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::key)
                                .containsExactly(keys));
    }
}
