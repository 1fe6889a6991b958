package vn.khacphuc.board.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.assessments.LastBook;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.figures.Frame;
import vn.khacphuc.figures.TaskFigures;

/** How figures have changed since the last locked book; nothing is said where the book is of another year or kind. */
final class SinceBook {

    private final @Nullable LastBook book;

    SinceBook(@Nullable LastBook last, Frame frame) {
        book = last != null && frame.kind() == null && last.lastDay().getYear() == frame.year() ? last : null;
    }

    /** Words for a number of tasks, after what else is said; the name is that in the book. */
    String count(String detail, String name, long now) {
        return joined(detail, change(name, BigDecimal.valueOf(now), ""));
    }

    /** Words for points, empty without a book. */
    String points(String name, BigDecimal now) {
        return change(name, now, "");
    }

    /** Words for the completion rate, in percentage points. */
    String completion(String detail, TaskFigures now) {
        LastBook then = book;
        if (then == null || now.due() == 0) {
            return detail;
        }
        BigDecimal due = then.figures().get("due");
        BigDecimal verified = then.figures().get("verified");
        if (due == null || verified == null || due.signum() == 0) {
            return detail;
        }
        BigDecimal change = share(BigDecimal.valueOf(now.verified()), BigDecimal.valueOf(now.due()))
                .subtract(share(verified, due));
        return joined(detail, words(change, " " + Texts.text("board.since.unit"), then));
    }

    private String change(String name, BigDecimal now, String unit) {
        LastBook then = book;
        BigDecimal before = then == null ? null : then.figures().get(name);
        return then == null || before == null ? "" : words(now.subtract(before), unit, then);
    }

    private static String words(BigDecimal change, String unit, LastBook then) {
        String day = Dates.shortDay(then.lastDay());
        if (change.signum() == 0) {
            return Texts.text("board.since.same", day);
        }
        String sign = change.signum() > 0 ? "▲ +" : "▼ −";
        return Texts.text("board.since", sign + Numbers.points(change.abs()) + unit, day);
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2).divide(whole, 1, RoundingMode.HALF_UP);
    }

    private static String joined(String detail, String change) {
        return change.isEmpty() ? detail : detail + " · " + change;
    }
}
