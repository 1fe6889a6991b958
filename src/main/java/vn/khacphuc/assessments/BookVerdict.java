package vn.khacphuc.assessments;

import org.jspecify.annotations.Nullable;

/**
 * What a proof of the books came to.
 *
 * @param books books proved, up to the first broken one
 * @param rows rows of these
 * @param addenda addenda proved
 * @param flaw the first thing wrong, null where all books are intact
 */
public record BookVerdict(
        long books, long rows, long addenda, @Nullable BookFlaw flaw) {

    public boolean intact() {
        return flaw == null;
    }
}
