package vn.khacphuc.deficiencies;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cause as the unit wrote it.
 *
 * @param version of the deficiency
 * @param petitionId the petition it is in that is not answered yet
 */
public record CauseText(
        long deficiencyId,
        long version,
        String title,
        String unitName,
        int year,
        BigDecimal points,
        Cause cause,
        String text,
        @Nullable Long headingId,
        @Nullable String heading,
        @Nullable Long petitionId) {

    public CauseSeen seen() {
        return new CauseSeen(deficiencyId, version, cause);
    }
}
