package vn.khacphuc.deficiencies;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the deficiencies that repeat each other.
 *
 * @param tasks measures taken, cancelled ones left out
 * @param tasksVerified measures accepted as done
 * @param checkedOn day its effect was checked, null where it was not
 * @param checkedBy who checked
 * @param effective what the check came to, null where there was none
 */
public record ChainLink(
        long id,
        String title,
        int year,
        BigDecimal pointsLost,
        DeficiencyState state,
        LocalDate foundOn,
        int tasks,
        int tasksVerified,
        @Nullable LocalDate checkedOn,
        @Nullable String checkedBy,
        @Nullable String checkText,
        @Nullable Boolean effective) {}
