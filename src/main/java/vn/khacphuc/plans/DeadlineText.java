package vn.khacphuc.plans;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads deadlines such as "Quý I/2022", "Trước 20/1", "Tháng 6/2022", "30/6", "Hàng tháng", "20 ngày sau khi …". */
final class DeadlineText {

    private static final String DAY = "(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?";
    private static final String YEAR = "(?:\\s*(?:/|-|nam|,)?\\s*(?:nam\\s*)?(\\d{4}))?";
    private static final String QUARTER_NUMBER = "(iv|iii|ii|i|[1-4])";

    private final int planYear;
    private final String text;
    private final String plain;

    private DeadlineText(String text, int planYear) {
        this.text = text.strip();
        this.planYear = planYear;
        this.plain = plain(text);
    }

    static Optional<Deadline> read(String text, int planYear) {
        var reader = new DeadlineText(text, planYear);
        try {
            return reader.rules().stream()
                    .map(rule -> rule.apply(reader.plain))
                    .flatMap(Optional::stream)
                    .findFirst();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private List<Function<String, Optional<Deadline>>> rules() {
        return List.of(
                rule("thuong xuyen|theo quy dinh|hang quy|dinh ky hang quy|moi quy", m -> recurring(Frequency.QUARTER)),
                rule("(?:thuong xuyen )?(?:dinh ky )?hang thang|moi thang", m -> recurring(Frequency.MONTH)),
                rule("(?:dinh ky )?(?:6 thang|hang 6 thang|6 thang mot lan)", m -> recurring(Frequency.HALF_YEAR)),
                rule("(?:dinh ky )?hang nam|moi nam", m -> recurring(Frequency.YEAR)),
                rule("khong|khong thoi han|khong xac dinh", m -> new Deadline(DeadlineKind.NONE, text, null, null)),
                rule(
                        "(?:trong |sau |trong vong |trong thoi han |cham nhat |khong qua )*(\\d{1,3}) ngay (lam viec )?"
                                + "(?:(?:sau|ke tu|tinh tu|tu)(?: khi| ngay)?|sau khi|khi) \\S.*",
                        m -> Deadline.relative(
                                text, new Deadline.After(Integer.parseInt(m.group(1)), m.group(2) != null))),
                rule(
                        "truoc (?:ngay )?" + DAY,
                        m -> dated(DeadlineKind.BEFORE, day(m, 1).minusDays(1))),
                rule(
                        "truoc thang (\\d{1,2})" + YEAR,
                        m -> dated(DeadlineKind.BEFORE, month(m, 1).atDay(1).minusDays(1))),
                rule("(?:den |den ngay |ngay |xong truoc ngay )?" + DAY, m -> dated(DeadlineKind.DAY, day(m, 1))),
                rule("ngay (\\d{1,2}) thang (\\d{1,2})" + YEAR, m -> dated(DeadlineKind.DAY, day(m, 1))),
                rule(
                        "(?:trong |cuoi |het |den )?quy " + QUARTER_NUMBER + YEAR,
                        m -> dated(DeadlineKind.QUARTER, quarter(m))),
                rule(
                        "(?:tu )?quy .*(?:den|-|,|va) ?(?:quy )?" + QUARTER_NUMBER + YEAR,
                        m -> dated(DeadlineKind.QUARTER, quarter(m))),
                rule(
                        "(?:trong |cuoi |het |den )?thang (\\d{1,2})" + YEAR,
                        m -> dated(DeadlineKind.MONTH, month(m, 1).atEndOfMonth())),
                rule(
                        "(?:tu )?thang .*(?:den|-|,|va) ?(?:thang )?(\\d{1,2})" + YEAR,
                        m -> dated(DeadlineKind.MONTH, month(m, 1).atEndOfMonth())),
                rule("6 thang dau nam" + YEAR, m -> dated(DeadlineKind.MONTH, LocalDate.of(year(m.group(1)), 6, 30))),
                rule(
                        "(?:trong |ca |cuoi |het |den )?(?:nam )?(\\d{4})",
                        m -> dated(DeadlineKind.YEAR, LocalDate.of(year(m.group(1)), 12, 31))),
                rule(
                        "(?:trong nam|ca nam|cuoi nam|het nam|6 thang cuoi nam)" + YEAR,
                        m -> dated(DeadlineKind.YEAR, LocalDate.of(year(m.group(1)), 12, 31))));
    }

    private static Function<String, Optional<Deadline>> rule(String pattern, Function<MatchResult, Deadline> meaning) {
        Pattern compiled = Pattern.compile(pattern);
        return plain -> {
            var matcher = compiled.matcher(plain);
            return matcher.matches() ? Optional.of(meaning.apply(matcher.toMatchResult())) : Optional.empty();
        };
    }

    private Deadline dated(DeadlineKind kind, LocalDate due) {
        return new Deadline(kind, text, due, null);
    }

    private Deadline recurring(Frequency frequency) {
        return new Deadline(DeadlineKind.RECURRING, text, null, frequency);
    }

    private LocalDate day(MatchResult match, int group) {
        return LocalDate.of(
                year(match.group(group + 2)),
                Integer.parseInt(match.group(group + 1)),
                Integer.parseInt(match.group(group)));
    }

    private YearMonth month(MatchResult match, int group) {
        return YearMonth.of(year(match.group(group + 1)), Integer.parseInt(match.group(group)));
    }

    private LocalDate quarter(MatchResult match) {
        int number = switch (match.group(1)) {
            case "i", "1" -> 1;
            case "ii", "2" -> 2;
            case "iii", "3" -> 3;
            default -> 4;
        };
        return YearMonth.of(year(match.group(2)), number * 3).atEndOfMonth();
    }

    private int year(@Nullable String digits) {
        return digits == null ? planYear : Integer.parseInt(digits);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceAll("\\.$", "");
    }
}
