package vn.khacphuc.directives;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which slips a list shows. Null, empty or false asks for all.
 *
 * @param unitId unit addressed, or one below it
 * @param waiting only what waits for the reader
 * @param taskId only slips about this task
 */
public record UrgingFilter(
        String text,
        @Nullable UrgingKind kind,
        List<UrgingState> states,
        @Nullable Integer level,
        @Nullable Long unitId,
        @Nullable UrgingSubject subject,
        boolean waiting,
        @Nullable Long taskId) {

    public static UrgingFilter ofTask(long id) {
        return new UrgingFilter("", null, List.of(), null, null, null, false, id);
    }

    public static UrgingFilter proposed() {
        return new UrgingFilter("", null, List.of(UrgingState.PROPOSED), null, null, null, false, null);
    }
}
