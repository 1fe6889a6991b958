package vn.khacphuc.plans;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.FoundRows;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Trail;

/** The rows beside a plan: decisions and dated history; and what its tasks still lack. */
@Component
class PlanRecords {

    private final JdbcClient jdbc;
    private final Trail trail;

    PlanRecords(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** What its verb says beside, and what its dated row does. */
    void changed(Actor by, String verb, Plan plan, @Nullable Long amendmentId, String reason) {
        rows(by, verb, plan, amendmentId, reason);
        Map<String, Object> after = new TreeMap<>();
        if (amendmentId != null) {
            after.put("amendment", amendmentId);
        }
        if (!reason.isBlank()) {
            after.put(verb.equals("amendment.issued") ? "number" : "reason", reason.strip());
        }
        trail.write(by, verb, "plan", plan.id(), plan.unitId(), after);
    }

    /** It was written: whatever differs from the values kept. */
    void written(Actor by, String verb, Plan plan, Map<String, @Nullable Object> kept) {
        rows(by, verb, plan, null, "");
        trail.changed(by, verb, "plan", plan.id(), plan.unitId(), kept);
    }

    private void rows(Actor by, String verb, Plan plan, @Nullable Long amendmentId, String reason) {
        jdbc.sql("""
                        INSERT INTO plan_decision (plan_id, amendment_id, at, account_id, person_id, verb, reason)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .param(1, plan.id())
                .param(2, amendmentId)
                .param(3, by.at())
                .param(4, by.accountId())
                .param(5, by.personId())
                .param(6, verb)
                .param(7, reason)
                .update();
        FoundRows.insert(
                jdbc,
                "plan_history (plan_id, at, verb, account_id, unit_id, kind, year, state, number, issued_on)",
                """
                SELECT id, :at, :verb, :account, unit_id, kind, year, state, number, issued_on FROM plan WHERE id = :id""",
                Map.of("at", by.at(), "verb", verb, "account", by.accountId(), "id", plan.id()));
    }

    /** Every task that cannot be submitted yet, and why. */
    Refusals faults(long planId, @Nullable Long amendmentId) {
        var refusals = new Refusals();
        jdbc.sql("""
                        SELECT LEFT(measure, 60) AS measure, owner_id IS NULL AS no_owner, deliverable = '' AS no_deliverable
                        FROM task WHERE plan_id = :plan AND state = 'PLANNED'
                          AND (:amendment IS NULL OR added_by_amendment_id = :amendment)
                          AND (owner_id IS NULL OR deliverable = '') ORDER BY id LIMIT 50""")
                .param("plan", planId)
                .param("amendment", amendmentId)
                .query(Fault.class)
                .list()
                .forEach(fault -> refusals.when(fault.noOwner(), "refusal.plans.submit.owner", fault.measure())
                        .when(fault.noDeliverable(), "refusal.plans.submit.deliverable", fault.measure()));
        return refusals;
    }

    int tasks(long planId) {
        return jdbc.sql("""
                        SELECT (SELECT COUNT(*) FROM task WHERE plan_id = :plan)
                             + (SELECT COUNT(*) FROM plan_gathers WHERE plan_id = :plan)""").param("plan", planId).query(Integer.class).single();
    }

    private record Fault(String measure, boolean noOwner, boolean noDeliverable) {}
}
