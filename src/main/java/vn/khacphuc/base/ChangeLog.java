package vn.khacphuc.base;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table in which every change leaves a row, in the order of growing ids; a row may become visible after one with a
 * greater id. Implemented as a bean by the module that keeps the table.
 */
public interface ChangeLog {

    /** The greatest id there is, 0 where there is none. */
    long last();

    /** Rows with greater ids, in order, at most so many. */
    List<Row> after(long id, int limit);

    /**
     * Something was changed, by whomever and on whichever node.
     *
     * @param id increasing
     * @param subject kind of thing, {@code task}
     * @param subjectId its id
     * @param unitId unit the thing belongs to, null where it belongs to none
     * @param personId the only person it concerns, null where it concerns whoever sees the thing
     * @param byPersonId who did it, null where that is not told
     */
    record Row(
            long id,
            String subject,
            long subjectId,
            @Nullable Long unitId,
            @Nullable Long personId,
            @Nullable Long byPersonId) {}
}
