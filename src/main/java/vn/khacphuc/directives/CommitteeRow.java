package vn.khacphuc.directives;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A committee as lists show it.
 *
 * @param fromDay since when it works like this
 * @param endedOn its last day, null while it works
 * @param members how many it has now
 * @param mine whether it is of a unit in the reader's scope, not only one that follows the reader's unit
 */
public record CommitteeRow(
        long id,
        long version,
        long unitId,
        String unitName,
        CommitteeKind kind,
        String name,
        String decisionNumber,
        LocalDate decisionDate,
        LocalDate fromDay,
        @Nullable LocalDate endedOn,
        int members,
        boolean mine) {}
