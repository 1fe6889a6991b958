package vn.khacphuc.deficiencies;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.criteria.CriterionRow;
import vn.khacphuc.criteria.LossLimit;
import vn.khacphuc.criteria.LossLimits;

/**
 * Points of the deficiencies of a unit and year never exceed what it lost there, or can lose where it is not scored yet. Once
 * the score is decided points have a place: without one they would explain nothing, and stand in lists but in no figure.
 */
@Component
class PointRules {

    /** No index has more points than this; holds where the unit has no criteria set. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    private final LossLimits limits;
    private final JdbcClient jdbc;

    PointRules(LossLimits limits, JdbcClient jdbc) {
        this.limits = limits;
        this.jdbc = jdbc;
    }

    /**
     * Adds the narrowest limit that is broken. Points that stay where they are and do not rise are left alone: they may be
     * older than the score.
     */
    void check(Refusals refusals, DeficiencyDraft draft, @Nullable CriterionRow criterion, long exceptId) {
        BigDecimal points = draft.pointsLost();
        refusals.when(points.signum() < 0, "refusal.deficiencies.points.negative")
                .when(points.stripTrailingZeros().scale() > 2, "refusal.deficiencies.points.decimals");
        if (points.compareTo(MOST) > 0) {
            refusals.when(true, "refusal.deficiencies.points.maximum", MOST);
            return;
        }
        if (points.signum() <= 0 || stays(draft, exceptId)) {
            return;
        }
        // Two at once wait for each other, so that together they keep the limit too.
        long unit = scoredUnit(draft, exceptId);
        jdbc.sql("SELECT id FROM unit WHERE id = ? FOR UPDATE")
                .param(unit)
                .query(Long.class)
                .single();
        if (criterion != null && criterionBroken(refusals, draft, unit, criterion, exceptId)) {
            return;
        }
        List<LossLimit> all = limits.of(unit, draft.year(), draft.criterionId(), draft.areaId());
        if (draft.areaId() == null && all.stream().anyMatch(LossLimit::decided)) {
            refusals.when(true, "refusal.deficiencies.points.placeless", String.valueOf(draft.year()));
            return;
        }
        for (LossLimit limit : all) {
            BigDecimal explained = explained(draft, unit, limit, exceptId);
            if (points.add(explained).compareTo(limit.most()) > 0) {
                refusals.when(
                        true,
                        key(limit),
                        named(limit, draft),
                        limit.most(),
                        limit.maximum(),
                        limit.appraised(),
                        explained);
                return;
            }
        }
    }

    /** What no score is needed for, and what holds for criteria of other sets too. */
    private boolean criterionBroken(
            Refusals refusals, DeficiencyDraft draft, long unit, CriterionRow criterion, long exceptId) {
        BigDecimal most = criterion.maxPoints();
        if (draft.pointsLost().compareTo(most) > 0) {
            refusals.when(true, "refusal.deficiencies.points.maximum", most);
            return true;
        }
        BigDecimal explained = explained(
                draft,
                unit,
                new LossLimit(
                        LossLimit.Place.CRITERION,
                        criterion.id(),
                        criterion.code(),
                        most,
                        false,
                        most,
                        BigDecimal.ZERO),
                exceptId);
        boolean broken = draft.pointsLost().add(explained).compareTo(most) > 0;
        refusals.when(broken, "refusal.deficiencies.points.sum", most, explained);
        return broken;
    }

    private static String key(LossLimit limit) {
        String place = limit.place().name().toLowerCase(Locale.ROOT);
        return "refusal.deficiencies.points." + (limit.decided() ? "lost." : "offered.") + place;
    }

    private static String named(LossLimit limit, DeficiencyDraft draft) {
        return limit.place() == LossLimit.Place.CRITERION ? limit.code() : String.valueOf(draft.year());
    }

    /** What was found in a unit that was merged since is part of that unit's score. */
    private long scoredUnit(DeficiencyDraft draft, long id) {
        return jdbc.sql("SELECT scored_unit_id FROM deficiency WHERE id = ?")
                .param(id)
                .query(Long.class)
                .optional()
                .orElse(draft.unitId());
    }

    private boolean stays(DeficiencyDraft draft, long id) {
        return id > 0
                && jdbc.sql("SELECT unit_id, criterion_id, area_id, year, points_lost FROM deficiency WHERE id = ?")
                        .param(id)
                        .query(Present.class)
                        .optional()
                        .filter(present -> present.unitId() == draft.unitId()
                                && present.year() == draft.year()
                                && Objects.equals(present.criterionId(), draft.criterionId())
                                && Objects.equals(present.areaId(), draft.areaId())
                                && draft.pointsLost().compareTo(present.pointsLost()) <= 0)
                        .isPresent();
    }

    private record Present(
            long unitId,
            @Nullable Long criterionId,
            @Nullable Long areaId,
            int year,
            BigDecimal pointsLost) {}

    /** Points that other deficiencies of the unit and year already account for there. */
    private BigDecimal explained(DeficiencyDraft draft, long unit, LossLimit limit, long exceptId) {
        String where = switch (limit.place()) {
            case CRITERION -> " AND :id IN (c.id, c.parent_id, p.parent_id)";
            case AREA -> " AND d.area_id = :id";
            case YEAR -> "";
        };
        return jdbc.sql("""
                        SELECT COALESCE(SUM(d.points_lost), 0) FROM deficiency d
                        LEFT JOIN criterion c ON c.id = d.criterion_id LEFT JOIN criterion p ON p.id = c.parent_id
                        WHERE d.scored_unit_id = :unit AND d.year = :year AND d.state NOT IN ('WITHDRAWN', 'NOT_EFFECTIVE')
                          AND d.id <> :except""" + where)
                .param("unit", unit)
                .param("year", draft.year())
                .param("except", exceptId)
                .param("id", limit.id())
                .query(BigDecimal.class)
                .single();
    }
}
