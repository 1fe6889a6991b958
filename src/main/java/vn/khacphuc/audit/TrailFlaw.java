package vn.khacphuc.audit;

/**
 * Where the trail is broken.
 *
 * @param sequence seal at which it shows
 * @param entryId entry of that seal, 0 where the seal itself is gone
 */
public record TrailFlaw(Kind kind, long sequence, long entryId) {

    /** What is wrong with it. */
    public enum Kind {
        /** The entry does not say what it said when it was sealed. */
        ENTRY_ALTERED,
        /** The seal is there, its entry is not. */
        ENTRY_MISSING,
        /** The entry's values are gone, and no entry tells who erased them. */
        ERASED_IN_SECRET,
        /** A number is left out. */
        SEAL_MISSING,
        /** The seal does not fit the one before it: altered, or put in another's place. */
        SEAL_ALTERED,
        /** The trail ends before a seal that was printed. */
        END_CUT,
        /** It holds together, but is not the trail of which a seal was printed. */
        NOT_AS_PRINTED
    }
}
