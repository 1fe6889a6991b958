package vn.khacphuc.deficiencies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An inspection with what its page shows. */
public record InspectionDetail(
        long id,
        long version,
        InspectionKind kind,
        String title,
        long unitId,
        String unitName,
        String inspectorText,
        LocalDate plannedOn,
        @Nullable LocalDate heldOn,
        String paperNumber,
        @Nullable LocalDate paperDate,
        String conclusion,
        InspectionState state,
        String stateReason,
        int found,
        int remedied) {

    /** Whether deficiencies may be logged from it. */
    public boolean finds() {
        return state == InspectionState.HELD || state == InspectionState.CONCLUDED;
    }
}
