package vn.khacphuc.audit;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a proof of the trail came to.
 *
 * @param sealed entries proved, up to the first broken one
 * @param erased how many of them had their personal data erased, each by an entry that says so
 * @param unsealed entries written but not sealed yet: nothing vouches for them
 * @param oldestUnsealed moment of the oldest of these, null where there are none
 * @param last the last seal, null where nothing is sealed
 * @param flaw the first thing wrong, null where the trail is intact
 */
public record TrailVerdict(
        long sealed,
        long erased,
        long unsealed,
        @Nullable Instant oldestUnsealed,
        @Nullable Seal last,
        @Nullable TrailFlaw flaw) {

    public boolean intact() {
        return flaw == null;
    }

    /** Age of the oldest entry that is not sealed; zero where there is none. */
    public Duration tailAge(Instant now) {
        return oldestUnsealed == null || oldestUnsealed.isAfter(now)
                ? Duration.ZERO
                : Duration.between(oldestUnsealed, now);
    }
}
