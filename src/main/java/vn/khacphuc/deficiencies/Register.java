package vn.khacphuc.deficiencies;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Trail;

/** Enters deficiencies, wherever they come from. */
@Component
class Register {

    private final DeficiencyRepository deficiencies;
    private final DeficiencyRecords records;
    private final Trail trail;

    Register(DeficiencyRepository deficiencies, DeficiencyRecords records, Trail trail) {
        this.deficiencies = deficiencies;
        this.records = records;
        this.trail = trail;
    }

    long insert(Actor by, DeficiencyDraft draft, @Nullable Long inspectionId) {
        Deficiency deficiency = deficiencies.saveAndFlush(new Deficiency(draft, inspectionId, by.at()));
        records.causes(deficiency.id(), draft);
        records.history(by, "deficiency.logged", deficiency.id());
        trail.changed(by, "deficiency.logged", "deficiency", deficiency.id(), draft.unitId(), Map.of());
        return deficiency.id();
    }
}
