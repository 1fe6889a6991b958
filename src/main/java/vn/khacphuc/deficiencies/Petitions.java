package vn.khacphuc.deficiencies;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.units.UnitQueries;

/** Everything that is done to a petition. */
@Service
public class Petitions {

    private final PetitionRepository petitions;
    private final PetitionRecords records;
    private final UnitQueries units;

    Petitions(PetitionRepository petitions, PetitionRecords records, UnitQueries units) {
        this.petitions = petitions;
        this.records = records;
        this.units = units;
    }

    /** Drafts a petition of the actor's authority and gives its id. */
    @May(Role.COORDINATOR)
    public long draft(Actor by, Submission submission, PetitionDraft draft) {
        records.check(by, draft, 0);
        long authority = units.authorityOf(by.unitId());
        Petition petition = petitions.saveAndFlush(new Petition(authority, draft, by.at()));
        records.causes(petition.id(), draft);
        told(by, "petition.drafted", petition, draft);
        return petition.id();
    }

    @May(Role.COORDINATOR)
    public void edit(Actor by, Submission submission, long petitionId, PetitionDraft draft) {
        Petition petition = load(by, submission, petitionId);
        records.check(by, draft, petitionId);
        petition.edit(draft);
        petitions.saveAndFlush(petition);
        records.causes(petitionId, draft);
        told(by, "petition.edited", petition, draft);
    }

    /** Records that it went out; its causes stay as they read now. */
    @May({Role.COORDINATOR, Role.LEADER})
    public void send(Actor by, Submission submission, long petitionId, String number, LocalDate day) {
        Petition petition = load(by, submission, petitionId);
        petition.send(number, day, records.causes(petitionId), records.gone(petitionId), by.today());
        petitions.saveAndFlush(petition);
        records.freeze(petitionId);
        records.told(by, "petition.sent", petition, "", Map.of("number", number, "date", day));
    }

    @May({Role.COORDINATOR, Role.LEADER})
    public void answer(Actor by, Submission submission, long petitionId, PetitionAnswer answer) {
        Petition petition = load(by, submission, petitionId);
        petition.answer(answer, by.today());
        petitions.saveAndFlush(petition);
        records.told(
                by,
                "petition.answered",
                petition,
                answer.text(),
                Map.of(
                        "number",
                        answer.number(),
                        "date",
                        answer.day(),
                        "text",
                        answer.text().strip()));
    }

    /** It will not be sent; its causes may go into another. */
    @May(Role.COORDINATOR)
    public void drop(Actor by, Submission submission, long petitionId, String reason) {
        Petition petition = load(by, submission, petitionId);
        petition.drop(reason);
        petitions.saveAndFlush(petition);
        records.told(by, "petition.dropped", petition, reason, Map.of("reason", reason));
    }

    private void told(Actor by, String verb, Petition petition, PetitionDraft draft) {
        records.told(
                by,
                verb,
                petition,
                "",
                Map.of("title", draft.title(), "causes", draft.deficiencyIds().size()));
    }

    private Petition load(Actor by, Submission submission, long id) {
        Petition petition =
                petitions.findWithin(by.scope().unitId(), id).orElseThrow(() -> new NotFound("petition", id));
        Conflict.check(petition.version(), submission);
        return petition;
    }
}
