package vn.khacphuc.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Submission;
import vn.khacphuc.plans.Planned;
import vn.khacphuc.plans.Progress;
import vn.khacphuc.plans.ProgressDraft;
import vn.khacphuc.plans.TaskState;
import vn.khacphuc.plans.Tasks;

@PortalTest
class VerificationTest {

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Autowired
    Progress progress;

    @Autowired
    Tasks tasks;

    @Autowired
    Verifications verifications;

    @Autowired
    Acceptances acceptances;

    @Autowired
    Claims claims;

    @Autowired
    ReviewQueries reviews;

    @Test
    void theQueueIsFairTheOldestReportComesFirst() {
        var d = district.make();
        long second = reported(d, 2);
        long first = reported(d, 5);
        long third = reported(d, 1);
        assertThat(queue(d.coordinator())).containsExactly(first, second, third);
        assertThat(reviews.count(d.coordinator(), QueueFilter.ALL)).isEqualTo(3);
        assertThat(reviews.next(d.coordinator(), QueueFilter.ALL)).hasValue(first);
        var oldest = reviews.queue(d.coordinator(), QueueFilter.ALL, Locale.ROOT, 0, 1)
                .getFirst();
        assertThat(oldest.waiting(d.coordinator().today())).isEqualTo(5);
        assertThat(oldest.files()).isEqualTo(1);
    }

    @Test
    void aStandingOfficeFindsItsOwnTaskInNoQueueTheOtherOfficeAndTheLeaderDo() {
        var d = district.make();
        long task = planned.running(
                d.coordinator(),
                d.coordinator2(),
                d.coordinator(),
                d.head().today().plusDays(5));
        progress.reportDone(
                d.coordinator(), planned.task(d.coordinator(), task), task, planned.done(d.coordinator(), task));
        assertThat(queue(d.coordinator())).isEmpty();
        assertThat(queue(d.coordinator2())).containsExactly(task);
        assertThat(queue(d.leader())).containsExactly(task);
        assertThat(queue(d.coordinator().at(d.coordinator().at()))).isEmpty();
    }

    @Test
    void aTaskWithoutAFileToCheckOrWithAnOpenLineIsNotAcceptedAndBothAreSaid() {
        var d = district.make();
        long task = running(d);
        progress.reportDone(
                d.official(), planned.task(d.head(), task), task, new ProgressDraft(100, "Đã xong", "", false));
        Review review = review(d.coordinator(), task);
        assertThat(review.checklist()).extracting(CheckLine::code).startsWith("deliverable", "paper");
        assertThatThrownBy(() ->
                        verifications.accept(d.coordinator(), review.press(), task, review.seen(Set.of("deliverable"))))
                .asInstanceOf(type(Refusal.class))
                .extracting(refusal ->
                        refusal.reasons().stream().map(Refusal.Reason::key).toList())
                .isEqualTo(List.of("refusal.verification.unticked", "refusal.verification.no_evidence"));
        assertThat(planned.seen(d.head(), task).state()).isEqualTo(TaskState.REPORTED);
    }

    @Test
    void aFileSentAfterTheReportWasLookedAtRefusesTheDecision() {
        var d = district.make();
        long task = reported(d, 1);
        Review review = review(d.coordinator(), task);
        var older = new Seen(review.reportId(), Set.of(), Set.of("deliverable", "paper"));
        assertThatThrownBy(() -> verifications.accept(d.coordinator(), review.press(), task, older))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> verifications.giveBack(d.coordinator(), review.press(), task, older, "Thiếu"))
                .isInstanceOf(Conflict.class);
        assertThat(planned.seen(d.head(), task).state()).isEqualTo(TaskState.REPORTED);
    }

    @Test
    void whoClaimsAReportKeepsItUntilReleasedOrTheHoursAreOver() {
        var d = district.make();
        long task = reported(d, 1);
        claims.claim(d.coordinator(), Submission.first(), task);
        Review seen = review(d.coordinator2(), task);
        assertThat(seen.claimedBy()).isEqualTo(d.coordinator().name());
        assertThat(seen.mine()).isFalse();
        assertThatThrownBy(() -> claims.claim(d.coordinator2(), Submission.first(), task))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> verifications.accept(d.coordinator2(), seen.press(), task, seen.inOrder()))
                .asInstanceOf(type(Refusal.class))
                .extracting(refusal -> refusal.reasons().getFirst().key())
                .isEqualTo("refusal.verification.claimed");
        assertThat(reviews.next(d.coordinator2(), QueueFilter.ALL)).isEmpty();

        Actor tomorrow = d.coordinator2().at(d.coordinator2().at().plus(Duration.ofDays(1)));
        claims.claim(tomorrow, Submission.first(), task);
        assertThat(review(tomorrow, task).mine()).isTrue();
        claims.release(tomorrow, Submission.first(), task);
        assertThat(review(tomorrow, task).claimedBy()).isNull();
    }

    @Test
    void severalAreAcceptedInOnePressAndOneThatIsRefusedUndoesNoOther() {
        var d = district.make();
        long good = reported(d, 3);
        long changed = reported(d, 2);
        long other = reported(d, 1);
        var chosen = List.of(
                review(d.coordinator(), good), review(d.coordinator(), changed), review(d.coordinator(), other));
        verifications.giveBack(
                d.coordinator2(),
                planned.task(d.coordinator2(), changed),
                changed,
                review(d.coordinator2(), changed).inOrder(),
                "Ảnh mờ");
        UUID key = UUID.randomUUID();
        assertThat(acceptances.accept(d.coordinator(), key, chosen))
                .extracting(Acceptances.Outcome::accepted)
                .containsExactly(true, false, true);
        assertThat(acceptances.accept(d.coordinator(), key, chosen))
                .as("pressed again nothing is done twice and nothing is refused")
                .extracting(Acceptances.Outcome::accepted)
                .containsExactly(true, false, true);
        assertThat(planned.seen(d.head(), good).state()).isEqualTo(TaskState.VERIFIED);
        assertThat(planned.seen(d.head(), changed).state()).isEqualTo(TaskState.IN_PROGRESS);
    }

    @Test
    void ofTwoWhoDecideAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        var d = district.make();
        long task = reported(d, 1);
        Review review = review(d.coordinator(), task);
        Callable<Boolean> first = () -> decided(d.coordinator(), review);
        Callable<Boolean> second = () -> decided(d.coordinator2(), review);
        try (var two = Executors.newFixedThreadPool(2)) {
            var results = two.invokeAll(List.of(first, second));
            assertThat(List.of(results.get(0).get(), results.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(planned.seen(d.head(), task).state()).isEqualTo(TaskState.VERIFIED);
    }

    @Test
    void onlyAReportedTaskIsDecidedOn() {
        var d = district.make();
        long started = running(d);
        long paused = running(d);
        tasks.pause(
                d.coordinator(),
                planned.task(d.head(), paused),
                paused,
                d.head().today().plusDays(5),
                "Chờ kinh phí");
        long verified = reported(d, 1);
        Review review = review(d.coordinator(), verified);
        verifications.accept(d.coordinator(), review.press(), verified, review.inOrder());
        for (long task : new long[] {started, paused, verified}) {
            assertThat(reviews.review(d.coordinator(), task)).isEmpty();
            assertThatThrownBy(() -> claims.claim(d.coordinator(), Submission.first(), task))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> verifications.accept(
                        d.leader(), planned.task(d.leader(), verified), verified, review.inOrder()))
                .asInstanceOf(type(Refusal.class))
                .extracting(refusal -> refusal.reasons().getFirst().key())
                .isEqualTo("refusal.plans.task.not_reported");
    }

    @Test
    void theChecklistAsksForEachPieceOfEvidenceOfTheCriterion() {
        assertThat(Checklist.of("Quyết định công bố; - Ảnh niêm yết\n • Báo cáo quý"))
                .extracting(CheckLine::text)
                .containsExactly("", "", "Quyết định công bố", "Ảnh niêm yết", "Báo cáo quý");
    }

    private boolean decided(Actor by, Review review) {
        try {
            verifications.accept(by, review.press(), review.taskId(), review.inOrder());
            return true;
        } catch (Conflict lost) {
            return false;
        }
    }

    private List<Long> queue(Actor by) {
        return reviews.queue(by, QueueFilter.ALL, Locale.ROOT, 0, 50).stream()
                .map(QueueRow::taskId)
                .toList();
    }

    private Review review(Actor by, long task) {
        return reviews.review(by, task).orElseThrow();
    }

    private long running(District.Made d) {
        return planned.another(d.head(), d.coordinator(), d.official());
    }

    /** A task reported done so many days ago. */
    private long reported(District.Made d, int daysAgo) {
        long task = running(d);
        Actor then = d.official().at(d.official().at().minus(Duration.ofDays(daysAgo)));
        progress.reportDone(then, planned.task(d.head(), task), task, planned.done(then, task));
        return task;
    }
}
