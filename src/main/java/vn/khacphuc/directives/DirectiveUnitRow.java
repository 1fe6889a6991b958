package vn.khacphuc.directives;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit that an order asks something of.
 *
 * @param addressedUnitId the unit it was addressed to
 * @param unitName the unit that has to do it now
 * @param formerName the unit it was addressed to, where another has to do it now
 * @param parts in the order of the items
 */
public record DirectiveUnitRow(
        long addressedUnitId, String unitName, @Nullable String formerName, List<DirectivePartRow> parts) {

    /** What one item asks of it; empty where that is not shown. */
    public @Nullable DirectivePartRow part(int ordinal) {
        return parts.stream()
                .filter(part -> part.ordinal() == ordinal)
                .findFirst()
                .orElse(null);
    }
}
