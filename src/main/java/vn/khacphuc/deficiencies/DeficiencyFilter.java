package vn.khacphuc.deficiencies;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which deficiencies a list shows. Null or empty asks for all.
 *
 * @param areaId content area
 * @param otherArea only those without an area
 * @param inspectionId those that this inspection found
 * @param loss only those with points of this kind
 * @param caused only those that a cell of the cause map counts
 */
public record DeficiencyFilter(
        String text,
        @Nullable Long unitId,
        @Nullable Long areaId,
        boolean otherArea,
        @Nullable Integer year,
        List<DeficiencyState> states,
        @Nullable Source source,
        @Nullable Cause cause,
        @Nullable Long inspectionId,
        @Nullable Loss loss,
        Caused caused) {

    public DeficiencyFilter(
            String text,
            @Nullable Long unitId,
            @Nullable Long areaId,
            boolean otherArea,
            @Nullable Integer year,
            List<DeficiencyState> states,
            @Nullable Source source,
            @Nullable Cause cause) {
        this(text, unitId, areaId, otherArea, year, states, source, cause, null, null, Caused.ANYHOW);
    }

    public static DeficiencyFilter all() {
        return new DeficiencyFilter("", null, null, false, null, List.of(), null, null);
    }

    /** The same with points of this kind, if one is asked for. */
    public DeficiencyFilter losing(@Nullable Loss kind) {
        return new DeficiencyFilter(
                text, unitId, areaId, otherArea, year, states, source, cause, inspectionId, kind, caused);
    }

    /** Those of a year with points of this kind. */
    public static DeficiencyFilter of(int year, Loss loss) {
        return new DeficiencyFilter("", null, null, false, year, List.of(), null, null, null, loss, Caused.ANYHOW);
    }

    /** All that an inspection found. */
    public static DeficiencyFilter ofInspection(long id) {
        return new DeficiencyFilter("", null, null, false, null, List.of(), null, null, id, null, Caused.ANYHOW);
    }

    /** The same as far as a cell of the cause map counts them. */
    public DeficiencyFilter caused(Caused how) {
        return new DeficiencyFilter(
                text, unitId, areaId, otherArea, year, states, source, cause, inspectionId, loss, how);
    }
}
