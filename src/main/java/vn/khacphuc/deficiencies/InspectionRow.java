package vn.khacphuc.deficiencies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An inspection as lists show it.
 *
 * @param unitNames units looked at
 * @param found deficiencies that count, as far as the reader may see them
 * @param remedied those of them that are remedied
 */
public record InspectionRow(
        long id,
        InspectionKind kind,
        String title,
        String inspector,
        String unitNames,
        LocalDate plannedOn,
        @Nullable LocalDate heldOn,
        InspectionState state,
        int found,
        int remedied) {

    /** The day has passed, and nothing was held. */
    public boolean isOverdue(LocalDate today) {
        return state == InspectionState.PLANNED && plannedOn.isBefore(today);
    }
}
