package vn.khacphuc.criteria.tables;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.criteria.Effect;

/**
 * All that a table says.
 *
 * @param leftOut rows that are no lines, with the reason
 * @param problems of the table as a whole
 * @param bonusCap points that a group of bonus lines states, null where none does
 * @param penaltyCap the same for penalty
 */
public record TableReading(
        List<TableLine> lines,
        List<LeftOut> leftOut,
        List<TableProblem> problems,
        @Nullable BigDecimal bonusCap,
        @Nullable BigDecimal penaltyCap) {

    /** A row that is no line: a sum, a heading, a note. */
    public record LeftOut(int row, String text, String reasonKey) {}

    public List<TableLine> areas() {
        return lines.stream().filter(line -> line.depth() == 0).toList();
    }

    /** What the areas add up to, bonus and penalty left out. */
    public BigDecimal points() {
        return lines.stream()
                .filter(line -> line.depth() == 0 && line.effect() == Effect.NORMAL)
                .map(TableLine::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What has to be mended before it can be stored. */
    public long blocked() {
        return lines.stream().filter(TableLine::isBlocked).count()
                + problems.stream().filter(TableProblem::blocks).count();
    }
}
