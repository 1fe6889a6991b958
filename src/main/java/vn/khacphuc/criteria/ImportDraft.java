package vn.khacphuc.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a set as read from a table and confirmed by a person.
 *
 * @param source name of the table, for the trail
 * @param lines each after the one above it
 * @param areas content area by the code of a line at the top; a line that is not in it becomes an area of its own
 * @param bonusCap at most so many points of bonus in all, null for none
 * @param penaltyCap the same for penalty
 */
public record ImportDraft(
        String source,
        List<Line> lines,
        Map<String, Long> areas,
        @Nullable BigDecimal bonusCap,
        @Nullable BigDecimal penaltyCap) {

    public ImportDraft {
        lines = List.copyOf(lines);
        areas = Map.copyOf(areas);
    }

    /**
     * A line of the table.
     *
     * @param row its number there, from 1, to name it by
     * @param parentCode code of the line above, null at the top
     */
    public record Line(
            int row,
            String code,
            @Nullable String parentCode,
            String name,
            BigDecimal points,
            String evidence,
            String rule,
            Scoring scoring) {}
}
