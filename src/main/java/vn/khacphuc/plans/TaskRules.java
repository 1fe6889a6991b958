package vn.khacphuc.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Scope;
import vn.khacphuc.deficiencies.DeficiencyDetail;
import vn.khacphuc.deficiencies.DeficiencyQueries;
import vn.khacphuc.deficiencies.DeficiencyState;
import vn.khacphuc.identity.PeopleQueries;
import vn.khacphuc.units.UnitQueries;

/** What a task may say; names every fault at once and finds the task's area. */
@Component
class TaskRules {

    private static final int SHARES = 20;
    private static final int COOPERATING = 60;

    private final UnitQueries units;
    private final PeopleQueries people;
    private final DeficiencyQueries deficiencies;
    private final JdbcClient jdbc;

    TaskRules(UnitQueries units, PeopleQueries people, DeficiencyQueries deficiencies, JdbcClient jdbc) {
        this.units = units;
        this.people = people;
        this.deficiencies = deficiencies;
        this.jdbc = jdbc;
    }

    /**
     * Gives the area: that of the main deficiency, else the one chosen.
     *
     * @param plan asked whether the deadline may be right; null where that was settled before
     */
    @Nullable
    Long check(Actor by, TaskDraft draft, long unitId, long exceptTaskId, @Nullable Plan plan) {
        units.get(by.scope(), unitId);
        var refusals = new Refusals()
                .text(draft.measure(), 2000, "refusal.plans.measure")
                .limit(draft.deliverable(), 1000, "refusal.plans.deliverable")
                .limit(draft.deadline().text(), 200, "refusal.plans.deadline")
                .when(!draft.deadline().isComplete(), "refusal.plans.deadline.incomplete")
                .when(draft.cooperatingUnitIds().contains(unitId), "refusal.plans.cooperation.itself")
                .when(draft.cooperatingUnitIds().size() > COOPERATING, "refusal.plans.cooperation.many", COOPERATING)
                .when(draft.shares().size() > SHARES, "refusal.plans.shares.many", SHARES);
        Long owner = draft.ownerId();
        refusals.when(
                owner != null && people.find(new Scope(unitId), owner).isEmpty(), "refusal.plans.owner.elsewhere");
        refusals.when(!areLiving(draft.cooperatingUnitIds()), "refusal.plans.cooperation.unknown");
        Long area = shares(by, draft, unitId, exceptTaskId, refusals);
        if (plan != null && !draft.early()) {
            doubt(refusals, draft.deadline(), plan);
        }
        refusals.refuse();
        return draft.shares().isEmpty() ? draft.areaId() : area;
    }

    /** A day before the plan's year, or before its paper, is mostly a slip of the pen. */
    private static void doubt(Refusals refusals, Deadline deadline, Plan plan) {
        LocalDate due = deadline.due();
        if (due == null) {
            return;
        }
        LocalDate issued = plan.issuedOn();
        boolean formerYear = due.getYear() < plan.year();
        refusals.when(formerYear, "refusal.plans.deadline.early.year", due, String.valueOf(plan.year()));
        if (issued != null && !formerYear) {
            refusals.when(due.isBefore(issued), "refusal.plans.deadline.early.paper", due, issued);
        }
    }

    private @Nullable Long shares(Actor by, TaskDraft draft, long unitId, long exceptTaskId, Refusals refusals) {
        long mains = draft.shares().stream().filter(Share::main).count();
        refusals.when(!draft.shares().isEmpty() && mains != 1, "refusal.plans.shares.main");
        refusals.when(
                draft.shares().stream().map(Share::deficiencyId).distinct().count()
                        < draft.shares().size(),
                "refusal.plans.shares.twice");
        Long area = null;
        for (Share share : draft.shares()) {
            DeficiencyDetail deficiency = deficiencies
                    .find(by.scope(), share.deficiencyId(), Locale.ROOT)
                    .orElseThrow(() -> new NotFound("deficiency", share.deficiencyId()));
            BigDecimal promised = promised(share.deficiencyId(), exceptTaskId);
            refusals.when(
                            !units.covers(new Scope(unitId), deficiency.unitId()),
                            "refusal.plans.shares.elsewhere",
                            deficiency.title())
                    .when(
                            deficiency.state() != DeficiencyState.OPEN
                                    && deficiency.state() != DeficiencyState.IN_REMEDY,
                            "refusal.plans.shares.closed",
                            deficiency.title())
                    .when(
                            share.points().signum() < 0
                                    || share.points().stripTrailingZeros().scale() > 2,
                            "refusal.plans.shares.points")
                    .when(
                            share.points().add(promised).compareTo(deficiency.pointsLost()) > 0,
                            "refusal.plans.shares.sum",
                            deficiency.title(),
                            deficiency.pointsLost(),
                            promised);
            if (share.main()) {
                area = deficiency.areaId();
            }
        }
        return area;
    }

    private BigDecimal promised(long deficiencyId, long exceptTaskId) {
        return jdbc.sql("""
                        SELECT COALESCE(SUM(td.points), 0) FROM task_deficiency td JOIN task t ON t.id = td.task_id
                        WHERE td.deficiency_id = ? AND t.state <> 'CANCELLED' AND t.id <> ?""")
                .params(deficiencyId, exceptTaskId)
                .query(BigDecimal.class)
                .single();
    }

    private boolean areLiving(List<Long> unitIds) {
        return unitIds.isEmpty()
                || jdbc.sql("SELECT COUNT(*) FROM unit WHERE id IN (:ids) AND valid_to IS NULL")
                                .param("ids", unitIds)
                                .query(Integer.class)
                                .single()
                        == unitIds.stream().distinct().count();
    }
}
