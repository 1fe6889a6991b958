package vn.khacphuc.directives;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A slip about to be sent.
 *
 * @param level 1 to 4, null for the next one that is due; explanations have none
 * @param personId addressed by name, null for the unit as a whole
 */
public record UrgingDraft(
        UrgingKind kind,
        @Nullable Integer level,
        UrgingTarget target,
        @Nullable Long personId,
        LocalDate replyBy,
        String text) {

    public UrgingDraft about(UrgingTarget other) {
        return new UrgingDraft(kind, level, other, personId, replyBy, text);
    }
}
