package vn.khacphuc.criteria;

import java.math.BigDecimal;

/**
 * A criteria set.
 *
 * @param year the year scored
 * @param level which units it is for: {@code department}, {@code commune}, {@code any}
 * @param points points of all its areas together
 * @param sample whether it is only there to try the portal with
 */
public record SetRow(
        long id,
        long version,
        String name,
        int year,
        String level,
        int edition,
        SetState state,
        boolean sample,
        String source,
        BigDecimal points) {}
