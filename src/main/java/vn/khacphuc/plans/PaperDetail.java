package vn.khacphuc.plans;

import org.jspecify.annotations.Nullable;

/**
 * A paper with everything its page shows.
 *
 * @param kind code
 * @param stateReason why it is cancelled
 */
public record PaperDetail(
        PaperRow row,
        String kind,
        @Nullable Long taskId,
        @Nullable String taskTitle,
        @Nullable Long deficiencyId,
        @Nullable String deficiencyTitle,
        String stateReason) {}
