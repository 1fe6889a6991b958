package vn.khacphuc.sample;

import java.util.List;
import java.util.Random;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.plans.Progress;
import vn.khacphuc.plans.ProgressDraft;
import vn.khacphuc.plans.Tasks;
import vn.khacphuc.verification.Verifications;

/** What happens to one task between its approval and yesterday. */
@Component
class TaskStory {

    /** Days within which work of a whole year begins. */
    private static final int BEGINS = 150;

    private final Progress progress;
    private final Tasks tasks;
    private final Verifications verifications;
    private final Proofs proofs;
    private final Cast cast;
    private final List<String> words = Texts.lines("progress");
    private final List<String> ends = Texts.lines("done");
    private final List<String> obstacles = Texts.lines("obstacles");

    TaskStory(Progress progress, Tasks tasks, Verifications verifications, Proofs proofs, Cast cast) {
        this.proofs = proofs;
        this.progress = progress;
        this.tasks = tasks;
        this.verifications = verifications;
        this.cast = cast;
    }

    /** A task whose id is known once it is planned. */
    static class Role {
        long id;
        final SampleUnit unit;
        final String owner;
        final int number;
        final Fate fate;

        Role(SampleUnit unit, String owner, int number, Fate fate) {
            this.fate = fate;
            this.unit = unit;
            this.owner = owner;
            this.number = number;
        }
    }

    /**
     * Lays the acts of a task.
     *
     * @param approved day of approval, counted from today
     * @param due day it is due
     */
    void lay(Acts acts, Calendar calendar, Role task, int approved, int due, Random dice) {
        Days days = new Days(approved + 2);
        int begun = approved + 8 + task.number * 7 % BEGINS;
        // Where there is all year, work begins long before it is due.
        if (begun < Math.min(due, -60) - 30 && task.fate != Fate.NOT_STARTED) {
            report(acts, calendar, task, days.by(begun), 10);
        }
        switch (task.fate) {
            case DONE_IN_TIME -> {
                report(acts, calendar, task, days.by(due - 12), 40);
                int done = days.by(Math.min(due - dice.nextInt(3), -3));
                reportDone(acts, calendar, task, done);
                accept(acts, calendar, task, days.by(Math.min(done + 1 + dice.nextInt(3), -1)));
            }
            case DONE_LATE -> {
                report(acts, calendar, task, days.by(due - 4), 60);
                int done = days.by(due + 2 + dice.nextInt(12));
                reportDone(acts, calendar, task, done);
                accept(acts, calendar, task, days.by(Math.min(done + 2, -1)));
            }
            case LATE -> {
                report(acts, calendar, task, days.by(due - 20), 20);
                report(acts, calendar, task, days.by(Math.min(due, -1)), 50 + dice.nextInt(3) * 10);
            }
            case WAITING -> {
                report(acts, calendar, task, days.by(due - 25), 50);
                reportDone(acts, calendar, task, days.by(Math.min(due - 1, -1 - dice.nextInt(4))));
            }
            case SOON -> {
                report(acts, calendar, task, days.by(-30), 30);
                report(acts, calendar, task, days.by(-4), 70);
            }
            case ON_TRACK -> {
                if (dice.nextInt(4) > 0) {
                    report(acts, calendar, task, days.by(-50 + dice.nextInt(20)), 10 + dice.nextInt(3) * 10);
                    report(acts, calendar, task, days.by(-2 - dice.nextInt(12)), 40 + dice.nextInt(3) * 10);
                }
            }
            case AT_RISK -> {
                report(acts, calendar, task, days.by(-28), 20);
                risk(acts, calendar, task, days.by(-3 - dice.nextInt(6)));
            }
            case NOT_STARTED -> {}
            case RETURNED -> {
                reportDone(acts, calendar, task, days.by(-12));
                giveBack(acts, calendar, task, days.by(-8));
            }
            case PAUSED -> {
                report(acts, calendar, task, days.by(-40), 30);
                int day = days.by(-15);
                acts.add(
                        calendar.at(day, 60),
                        () -> tasks.pause(
                                coordinator(calendar, task, day, 60),
                                cast.task(task.id),
                                task.id,
                                calendar.day(due + 10),
                                "Chờ bố trí kinh phí theo dự toán điều chỉnh"));
            }
            case CANCELLED -> {
                int day = days.by(-25);
                acts.add(
                        calendar.at(day, 60),
                        () -> tasks.cancel(
                                coordinator(calendar, task, day, 60),
                                cast.task(task.id),
                                task.id,
                                "Nội dung đã được giao cho đơn vị khác thực hiện"));
            }
        }
    }

    void report(Acts acts, Calendar calendar, Role task, int day, int percent) {
        acts.add(
                calendar.at(day, 90),
                () -> progress.report(
                        cast.as(task.owner, calendar.at(day, 90)),
                        cast.task(task.id),
                        task.id,
                        new ProgressDraft(percent, pick(words, task.number + percent), "", false)));
    }

    private void risk(Acts acts, Calendar calendar, Role task, int day) {
        acts.add(
                calendar.at(day, 90),
                () -> progress.report(
                        cast.as(task.owner, calendar.at(day, 90)),
                        cast.task(task.id),
                        task.id,
                        new ProgressDraft(30, pick(words, task.number), pick(obstacles, task.number), true)));
    }

    void reportDone(Acts acts, Calendar calendar, Role task, int day) {
        acts.add(calendar.at(day, 120), () -> {
            Actor by = cast.as(task.owner, calendar.at(day, 120));
            ProgressDraft report = proofs.done(by, task.id, pick(ends, task.number));
            progress.reportDone(by, cast.task(task.id), task.id, report);
        });
    }

    void accept(Acts acts, Calendar calendar, Role task, int day) {
        acts.add(calendar.at(day, 200), () -> {
            Actor by = coordinator(calendar, task, day, 200);
            verifications.accept(by, cast.task(task.id), task.id, cast.inOrder(by, task.id));
        });
    }

    void giveBack(Acts acts, Calendar calendar, Role task, int day) {
        acts.add(calendar.at(day, 200), () -> {
            Actor by = coordinator(calendar, task, day, 200);
            verifications.giveBack(
                    by,
                    cast.task(task.id),
                    task.id,
                    cast.inOrder(by, task.id),
                    "Chưa có tài liệu kiểm chứng kèm theo, đề nghị bổ sung");
        });
    }

    private Actor coordinator(Calendar calendar, Role task, int day, int step) {
        return cast.as(task.unit.coordinator(), calendar.at(day, step));
    }

    private static String pick(List<String> from, int number) {
        return from.get(number % from.size());
    }

    /** Days in their order, none before the first and none after yesterday. */
    private static final class Days {
        private int last;

        Days(int first) {
            last = first;
        }

        int by(int wanted) {
            last = Math.min(-1, Math.max(last, wanted));
            return last;
        }
    }
}
