package vn.khacphuc.plans;

import org.jspecify.annotations.Nullable;

/**
 * A plan as typed.
 *
 * @param kind code of a kind of plan
 * @param superiorPaper the superior plan or paper it carries out, as cited; may be empty
 * @param superiorPlanId that plan, where it is in the portal
 */
public record PlanDraft(
        long unitId,
        String kind,
        int year,
        String title,
        String superiorPaper,
        @Nullable Long superiorPlanId) {}
