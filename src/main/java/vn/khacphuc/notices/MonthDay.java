package vn.khacphuc.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.plans.TaskState;
import vn.khacphuc.plans.Timeliness;

/**
 * What the calendar shows of one day.
 *
 * @param due how many tasks are due on it
 * @param tasks the first of them
 * @param marks other things that fall on it: the page of each, with what it is called
 */
public record MonthDay(LocalDate day, int due, List<Due> tasks, Map<String, String> marks) {

    /**
     * A task due on the day.
     *
     * @param timeliness null for what the calendar does not judge
     */
    public record Due(
            long id,
            String measure,
            String unitName,
            TaskState state,
            @Nullable Timeliness timeliness) {}
}
