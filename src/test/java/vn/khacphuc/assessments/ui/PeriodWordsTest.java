package vn.khacphuc.assessments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khacphuc.assessments.AssessmentRow;
import vn.khacphuc.assessments.AssessmentState;
import vn.khacphuc.assessments.PeriodKind;
import vn.khacphuc.base.ui.Tag;

/** What is said of a unit in a period: due by the 17th. */
class PeriodWordsTest {

    private static final LocalDate DUE = LocalDate.of(2026, 2, 17);
    private static final String IN_TIME = "2026-02-16T03:00:00Z";
    private static final String TOO_LATE = "2026-02-18T03:00:00Z";

    @Test
    void afterTheLockAUnitThatReportedIsNotSaidToBeSilent() {
        assertThat(words(AssessmentState.LOCKED, IN_TIME, "", null)).containsExactly("Đã báo cáo, chưa xếp loại");
        assertThat(words(AssessmentState.LOCKED, TOO_LATE, "", null))
                .containsExactly("Đã báo cáo, chưa xếp loại", "Gửi muộn");
        assertThat(words(AssessmentState.LOCKED, IN_TIME, "Thiếu số liệu", null))
                .containsExactly("Bị trả lại");
        assertThat(words(AssessmentState.LOCKED, IN_TIME, "", "Hoàn thành tốt nhiệm vụ"))
                .containsExactly("Hoàn thành tốt nhiệm vụ");
        assertThat(words(AssessmentState.LOCKED, null, "", null)).containsExactly("Không báo cáo");
    }

    @Test
    void beforeTheLockItMayStillReport() {
        assertThat(words(AssessmentState.OPEN, null, "", null)).containsExactly("Chưa báo cáo");
        assertThat(words(AssessmentState.OPEN, IN_TIME, "Thiếu số liệu", null)).containsExactly("Bị trả lại");
        assertThat(words(AssessmentState.SELF_ASSESSED, TOO_LATE, "", null))
                .containsExactly("Chờ xếp loại", "Gửi muộn");
    }

    private static List<String> words(
            AssessmentState state, @Nullable String sent, String returnedFor, @Nullable String rating) {
        AssessmentRow row = new AssessmentRow(
                1,
                0,
                1,
                PeriodKind.MONTH,
                2026,
                2,
                LocalDate.of(2026, 1, 15),
                LocalDate.of(2026, 2, 14),
                DUE,
                DUE.plusDays(3),
                1,
                "Xã",
                state,
                "",
                "",
                "",
                sent == null ? null : Instant.parse(sent),
                null,
                returnedFor,
                rating == null ? null : "good",
                rating,
                rating,
                1,
                "",
                null,
                null);
        return PeriodWords.of(row, DUE.plusDays(9), Locale.of("vi")).stream()
                .map(Tag::getText)
                .toList();
    }
}
