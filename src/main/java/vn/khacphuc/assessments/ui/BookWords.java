package vn.khacphuc.assessments.ui;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import vn.khacphuc.assessments.BookPart;
import vn.khacphuc.assessments.BookRow;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Texts;

/** What stands in a book, as the reader's language writes it. What is stored stays as it is. */
final class BookWords {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,4})?");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Za-z]+\\.[A-Z_]+");
    private static final Set<String> AS_WRITTEN =
            Set.of("number", "year", "planYear", "title", "results", "obstacles", "nextSteps");

    private BookWords() {}

    static String field(BookPart part, String name) {
        return part == BookPart.FIGURES ? FigureTiles.label(name) : Texts.text("assessments.field." + name);
    }

    static String value(BookRow row, String name) {
        if (row.part() == BookPart.UNIT
                && name.equals("submittedAt")
                && row.value(name).isEmpty()) {
            return Texts.text("assessments.locked.missing");
        }
        return value(name, row.value(name));
    }

    static String value(String name, String stored) {
        return AS_WRITTEN.contains(name) ? stored : value(stored);
    }

    static String value(String stored) {
        if (DAY.matcher(stored).matches()) {
            return Dates.day(LocalDate.parse(stored));
        }
        if (MOMENT.matcher(stored).matches()) {
            return Dates.moment(Instant.parse(stored));
        }
        if (NUMBER.matcher(stored).matches()) {
            return Numbers.points(new BigDecimal(stored));
        }
        if (stored.equals("true")) {
            return Texts.text("assessments.yes");
        }
        return CONSTANT.matcher(stored).matches() ? Texts.find(stored).orElse(stored) : stored;
    }

    /** What a row is called. */
    static String title(BookRow row) {
        String title = row.value("title");
        return title.isEmpty() ? row.value("unit") : title;
    }
}
