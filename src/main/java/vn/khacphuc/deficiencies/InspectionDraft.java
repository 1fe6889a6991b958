package vn.khacphuc.deficiencies;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An inspection as planned.
 *
 * @param unitId unit that inspects; of a self-inspection the one that looks at itself
 * @param inspectorText who inspects where it is nobody of the portal; the unit then follows it up
 * @param unitIds units looked at; a self-inspection looks at its own unit whatever stands here
 * @param leadId who leads the team, null if that is open
 * @param memberIds the others of the team
 */
public record InspectionDraft(
        InspectionKind kind,
        String title,
        long unitId,
        String inspectorText,
        List<Long> unitIds,
        LocalDate plannedOn,
        @Nullable Long leadId,
        List<Long> memberIds) {

    public InspectionDraft {
        unitIds = kind == InspectionKind.SELF_INSPECTION
                ? List.of(unitId)
                : unitIds.stream().distinct().toList();
        memberIds = memberIds.stream()
                .distinct()
                .filter(member -> !member.equals(leadId))
                .toList();
    }
}
