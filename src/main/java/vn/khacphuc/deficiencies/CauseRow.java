package vn.khacphuc.deficiencies;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cause in the map.
 *
 * @param headingId null for causes of the class that are under no heading yet
 * @param cells one for each column that has any
 */
public record CauseRow(
        Cause cause, @Nullable Long headingId, @Nullable String heading, CauseSpread spread, List<CauseCell> cells) {

    public CauseRow {
        cells = List.copyOf(cells);
    }

    public int number() {
        return cells.stream().mapToInt(CauseCell::number).sum();
    }

    public BigDecimal points() {
        return cells.stream().map(CauseCell::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
