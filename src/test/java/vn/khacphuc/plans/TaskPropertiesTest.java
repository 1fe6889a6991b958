package vn.khacphuc.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Submission;
import vn.khacphuc.verification.Verifications;

/** Whatever is done to tasks, in whatever order, some things hold. */
@PortalTest
class TaskPropertiesTest {

    private static final int VERBS = 60;
    private static final int TASKS = 5;

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
    Extensions extensions;

    @Autowired
    TaskQueries queries;

    @Autowired
    JdbcClient jdbc;

    private District.Made d;
    private long passed;

    @ParameterizedTest
    @ValueSource(longs = {7, 194, 2026})
    void deadlinesStartsAndStatesAddUp(long seed) {
        Random dice = new Random(seed);
        d = district.make();
        passed = 0;
        long plan = planned.plan(d.head());
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < TASKS; i++) {
            LocalDate due = d.head().today().plusDays(dice.nextInt(60));
            ids.add(planned.add(d.head(), plan, Planned.task(d.official(), Deadline.day(due))));
        }
        planned.approve(d.head(), d.coordinator(), plan);
        int done = 0;
        for (int i = 0; i < VERBS; i++) {
            passed += dice.nextInt(3);
            long task = ids.get(dice.nextInt(TASKS));
            try {
                verb(dice, task);
                done++;
            } catch (Refusal refused) {
                // A verb may refuse; what holds must hold all the same.
            }
            holds(task);
        }
        assertThat(done).as("the verbs were tried for real").isGreaterThan(VERBS / 4);
        addsUp();
    }

    private void verb(Random dice, long task) {
        Submission press = planned.task(d.head(), task);
        TaskDetail seen = planned.seen(d.head(), task);
        Actor coordinator = now(d.coordinator());
        long request = request(task);
        switch (dice.nextInt(10)) {
            case 0, 1 ->
                progress.report(
                        now(d.official()), press, task, new ProgressDraft(dice.nextInt(100), "Đã làm", "", false));
            case 2 -> progress.reportDone(now(d.official()), press, task, planned.done(now(d.official()), task));
            case 3, 4 ->
                extensions.request(
                        now(d.head()),
                        press,
                        task,
                        new ExtensionDraft(
                                ExtensionReason.OTHER, "Xin lùi", seen.due().plusDays(dice.nextInt(40))));
            case 5, 6 -> {
                if (request > 0) {
                    LocalDate day = seen.due().plusDays(dice.nextInt(30));
                    extensions.grant(
                            now(dice.nextBoolean() ? d.leader() : d.coordinator()), version(request), request, day, "");
                }
            }
            case 7 -> {
                if (request > 0) {
                    extensions.refuse(now(d.leader()), version(request), request, "Không");
                }
            }
            case 8 -> {
                var report = seen.report();
                if (report != null && dice.nextBoolean()) {
                    verifications.accept(coordinator, press, task, planned.inOrder(coordinator, task));
                } else if (report != null) {
                    verifications.giveBack(coordinator, press, task, planned.inOrder(coordinator, task), "Thiếu");
                }
            }
            default -> tasks.pause(coordinator, press, task, coordinator.today().plusDays(1 + dice.nextInt(4)), "Chờ");
        }
    }

    private void holds(long task) {
        TaskDetail seen = planned.seen(d.head(), task);
        long granted = jdbc.sql("SELECT COALESCE(SUM(DATEDIFF(granted, former_due)), 0) FROM task_extension"
                        + " WHERE task_id = ? AND state = 'GRANTED'")
                .param(task)
                .query(Long.class)
                .single();
        assertThat(ChronoUnit.DAYS.between(seen.originalDue(), seen.due()))
                .as("deadline = original + granted extensions")
                .isEqualTo(granted);
        assertThat(jdbc.sql("SELECT COUNT(DISTINCT original_due) FROM task_history WHERE task_id = ?")
                        .param(task)
                        .query(Integer.class)
                        .single())
                .as("the original deadline never changes")
                .isEqualTo(1);
        if (seen.reportedOn() != null) {
            assertThat(seen.reportedOn())
                    .as("no completion before the start")
                    .isAfterOrEqualTo(d.head().today());
        }
    }

    private void addsUp() {
        LocalDate today = now(d.head()).today();
        int all = queries.count(d.head().scope(), TaskFilter.all(), today);
        int byState = 0;
        for (TaskState state : TaskState.values()) {
            byState += jdbc.sql("SELECT COUNT(*) FROM task WHERE unit_id = ? AND state = ?")
                    .params(d.commune(), state.name())
                    .query(Integer.class)
                    .single();
        }
        int byTime = 0;
        for (Timeliness timeliness : Timeliness.values()) {
            byTime += queries.count(d.head().scope(), TaskFilter.all().inTime(timeliness), today);
        }
        assertThat(all).isEqualTo(TASKS);
        assertThat(byState).isEqualTo(all);
        assertThat(byTime).isEqualTo(all);
    }

    private Actor now(Actor actor) {
        return actor.at(actor.at().plus(Duration.ofDays(passed)));
    }

    private long request(long task) {
        return jdbc.sql("SELECT COALESCE(MAX(id), 0) FROM task_extension WHERE task_id = ? AND pending")
                .param(task)
                .query(Long.class)
                .single();
    }

    private Submission version(long request) {
        return Submission.of(jdbc.sql("SELECT version FROM task_extension WHERE id = ?")
                .param(request)
                .query(Long.class)
                .single());
    }
}
