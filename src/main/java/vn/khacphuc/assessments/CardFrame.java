package vn.khacphuc.assessments;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Actor;

/**
 * What facts are asked for.
 *
 * @param headedUnitId unit the person was head of on the last day, null where of none
 * @param from first day
 * @param to last day
 * @param known moment of reading: what was reported by the last day counts as done if it was accepted by then
 */
record CardFrame(long personId, @Nullable Long headedUnitId, LocalDate from, LocalDate to, Instant known) {

    Instant begin() {
        return from.atStartOfDay(Actor.ZONE).toInstant();
    }

    Instant end() {
        return to.plusDays(1).atStartOfDay(Actor.ZONE).toInstant();
    }

    /** Day that what is open is late on or not: the last one, or the day of reading while that is still to come. */
    LocalDate asOf() {
        LocalDate day = LocalDate.ofInstant(known, Actor.ZONE);
        return day.isBefore(to) ? day : to;
    }
}
