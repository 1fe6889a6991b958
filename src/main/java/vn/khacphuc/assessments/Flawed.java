package vn.khacphuc.assessments;

import org.jspecify.annotations.Nullable;

/**
 * Something that a unit should mend before a period closes.
 *
 * @param id task or deficiency, as the kind says
 * @param unitId the reporting unit it counts with
 */
public record Flawed(
        Kind kind,
        long id,
        String title,
        long unitId,
        @Nullable String detail) {

    /** What is wrong with it. */
    public enum Kind {
        /** A task that nobody is named for. */
        NO_OWNER,
        /** A deficiency without any measure against it. */
        NO_MEASURE,
        /** A deficiency without a cause. */
        NO_CAUSE,
        /** A task reported done, with no file to show it. */
        NO_EVIDENCE,
        /** A task with a deadline after the year of its plan. */
        AFTER_YEAR,
        /** A deficiency that cost more points than its criterion has. */
        ABOVE_MAXIMUM,
        /** An open task of which nothing was heard since before the period. */
        NOT_UPDATED;

        /** Whether it is a deficiency; else it is a task. */
        public boolean isDeficiency() {
            return this == NO_MEASURE || this == NO_CAUSE || this == ABOVE_MAXIMUM;
        }
    }
}
