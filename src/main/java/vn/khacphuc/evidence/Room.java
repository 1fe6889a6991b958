package vn.khacphuc.evidence;

/**
 * How much of its quota a unit uses, with every version of every file.
 *
 * @param used bytes
 * @param allowed bytes
 */
public record Room(long used, long allowed) {

    /** From four fifths on it is time to say so. */
    public boolean isNearlyFull() {
        return used * 5 >= allowed * 4;
    }
}
