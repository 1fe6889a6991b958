package vn.khacphuc.notices;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One telling, as the person told reads it.
 *
 * @param subject kind of thing, as in the trail
 * @param subjectId its id, 0 where it is about several
 * @param title what it was called when told, empty where the kind says all
 * @param titleEn the same in English, null where it is one name in every language
 * @param day deadline or other day, as it was when told
 * @param number of days, parts or the level, by kind
 * @param text reason, answer or the verb, by kind
 * @param byName who did it, null for the portal itself
 */
public record NoticeRow(
        long id,
        NoticeKind kind,
        String subject,
        long subjectId,
        String title,
        @Nullable String titleEn,
        @Nullable String unitName,
        @Nullable LocalDate day,
        int number,
        String text,
        @Nullable String byName,
        Instant at,
        @Nullable Instant readAt) {

    public boolean isUnread() {
        return readAt == null;
    }
}
