package vn.khacphuc.deficiencies;

import org.jspecify.annotations.Nullable;

/**
 * Which deficiencies a cell of the cause map counts. Null or false asks for all.
 *
 * @param headingId those with a cause under this heading
 * @param unassigned those with a cause, of the class asked for, that is under no heading
 * @param standing only those whose points count: neither withdrawn nor followed by another
 * @param exactUnit only those of the unit itself, not of units below it
 */
public record Caused(@Nullable Long headingId, boolean unassigned, boolean standing, boolean exactUnit) {

    public static final Caused ANYHOW = new Caused(null, false, false, false);

    boolean asksForCause() {
        return headingId != null || unassigned;
    }
}
