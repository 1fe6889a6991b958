package vn.khacphuc.plans;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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

/** Everything that is done to a paper that must be issued. */
@Service
public class Papers {

    private final PaperRepository papers;
    private final PaperRecords records;
    private final PaperRules rules;
    private final Trail trail;

    Papers(PaperRepository papers, PaperRecords records, PaperRules rules, Trail trail) {
        this.papers = papers;
        this.records = records;
        this.rules = rules;
        this.trail = trail;
    }

    /** Plans a paper and gives its id. Its day moves by a decision of somebody else only. */
    @May({Role.HEAD, Role.COORDINATOR})
    public long plan(Actor by, Submission submission, PaperDraft draft) {
        rules.check(by, draft);
        Paper paper = papers.saveAndFlush(new Paper(draft, by.at()));
        written(by, "paper.planned", paper, Map.of());
        return paper.id();
    }

    @May({Role.HEAD, Role.COORDINATOR})
    public void edit(Actor by, Submission submission, long paperId, String kind, String title) {
        Paper paper = load(by, submission, paperId);
        Map<String, @Nullable Object> before = trail.values("paper", paperId);
        paper.edit(kind, title, rules.words(kind, title));
        papers.saveAndFlush(paper);
        written(by, "paper.edited", paper, before);
    }

    /** Names who drafts it: somebody of the unit. */
    @May({Role.HEAD, Role.COORDINATOR})
    public void assign(Actor by, Submission submission, long paperId, long personId) {
        Paper paper = load(by, submission, paperId);
        Map<String, @Nullable Object> before = new HashMap<>();
        before.put("drafter", paper.drafterId());
        paper.assign(personId, rules.drafter(paper, personId));
        papers.saveAndFlush(paper);
        told(by, "paper.assigned", paper, "", before, Map.of("drafter", personId));
    }

    /** Moves its day to a later one, before the present one has passed; the day planned at first stays. */
    @May({Role.COORDINATOR, Role.LEADER})
    public void postpone(Actor by, Submission submission, long paperId, LocalDate day, String reason) {
        Paper paper = load(by, submission, paperId);
        Map<String, ?> before = Map.of("planned", paper.plannedOn().toString());
        paper.postpone(day, reason, by.today(), rules.deciding(by, paper));
        papers.saveAndFlush(paper);
        told(by, "paper.postponed", paper, reason, before, Map.of("planned", day.toString(), "reason", reason.strip()));
    }

    /** It has its number and is out. */
    @May({Role.HEAD, Role.OFFICIAL, Role.COORDINATOR})
    public void issue(Actor by, Submission submission, long paperId, String number, LocalDate day) {
        Paper paper = load(by, submission, paperId);
        paper.issue(number, day, by.today(), rules.issuing(by, paper));
        papers.saveAndFlush(paper);
        told(by, "paper.issued", paper, "", Map.of(), Map.of("number", number.strip(), "day", day.toString()));
    }

    /** It is not needed any more. */
    @May({Role.COORDINATOR, Role.LEADER})
    public void cancel(Actor by, Submission submission, long paperId, String reason) {
        Paper paper = load(by, submission, paperId);
        paper.cancel(reason, rules.deciding(by, paper));
        papers.saveAndFlush(paper);
        told(by, "paper.cancelled", paper, reason, Map.of(), Map.of("reason", reason.strip()));
    }

    private Paper load(Actor by, Submission submission, long id) {
        Paper paper = papers.findWithin(by.scope().unitId(), id).orElseThrow(() -> new NotFound("paper", id));
        Conflict.check(paper.version(), submission);
        return paper;
    }

    private void written(Actor by, String verb, Paper paper, Map<String, @Nullable Object> before) {
        records.history(by, verb, List.of(paper.id()), "");
        trail.changed(by, verb, "paper", paper.id(), paper.unitId(), before);
    }

    private void told(
            Actor by,
            String verb,
            Paper paper,
            String reason,
            Map<String, ? extends @Nullable Object> before,
            Map<String, ? extends @Nullable Object> after) {
        records.history(by, verb, List.of(paper.id()), reason);
        trail.write(by, verb, "paper", paper.id(), paper.unitId(), before, after);
    }
}
