package vn.khacphuc.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far a paper is; whether it is late follows from the day. */
public enum PaperState {
    PLANNED,
    ISSUED,
    CANCELLED;

    /** Against a planned day; null for what is cancelled. */
    @Nullable
    Timeliness timeliness(LocalDate plannedOn, @Nullable LocalDate issuedOn, LocalDate today) {
        return switch (this) {
            case PLANNED -> Timeliness.of(TaskState.NOT_STARTED, plannedOn, null, today);
            case ISSUED -> Timeliness.of(TaskState.VERIFIED, plannedOn, issuedOn, today);
            case CANCELLED -> null;
        };
    }
}
