package vn.khacphuc.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A plan as lists show it; gathered tasks counted among its own. */
public record PlanRow(
        long id,
        String title,
        long unitId,
        String unitName,
        String kindName,
        int year,
        PlanState state,
        String number,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate due,
        int tasks,
        int verified,
        int late) {}
