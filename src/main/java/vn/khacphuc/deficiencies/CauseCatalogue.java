package vn.khacphuc.deficiencies;

import java.util.List;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;

/** The headings under which causes compare; like content areas the same for all. */
@Service
public class CauseCatalogue {

    private final CauseHeadingRepository headings;
    private final JdbcClient jdbc;
    private final Trail trail;

    CauseCatalogue(CauseHeadingRepository headings, JdbcClient jdbc, Trail trail) {
        this.headings = headings;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Adds a heading and gives its id. */
    @May(Role.COORDINATOR)
    public long add(Actor by, Submission submission, HeadingDraft draft) {
        check(draft, 0);
        CauseHeading heading = saved(new CauseHeading(draft, by.at()));
        trail.write(
                by,
                "heading.added",
                "heading",
                heading.id(),
                null,
                Map.of("name", draft.name(), "cause", draft.cause().name()));
        return heading.id();
    }

    @May(Role.COORDINATOR)
    public void edit(Actor by, Submission submission, long headingId, HeadingDraft draft) {
        CauseHeading heading = load(submission, headingId);
        check(draft, headingId);
        String former = heading.name();
        heading.edit(draft);
        saved(heading);
        trail.write(
                by,
                "heading.edited",
                "heading",
                headingId,
                null,
                Map.of("name", former),
                Map.of("name", draft.name(), "words", draft.words()));
    }

    /** It is offered no more; what is assigned to it stays so. */
    @May(Role.COORDINATOR)
    public void end(Actor by, Submission submission, long headingId) {
        CauseHeading heading = load(submission, headingId);
        heading.end();
        headings.saveAndFlush(heading);
        trail.write(by, "heading.ended", "heading", headingId, null, Map.of("name", heading.name()));
    }

    @May(Role.COORDINATOR)
    public void resume(Actor by, Submission submission, long headingId) {
        CauseHeading heading = load(submission, headingId);
        heading.resume();
        headings.saveAndFlush(heading);
        trail.write(by, "heading.resumed", "heading", headingId, null, Map.of("name", heading.name()));
    }

    /** All headings, class by class, by name; those still offered first. */
    public List<HeadingRow> headings() {
        return jdbc.sql("""
                        SELECT h.id, h.version, h.cause, h.name, h.words, h.ended,
                               (SELECT COUNT(*) FROM deficiency_cause c WHERE c.heading_id = h.id) AS used
                        FROM cause_heading h
                        ORDER BY FIELD(h.cause, 'OBJECTIVE', 'SUBJECTIVE', 'SUPERIOR_RULE'), h.ended,
                                 h.name COLLATE utf8mb4_uca1400_vietnamese_ai_ci, h.id LIMIT 500""").query(HeadingRow.class).list();
    }

    private void check(HeadingDraft draft, long exceptId) {
        // Compared without diacritics, as everything is found here.
        boolean taken = jdbc.sql("SELECT EXISTS (SELECT 1 FROM cause_heading WHERE cause = ? AND name = ? AND id <> ?)")
                .params(draft.cause().name(), draft.name().strip(), exceptId)
                .query(Boolean.class)
                .single();
        new Refusals()
                .text(draft.name(), 200, "refusal.deficiencies.headings.name")
                .limit(draft.words(), 500, "refusal.deficiencies.headings.words")
                .when(taken, "refusal.deficiencies.headings.taken")
                .refuse();
    }

    /** Of two who give the same name at once the later one is told as if it had been there before. */
    private CauseHeading saved(CauseHeading heading) {
        try {
            return headings.saveAndFlush(heading);
        } catch (DataIntegrityViolationException taken) {
            throw (Refusal) new Refusal("refusal.deficiencies.headings.taken").initCause(taken);
        }
    }

    private CauseHeading load(Submission submission, long id) {
        CauseHeading heading = headings.findById(id).orElseThrow(() -> new NotFound("heading", id));
        Conflict.check(heading.version(), submission);
        return heading;
    }
}
