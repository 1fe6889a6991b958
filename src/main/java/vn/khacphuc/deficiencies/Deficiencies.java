package vn.khacphuc.deficiencies;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;

/** Everything that is done to a deficiency. */
@Service
public class Deficiencies {

    private final DeficiencyRepository deficiencies;
    private final DeficiencyRecords records;
    private final DraftRules rules;
    private final Trail trail;

    Deficiencies(DeficiencyRepository deficiencies, DeficiencyRecords records, DraftRules rules, Trail trail) {
        this.deficiencies = deficiencies;
        this.records = records;
        this.rules = rules;
        this.trail = trail;
    }

    /** Logs a deficiency and gives its id. */
    @May({Role.HEAD, Role.COORDINATOR, Role.INSPECTOR})
    public long log(Actor by, Submission submission, DeficiencyDraft draft) {
        return insert(by, rules.check(by, draft, 0));
    }

    @May({Role.HEAD, Role.COORDINATOR})
    public void edit(Actor by, Submission submission, long id, DeficiencyDraft draft) {
        Deficiency deficiency = load(by, submission, id);
        var before = Map.of("points", deficiency.pointsLost());
        deficiency.edit(rules.check(by, draft, id));
        deficiencies.saveAndFlush(deficiency);
        records.causes(id, draft.causes());
        records.history(by, "deficiency.edited", id);
        trail.write(
                by,
                "deficiency.edited",
                "deficiency",
                id,
                deficiency.unitId(),
                before,
                Map.of("points", draft.pointsLost(), "title", draft.title()));
    }

    /** Takes back what was logged by mistake. */
    @May(Role.COORDINATOR)
    public void withdraw(Actor by, Submission submission, long id, String reason) {
        Deficiency deficiency = load(by, submission, id);
        deficiency.withdraw(reason);
        done(by, "deficiency.withdrawn", deficiency, reason);
    }

    /** Lets it be until a day, the last one tolerated. */
    @May({Role.COORDINATOR, Role.LEADER})
    public void tolerate(Actor by, Submission submission, long id, LocalDate until, String reason) {
        Deficiency deficiency = load(by, submission, id);
        deficiency.tolerate(until, reason, by.today());
        done(by, "deficiency.tolerated", deficiency, reason);
    }

    @May({Role.COORDINATOR, Role.LEADER})
    public void resume(Actor by, Submission submission, long id) {
        Deficiency deficiency = load(by, submission, id);
        deficiency.resume();
        done(by, "deficiency.resumed", deficiency, "");
    }

    /** All its tasks are verified and the effect is there. */
    @May({Role.COORDINATOR, Role.LEADER})
    public void confirmRemedied(Actor by, Submission submission, long id) {
        Deficiency deficiency = load(by, submission, id);
        refuseOwnUnit(by, deficiency);
        deficiency.confirmRemedied();
        done(by, "deficiency.remedied", deficiency, "");
    }

    /** All its tasks are verified but the effect is not there: a new deficiency follows, whose id is given. */
    @May({Role.COORDINATOR, Role.LEADER})
    public long notEffective(Actor by, Submission submission, long id, String reason) {
        Deficiency deficiency = load(by, submission, id);
        refuseOwnUnit(by, deficiency);
        deficiency.notEffective(reason);
        done(by, "deficiency.not_effective", deficiency, reason);
        return insert(by, deficiency.again(by.today(), reason));
    }

    private long insert(Actor by, DeficiencyDraft draft) {
        Deficiency deficiency = deficiencies.saveAndFlush(new Deficiency(draft, by.at()));
        records.causes(deficiency.id(), draft.causes());
        records.history(by, "deficiency.logged", deficiency.id());
        trail.write(
                by,
                "deficiency.logged",
                "deficiency",
                deficiency.id(),
                draft.unitId(),
                Map.of("title", draft.title(), "points", draft.pointsLost(), "year", draft.year()));
        return deficiency.id();
    }

    private static void refuseOwnUnit(Actor by, Deficiency deficiency) {
        if (by.role() == Role.COORDINATOR && by.unitId() == deficiency.unitId()) {
            throw new Refusal("refusal.deficiencies.own_unit");
        }
    }

    private Deficiency load(Actor by, Submission submission, long id) {
        Deficiency deficiency =
                deficiencies.findWithin(by.scope().unitId(), id).orElseThrow(() -> new NotFound("deficiency", id));
        Conflict.check(deficiency.version(), submission);
        return deficiency;
    }

    private void done(Actor by, String verb, Deficiency deficiency, String reason) {
        deficiencies.saveAndFlush(deficiency);
        records.history(by, verb, deficiency.id());
        trail.write(
                by,
                verb,
                "deficiency",
                deficiency.id(),
                deficiency.unitId(),
                Map.of("state", deficiency.state().name(), "reason", reason));
    }
}
