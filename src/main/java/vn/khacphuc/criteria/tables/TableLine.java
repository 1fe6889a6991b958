package vn.khacphuc.criteria.tables;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.criteria.Effect;

/**
 * A line of a set as read from a table.
 *
 * @param row number of its first row in the table, from 1
 * @param depth 0 for an area
 * @param code complete, as it will be in the set
 * @param parentCode null for an area
 * @param points at most; of a penalty without its sign
 * @param rule how it is scored, as written
 * @param proposal the same for the portal to compute; null where it is to be judged
 * @param alternatives whether the lines below it seem to stand for each other
 */
public record TableLine(
        int row,
        int depth,
        String code,
        @Nullable String parentCode,
        String name,
        BigDecimal points,
        String evidence,
        String rule,
        @Nullable RuleProposal proposal,
        Effect effect,
        boolean mayLack,
        boolean survey,
        boolean alternatives,
        List<TableProblem> problems) {

    public boolean isBlocked() {
        return problems.stream().anyMatch(TableProblem::blocks);
    }
}
