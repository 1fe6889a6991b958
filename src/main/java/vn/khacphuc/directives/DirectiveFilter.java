package vn.khacphuc.directives;

import org.jspecify.annotations.Nullable;

/**
 * Which orders a list shows; empty, null or false asks for all.
 *
 * @param text part of title or number, with or without diacritics
 * @param unitId only those that ask something of this unit or one below it
 * @param senderId only those this person sent
 * @param silent only those that somebody has not acknowledged yet
 * @param late only those with a part past its day
 */
public record DirectiveFilter(
        String text,
        @Nullable DirectiveState state,
        @Nullable Long unitId,
        @Nullable Long senderId,
        boolean silent,
        boolean late) {

    /** Those that wait to be acknowledged. */
    public static DirectiveFilter waiting() {
        return new DirectiveFilter("", DirectiveState.SENT, null, null, true, false);
    }
}
