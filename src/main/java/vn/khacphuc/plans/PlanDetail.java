package vn.khacphuc.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan as its page shows it.
 *
 * @param authority whether it is an authority's plan, which gathers and hands down
 * @param due day by which it was due, null where none is set
 * @param submittedBy account of the latest submission
 */
public record PlanDetail(
        long id,
        long version,
        long unitId,
        String unitName,
        boolean authority,
        String kind,
        String kindName,
        int year,
        String title,
        String superiorPaper,
        @Nullable Long superiorPlanId,
        @Nullable String superiorTitle,
        PlanState state,
        String number,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate due,
        @Nullable Long submittedBy,
        int tasks,
        int verified,
        int open) {}
