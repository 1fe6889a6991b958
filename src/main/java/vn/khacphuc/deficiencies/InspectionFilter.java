package vn.khacphuc.deficiencies;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which inspections a list shows. Null or empty asks for all.
 *
 * @param unitId looked at, or one below it
 * @param year year of the planned day
 * @param overdue only those whose planned day has passed without their being held
 */
public record InspectionFilter(
        String text,
        @Nullable Long unitId,
        @Nullable InspectionKind kind,
        @Nullable Integer year,
        List<InspectionState> states,
        boolean overdue) {

    public static InspectionFilter all() {
        return new InspectionFilter("", null, null, null, List.of(), false);
    }
}
