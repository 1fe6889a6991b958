package vn.khacphuc.deficiencies;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;

/** Everything that is done to an inspection; a head does it to the self-inspections of the own unit. */
@Service
public class Inspections {

    private final InspectionRepository inspections;
    private final InspectionRecords records;
    private final InspectionRules rules;
    private final DraftRules drafts;
    private final Register register;
    private final Trail trail;

    Inspections(
            InspectionRepository inspections,
            InspectionRecords records,
            InspectionRules rules,
            DraftRules drafts,
            Register register,
            Trail trail) {
        this.inspections = inspections;
        this.records = records;
        this.rules = rules;
        this.drafts = drafts;
        this.register = register;
        this.trail = trail;
    }

    /** Plans an inspection and gives its id. */
    @May({Role.INSPECTOR, Role.COORDINATOR, Role.LEADER, Role.HEAD})
    public long plan(Actor by, Submission submission, InspectionDraft draft) {
        rules.check(by, draft);
        Inspection inspection = inspections.saveAndFlush(new Inspection(draft, by.at()));
        records.children(inspection.id(), draft);
        changed(by, "inspection.planned", inspection, Map.of());
        return inspection.id();
    }

    @May({Role.INSPECTOR, Role.COORDINATOR, Role.LEADER, Role.HEAD})
    public void edit(Actor by, Submission submission, long id, InspectionDraft draft) {
        Inspection inspection = load(by, submission, id);
        rules.check(by, draft);
        Map<String, @Nullable Object> before = trail.values("inspection", id);
        inspection.edit(draft);
        inspections.saveAndFlush(inspection);
        records.children(id, draft);
        changed(by, "inspection.edited", inspection, before);
    }

    /** It took place that day. */
    @May({Role.INSPECTOR, Role.COORDINATOR, Role.LEADER, Role.HEAD})
    public void hold(Actor by, Submission submission, long id, LocalDate day) {
        Inspection inspection = load(by, submission, id);
        inspection.hold(day, records.isLed(id), by.today());
        inspections.saveAndFlush(inspection);
        told(by, "inspection.held", inspection, "", Map.of("day", day));
    }

    /** Records the paper it came to. Where all that was found is settled already, it ends with that. */
    @May({Role.INSPECTOR, Role.COORDINATOR, Role.LEADER, Role.HEAD})
    public void conclude(Actor by, Submission submission, long id, Conclusion conclusion) {
        Inspection inspection = load(by, submission, id);
        boolean found = records.hasFound(id);
        inspection.conclude(conclusion, found, by.today());
        inspections.saveAndFlush(inspection);
        told(
                by,
                "inspection.concluded",
                inspection,
                "",
                Map.of("number", conclusion.number(), "date", conclusion.date(), "text", conclusion.text()));
        boolean settled = found && !records.isUnsettled(id) && inspection.settled();
        if (settled) {
            inspections.saveAndFlush(inspection);
        }
        if (settled || conclusion.nothingFound()) {
            told(by, "inspection.ended", inspection, "", Map.of());
        }
    }

    /** It will not take place. */
    @May({Role.INSPECTOR, Role.COORDINATOR, Role.LEADER, Role.HEAD})
    public void cancel(Actor by, Submission submission, long id, String reason) {
        Inspection inspection = load(by, submission, id);
        inspection.cancel(reason);
        inspections.saveAndFlush(inspection);
        told(by, "inspection.cancelled", inspection, reason, Map.of("reason", reason));
    }

    /** Logs a deficiency that the inspection found and gives its id; its source follows from the inspection. */
    @May({Role.HEAD, Role.COORDINATOR, Role.INSPECTOR})
    public long find(Actor by, Submission submission, long inspectionId, DeficiencyDraft draft) {
        Inspection inspection = within(by, inspectionId);
        inspection.mayFind();
        new Refusals()
                .when(!records.looksAt(inspectionId, draft.unitId()), "refusal.deficiencies.inspection.elsewhere")
                .refuse();
        DeficiencyDraft found =
                drafts.check(by, draft, 0).from(inspection.kind().source());
        return register.insert(by, found, inspectionId);
    }

    private Inspection load(Actor by, Submission submission, long id) {
        Inspection inspection = within(by, id);
        Conflict.check(inspection.version(), submission);
        return inspection;
    }

    /** Locked: what was found meanwhile, or settled, is not overlooked. */
    private Inspection within(Actor by, long id) {
        Inspection inspection = inspections
                .findWithin(by.scope().unitId(), id)
                .flatMap(seen -> inspections.findById(id))
                .orElseThrow(() -> new NotFound("inspection", id));
        new Refusals()
                .when(InspectionRules.head(by, inspection.kind()), "refusal.deficiencies.inspection.head")
                .refuse();
        return inspection;
    }

    private void changed(Actor by, String verb, Inspection inspection, Map<String, @Nullable Object> before) {
        records.history(by, verb, inspection.id(), "");
        trail.changed(by, verb, "inspection", inspection.id(), inspection.unitId(), before);
    }

    private void told(Actor by, String verb, Inspection inspection, String reason, Map<String, ?> after) {
        records.history(by, verb, inspection.id(), reason);
        trail.write(by, verb, "inspection", inspection.id(), inspection.unitId(), after);
    }
}
