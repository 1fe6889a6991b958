package vn.khacphuc.deficiencies;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which deficiencies a list shows. Null or empty asks for all.
 *
 * @param areaId content area
 * @param otherArea only those without an area
 */
public record DeficiencyFilter(
        String text,
        @Nullable Long unitId,
        @Nullable Long areaId,
        boolean otherArea,
        @Nullable Integer year,
        List<DeficiencyState> states,
        @Nullable Source source,
        @Nullable Cause cause) {

    public static DeficiencyFilter all() {
        return new DeficiencyFilter("", null, null, false, null, List.of(), null, null);
    }
}
