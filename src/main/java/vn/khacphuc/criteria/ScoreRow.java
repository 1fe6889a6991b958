package vn.khacphuc.criteria;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of a sheet. Lines above others have no score of their own; their id is null.
 *
 * @param former points decided on the lines it goes on from, in the year before
 * @param files how many files the unit shows for it
 */
public record ScoreRow(
        @Nullable Long id,
        long version,
        CriterionRow criterion,
        @Nullable BigDecimal value,
        boolean selfLacks,
        @Nullable BigDecimal selfPoints,
        String selfNote,
        @Nullable BigDecimal firstPoints,
        String firstReason,
        String explanation,
        boolean lacks,
        @Nullable BigDecimal points,
        String reason,
        @Nullable BigDecimal former,
        int files) {

    /** Whether the unit has to score it before it sends the sheet: no line of a survey, no bonus, no penalty. */
    public boolean isAsked() {
        return id != null && !criterion.survey() && criterion.effect() == Effect.NORMAL;
    }

    /** Whether the unit still has to score it. */
    public boolean isUnscored() {
        return isAsked() && selfPoints == null && !selfLacks;
    }

    /** Whether the unit scored it and shows neither a word nor a file for it. */
    public boolean isUnshown() {
        return isAsked() && !isUnscored() && selfNote.isBlank() && files == 0;
    }

    /** Whether the appraiser has said nothing of what the unit scored: it stays so when the first appraisal ends. */
    public boolean isTakenOver() {
        return id != null && firstPoints == null && !lacks && (selfPoints != null || selfLacks);
    }

    /**
     * What it cost, once decided: points missing to the maximum, or those of a penalty. Null before, and where the line does
     * not apply or is a bonus.
     */
    public @Nullable BigDecimal lost() {
        if (id == null || points == null) {
            return null;
        }
        return switch (criterion.effect()) {
            case NORMAL -> criterion.maxPoints().subtract(points);
            case PENALTY -> points;
            case BONUS -> null;
        };
    }
}
