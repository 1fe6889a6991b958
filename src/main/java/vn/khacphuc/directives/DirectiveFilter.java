package vn.khacphuc.directives;

import org.jspecify.annotations.Nullable;

/**
 * Which orders a list shows; empty, null or false asks for all.
 *
 * @param unitId only those that ask something of this unit or one below it
 * @param silent only those that somebody has not acknowledged yet
 */
public record DirectiveFilter(
        String text,
        @Nullable DirectiveState state,
        @Nullable Long unitId,
        boolean silent) {

    /** Those that wait to be acknowledged. */
    public static DirectiveFilter waiting() {
        return new DirectiveFilter("", DirectiveState.SENT, null, true);
    }
}
