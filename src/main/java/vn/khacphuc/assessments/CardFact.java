package vn.khacphuc.assessments;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row behind a figure of a scorecard.
 *
 * @param text what the task or slip is about
 * @param detail a cause, a name, a number; what it is follows from the figure
 * @param day done, decided or sent on; for what is open its deadline
 * @param days late by, 0 where that says nothing
 * @param points that it wins back
 */
public record CardFact(
        CardBasis basis,
        CardFigure figure,
        Subject subject,
        long subjectId,
        String text,
        String detail,
        @Nullable LocalDate day,
        int days,
        BigDecimal points) {

    /** What a row is about. */
    public enum Subject {
        TASK,
        URGING
    }
}
