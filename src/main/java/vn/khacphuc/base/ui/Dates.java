package vn.khacphuc.base.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Days and moments as offices write them: {@code dd/MM/yyyy}, in Vietnam's time. What is missing is a dash. */
public final class Dates {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ZONE);

    private Dates() {}

    public static String day(@Nullable LocalDate day) {
        return day == null ? "–" : DAY.format(day);
    }

    /** Day and month, where the year is plain. */
    public static String shortDay(@Nullable LocalDate day) {
        return day == null ? "–" : SHORT.format(day);
    }

    public static String moment(@Nullable Instant moment) {
        return moment == null ? "–" : MOMENT.format(moment);
    }

    /** "còn 3 ngày", "hôm nay", "quá 5 ngày": from today to a deadline. */
    public static String left(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days == 0) {
            return Texts.text("ui.days.today");
        }
        return days > 0 ? Texts.text("ui.days.left", days) : Texts.text("ui.days.over", -days);
    }

    /** "hôm nay", "hôm qua", "5 ngày trước": from a past day to today. */
    public static String ago(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(day, today);
        if (days == 0) {
            return Texts.text("ui.days.today");
        }
        return days == 1 ? Texts.text("ui.days.yesterday") : Texts.text("ui.days.ago", days);
    }
}
