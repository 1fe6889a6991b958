package vn.khacphuc.directives;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;

/** Steering committees and their helpers: set up by a decision, set up anew by another, ended. */
@Service
public class Committees {

    private final CommitteeRepository committees;
    private final CommitteeRules rules;
    private final CommitteeRecords records;

    Committees(CommitteeRepository committees, CommitteeRules rules, CommitteeRecords records) {
        this.committees = committees;
        this.rules = rules;
        this.records = records;
    }

    /** Sets one up and gives its id. */
    @May({Role.COORDINATOR, Role.HEAD})
    public long establish(Actor by, Submission submission, CommitteeDraft draft) {
        rules.check(by, draft).refuse();
        Committee committee = committees.saveAndFlush(new Committee(draft, by.at()));
        records.open(committee.id(), draft);
        records.told(by, "committee.established", Map.of(committee.id(), Map.of()));
        return committee.id();
    }

    /** A new decision: all members of the former one end the day before, those of the new one begin. */
    @May({Role.COORDINATOR, Role.HEAD})
    public void reorganise(Actor by, Submission submission, long id, CommitteeDraft draft) {
        Committee committee = load(by, submission, id);
        Refusals refusals = rules.check(by, draft)
                .when(
                        draft.unitId() != committee.unitId() || draft.kind() != committee.kind(),
                        "refusal.directives.committee.other");
        var before = records.values(List.of(id));
        committee.reorganise(draft, refusals);
        committees.saveAndFlush(committee);
        records.close(List.of(id), draft.from().minusDays(1));
        records.open(id, draft);
        records.told(by, "committee.reorganised", before);
    }

    /** It works no longer after that day. */
    @May({Role.COORDINATOR, Role.HEAD})
    public void end(Actor by, Submission submission, long id, LocalDate lastDay) {
        Committee committee = load(by, submission, id);
        var before = records.values(List.of(id));
        committee.end(lastDay, by.today());
        committees.saveAndFlush(committee);
        records.close(List.of(id), lastDay);
        records.told(by, "committee.ended", before);
    }

    private Committee load(Actor by, Submission submission, long id) {
        Committee committee =
                committees.findWithin(by.scope().unitId(), id).orElseThrow(() -> new NotFound("committee", id));
        Conflict.check(committee.version(), submission);
        return committee;
    }
}
