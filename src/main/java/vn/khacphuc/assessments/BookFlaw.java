package vn.khacphuc.assessments;

import org.jspecify.annotations.Nullable;

/**
 * Where a book is broken.
 *
 * @param table {@code book}, {@code book_row}, {@code book_addendum}, {@code book_chain} or {@code period}
 * @param periodId period of the book, 0 where a link of a chain is gone
 * @param ordinal row or addendum, null where it is the book itself
 * @param sequence link of the chain, 0 where it is a row
 */
public record BookFlaw(
        Kind kind, String table, long periodId, @Nullable Integer ordinal, long sequence) {

    /** What is wrong with it. */
    public enum Kind {
        /** It does not say what it said when it was written. */
        ALTERED,
        /** It is left out. */
        MISSING,
        /** It was never part of the book. */
        ADDED,
        /** It holds together, but is not what the audit trail says was locked. */
        NOT_AS_TOLD
    }
}
