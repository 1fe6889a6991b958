package vn.khacphuc.notices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said, as the page shows it.
 *
 * @param text empty where it was taken back
 * @param own whether the reader said it
 * @param mendable whether the reader may still change the words
 */
public record CommentRow(
        long id,
        long version,
        String authorName,
        String unitName,
        String text,
        Instant at,
        @Nullable Instant editedAt,
        @Nullable Instant deletedAt,
        boolean own,
        boolean mendable) {}
