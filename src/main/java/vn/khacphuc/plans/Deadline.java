package vn.khacphuc.plans;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A deadline: the text as the office writes it, beside the day it means.
 *
 * @param text as written, may be empty
 * @param due last day in time; null for none, and for recurring ones, whose periods say it
 * @param frequency only of recurring ones
 */
public record Deadline(
        DeadlineKind kind,
        String text,
        @Nullable LocalDate due,
        @Nullable Frequency frequency) {

    public static Deadline day(LocalDate due) {
        return new Deadline(DeadlineKind.DAY, "", due, null);
    }

    public static Deadline none(String text) {
        return new Deadline(DeadlineKind.NONE, text, null, null);
    }

    /** Understands a deadline as offices write it; a text without a year takes the plan's. Empty where it does not. */
    public static Optional<Deadline> read(String text, int planYear) {
        return DeadlineText.read(text, planYear);
    }

    /** Whether kind, day and frequency fit together. */
    boolean isComplete() {
        return switch (kind) {
            case DAY, BEFORE, MONTH, QUARTER, YEAR -> due != null && frequency == null;
            case RECURRING -> frequency != null;
            case NONE -> due == null && frequency == null;
        };
    }
}
