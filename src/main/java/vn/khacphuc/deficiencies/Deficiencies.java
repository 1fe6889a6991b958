package vn.khacphuc.deficiencies;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;

/** Everything that is done to a deficiency. */
@Service
public class Deficiencies {

    private final DeficiencyRepository deficiencies;
    private final DeficiencyRecords records;
    private final DraftRules rules;
    private final Register register;
    private final InspectionEnding endings;
    private final Trail trail;

    Deficiencies(
            DeficiencyRepository deficiencies,
            DeficiencyRecords records,
            DraftRules rules,
            Register register,
            InspectionEnding endings,
            Trail trail) {
        this.deficiencies = deficiencies;
        this.records = records;
        this.rules = rules;
        this.register = register;
        this.endings = endings;
        this.trail = trail;
    }

    /** Logs a deficiency and gives its id. */
    @May({Role.HEAD, Role.COORDINATOR, Role.INSPECTOR})
    public long log(Actor by, Submission submission, DeficiencyDraft draft) {
        return register.insert(by, rules.check(by, draft, 0), null);
    }

    @May({Role.HEAD, Role.COORDINATOR})
    public void edit(Actor by, Submission submission, long id, DeficiencyDraft draft) {
        Deficiency deficiency = load(by, submission, id);
        Map<String, @Nullable Object> before = trail.values("deficiency", id);
        deficiency.edit(rules.check(by, draft, id));
        deficiencies.saveAndFlush(deficiency);
        records.causes(id, submission.version(), draft);
        records.history(by, "deficiency.edited", id);
        trail.changed(by, "deficiency.edited", "deficiency", id, deficiency.unitId(), before);
    }

    /** Takes back what was logged by mistake. */
    @May(Role.COORDINATOR)
    public void withdraw(Actor by, Submission submission, long id, String reason) {
        Deficiency deficiency = load(by, submission, id);
        deficiency.refuseOwn(by);
        deficiency.withdraw(reason);
        done(by, "deficiency.withdrawn", deficiency, reason);
    }

    /** Lets it be until a day, the last one tolerated. */
    @May({Role.COORDINATOR, Role.LEADER})
    public void tolerate(Actor by, Submission submission, long id, LocalDate until, String reason) {
        Deficiency deficiency = load(by, submission, id);
        deficiency.refuseOwn(by);
        deficiency.tolerate(until, reason, by.today());
        done(by, "deficiency.tolerated", deficiency, reason);
    }

    @May({Role.COORDINATOR, Role.LEADER})
    public void resume(Actor by, Submission submission, long id) {
        Deficiency deficiency = load(by, submission, id);
        deficiency.resume();
        done(by, "deficiency.resumed", deficiency, "");
    }

    /** It is the same as another of the unit and year, which stands for both from now on. */
    @May(Role.COORDINATOR)
    public void merge(Actor by, Submission submission, long id, long otherId, String reason) {
        Deficiency deficiency = load(by, submission, id);
        Deficiency other = find(by, otherId);
        deficiency.refuseOwn(by);
        Map<String, @Nullable Object> otherBefore = trail.values("deficiency", otherId);
        deficiency.mergeInto(other, reason);
        deficiencies.saveAndFlush(deficiency);
        deficiencies.saveAndFlush(other);
        records.takeOver(id, otherId);
        records.history(by, "deficiency.absorbed", otherId, reason);
        trail.write(by, "deficiency.absorbed", "deficiency", otherId, other.unitId(), Map.of("duplicate", id));
        Map<String, @Nullable Object> otherAfter = trail.values("deficiency", otherId);
        if (!otherAfter.equals(otherBefore)) {
            trail.changed(by, "deficiency.took_over", "deficiency", otherId, other.unitId(), otherBefore);
        }
        told(by, "deficiency.merged", deficiency, reason, Map.of("into", otherId));
    }

    /** All its tasks are verified and the effect is there. */
    @May({Role.COORDINATOR, Role.LEADER})
    public void confirmRemedied(Actor by, Submission submission, long id, EffectCheck check) {
        Deficiency deficiency = load(by, submission, id);
        deficiency.confirmRemedied(by, check);
        deficiencies.saveAndFlush(deficiency);
        records.check(by, id, check, true);
        told(by, "deficiency.remedied", deficiency, check.text(), Map.of("checked", check.day()));
    }

    /** All its tasks are verified but the effect is not there: a new deficiency follows, whose id is given. */
    @May({Role.COORDINATOR, Role.LEADER})
    public long notEffective(Actor by, Submission submission, long id, EffectCheck check) {
        Deficiency deficiency = load(by, submission, id);
        deficiency.notEffective(by, check);
        deficiencies.saveAndFlush(deficiency);
        records.check(by, id, check, false);
        long next = register.insert(by, deficiency.again(by.today(), check.text()), deficiency.inspectionId());
        told(by, "deficiency.not_effective", deficiency, check.text(), Map.of("checked", check.day(), "next", next));
        return next;
    }

    private Deficiency load(Actor by, Submission submission, long id) {
        Deficiency deficiency = find(by, id);
        Conflict.check(deficiency.version(), submission);
        return deficiency;
    }

    private Deficiency find(Actor by, long id) {
        Deficiency deficiency =
                deficiencies.findWithin(by.scope().unitId(), id).orElseThrow(() -> new NotFound("deficiency", id));
        deficiency.lapse(by.today());
        return deficiency;
    }

    private void done(Actor by, String verb, Deficiency deficiency, String reason) {
        deficiencies.saveAndFlush(deficiency);
        told(by, verb, deficiency, reason, Map.of());
    }

    private void told(Actor by, String verb, Deficiency deficiency, String reason, Map<String, ?> more) {
        records.history(by, verb, deficiency.id(), reason);
        Map<String, Object> after = new HashMap<>(more);
        after.put("state", deficiency.state().name());
        after.put("reason", reason);
        trail.write(by, verb, "deficiency", deficiency.id(), deficiency.unitId(), after);
        endings.check(by, deficiency);
    }
}
