package vn.khacphuc.assessments;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;
import vn.khacphuc.units.UnitQueries;

/** Which figures an authority asks of its units, and the targets. */
@Service
public class Indicators {

    private static final int NAME = 300;
    private static final int MEASURE = 60;

    private final UnitQueries units;
    private final JdbcClient jdbc;
    private final Trail trail;

    Indicators(UnitQueries units, JdbcClient jdbc, Trail trail) {
        this.units = units;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Adds an indicator to those of the actor's authority, and gives its id. */
    @May(Role.COORDINATOR)
    public long add(Actor by, Submission submission, IndicatorDraft draft) {
        check(draft);
        long authority = units.authorityOf(by.unitId());
        var key = new GeneratedKeyHolder();
        written(jdbc.sql("""
                                INSERT INTO indicator (version, authority_id, name_vi, name_en, measure, more_is_better,
                                                       criterion_id, level, from_day, to_day, sort_order)
                                VALUES (0, :authority, :vi, :en, :measure, :more, :criterion, :level, :from, :to, :sort)"""), draft).param("authority", authority).update(key, "id");
        Number id = key.getKey();
        if (id == null) {
            throw new IllegalStateException("no key");
        }
        trail.write(by, "indicator.added", "indicator", id.longValue(), authority, told(draft));
        return id.longValue();
    }

    /** Writes it anew; values that were reported stay as they are. */
    @May(Role.COORDINATOR)
    public void edit(Actor by, Submission submission, long indicatorId, IndicatorDraft draft) {
        long authority = own(by, indicatorId);
        touch(submission, indicatorId);
        check(draft);
        written(jdbc.sql("""
                                UPDATE indicator SET name_vi = :vi, name_en = :en, measure = :measure, more_is_better = :more,
                                       criterion_id = :criterion, level = :level, from_day = :from, to_day = :to,
                                       sort_order = :sort
                                WHERE id = :id"""), draft).param("id", indicatorId).update();
        trail.write(by, "indicator.edited", "indicator", indicatorId, authority, told(draft));
    }

    /** Sets a target from a day on, for a unit or a level; one that begins on the same day is replaced. */
    @May(Role.COORDINATOR)
    public void setTarget(Actor by, Submission submission, long indicatorId, TargetDraft draft) {
        long authority = own(by, indicatorId);
        touch(submission, indicatorId);
        Long unit = draft.unitId();
        if (unit != null) {
            units.get(by.scope(), unit);
        }
        new Refusals()
                .when(draft.target().signum() < 0, "refusal.assessments.target")
                .refuse();
        jdbc.sql("""
                        INSERT INTO indicator_target (indicator_id, unit_id, level, from_day, target) VALUES (?, ?, ?, ?, ?)
                        ON DUPLICATE KEY UPDATE target = VALUES(target)""")
                .params(
                        indicatorId,
                        unit == null ? 0 : unit,
                        unit == null ? draft.level() : "any",
                        draft.fromDay(),
                        draft.target())
                .update();
        trail.write(
                by,
                "indicator.targeted",
                "indicator",
                indicatorId,
                authority,
                Map.of("target", draft.target(), "fromDay", draft.fromDay().toString()));
    }

    private long own(Actor by, long indicatorId) {
        return jdbc.sql("""
                        SELECT i.authority_id FROM indicator i
                        JOIN unit_reach r ON r.unit_id = i.authority_id AND r.ancestor_id = ? WHERE i.id = ?""")
                .params(by.scope().unitId(), indicatorId)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new NotFound("indicator", indicatorId));
    }

    private void touch(Submission submission, long indicatorId) {
        int touched = jdbc.sql("UPDATE indicator SET version = version + 1 WHERE id = ? AND version = ?")
                .params(indicatorId, submission.version())
                .update();
        if (touched == 0) {
            throw new Conflict();
        }
    }

    private static void check(IndicatorDraft draft) {
        new Refusals()
                .text(draft.nameVi(), NAME, "refusal.assessments.indicator_name")
                .limit(draft.nameEn(), NAME, "refusal.assessments.indicator_name")
                .text(draft.measure(), MEASURE, "refusal.assessments.measure")
                .when(
                        draft.toDay() != null && draft.toDay().isBefore(draft.fromDay()),
                        "refusal.assessments.indicator_days")
                .refuse();
    }

    private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec statement, IndicatorDraft draft) {
        return statement
                .param("vi", draft.nameVi().strip())
                .param("en", english(draft))
                .param("measure", draft.measure().strip())
                .param("more", draft.moreIsBetter())
                .param("criterion", draft.criterionId())
                .param("level", draft.level())
                .param("from", draft.fromDay())
                .param("to", draft.toDay())
                .param("sort", draft.sortOrder());
    }

    private static String english(IndicatorDraft draft) {
        return draft.nameEn().isBlank()
                ? draft.nameVi().strip()
                : draft.nameEn().strip();
    }

    private static Map<String, Object> told(IndicatorDraft draft) {
        return Map.of(
                "name",
                draft.nameVi().strip(),
                "measure",
                draft.measure().strip(),
                "moreIsBetter",
                draft.moreIsBetter(),
                "level",
                draft.level());
    }
}
