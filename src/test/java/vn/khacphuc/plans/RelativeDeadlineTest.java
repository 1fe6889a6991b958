package vn.khacphuc.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.units.WorkingCalendar;

@PortalTest
class RelativeDeadlineTest {

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Autowired
    Tasks tasks;

    @Autowired
    Progress progress;

    @Autowired
    TaskQueries queries;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theTaskWaitsUntilTheDateIsEnteredOnceAndForGood() {
        var d = district.make();
        LocalDate today = d.head().today();
        long task = task(d, "20 ngày sau khi Trung ương ban hành hướng dẫn");
        assertThat(planned.seen(d.head(), task).timeliness(today)).isEqualTo(Timeliness.WAITING);
        assertThat(count(d, Timeliness.WAITING, today)).isEqualTo(1);
        assertThat(count(d, Timeliness.NO_DEADLINE, today)).isZero();

        LocalDate day = today.minusDays(3);
        tasks.trigger(d.head(), planned.task(d.head(), task), task, day, "Công văn 15/BNV-CCHC");
        var seen = planned.seen(d.head(), task);
        assertThat(seen.due()).isEqualTo(day.plusDays(20));
        assertThat(seen.originalDue()).isEqualTo(seen.due());
        assertThat(seen.triggeredOn()).isEqualTo(day);
        assertThat(seen.deadlineText()).as("kept as written").startsWith("20 ngày sau khi");
        assertThat(seen.timeliness(today)).isEqualTo(Timeliness.ON_TIME);
        assertThat(count(d, Timeliness.WAITING, today)).isZero();
        assertThatThrownBy(() ->
                        tasks.trigger(d.coordinator(), planned.task(d.head(), task), task, today, "Công văn khác"))
                .hasMessageContaining("refusal.plans.trigger.done");
    }

    @Test
    void theDateIsNotBeforeThePlanThatWaitsForIt() {
        var d = district.make();
        long task = task(d, "20 ngày sau khi Trung ương ban hành hướng dẫn");
        LocalDate longAgo = d.head().today().minusYears(12);
        assertThatThrownBy(() ->
                        tasks.trigger(d.head(), planned.task(d.head(), task), task, longAgo, "Công văn 15/BNV-CCHC"))
                .hasMessageContaining("refusal.plans.trigger.early");
    }

    @Test
    void theDateIsNoGuessAndSaysByWhatItIsKnown() {
        var d = district.make();
        long task = task(d, "15 ngày làm việc kể từ ngày nhận hướng dẫn");
        assertThatThrownBy(() -> tasks.trigger(
                        d.head(),
                        planned.task(d.head(), task),
                        task,
                        d.head().today().plusDays(1),
                        " "))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::key)
                                .containsExactly("refusal.plans.future", "refusal.plans.trigger.proof"));
        assertThatThrownBy(() -> tasks.trigger(
                        d.head2(), planned.task(d.head(), task), task, d.head().today(), "Số 1"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void workingDaysLeaveOutWeekendsAndHolidays() {
        // A Friday before a holiday on Monday, made up for on the Saturday after.
        LocalDate friday = LocalDate.of(2035, 4, 6);
        assertThat(calendar.after(friday, 5)).isEqualTo(LocalDate.of(2035, 4, 13));
        jdbc.sql("INSERT INTO calendar_day (day, working, name) VALUES (?, FALSE, 'Nghỉ'), (?, TRUE, 'Làm bù')")
                .params(LocalDate.of(2035, 4, 9), LocalDate.of(2035, 4, 14))
                .update();
        try {
            assertThat(calendar.after(friday, 4)).isEqualTo(LocalDate.of(2035, 4, 13));
            assertThat(calendar.after(friday, 5)).isEqualTo(LocalDate.of(2035, 4, 14));
            assertThat(calendar.after(friday, 6)).isEqualTo(LocalDate.of(2035, 4, 16));
        } finally {
            jdbc.sql("DELETE FROM calendar_day WHERE YEAR(day) = 2035").update();
        }
    }

    @Test
    void aPauseEndsByItsDate() {
        var d = district.make();
        LocalDate until = d.head().today().plusDays(5);
        long task = planned.running(d.head(), d.coordinator(), d.official(), until.plusDays(40));
        tasks.pause(d.coordinator(), planned.task(d.head(), task), task, until, "Chờ kinh phí");
        assertThat(stateIn(d, until)).isEqualTo(TaskState.PAUSED);
        assertThat(stateIn(d, until.plusDays(1))).isEqualTo(TaskState.NOT_STARTED);
        assertThat(planned.seen(d.head(), task).state(until.plusDays(1))).isEqualTo(TaskState.NOT_STARTED);

        var half = new ProgressDraft(50, "Đã làm một nửa", "", false);
        assertThatThrownBy(() -> progress.report(later(d, 5), planned.task(d.head(), task), task, half))
                .hasMessageContaining("refusal.plans.task.paused");
        progress.report(later(d, 6), planned.task(d.head(), task), task, half);
        var seen = planned.seen(d.head(), task);
        assertThat(seen.state()).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(seen.pausedUntil()).isNull();
        assertThat(seen.stateReason()).isEmpty();
    }

    private long task(District.Made d, String deadline) {
        long plan = planned.plan(d.head());
        long task = planned.add(
                d.head(),
                plan,
                Planned.task(d.official(), Deadline.read(deadline, 2026).orElseThrow()));
        planned.approve(d.head(), d.coordinator(), plan);
        return task;
    }

    private int count(District.Made d, Timeliness timeliness, LocalDate day) {
        return queries.count(d.leader().scope(), TaskFilter.all().inTime(timeliness), day);
    }

    private TaskState stateIn(District.Made d, LocalDate day) {
        return queries.list(d.head().scope(), TaskFilter.all(), day, Locale.ROOT, null, false, 0, 2)
                .getFirst()
                .state();
    }

    private static Actor later(District.Made d, int days) {
        return d.official().at(d.official().at().plus(Duration.ofDays(days)));
    }
}
