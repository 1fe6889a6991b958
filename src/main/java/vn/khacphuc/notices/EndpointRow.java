package vn.khacphuc.notices;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint in the list.
 *
 * @param kindList kinds of things, as in the trail, parted by commas
 * @param failures deliveries given up in a row
 * @param stoppedAt when it was stopped for them, null where it was not
 * @param waiting messages that wait
 */
public record EndpointRow(
        long id,
        long version,
        String name,
        String url,
        String kindList,
        boolean active,
        int failures,
        @Nullable Instant stoppedAt,
        @Nullable Instant lastSent,
        int waiting) {

    public List<String> kinds() {
        return List.of(kindList.split(","));
    }
}
