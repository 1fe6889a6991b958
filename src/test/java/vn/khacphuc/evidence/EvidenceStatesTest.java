package vn.khacphuc.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Submission;
import vn.khacphuc.plans.Deadline;
import vn.khacphuc.plans.Planned;
import vn.khacphuc.plans.Progress;
import vn.khacphuc.plans.ProgressDraft;
import vn.khacphuc.plans.TaskEvidence;
import vn.khacphuc.plans.Tasks;
import vn.khacphuc.verification.Verifications;

/** Files of a task, from each of its states, and two at once. */
@PortalTest
class EvidenceStatesTest {

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Autowired
    Tasks tasks;

    @Autowired
    Progress progress;

    @Autowired
    Verifications verifications;

    @Autowired
    Intake intake;

    @Autowired
    Evidences evidences;

    @Autowired
    TaskEvidence taskEvidence;

    private District.Made d;
    private long task;

    @BeforeEach
    void aRunningTask() {
        d = district.make();
        task = planned.running(
                d.head(), d.coordinator(), d.official(), d.head().today().plusDays(9));
    }

    @Test
    void aPlannedTaskTakesNoFiles() {
        long plan = planned.plan(d.head2());
        long still = planned.add(d.head2(), plan, Planned.task(d.head2(), Deadline.none("")));
        refused(() -> planned.evidence(d.head2(), still), "refusal.plans.task.planned");
    }

    @Test
    void aTaskThatRestsTakesNoFiles() {
        var until = d.head().today().plusDays(5);
        tasks.pause(d.coordinator(), planned.task(d.head(), task), task, until, "Chờ kinh phí");
        refused(() -> planned.evidence(d.official(), task), "refusal.plans.task.paused");
    }

    @Test
    void aCancelledTaskTakesNoFiles() {
        tasks.cancel(d.coordinator(), planned.task(d.head(), task), task, "Giao đơn vị khác");
        refused(() -> planned.evidence(d.official(), task), "refusal.plans.task.cancelled");
    }

    @Test
    void aFileOfAReportThatWaitsMayBeMendedAndWhoLookedAtTheOldOneIsTold() throws IOException {
        EvidenceRow file = reported();
        var press = planned.task(d.head(), task);
        var looked = planned.inOrder(d.coordinator(), task);
        long second = renew(Submission.of(file.fileVersion()), file);
        assertThatThrownBy(() -> verifications.accept(d.coordinator(), press, task, looked))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> verifications.accept(d.coordinator(), planned.task(d.head(), task), task, looked))
                .as("even with the task as it is now")
                .isInstanceOf(Conflict.class);
        verifications.accept(
                d.coordinator(), planned.task(d.head(), task), task, planned.inOrder(d.coordinator(), task));
        assertThat(taskEvidence.versionsOf(task)).containsExactly(second);
    }

    @Test
    void whatProvedADoneTaskStaysAsItWas() throws IOException {
        reported();
        verifications.accept(
                d.coordinator(), planned.task(d.head(), task), task, planned.inOrder(d.coordinator(), task));
        EvidenceRow file = planned.files(d.head(), task).getFirst();
        Submission press = Submission.of(file.fileVersion());
        refused(() -> renew(press, file), "refusal.plans.task.verified");
        refused(
                () -> evidences.describe(d.official(), press, file.id(), new Paper("1", null, "")),
                "refusal.plans.task.verified");
        refused(() -> planned.evidence(d.official(), task), "refusal.plans.task.verified");
    }

    @Test
    void ofTwoNewVersionsAtOnceOneWins() throws Exception {
        EvidenceRow file = reported();
        assertThat(race(() -> renew(Submission.of(file.fileVersion()), file))).containsExactlyInAnyOrder(true, false);
        assertThat(planned.files(d.head(), task)).hasSize(2);
    }

    @Test
    void ofTwoDescriptionsAtOnceOneWins() throws Exception {
        EvidenceRow file = reported();
        assertThat(race(() -> {
                    evidences.describe(
                            d.official(),
                            Submission.of(file.fileVersion()),
                            file.id(),
                            new Paper(Thread.currentThread().getName(), null, ""));
                    return file.id();
                }))
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void whatIsSavedAndTakenOutAtOnceIsEitherButNotBoth() throws Exception {
        long pending = planned.evidence(d.official(), task);
        Submission press = planned.task(d.head(), task);
        try (var both = Executors.newFixedThreadPool(2)) {
            Future<Boolean> saved = both.submit(() -> done(() -> progress.report(
                    d.official(), press, task, new ProgressDraft(20, "", "", false, List.of(pending)))));
            Future<Boolean> out =
                    both.submit(() -> done(() -> evidences.drop(d.official(), Submission.first(), pending)));
            assertThat(List.of(saved.get(), out.get())).containsExactlyInAnyOrder(true, false);
            assertThat(taskEvidence.versionsOf(task)).hasSize(saved.get() ? 1 : 0);
        }
    }

    private static boolean done(Runnable operation) {
        try {
            operation.run();
            return true;
        } catch (Conflict | Refusal | NotFound lost) {
            return false;
        }
    }

    private static List<Boolean> race(Callable<Long> operation) throws Exception {
        Callable<Boolean> attempt = () -> {
            try {
                operation.call();
                return true;
            } catch (Conflict lost) {
                return false;
            }
        };
        try (var both = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> outcomes = both.invokeAll(List.of(attempt, attempt));
            return List.of(outcomes.get(0).get(), outcomes.get(1).get());
        }
    }

    private EvidenceRow reported() throws IOException {
        progress.reportDone(d.official(), planned.task(d.head(), task), task, planned.done(d.official(), task));
        return planned.files(d.head(), task).getFirst();
    }

    private long renew(Submission press, EvidenceRow file) throws IOException {
        try (Received received =
                intake.receive("Biên bản 2.txt", new ByteArrayInputStream("Đã sửa".getBytes(StandardCharsets.UTF_8)))) {
            return evidences.renew(d.official(), press, file.fileId(), received);
        }
    }

    private static void refused(ThrowingCallable call, String key) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::key)
                                .contains(key));
    }
}
