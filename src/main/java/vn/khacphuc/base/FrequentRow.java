package vn.khacphuc.base;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job of every minute on one node.
 *
 * @param node where it runs; this and what follows null where it never ran
 * @param at when it last did
 * @param didAt when it last had something to do
 * @param failing whether it failed the last time
 * @param silent whether its node, which runs it every minute, has run nothing for so long that it must be gone
 */
public record FrequentRow(
        String name,
        @Nullable String node,
        @Nullable Instant at,
        @Nullable Long tookMillis,
        Tally did,
        @Nullable Instant didAt,
        boolean failing,
        @Nullable String failure,
        @Nullable Instant failedAt,
        boolean silent) {

    /** Whether somebody must look at it: what a node that is gone left behind is no failure of those that work. */
    public boolean isFailing() {
        return failing && !silent;
    }
}
