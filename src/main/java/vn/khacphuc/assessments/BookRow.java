package vn.khacphuc.assessments;

import java.util.Map;

/**
 * A row of a book.
 *
 * @param subjectId task, deficiency, plan, indicator or assessment; 0 of figures
 * @param unitId reporting unit, 0 for the authority as a whole
 * @param values what stands in it, by name
 */
public record BookRow(int ordinal, BookPart part, long subjectId, long unitId, Map<String, String> values) {

    /** By this a row is found again in another book. */
    public record Key(BookPart part, long subjectId, long unitId) {}

    public Key key() {
        // A task keeps its row when it goes to another unit.
        return part == BookPart.INDICATOR || part == BookPart.FIGURES
                ? new Key(part, subjectId, unitId)
                : part == BookPart.UNIT ? new Key(part, 0, unitId) : new Key(part, subjectId, 0);
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }
}
