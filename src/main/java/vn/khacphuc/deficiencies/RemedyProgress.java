package vn.khacphuc.deficiencies;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Trail;

/** Lets a deficiency follow its tasks: in remedy from the first approved one on, open again without any. */
@Service
public class RemedyProgress {

    private final DeficiencyRepository deficiencies;
    private final DeficiencyRecords records;
    private final Trail trail;

    RemedyProgress(DeficiencyRepository deficiencies, DeficiencyRecords records, Trail trail) {
        this.deficiencies = deficiencies;
        this.records = records;
        this.trail = trail;
    }

    /** Takes the counts of its tasks, in the transaction that changed them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tasksChanged(Actor by, long deficiencyId, TaskCounts counts) {
        Deficiency deficiency =
                deficiencies.findById(deficiencyId).orElseThrow(() -> new NotFound("deficiency", deficiencyId));
        deficiency.lapse(by.today());
        boolean moved = deficiency.tasksChanged(counts);
        deficiencies.saveAndFlush(deficiency);
        if (moved) {
            String verb = deficiency.state() == DeficiencyState.OPEN ? "deficiency.reopened" : "deficiency.in_remedy";
            records.history(by, verb, deficiencyId);
            trail.write(by, verb, "deficiency", deficiencyId, deficiency.unitId(), Map.of());
        }
    }
}
