package vn.khacphuc.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit that has not submitted its plan of a kind and year.
 *
 * @param due day by which it is due, null where none is set
 * @param planId its draft, if there is one
 */
public record MissingRow(
        long unitId,
        String unitName,
        String kind,
        String kindName,
        int year,
        @Nullable LocalDate due,
        @Nullable Long planId,
        @Nullable PlanState state) {}
