package vn.khacphuc.sample;

import org.springframework.stereotype.Component;
import vn.khacphuc.plans.ExtensionDraft;
import vn.khacphuc.plans.ExtensionReason;
import vn.khacphuc.plans.Extensions;
import vn.khacphuc.plans.Tasks;

/** What became of the tasks of the year before, each counted from its deadline. */
@Component
class FormerTasks {

    private final TaskStory steps;
    private final Tasks tasks;
    private final Extensions extensions;
    private final Cast cast;

    FormerTasks(TaskStory steps, Tasks tasks, Extensions extensions, Cast cast) {
        this.steps = steps;
        this.tasks = tasks;
        this.extensions = extensions;
        this.cast = cast;
    }

    enum Turn {
        IN_TIME,
        LATE,
        EXTENDED,
        RETURNED,
        NEVER;

        /** Some units keep their word, and some do not. */
        static Turn of(int place, int task) {
            if (place % 4 == 1) {
                return task % 3 == 0 ? IN_TIME : task == 5 ? NEVER : LATE;
            }
            return switch ((place * 5 + task * 3) % 13) {
                case 2 -> EXTENDED;
                case 5 -> RETURNED;
                case 8 -> LATE;
                case 11 -> place % 2 == 0 ? NEVER : IN_TIME;
                default -> IN_TIME;
            };
        }
    }

    /** A task whose id is known once it is planned. */
    static final class Role extends TaskStory.Role {
        final Turn turn;
        final int due;

        Role(SampleUnit unit, String owner, Turn turn, int due, int number) {
            super(unit, owner, number, Fate.DONE_IN_TIME);
            this.turn = turn;
            this.due = due;
        }
    }

    /**
     * Lays the acts of a task.
     *
     * @param first the first day on which work may be reported
     * @param end the day by which what is not done is given up
     */
    void lay(Acts acts, Calendar calendar, Role task, int first, int end) {
        int some = task.number % 5;
        switch (task.turn) {
            case IN_TIME -> {
                steps.report(acts, calendar, task, Math.max(first, task.due - 16 - some), 40 + some * 10);
                done(acts, calendar, task, task.due - 1 - some, 2);
            }
            case LATE -> {
                if (some > 1) {
                    steps.report(acts, calendar, task, Math.max(first, task.due - 28), 10 + some * 5);
                }
                done(acts, calendar, task, task.due + 4 + some * 5, 2);
            }
            case EXTENDED -> {
                steps.report(acts, calendar, task, task.due - 14, 30);
                extended(acts, calendar, task, task.due - 8);
                done(acts, calendar, task, task.due + 14 + some, 3);
            }
            case RETURNED -> {
                steps.reportDone(acts, calendar, task, task.due - 9);
                steps.giveBack(acts, calendar, task, task.due - 6);
                done(acts, calendar, task, task.due + (some > 2 ? 7 : -1), 2);
            }
            case NEVER -> {
                steps.report(acts, calendar, task, Math.max(first, task.due - 24), 10);
                acts.add(
                        calendar.at(end, 10),
                        () -> tasks.cancel(
                                cast.as(task.unit.coordinator(), calendar.at(end, 10)),
                                cast.task(task.id),
                                task.id,
                                "Hết năm kế hoạch chưa thực hiện được, không chuyển tiếp"));
            }
        }
    }

    private void done(Acts acts, Calendar calendar, Role task, int day, int later) {
        steps.reportDone(acts, calendar, task, day);
        steps.accept(acts, calendar, task, day + later);
    }

    private void extended(Acts acts, Calendar calendar, Role task, int day) {
        acts.add(calendar.at(day, 30), () -> {
            long id = extensions.request(
                    cast.as(task.unit.head(), calendar.at(day, 30)),
                    cast.task(task.id),
                    task.id,
                    new ExtensionDraft(
                            ExtensionReason.SUPERIOR_LATE,
                            "Sở chuyên ngành gửi hướng dẫn muộn, đơn vị phải điều chỉnh nội dung.",
                            calendar.day(task.due + 20)));
            acts.add(
                    calendar.at(day + 1, 40),
                    () -> extensions.grant(
                            cast.as(task.unit.coordinator(), calendar.at(day + 1, 40)),
                            cast.extension(id),
                            id,
                            calendar.day(task.due + 20),
                            "Đồng ý"));
        });
    }
}
