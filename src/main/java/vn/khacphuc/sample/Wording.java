package vn.khacphuc.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.khacphuc.plans.Deadline;
import vn.khacphuc.plans.DeadlineKind;

/** Writes a day as one office or another would. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

    private Wording() {}

    static Deadline of(LocalDate due, int style, boolean mayEndAPeriod) {
        YearMonth month = YearMonth.from(due);
        return switch (mayEndAPeriod ? style % 4 : style % 2) {
            case 0 -> new Deadline(DeadlineKind.DAY, DAY.format(due), due, null);
            case 1 -> new Deadline(DeadlineKind.BEFORE, "Trước ngày " + DAY.format(due.plusDays(1)), due, null);
            case 2 ->
                new Deadline(
                        DeadlineKind.MONTH,
                        "Tháng " + month.getMonthValue() + "/" + month.getYear(),
                        month.atEndOfMonth(),
                        null);
            default -> {
                int quarter = (month.getMonthValue() - 1) / 3;
                yield new Deadline(
                        DeadlineKind.QUARTER,
                        "Quý " + QUARTERS.get(quarter) + "/" + month.getYear(),
                        YearMonth.of(month.getYear(), quarter * 3 + 3).atEndOfMonth(),
                        null);
            }
        };
    }
}
