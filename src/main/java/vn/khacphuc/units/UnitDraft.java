package vn.khacphuc.units;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit to be added.
 *
 * @param code unique among the units that begin on the same day
 * @param kind code of a kind of unit
 * @param parentId the unit above; null only for the first of all
 */
public record UnitDraft(
        String code,
        String name,
        String shortName,
        String kind,
        @Nullable Long parentId,
        LocalDate validFrom,
        int order) {}
