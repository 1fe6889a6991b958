package vn.khacphuc.audit.ui;

import org.jspecify.annotations.Nullable;

/** A cell of a CSV file: always in quotes, and never a formula for the program that opens it. */
final class Cell {

    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private Cell() {}

    static String of(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "\"\"";
        }
        String guarded = FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + guarded.replace("\"", "\"\"") + "\"";
    }
}
