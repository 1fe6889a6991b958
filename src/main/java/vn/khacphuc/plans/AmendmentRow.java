package vn.khacphuc.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An amendment of a plan. */
public record AmendmentRow(
        long id,
        long version,
        int ordinal,
        String reason,
        PlanState state,
        String number,
        @Nullable LocalDate issuedOn,
        @Nullable Long submittedBy,
        int added,
        int cancelled) {}
