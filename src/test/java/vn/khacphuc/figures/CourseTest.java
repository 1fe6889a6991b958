package vn.khacphuc.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Actor;
import vn.khacphuc.plans.Deadline;
import vn.khacphuc.plans.Planned;
import vn.khacphuc.plans.Progress;
import vn.khacphuc.plans.Share;
import vn.khacphuc.verification.Verifications;

@PortalTest
class CourseTest {

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Autowired
    Scored scored;

    @Autowired
    Progress progress;

    @Autowired
    Verifications verifications;

    @Autowired
    PointCourse job;

    @Autowired
    CourseQueries courses;

    @Autowired
    BoardQueries board;

    @Autowired
    PastFigures past;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theCourseIsWhatWasRecoveredByTheEndOfEachWeekAndGoesOnWithWhatIsOnTrack() {
        var d = district.make();
        int year = Scored.nextYear() + 1;
        Map<Long, Long> lines = scored.set(Scored.in(d.coordinator(), year, 0), year - 1);
        long round = scored.round(Scored.in(d.coordinator(), year, 0), year - 1);
        Map<Long, BigDecimal> less = new HashMap<>();
        lines.keySet().forEach(line -> less.put(line, new BigDecimal("0.75")));
        scored.decide(Scored.in(d.head(), year, 1), Scored.in(d.coordinator(), year, 1), round, d.commune(), less);
        Actor head = Scored.in(d.head(), year, 2);
        long fault = scored.fault(head, year - 1, lines.keySet().iterator().next(), "0.75");
        long plan = planned.plan(head);
        LocalDate due = LocalDate.of(year, 3, 1);
        long first = planned.add(
                head,
                plan,
                Planned.task(d.official(), Deadline.day(due), new Share(fault, new BigDecimal("0.50"), true)));
        planned.add(
                head,
                plan,
                Planned.task(d.official(), Deadline.day(due), new Share(fault, new BigDecimal("0.25"), true)));
        planned.approve(head, Scored.in(d.coordinator(), year, 2), plan);
        Actor done = Scored.in(d.official(), year, 20);
        progress.reportDone(done, planned.task(done, first), first, planned.done(done, first));
        Actor accepts = Scored.in(d.coordinator(), year, 21);
        verifications.accept(accepts, planned.task(accepts, first), first, planned.inOrder(accepts, first));

        LocalDate today = LocalDate.of(year, 2, 15);
        transaction.executeWithoutResult(
                status -> job.run(Actor.system(today.atStartOfDay(Actor.ZONE).toInstant()), today));
        Frame frame = new Frame(d.authority(), year, null, today);
        Course course = courses.course(
                d.leader().scope(), frame, board.points(d.leader().scope(), frame));

        assertThat(course.thisYear().size()).as("a row for each week").isGreaterThan(4);
        course.thisYear()
                .forEach(point -> assertThat(point.recovered())
                        .isEqualByComparingTo(past.points(
                                        d.leader().scope(),
                                        frame.on(point.day()),
                                        frame.on(point.day()).end())
                                .recovered()));
        assertThat(course.thisYear().getFirst().recovered()).isEqualByComparingTo("0");
        assertThat(course.thisYear().getLast().recovered()).isEqualByComparingTo("0.50");
        assertThat(course.ahead().getLast().day()).isEqualTo(LocalDate.of(year, 12, 31));
        assertThat(course.ahead().getLast().recovered()).isBetween(new BigDecimal("0.50"), new BigDecimal("0.75"));
        assertThat(course.base().maximum()).isEqualByComparingTo("12");
        assertThat(course.base().lost()).isEqualByComparingTo("3.00");
        assertThat(course.former().isKnown()).isFalse();
    }
}
