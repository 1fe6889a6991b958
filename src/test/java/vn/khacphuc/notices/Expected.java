package vn.khacphuc.notices;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of reminding say, written down a second time and in another way than the portal does it: by going through
 * the days of one task, one after the other.
 */
final class Expected {

    private static final List<Integer> SOON = List.of(14, 7, 3, 1);
    private static final int HEAD = 1;
    private static final int COORDINATOR = 2;
    private static final int STALLED = 14;

    /**
     * A task on a day, as it stands when reminders go out.
     *
     * @param movedOn day of the last verb
     */
    record Task(
            long id,
            String state,
            @Nullable LocalDate due,
            LocalDate movedOn,
            String movedAt,
            @Nullable Long owner,
            List<Long> substitutes,
            List<Long> heads,
            List<Long> coordinators) {}

    private final Set<String> told = new TreeSet<>();

    /** Told so far, as {@code recipient kind item occurrence}. */
    Set<String> told() {
        return told;
    }

    void day(LocalDate today, Task task) {
        boolean atWork = Set.of("NOT_STARTED", "IN_PROGRESS", "PAUSED").contains(task.state());
        List<Long> doers = task.owner() == null
                ? task.heads()
                : Stream.concat(Stream.of(task.owner()), task.substitutes().stream())
                        .toList();
        LocalDate due = task.due();
        if (atWork && due != null) {
            long left = ChronoUnit.DAYS.between(today, due);
            if (left > 0) {
                SOON.stream()
                        .filter(step -> step >= left)
                        .min(Integer::compare)
                        .ifPresent(step -> tell(doers, "DUE_SOON", task, due + "/" + step));
            } else if (left == 0) {
                tell(doers, "DUE_TODAY", task, due + "/0");
            } else {
                long over = -left;
                long week = 0;
                for (long day = 8; day <= over; day += 7) {
                    week++;
                }
                tell(doers, "OVERDUE", task, due + "/" + week);
                if (over >= HEAD) {
                    tell(but(task.heads(), task.owner()), "ESCALATED", task, due + "/head");
                }
                if (over >= COORDINATOR) {
                    tell(task.coordinators(), "ESCALATED", task, due + "/coordinator");
                }
            }
        }
        boolean quiet =
                Set.of("NOT_STARTED", "IN_PROGRESS").contains(task.state()) && (due == null || !due.isBefore(today));
        long still = ChronoUnit.DAYS.between(task.movedOn(), today);
        if (quiet && still >= STALLED) {
            tell(doers, "STALLED", task, task.movedAt() + "/1");
            if (still >= 2 * STALLED) {
                tell(but(task.heads(), task.owner()), "STALLED", task, task.movedAt() + "/2");
            }
        }
        if (task.owner() == null && (atWork || task.state().equals("REPORTED"))) {
            tell(task.heads(), "UNOWNED", task, "owner/0");
        }
    }

    private void tell(List<Long> people, String kind, Task task, String occurrence) {
        people.forEach(person -> told.add(person + " " + kind + " " + task.id() + " " + occurrence));
    }

    private static List<Long> but(List<Long> people, @Nullable Long person) {
        return people.stream().filter(other -> !other.equals(person)).toList();
    }
}
