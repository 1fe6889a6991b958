package vn.khacphuc.base;

import java.util.UUID;

/**
 * One press of a button: sent twice it counts once.
 *
 * @param key unique per press
 * @param version version of the row the form was filled from, 0 where there is none yet
 */
public record Submission(UUID key, long version) {

    /** A new press based on the given version. */
    public static Submission of(long version) {
        return new Submission(UUID.randomUUID(), version);
    }

    /** A new press that creates something. */
    public static Submission first() {
        return of(0);
    }
}
