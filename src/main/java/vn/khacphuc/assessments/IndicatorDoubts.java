package vn.khacphuc.assessments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values of indicators that are seldom meant: who types them is asked once. */
public final class IndicatorDoubts {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** What is counted one by one; other measures may have parts. */
    private static final Set<String> WHOLE = Set.of(
            "hồ sơ",
            "văn bản",
            "thủ tục",
            "lượt",
            "lần",
            "người",
            "công chức",
            "cán bộ",
            "cuộc",
            "vụ",
            "việc",
            "vụ việc",
            "nhiệm vụ",
            "đơn vị",
            "trường hợp",
            "phiếu",
            "ý kiến",
            "kiến nghị",
            "phản ánh",
            "tin",
            "bài",
            "tin, bài",
            "lớp",
            "dịch vụ",
            "files",
            "papers",
            "people",
            "times",
            "cases");

    private IndicatorDoubts() {}

    /**
     * What to ask about.
     *
     * @param key of its sentence, whose arguments are the value and the measure
     */
    public record Doubt(ValueRow row, BigDecimal value, String key) {}

    /** Doubts about what is typed, by indicator, in the order in which it is asked for. What stood there before is none. */
    public static List<Doubt> of(List<ValueRow> asked, Map<Long, @Nullable BigDecimal> typed) {
        return asked.stream()
                .flatMap(row -> {
                    BigDecimal value = typed.get(row.indicatorId());
                    String key = value == null || isSaved(row, value) ? null : doubt(row.measure(), value);
                    return value == null || key == null ? Stream.<Doubt>empty() : Stream.of(new Doubt(row, value, key));
                })
                .toList();
    }

    private static boolean isSaved(ValueRow row, BigDecimal value) {
        BigDecimal saved = row.value();
        return saved != null && saved.compareTo(value) == 0;
    }

    private static @Nullable String doubt(String measure, BigDecimal value) {
        String unit = measure.strip().toLowerCase(Locale.ROOT);
        if (unit.startsWith("%") && value.compareTo(ALL) > 0) {
            return "assessments.indicators.doubt.percent";
        }
        return WHOLE.contains(unit) && value.stripTrailingZeros().scale() > 0
                ? "assessments.indicators.doubt.whole"
                : null;
    }
}
