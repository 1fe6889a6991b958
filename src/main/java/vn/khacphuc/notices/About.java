package vn.khacphuc.notices;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told of.
 *
 * @param subject kind of thing, as in the trail: {@code task}
 * @param id its id
 * @param occurrence what sets this telling apart from others of the same kind on the same thing: told twice it counts once;
 *     at most 80 characters, ASCII
 * @param unitId unit the thing belongs to
 * @param title what the thing is called now
 * @param day deadline or other day of it
 * @param text a few words more: a reason, the beginning of a comment
 */
public record About(
        String subject,
        long id,
        String occurrence,
        @Nullable Long unitId,
        String title,
        @Nullable LocalDate day,
        String text) {}
