package vn.khacphuc.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IndicatorDoubtsTest {

    private static final ValueRow ON_TIME = row(1, "%", null);
    private static final ValueRow FILES = row(2, "hồ sơ", null);
    private static final ValueRow DAYS = row(3, "ngày", null);

    @Test
    void moreThanAllInPercentAndPartsOfAFileAreAskedAbout() {
        assertThat(doubts("150", "2.5", "2.5"))
                .extracting(doubt -> doubt.row().indicatorId(), IndicatorDoubts.Doubt::key)
                .containsExactly(
                        tuple(1L, "assessments.indicators.doubt.percent"),
                        tuple(2L, "assessments.indicators.doubt.whole"));
        assertThat(doubts("100", "3.0", "0.5")).isEmpty();
    }

    @Test
    void whatWasConfirmedAndSavedIsNotAskedAgain() {
        ValueRow saved = row(1, "%", new BigDecimal("150"));
        assertThat(IndicatorDoubts.of(List.of(saved), Map.of(1L, new BigDecimal("150.0"))))
                .isEmpty();
        assertThat(IndicatorDoubts.of(List.of(saved), Map.of(1L, new BigDecimal("160"))))
                .hasSize(1);
    }

    private static List<IndicatorDoubts.Doubt> doubts(String onTime, String files, String days) {
        return IndicatorDoubts.of(
                List.of(ON_TIME, FILES, DAYS),
                Map.of(1L, new BigDecimal(onTime), 2L, new BigDecimal(files), 3L, new BigDecimal(days)));
    }

    private static ValueRow row(long indicator, String measure, @Nullable BigDecimal value) {
        return new ValueRow(1, 1, indicator, "Chỉ tiêu", "Indicator", measure, true, null, value, null);
    }
}
