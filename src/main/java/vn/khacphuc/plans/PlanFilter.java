package vn.khacphuc.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which plans a list shows. Null or empty asks for all. */
public record PlanFilter(
        String text,
        @Nullable Long unitId,
        @Nullable String kind,
        @Nullable Integer year,
        List<PlanState> states) {}
