package vn.khacphuc.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.Submission;

@PortalTest
class SeriesTest {

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
    RecurringTasks recurring;

    @Autowired
    SeriesQueries series;

    @Autowired
    TaskQueries queries;

    @Autowired
    TransactionTemplate transaction;

    private District.Made d;
    private int year;
    private long plan;
    private long first;

    @BeforeEach
    void aQuarterlyTaskOfAnApprovedPlan() {
        d = district.make();
        year = d.head().today().getYear() + 1;
        long deficiency = planned.deficiency(d.head(), "1");
        plan = plans.draft(d.head(), Submission.first(), Planned.draft(d.head(), year));
        first = planned.add(
                d.head(),
                plan,
                new TaskDraft(
                        null,
                        "Báo cáo cải cách hành chính",
                        "Báo cáo quý",
                        d.official().personId(),
                        null,
                        Deadline.read("Hàng quý", year).orElseThrow(),
                        List.of(d.commune2()),
                        List.of(new Share(deficiency, BigDecimal.ONE, true))));
        planned.approve(d.head(), d.coordinator(), plan);
    }

    @Test
    void theTurnOfTheYearDoesNotStopIt() {
        runFor(LocalDate.of(year, 12, 31));
        assertThat(occurrences()).hasSize(4);
        runFor(LocalDate.of(year + 1, 1, 1));
        runFor(LocalDate.of(year + 1, 1, 1));
        assertThat(occurrences()).as("twice makes none twice").hasSize(5);

        TaskRow made = occurrences().getLast();
        assertThat(made.due()).isEqualTo(LocalDate.of(year + 1, 3, 31));
        assertThat(made.originalDue()).isEqualTo(made.due());
        assertThat(made.state()).isEqualTo(TaskState.NOT_STARTED);
        assertThat(made.ownerId()).isEqualTo(d.official().personId());
        assertThat(made.planId()).isEqualTo(plan);
        assertThat(made.points()).as("counted with the last of the plan's year").isZero();
        assertThat(planned.seen(d.head(), made.id()).cooperation())
                .extracting(TaskDetail.Cooperation::unitId)
                .containsExactly(d.commune2());
    }

    @Test
    void daysThatWereMissedAreCaughtUp() {
        runFor(LocalDate.of(year + 1, 8, 15));
        assertThat(occurrences())
                .extracting(TaskRow::due)
                .endsWith(LocalDate.of(year + 1, 3, 31), LocalDate.of(year + 1, 6, 30), LocalDate.of(year + 1, 9, 30));
    }

    @Test
    void eachOccurrenceHasItsOwnReport() {
        progress.report(
                d.official(), planned.task(d.head(), first), first, new ProgressDraft(40, "Đã tổng hợp", "", false));
        assertThat(occurrences()).extracting(TaskRow::percent).containsExactly(40, 0, 0, 0);
    }

    @Test
    void onceEndedNoTaskIsMadeForAPeriodThatBeginsLater() {
        var found = series.ofTask(d.head().scope(), first, 10).orElseThrow();
        recurring.end(
                d.head(), Submission.of(found.version()), found.id(), LocalDate.of(year + 1, 2, 1), "Có quy định mới");
        runFor(LocalDate.of(year + 1, 9, 1));
        assertThat(occurrences()).hasSize(5);
        assertThatThrownBy(() -> recurring.end(
                        d.head(),
                        Submission.of(found.version()),
                        found.id(),
                        d.head().today(),
                        "Nữa"))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> recurring.end(
                        d.head(),
                        Submission.of(found.version() + 1),
                        found.id(),
                        d.head().today(),
                        "Nữa"))
                .hasMessageContaining("refusal.plans.series.ended");
    }

    @Test
    void aPlanIsNotClosedOverARunningSeriesButHandsItOn() {
        occurrences().forEach(row -> tasks.cancel(d.leader(), planned.task(d.head(), row.id()), row.id(), "Thôi"));
        assertThatThrownBy(() -> plans.close(d.leader(), planned.plan(d.head(), plan), plan, null))
                .hasMessageContaining("refusal.plans.series.running");
        long later = plans.draft(d.head(), Submission.first(), Planned.draft(d.head(), year + 1));
        plans.close(d.leader(), planned.plan(d.head(), plan), plan, later);

        runFor(LocalDate.of(year + 1, 1, 1));
        assertThat(count(later)).as("the later plan is not approved yet").isZero();
        planned.add(d.head(), later, Planned.task(d.official(), Deadline.none("")));
        planned.approve(d.head(), d.coordinator(), later);
        runFor(LocalDate.of(year + 1, 1, 20));
        assertThat(count(later)).isEqualTo(2);
    }

    @Test
    void aSeriesThatIsNotApprovedMakesNothing() {
        long draft = plans.draft(d.head2(), Submission.first(), Planned.draft(d.head2(), year));
        planned.add(
                d.head2(),
                draft,
                Planned.task(d.head2(), Deadline.read("Hàng năm", year).orElseThrow()));
        runFor(LocalDate.of(year + 3, 1, 1));
        assertThat(queries.count(
                        d.head2().scope(),
                        TaskFilter.all().ofPlan(draft),
                        d.head().today()))
                .isEqualTo(1);
    }

    private void runFor(LocalDate day) {
        transaction.executeWithoutResult(status ->
                recurring.run(Actor.system(day.atStartOfDay(Actor.ZONE).toInstant()), day));
    }

    private List<TaskRow> occurrences() {
        return queries.list(
                d.head().scope(), TaskFilter.all().ofPlan(plan), d.head().today(), Locale.ROOT, "due", false, 0, 50);
    }

    private int count(long ofPlan) {
        return queries.count(
                d.head().scope(), TaskFilter.all().ofPlan(ofPlan), d.head().today());
    }
}
