package vn.khacphuc.directives;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which slips a list shows. Null, empty or false asks for all.
 *
 * @param unitId unit addressed, or one below it
 * @param waiting only what waits for the reader
 * @param unansweredOn only what should have been answered before this day and was not
 * @param taskId only slips about this task
 * @param assessmentId only slips about what a unit reported in this assessment
 */
public record UrgingFilter(
        String text,
        @Nullable UrgingKind kind,
        List<UrgingState> states,
        @Nullable Integer level,
        @Nullable Long unitId,
        @Nullable UrgingSubject subject,
        boolean waiting,
        @Nullable LocalDate unansweredOn,
        @Nullable Long taskId,
        @Nullable Long assessmentId) {

    public static UrgingFilter ofTask(long id) {
        return new UrgingFilter("", null, List.of(), null, null, null, false, null, id, null);
    }

    public static UrgingFilter ofAssessment(long id) {
        return new UrgingFilter("", null, List.of(), null, null, null, false, null, null, id);
    }

    public static UrgingFilter ofUnit(long id) {
        return new UrgingFilter("", null, List.of(), null, id, null, false, null, null, null);
    }

    /** What the reader must answer or decide. */
    public static UrgingFilter forReader() {
        return new UrgingFilter("", null, List.of(), null, null, null, true, null, null, null);
    }
}
