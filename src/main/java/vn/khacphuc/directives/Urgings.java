package vn.khacphuc.directives;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;

/** Everything that is done with slips that urge or ask for explanation. */
@Service
public class Urgings {

    private final UrgingRepository urgings;
    private final UrgingSubjects subjects;
    private final UrgingLadders ladders;
    private final UrgingRecords records;

    Urgings(UrgingRepository urgings, UrgingSubjects subjects, UrgingLadders ladders, UrgingRecords records) {
        this.urgings = urgings;
        this.subjects = subjects;
        this.ladders = ladders;
        this.records = records;
    }

    /**
     * Sends one slip and gives its id. What was proposed or dropped at that level becomes this slip; the press must be
     * based on its version.
     */
    @May({Role.LEADER, Role.COORDINATOR})
    public long send(Actor by, Submission submission, UrgingDraft draft) {
        UrgingTarget target = draft.target();
        UrgingFacts facts = subjects.look(by, target);
        // Numbering first: two who send at once come one after the other.
        int number = records.number(by, draft.kind());
        UrgingLadder ladder = ladders.of(draft.kind(), target, facts);
        Integer chosen = draft.level();
        int level = draft.kind() == UrgingKind.EXPLANATION || chosen == null ? ladder.next() : chosen;
        Long person = target.subject() == UrgingSubject.PERSON ? Long.valueOf(target.id()) : draft.personId();
        check(by, draft, facts, person, ladder, level);
        Urging known = ladder.slip(level);
        if (known != null) {
            Conflict.check(known.version(), submission);
        }
        Urging slip =
                known == null ? new Urging(draft.kind(), level, target, ladder.deadlineVersion(), facts, by) : known;
        return out(by, slip, facts, number, person, draft);
    }

    @May({Role.LEADER, Role.COORDINATOR})
    public void drop(Actor by, Submission submission, long id, String reason) {
        Urging slip = load(by, submission, id);
        slip.drop(reason);
        done(by, "urging.dropped", slip, reason);
    }

    /** Marks it read the first time it is opened by the one it names, or by anybody of the unit where it names nobody. */
    @May({Role.HEAD, Role.OFFICIAL})
    public void read(Actor by, Submission submission, long id) {
        Urging slip = find(by, id);
        if (slip.addresses(by) && slip.read(by.at())) {
            done(by, "urging.read", slip, "");
        }
    }

    @May({Role.HEAD, Role.OFFICIAL})
    public void answer(Actor by, Submission submission, long id, String text) {
        Urging slip = load(by, submission, id);
        slip.answer(by, urgings.countFollowing(id) > 0, text);
        done(by, "urging.answered", slip, text);
    }

    @May({Role.LEADER, Role.COORDINATOR})
    public void accept(Actor by, Submission submission, long id) {
        Urging slip = judged(by, submission, id);
        slip.accept();
        done(by, "urging.accepted", slip, "");
    }

    @May({Role.LEADER, Role.COORDINATOR})
    public void refuse(Actor by, Submission submission, long id, String reason) {
        Urging slip = judged(by, submission, id);
        slip.refuse(reason);
        done(by, "urging.refused", slip, reason);
    }

    private void check(
            Actor by, UrgingDraft draft, UrgingFacts facts, @Nullable Long person, UrgingLadder ladder, int level) {
        Refusals refusals = Urging.about(draft.kind(), draft.target().subject(), facts)
                .when(!draft.replyBy().isAfter(by.today()), "refusal.directives.urging.reply_by", by.today())
                .text(draft.text(), Urging.TEXT, "refusal.directives.urging.text")
                .when(!subjects.belongs(by, person, facts.unitId()), "refusal.directives.urging.person");
        ladder.check(level, by.today(), refusals);
        refusals.refuse();
    }

    private long out(Actor by, Urging slip, UrgingFacts facts, int number, @Nullable Long person, UrgingDraft draft) {
        slip.send(by, facts, number, person, draft.replyBy(), draft.text());
        try {
            done(by, "urging.sent", slip, draft.text().strip());
        } catch (DataIntegrityViolationException proposedMeanwhile) {
            throw new OptimisticLockingFailureException("the slip was made meanwhile", proposedMeanwhile);
        }
        if (slip.level() == Urging.LAST_LEVEL) {
            records.agenda(by, slip.id());
        }
        return slip.id();
    }

    private Urging judged(Actor by, Submission submission, long id) {
        Urging slip = load(by, submission, id);
        if (by.unitId() == slip.unitId() || by.isOwnUnit(slip.unitId())) {
            throw new Refusal("refusal.directives.urging.own_unit");
        }
        return slip;
    }

    private Urging load(Actor by, Submission submission, long id) {
        Urging slip = find(by, id);
        Conflict.check(slip.version(), submission);
        return slip;
    }

    private Urging find(Actor by, long id) {
        return urgings.findWithin(by.scope().unitId(), id)
                .filter(slip -> UrgingReader.of(by).sees(slip))
                .orElseThrow(() -> new NotFound("urging", id));
    }

    private void done(Actor by, String verb, Urging slip, String text) {
        Urging saved = urgings.saveAndFlush(slip);
        records.told(by, verb, saved, text);
    }
}
