package vn.khacphuc.deficiencies;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Trail;

/** Ends a concluded inspection once all that it found is settled. */
@Component
class InspectionEnding {

    private final InspectionRepository inspections;
    private final InspectionRecords records;
    private final Trail trail;

    InspectionEnding(InspectionRepository inspections, InspectionRecords records, Trail trail) {
        this.inspections = inspections;
        this.records = records;
        this.trail = trail;
    }

    /** After a verb on a deficiency, in its transaction. */
    void check(Actor by, Deficiency deficiency) {
        if (!deficiency.state().isOpen() && deficiency.state() != DeficiencyState.TOLERATED) {
            records.touched(deficiency.id()).forEach(inspection -> check(by, inspection));
        }
    }

    void check(Actor by, long inspectionId) {
        inspections.findById(inspectionId).ifPresent(inspection -> {
            if (records.hasFound(inspectionId) && !records.isUnsettled(inspectionId) && inspection.settled()) {
                inspections.saveAndFlush(inspection);
                records.history(by, "inspection.ended", inspectionId, "");
                trail.write(by, "inspection.ended", "inspection", inspectionId, inspection.unitId(), Map.of());
            }
        });
    }
}
