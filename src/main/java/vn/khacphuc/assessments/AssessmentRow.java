package vn.khacphuc.assessments;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Actor;

/**
 * The check of a unit in a period.
 *
 * @param submittedAt when the unit first sent its word, null while it has not
 * @param returnedFor why it was given back, empty where it was not
 * @param ratingVi what the rating is called, null while there is none
 * @param ratingGood 1 for a good rating, 0 for one in between, -1 for a bad one
 */
public record AssessmentRow(
        long id,
        long version,
        long periodId,
        PeriodKind kind,
        int year,
        int number,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate selfDue,
        LocalDate ratingDue,
        long unitId,
        String unitName,
        AssessmentState state,
        String results,
        String obstacles,
        String nextSteps,
        @Nullable Instant submittedAt,
        @Nullable String submitterName,
        String returnedFor,
        @Nullable String rating,
        @Nullable String ratingVi,
        @Nullable String ratingEn,
        int ratingGood,
        String ratingComment,
        @Nullable Instant ratedAt,
        @Nullable String raterName) {

    /** Whether the unit has neither sent its word nor taken it back to mend it in time. */
    public boolean isMissing() {
        return submittedAt == null;
    }

    /** Whether there is something to rate: the unit has sent its word and does not have it back. */
    public boolean isReported() {
        return state == AssessmentState.SELF_ASSESSED || state == AssessmentState.RATED;
    }

    /** Whether its word came, or still has not come, after its day. */
    public boolean isLate(LocalDate today) {
        LocalDate came = submittedAt == null ? today : LocalDate.ofInstant(submittedAt, Actor.ZONE);
        return came.isAfter(selfDue);
    }
}
