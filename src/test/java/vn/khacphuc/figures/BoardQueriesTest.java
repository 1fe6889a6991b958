package vn.khacphuc.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.deficiencies.Deficiencies;
import vn.khacphuc.deficiencies.DeficiencyFilter;
import vn.khacphuc.deficiencies.DeficiencyQueries;
import vn.khacphuc.deficiencies.Loss;
import vn.khacphuc.plans.Deadline;
import vn.khacphuc.plans.PlanDraft;
import vn.khacphuc.plans.Planned;
import vn.khacphuc.plans.Plans;
import vn.khacphuc.plans.Progress;
import vn.khacphuc.plans.Promise;
import vn.khacphuc.plans.Share;
import vn.khacphuc.plans.TaskDraft;
import vn.khacphuc.plans.TaskFilter;
import vn.khacphuc.plans.TaskQueries;
import vn.khacphuc.plans.Timeliness;
import vn.khacphuc.verification.Verifications;

@PortalTest
class BoardQueriesTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Autowired
    BoardQueries board;

    @Autowired
    Plans plans;

    @Autowired
    Deficiencies deficiencies;

    @Autowired
    DeficiencyQueries register;

    @Autowired
    TaskQueries tasks;

    @Autowired
    Progress progress;

    @Autowired
    Verifications verifications;

    @Test
    void everyFigureCountsTheListItOpensAndTheMatrixAddsUpToIt() {
        var d = aBusyDistrict();
        var frame = frame(d, d.authority());
        var scope = d.leader().scope();
        var today = d.leader().today();
        var figures = board.tasks(scope, frame);

        assertThat(figures).isEqualTo(new TaskFigures(4, 3, 1, 1, 1, 1, 1, 0));
        assertThat(tasks.count(scope, timely(Timeliness.LATE), today)).isEqualTo(figures.late());
        assertThat(tasks.count(scope, timely(Timeliness.DUE_SOON), today)).isEqualTo(figures.soon());
        assertThat(board.matrix(scope, frame).figures()).isEqualTo(figures);
        assertThat(board.matrix(d.head().scope(), frame(d, d.commune())).figures())
                .as("by owners")
                .isEqualTo(board.tasks(d.head().scope(), frame(d, d.commune())));
        var rows = board.matrix(scope, frame).rows();
        assertThat(rows.stream().mapToInt(row -> row.sum().total()).sum()).isEqualTo(figures.total());
        assertThat(rows.stream().mapToInt(row -> row.sum().late()).sum()).isEqualTo(figures.late());
        assertThat(rows.getFirst().sum().rowId()).as("the worst first").isEqualTo(d.commune());
    }

    @Test
    void aTaskSomebodyCooperatesInIsCountedOnceWhereItIsAccountable() {
        var d = district.make();
        long plan = planned.plan(d.head());
        planned.add(
                d.head(),
                plan,
                new TaskDraft(
                        null,
                        "Tuyên truyền",
                        "Báo cáo",
                        d.official().personId(),
                        null,
                        Deadline.day(d.head().today()),
                        List.of(d.commune2(), d.interior()),
                        List.of()));
        planned.approve(d.head(), d.coordinator(), plan);
        var scope = d.leader().scope();
        assertThat(board.tasks(scope, frame(d, d.authority())).total()).isEqualTo(1);
        assertThat(board.tasks(scope, frame(d, d.commune())).total()).isEqualTo(1);
        assertThat(board.tasks(scope, frame(d, d.commune2())).total()).isZero();
    }

    @Test
    void pointsAddUpToWhatWasLost() {
        var d = district.make();
        long first = planned.deficiency(d.head(), "2.25");
        planned.deficiency(d.head(), "0.75");
        var share = new Share(first, new BigDecimal("1.10"), true);
        planned.running(
                d.head(), d.coordinator(), d.official(), d.head().today().minusDays(1), share);

        var points = board.points(d.leader().scope(), frame(d, d.authority()));
        assertThat(points.lost()).isEqualByComparingTo("3.00");
        assertThat(points.atRisk()).isEqualByComparingTo("1.10");
        assertThat(points.notPlanned()).isEqualByComparingTo("1.90");
        assertThat(points.recovered()
                        .add(points.onTrack())
                        .add(points.atRisk())
                        .add(points.notPlanned())
                        .add(points.forGood()))
                .isEqualByComparingTo(points.lost());
        assertThat(board.pointsByArea(d.leader().scope(), frame(d, d.authority()), Locale.ROOT).stream()
                        .map(AreaPoints::lost)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(points.lost());
    }

    @Test
    void eachKindOfPointsOpensTheListItIsCountedFrom() {
        var d = district.make();
        var today = d.head().today();
        long first = planned.deficiency(d.head(), "4.00");
        long second = planned.deficiency(d.head(), "1.00");
        long let = planned.deficiency(d.head(), "0.50");
        long plan = planned.plan(d.head());
        planned.add(d.head(), plan, Planned.task(d.official(), Deadline.day(today.plusDays(30)), share(first, "1.00")));
        planned.add(d.head(), plan, Planned.task(d.official(), Deadline.day(today.minusDays(1)), share(first, "0.75")));
        planned.add(d.head(), plan, Planned.task(d.official(), Deadline.day(today.plusDays(30))));
        long done = planned.add(d.head(), plan, Planned.task(d.official(), Deadline.day(today), share(second, "1.00")));
        planned.approve(d.head(), d.coordinator(), plan);
        progress.reportDone(d.official(), planned.task(d.head(), done), done, planned.done(d.official(), done));
        verifications.accept(d.coordinator(), planned.task(d.head(), done), done, planned.inOrder(d.head(), done));
        planned.add(
                d.head(),
                planned.planOf(d.head(), today.getYear() + 1),
                Planned.task(d.official(), Deadline.day(today), share(first, "2.00")));
        deficiencies.tolerate(
                d.leader(), Submission.of(0), let, LocalDate.of(today.getYear() + 1, 1, 1), "Chờ hướng dẫn của tỉnh");

        for (Actor reader : List.of(d.leader(), d.head())) {
            var points = board.points(reader.scope(), frame(d, reader.is(Role.HEAD) ? d.commune() : d.authority()));
            assertThat(won(reader, Promise.RECOVERED))
                    .isEqualByComparingTo("1.00")
                    .isEqualTo(points.recovered());
            assertThat(won(reader, Promise.ON_TRACK))
                    .isEqualByComparingTo("1.00")
                    .isEqualTo(points.onTrack());
            assertThat(won(reader, Promise.AT_RISK))
                    .isEqualByComparingTo("0.75")
                    .isEqualTo(points.atRisk());
            assertThat(lost(reader, Loss.NOT_PLANNED)).isEqualTo(new DeficiencyQueries.Total(1, points.notPlanned()));
            assertThat(points.notPlanned())
                    .as("what is only drafted is not planned")
                    .isEqualByComparingTo("2.25");
            assertThat(lost(reader, Loss.FOR_GOOD)).isEqualTo(new DeficiencyQueries.Total(1, points.forGood()));
            assertThat(lost(reader, Loss.COUNTED)).isEqualTo(new DeficiencyQueries.Total(3, points.lost()));
        }
        assertThat(tasks.count(d.leader().scope(), promised(d.leader(), Promise.ON_TRACK), today))
                .as("the task without points is not in it")
                .isEqualTo(1);
        assertThat(won(d.head2(), Promise.ON_TRACK)).isEqualByComparingTo("0");
    }

    @Test
    void aUnitThatDoesNothingHasARowAndWhatTheAuthorityDoesItselfHasItsOwnList() {
        var d = district.make();
        var frame = frame(d, d.authority());
        planned.running(
                d.head(), d.coordinator(), d.official(), d.head().today().minusDays(1));
        assertThat(board.matrix(d.leader().scope(), frame).rows())
                .extracting(row -> row.sum().rowId())
                .startsWith(d.commune())
                .containsExactlyInAnyOrder(d.commune(), d.commune2(), d.interior(), d.office());
        assertThat(board.matrix(d.leader().scope(), frame).rows())
                .filteredOn(row -> row.sum().rowId() == d.commune2())
                .allSatisfy(row -> assertThat(row.sum().total()).isZero());
        long own = plans.draft(
                d.coordinator(),
                Submission.first(),
                new PlanDraft(d.authority(), "it", frame.year(), "Kế hoạch của huyện", "", null));
        planned.add(d.coordinator(), own, Planned.task(d.leader(), Deadline.day(frame.today())));
        planned.approve(d.coordinator(), d.coordinator2(), own);
        assertThat(board.matrix(d.leader().scope(), frame).rows())
                .filteredOn(row -> row.sum().rowId() == d.authority())
                .singleElement()
                .satisfies(row -> assertThat(row.sum().total())
                        .isEqualTo(1)
                        .isEqualTo(tasks.count(d.leader().scope(), itself(d.authority()), frame.today())));
    }

    private static TaskFilter itself(long unit) {
        return new TaskFilter(
                "", unit, null, false, List.of(), null, null, null, null, null, false, null, null, false, false, true,
                true, null, null, false, true, false, false);
    }

    @Test
    void whatIsInNoPlanIsToldBesideTheFiguresAndOpensItsList() {
        var d = district.make();
        LocalDate today = d.head().today();
        long ordered = planned.running(d.head(), d.coordinator(), d.official(), today.plusDays(1));
        jdbc.sql("UPDATE task SET plan_id = NULL, due = ?, original_due = ? WHERE id = ?")
                .params(today.minusDays(2), today.minusDays(2), ordered)
                .update();
        Frame frame = frame(d, d.authority());
        assertThat(board.outsidePlans(d.leader().scope(), frame)).isEqualTo(new OutsidePlans(1, 1, 0));
        assertThat(board.tasks(d.leader().scope(), frame).total())
                .as("the figures are those of the plans")
                .isZero();
        assertThat(board.outsidePlans(d.head2().scope(), frame(d, d.commune2())))
                .isEqualTo(new OutsidePlans(0, 0, 0));
    }

    @Test
    void theBoardOfAForeignUnitIsNotFound() {
        var d = district.make();
        assertThatThrownBy(() -> board.tasks(d.head().scope(), frame(d, d.commune2())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> board.matrix(d.head().scope(), frame(d, d.authority())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatFallsDueIsCountedInItsWeek() {
        var d = district.make();
        planned.running(
                d.head(), d.coordinator(), d.official(), d.head().today().plusDays(8));
        assertThat(board.weeks(d.leader().scope(), frame(d, d.authority()), 4))
                .extracting(Week::due)
                .containsExactly(0, 1, 0, 0);
    }

    /** One task late, one due soon, one done in time, one reported and waiting. */
    private District.Made aBusyDistrict() {
        var d = district.make();
        var today = d.head().today();
        long plan = planned.plan(d.head());
        planned.add(d.head(), plan, Planned.task(d.official(), Deadline.day(today.minusDays(2))));
        planned.add(d.head(), plan, Planned.task(d.official(), Deadline.day(today.plusDays(3))));
        long done = planned.add(d.head(), plan, Planned.task(d.official(), Deadline.day(today)));
        long waits = planned.add(d.head(), plan, Planned.task(d.official(), Deadline.day(today)));
        planned.approve(d.head(), d.coordinator(), plan);
        Actor yesterday = d.official().at(d.official().at().minus(Duration.ofDays(1)));
        for (long task : new long[] {done, waits}) {
            progress.reportDone(yesterday, planned.task(d.head(), task), task, planned.done(yesterday, task));
        }
        verifications.accept(d.coordinator(), planned.task(d.head(), done), done, planned.inOrder(d.head(), done));
        return d;
    }

    private static Share share(long deficiency, String points) {
        return new Share(deficiency, new BigDecimal(points), true);
    }

    private BigDecimal won(Actor reader, Promise promise) {
        return tasks.promised(reader.scope(), promised(reader, promise), reader.today());
    }

    private static TaskFilter promised(Actor reader, Promise promise) {
        return TaskFilter.all().with(new Promise.Of(promise, reader.today().getYear() - 1));
    }

    private DeficiencyQueries.Total lost(Actor reader, Loss loss) {
        return register.total(reader.scope(), DeficiencyFilter.of(reader.today().getYear() - 1, loss));
    }

    private static Frame frame(District.Made d, long unit) {
        return new Frame(unit, d.leader().today().getYear(), null, d.leader().today());
    }

    private static TaskFilter timely(Timeliness timeliness) {
        return TaskFilter.all().inTime(timeliness);
    }
}
