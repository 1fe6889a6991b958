package vn.khacphuc.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which requests for later deadlines a list shows.
 *
 * @param unitId accountable unit, or one below it; null for all
 * @param causes classes of reasons; empty for all
 */
public record ExtensionFilter(Show show, @Nullable Long unitId, List<ExtensionReason> causes) {

    /** Which of them. */
    public enum Show {
        /** Those the reader may decide on. */
        MINE,
        WAITING,
        DECIDED
    }
}
