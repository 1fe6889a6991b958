package vn.khacphuc.plans;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A deadline: the text as the office writes it, beside the day it means.
 *
 * @param text as written, may be empty
 * @param due last day in time; null for none, for recurring ones, whose periods say it, and for relative ones
 * @param frequency only of recurring ones
 * @param after only of relative ones
 */
public record Deadline(
        DeadlineKind kind,
        String text,
        @Nullable LocalDate due,
        @Nullable Frequency frequency,
        @Nullable After after) {

    /** How many days after a day that is not known yet. */
    public record After(int days, boolean working) {}

    private static final int MOST_DAYS = 1000;

    public Deadline(DeadlineKind kind, String text, @Nullable LocalDate due, @Nullable Frequency frequency) {
        this(kind, text, due, frequency, null);
    }

    /** So many days after what the text names. */
    public static Deadline relative(String text, @Nullable After after) {
        return new Deadline(DeadlineKind.RELATIVE, text, null, null, after);
    }

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
            case RELATIVE -> after != null && after.days() > 0 && after.days() <= MOST_DAYS && !text.isBlank();
            case NONE -> due == null && frequency == null;
        };
    }
}
