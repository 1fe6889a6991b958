package vn.khacphuc.notices;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to be told by mail; the inbox has everything in any case.
 *
 * @param version for the submission that changes it, 0 where nothing was chosen yet
 * @param email address, null for no mail at all
 * @param language of the mail, {@code vi} or {@code en}
 * @param digestHour hour of the day from which the daily mail leaves, 0 to 23
 * @param ways for each kind
 */
public record Preferences(
        long version, @Nullable String email, String language, int digestHour, Map<NoticeKind, MailWay> ways) {}
