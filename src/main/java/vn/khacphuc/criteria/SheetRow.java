package vn.khacphuc.criteria;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Actor;

/**
 * The scores of a unit in a year. Points, percentage and place are those of the lock; before it, of what is appraised.
 *
 * @param scored lines that the unit has scored
 * @param lines lines it has to score
 * @param place among the units of the same set, 1 for the best; null before the lock
 * @param submittedAt when the unit sent it; null while it has not
 * @param appraisals 1 where the first word of the appraiser is the last
 * @param surveyMaximum part of the maximum that is scored by asking people and businesses
 * @param zeros lines at nothing
 * @param formerPercent of the year before, null where there is none
 */
public record SheetRow(
        long id,
        long version,
        long roundId,
        int year,
        RoundState roundState,
        long unitId,
        String unitName,
        String unitShort,
        long setId,
        String setName,
        SheetState state,
        LocalDate selfDue,
        @Nullable Instant submittedAt,
        int appraisals,
        int scored,
        int lines,
        @Nullable BigDecimal maximum,
        @Nullable BigDecimal points,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal surveyMaximum,
        @Nullable BigDecimal surveyPoints,
        @Nullable Integer zeros,
        @Nullable Integer place,
        @Nullable String classVi,
        @Nullable String classEn,
        @Nullable BigDecimal formerPercent,
        @Nullable Integer formerPlace) {

    public @Nullable String className(Locale language) {
        return language.getLanguage().equals("en") ? classEn : classVi;
    }

    /** Days after the day of self-scoring on which it was sent, or today where it was not; 0 in time. */
    public long daysLate(LocalDate today) {
        LocalDate sent = submittedAt == null ? today : LocalDate.ofInstant(submittedAt, Actor.ZONE);
        return Math.max(0, ChronoUnit.DAYS.between(selfDue, sent));
    }

    /** Whether the unit has never sent it. */
    public boolean isMissing() {
        return state == SheetState.SELF && submittedAt == null;
    }

    /** Change against the year before in percentage points; null where either is missing. */
    public @Nullable BigDecimal change() {
        return percent == null || formerPercent == null ? null : percent.subtract(formerPercent);
    }
}
