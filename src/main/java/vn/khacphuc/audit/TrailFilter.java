package vn.khacphuc.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries a log shows; null for whatever.
 *
 * @param who part of the name of the person who did it
 * @param unitId unit the thing belongs to, or one below it
 * @param subject kind of thing
 * @param subjectId one thing of that kind
 * @param from first day
 * @param to last day
 * @param address where the request came from
 */
public record TrailFilter(
        @Nullable String who,
        @Nullable Long unitId,
        @Nullable String subject,
        @Nullable Long subjectId,
        @Nullable String verb,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String address) {

    /** Everything. */
    public static final TrailFilter ALL = new TrailFilter(null, null, null, null, null, null, null, null);

    /** The trail of one thing. */
    public static TrailFilter of(String subject, long id) {
        return new TrailFilter(null, null, subject, id, null, null, null, null);
    }
}
