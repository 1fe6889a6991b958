package vn.khacphuc.criteria;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;

/** Drafts made from a set there is: its next edition, or that of another year. */
@Service
public class CriteriaCopies {

    private final CriteriaSetRepository sets;
    private final JdbcClient jdbc;
    private final Trail trail;

    CriteriaCopies(CriteriaSetRepository sets, JdbcClient jdbc, Trail trail) {
        this.sets = sets;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Copies a set in use into a draft of its next edition, and gives its id. */
    @May(Role.COORDINATOR)
    public long newEdition(Actor by, Submission submission, long setId) {
        CriteriaSet former = load(submission, setId);
        if (!sets.findByYearAndLevelAndState(former.year(), former.level(), SetState.DRAFT)
                .isEmpty()) {
            throw new Refusal("refusal.criteria.set.exists", String.valueOf(former.year()));
        }
        long id = copied(by, setId, former.nextEdition());
        jdbc.sql("""
                        INSERT INTO criterion_origin (criterion_id, origin_id)
                        SELECT n.id, x.origin_id FROM criterion n
                        JOIN criterion o ON o.set_id = :old AND o.code = n.code
                        JOIN criterion_origin x ON x.criterion_id = o.id
                        WHERE n.set_id = :new""").param("old", setId).param("new", id).update();
        return id;
    }

    /** Copies a set into a draft for another year, each line going on from the one it was, and gives its id. */
    @May(Role.COORDINATOR)
    public long toYear(Actor by, Submission submission, long setId, int year) {
        CriteriaSet former = load(submission, setId);
        if (sets.existsByYearAndLevel(year, former.level())) {
            throw new Refusal("refusal.criteria.set.exists", String.valueOf(year));
        }
        long id = copied(by, setId, former.of(year));
        jdbc.sql("""
                        INSERT INTO criterion_origin (criterion_id, origin_id)
                        SELECT n.id, o.id FROM criterion n JOIN criterion o ON o.set_id = :old AND o.code = n.code
                        WHERE n.set_id = :new""").param("old", setId).param("new", id).update();
        return id;
    }

    private long copied(Actor by, long from, CriteriaSet copy) {
        CriteriaSet saved = sets.saveAndFlush(copy);
        int copies = Integer.MAX_VALUE;
        // Level by level: each line once the one above it is there.
        while (copies > 0) {
            copies = jdbc.sql("""
                            INSERT INTO criterion (version, set_id, parent_id, area_id, kind, code, name, max_points,
                                                   evidence, scoring_rule, sort_order, rule_kind, rule_text, effect,
                                                   may_lack, survey, alternatives)
                            SELECT 0, :new, np.id, c.area_id, c.kind, c.code, c.name, c.max_points,
                                   c.evidence, c.scoring_rule, c.sort_order, c.rule_kind, c.rule_text, c.effect,
                                   c.may_lack, c.survey, c.alternatives
                            FROM criterion c
                            LEFT JOIN criterion p ON p.id = c.parent_id
                            LEFT JOIN criterion np ON np.set_id = :new AND np.code = p.code
                            LEFT JOIN criterion there ON there.set_id = :new AND there.code = c.code
                            WHERE c.set_id = :old AND there.id IS NULL AND (c.parent_id IS NULL OR np.id IS NOT NULL)""").param("new", saved.id()).param("old", from).update();
        }
        jdbc.sql("""
                        INSERT INTO score_class (set_id, from_percent, name_vi, name_en, no_zero)
                        SELECT :new, from_percent, name_vi, name_en, no_zero FROM score_class WHERE set_id = :old""").param("new", saved.id()).param("old", from).update();
        trail.write(
                by,
                "criteria.added",
                "criteria_set",
                saved.id(),
                null,
                Map.of("year", saved.year(), "level", saved.level()));
        return saved.id();
    }

    private CriteriaSet load(Submission submission, long id) {
        CriteriaSet set = sets.findById(id).orElseThrow(() -> new NotFound("criteria set", id));
        Conflict.check(set.version(), submission);
        return set;
    }
}
