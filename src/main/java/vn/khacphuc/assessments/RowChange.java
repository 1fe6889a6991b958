package vn.khacphuc.assessments;

import java.util.List;

/**
 * A row that two books tell differently.
 *
 * @param row as the later book has it; as the earlier one has it where it is gone
 * @param fields what differs; empty where the whole row is new or gone
 */
public record RowChange(Kind kind, BookRow row, List<Field> fields) {

    /** What became of the row. */
    public enum Kind {
        CHANGED,
        ADDED,
        GONE
    }

    /** A value that differs; empty for none. */
    public record Field(String name, String before, String after) {}
}
