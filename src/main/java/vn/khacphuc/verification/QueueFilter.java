package vn.khacphuc.verification;

import org.jspecify.annotations.Nullable;

/**
 * Which waiting reports.
 *
 * @param text found in measure or unit, with or without diacritics; may be empty
 * @param unitId of this unit and those below it
 * @param areaId of this content area
 * @param claimed those the reader has claimed
 * @param free those nobody has claimed
 */
public record QueueFilter(
        String text, @Nullable Long unitId, @Nullable Long areaId, boolean claimed, boolean free) {

    public static final QueueFilter ALL = new QueueFilter("", null, null, false, false);
}
