package vn.khacphuc.criteria;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

/** The coordinators' work on areas and criteria sets. */
@Service
public class CriteriaAdministration {

    private final CriteriaSetRepository sets;
    private final CriterionRepository criteria;
    private final ScoreClasses classes;
    private final JdbcClient jdbc;
    private final Trail trail;

    CriteriaAdministration(
            CriteriaSetRepository sets,
            CriterionRepository criteria,
            ScoreClasses classes,
            JdbcClient jdbc,
            Trail trail) {
        this.sets = sets;
        this.criteria = criteria;
        this.classes = classes;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Adds a content area, a column of every matrix, and gives its id; without English names it keeps the Vietnamese. */
    @May(Role.COORDINATOR)
    public long addArea(Actor by, Submission submission, AreaDraft draft) {
        new Refusals()
                .text(draft.code(), 20, "refusal.criteria.code")
                .text(draft.nameVi(), 200, "refusal.criteria.name")
                .text(draft.shortVi(), 60, "refusal.criteria.short_name")
                .limit(draft.nameEn(), 200, "refusal.criteria.name")
                .limit(draft.shortEn(), 60, "refusal.criteria.short_name")
                .when(
                        jdbc.sql("SELECT EXISTS (SELECT 1 FROM content_area WHERE code = ?)")
                                .param(draft.code())
                                .query(Boolean.class)
                                .single(),
                        "refusal.criteria.code.taken",
                        draft.code())
                .refuse();
        jdbc.sql("""
                        INSERT INTO content_area (code, name_vi, name_en, short_vi, short_en, sort_order)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .params(
                        draft.code(),
                        draft.nameVi(),
                        draft.nameEn().isBlank() ? draft.nameVi() : draft.nameEn(),
                        draft.shortVi(),
                        draft.shortEn().isBlank() ? draft.shortVi() : draft.shortEn(),
                        draft.order())
                .update();
        long id = jdbc.sql("SELECT LAST_INSERT_ID()").query(Long.class).single();
        trail.write(by, "area.added", "area", id, null, Map.of("code", draft.code(), "name", draft.nameVi()));
        return id;
    }

    /** Begins a set for a year and level, and gives its id. */
    @May(Role.COORDINATOR)
    public long newSet(Actor by, Submission submission, SetDraft draft) {
        if (sets.existsByYearAndLevel(draft.year(), draft.level())) {
            throw new Refusal("refusal.criteria.set.exists", String.valueOf(draft.year()));
        }
        CriteriaSet saved = sets.saveAndFlush(new CriteriaSet(draft, 1));
        classes.begin(saved.id());
        trail.write(
                by,
                "criteria.added",
                "criteria_set",
                saved.id(),
                null,
                Map.of("year", saved.year(), "level", saved.level()));
        return saved.id();
    }

    /** Adds a line to a draft and gives its id. */
    @May(Role.COORDINATOR)
    public long add(Actor by, Submission submission, long setId, @Nullable Long parentId, CriterionDraft draft) {
        CriteriaSet set = find(setId);
        set.refuseUnlessDraft();
        Criterion line;
        if (parentId == null) {
            line = Criterion.area(setId, draft);
        } else {
            line = criteria.findById(parentId)
                    .filter(parent -> parent.setId() == setId)
                    .orElseThrow(() -> new NotFound("criterion", parentId))
                    .below(draft);
        }
        save(line, draft);
        trail.write(
                by,
                "criterion.added",
                "criterion",
                line.id(),
                null,
                Map.of("set", setId, "code", draft.code(), "points", draft.maxPoints()));
        return line.id();
    }

    @May(Role.COORDINATOR)
    public void edit(Actor by, Submission submission, long criterionId, CriterionDraft draft) {
        Criterion line = criteria.findById(criterionId).orElseThrow(() -> new NotFound("criterion", criterionId));
        Conflict.check(line.version(), submission);
        find(line.setId()).refuseUnlessDraft();
        var before = line.told();
        line.write(draft);
        save(line, draft);
        trail.write(by, "criterion.edited", "criterion", criterionId, null, before, line.told());
    }

    /** Takes a line out of a draft; refused while there are lines below it. */
    @May(Role.COORDINATOR)
    public void remove(Actor by, Submission submission, long criterionId) {
        Criterion line = criteria.findById(criterionId).orElseThrow(() -> new NotFound("criterion", criterionId));
        Conflict.check(line.version(), submission);
        find(line.setId()).refuseUnlessDraft();
        if (criteria.existsByParentId(criterionId)) {
            throw new Refusal("refusal.criteria.below");
        }
        criteria.delete(line);
        trail.write(by, "criterion.removed", "criterion", criterionId, null, line.told(), Map.of());
    }

    /** Puts a draft in use in place of the edition before; refused, naming each line, where the points do not add up. */
    @May(Role.COORDINATOR)
    public void putInUse(Actor by, Submission submission, long setId) {
        CriteriaSet set = load(submission, setId);
        var refusals = new Refusals().when(isEmpty(setId), "refusal.criteria.empty");
        jdbc.sql("""
                        SELECT p.code, p.max_points, IF(p.alternatives, MAX(c.max_points), SUM(c.max_points)) AS below
                        FROM criterion c JOIN criterion p ON p.id = c.parent_id
                        WHERE c.set_id = ? AND c.effect = 'NORMAL' GROUP BY p.id HAVING p.max_points <> below
                        ORDER BY p.code LIMIT 100""")
                .param(setId)
                .query(Sum.class)
                .list()
                .forEach(sum -> refusals.when(true, "refusal.criteria.sum", sum.code(), sum.maxPoints(), sum.below()));
        refusals.refuse();
        for (CriteriaSet former : sets.findByYearAndLevelAndState(set.year(), set.level(), SetState.IN_USE)) {
            former.replace();
            sets.saveAndFlush(former);
        }
        set.putInUse();
        sets.saveAndFlush(set);
        trail.write(by, "criteria.put_in_use", "criteria_set", setId, null, Map.of());
    }

    /** At most so many points of bonus and of penalty in all, for a draft; null where each line's maximum is all. */
    @May(Role.COORDINATOR)
    public void cap(
            Actor by, Submission submission, long setId, @Nullable BigDecimal bonus, @Nullable BigDecimal penalty) {
        CriteriaSet set = load(submission, setId);
        set.cap(bonus, penalty);
        sets.saveAndFlush(set);
        trail.write(
                by,
                "criteria.capped",
                "criteria_set",
                setId,
                null,
                Map.of("bonus", String.valueOf(bonus), "penalty", String.valueOf(penalty)));
    }

    private void save(Criterion line, CriterionDraft draft) {
        try {
            criteria.saveAndFlush(line);
        } catch (DataIntegrityViolationException taken) {
            throw (Refusal) new Refusal("refusal.criteria.code.taken", draft.code()).initCause(taken);
        }
    }

    private boolean isEmpty(long setId) {
        return !jdbc.sql("SELECT EXISTS (SELECT 1 FROM criterion WHERE set_id = ?)")
                .param(setId)
                .query(Boolean.class)
                .single();
    }

    private CriteriaSet load(Submission submission, long id) {
        CriteriaSet set = find(id);
        Conflict.check(set.version(), submission);
        return set;
    }

    private CriteriaSet find(long id) {
        return sets.findById(id).orElseThrow(() -> new NotFound("criteria set", id));
    }

    private record Sum(String code, BigDecimal maxPoints, BigDecimal below) {}
}
