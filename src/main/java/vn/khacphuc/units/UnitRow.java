package vn.khacphuc.units;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit as lists and choices show it.
 *
 * @param version for a {@code Submission} based on this reading
 * @param kind code of its kind, {@code commune}
 * @param kindVi name of the kind in Vietnamese
 * @param kindEn name of the kind in English
 * @param authority whether the sight of leaders and coordinators begins here
 * @param validTo last day, null while it lives
 */
public record UnitRow(
        long id,
        long version,
        String code,
        String name,
        String shortName,
        String kind,
        String kindVi,
        String kindEn,
        boolean authority,
        @Nullable Long parentId,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public boolean livesOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }
}
