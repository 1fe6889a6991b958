package vn.khacphuc.assessments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.plans.TaskState;

/**
 * A task as a period left it.
 *
 * @param done reported done in the period, and accepted
 * @param reportedOn day it was reported done, also while that waits
 * @param returned times it was returned before it was accepted
 * @param objective who confirmed that it is late for a cause out of the owner's hands
 */
record CardTask(
        long id,
        String measure,
        boolean done,
        TaskState state,
        @Nullable LocalDate due,
        @Nullable LocalDate originalDue,
        @Nullable LocalDate reportedOn,
        BigDecimal points,
        int returned,
        @Nullable String objective) {

    /** Days it was late when it was reported done, or is on that day while it is not; 0 where it is not late. */
    int daysLate(LocalDate day) {
        LocalDate until = reportedOn == null ? day : reportedOn;
        return due == null || !until.isAfter(due) ? 0 : (int) ChronoUnit.DAYS.between(due, until);
    }

    boolean inTimeAtFirst() {
        return originalDue == null || reportedOn == null || !reportedOn.isAfter(originalDue);
    }
}
