package vn.khacphuc.verification;

import java.util.Set;

/**
 * What a decision is based on; anything newer refuses it.
 *
 * @param reportId the report looked at
 * @param evidence versions of files looked at
 * @param ticked codes of the lines found in order
 */
public record Seen(long reportId, Set<Long> evidence, Set<String> ticked) {

    public Seen {
        evidence = Set.copyOf(evidence);
        ticked = Set.copyOf(ticked);
    }
}
