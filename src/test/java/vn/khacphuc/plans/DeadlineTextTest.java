package vn.khacphuc.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTextTest {

    @ParameterizedTest
    @CsvSource({
        "30/6, DAY, 2022-06-30",
        "30/06/2023, DAY, 2023-06-30",
        "Ngày 15 tháng 3 năm 2022, DAY, 2022-03-15",
        "Trước 20/1, BEFORE, 2022-01-19",
        "Trước ngày 01/01/2023, BEFORE, 2022-12-31",
        "trước tháng 5, BEFORE, 2022-04-30",
        "Tháng 6/2022, MONTH, 2022-06-30",
        "Tháng 2, MONTH, 2022-02-28",
        "tháng 02 năm 2024, MONTH, 2024-02-29",
        "Từ tháng 2 đến tháng 5/2022, MONTH, 2022-05-31",
        "Tháng 3 - 4, MONTH, 2022-04-30",
        "6 tháng đầu năm, MONTH, 2022-06-30",
        "Quý I/2022, QUARTER, 2022-03-31",
        "Quý 4, QUARTER, 2022-12-31",
        "QUÝ III NĂM 2023, QUARTER, 2023-09-30",
        "Quý II và III, QUARTER, 2022-09-30",
        "Năm 2022, YEAR, 2022-12-31",
        "2023, YEAR, 2023-12-31",
        "Trong năm, YEAR, 2022-12-31",
    })
    void aDeadlineAsOfficesWriteItMeansADay(String text, DeadlineKind kind, LocalDate due) {
        assertThat(Deadline.read(text, 2022)).contains(new Deadline(kind, text.strip(), due, null));
    }

    @ParameterizedTest
    @CsvSource({
        "Thường xuyên, QUARTER",
        "Hàng tháng, MONTH",
        "Hằng quý, QUARTER",
        "Hàng quý, QUARTER",
        "6 tháng một lần, HALF_YEAR",
        "Định kỳ hàng năm, YEAR",
    })
    void aRecurringOneSaysHowOften(String text, Frequency frequency) {
        assertThat(Deadline.read(text, 2022)).contains(new Deadline(DeadlineKind.RECURRING, text, null, frequency));
    }

    @ParameterizedTest
    @CsvSource({
        "20 ngày sau khi ban hành, 20, false",
        "Trong vòng 30 ngày kể từ ngày Trung ương ban hành hướng dẫn, 30, false",
        "Sau 10 ngày kể từ khi có kết quả thẩm định, 10, false",
        "15 ngày làm việc kể từ ngày nhận đủ hồ sơ, 15, true",
        "Chậm nhất 05 ngày làm việc sau khi kết thúc đợt kiểm tra., 5, true",
        "Không quá 7 ngày tính từ ngày ký, 7, false",
    })
    void aRelativeOneWaitsForItsDate(String text, int days, boolean working) {
        assertThat(Deadline.read(text, 2022)).contains(Deadline.relative(text, new Deadline.After(days, working)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sớm nhất", "31/2", "32/1/2022", "Quý V", "Tháng 13", "Sau khi ban hành", "5 ngày"})
    void whatMeansNoDayIsNotGuessed(String text) {
        assertThat(Deadline.read(text, 2022)).isEmpty();
    }

    @Test
    void aTextWithoutAYearTakesThePlansYear() {
        assertThat(Deadline.read("Quý I", 2026).orElseThrow().due()).isEqualTo("2026-03-31");
    }
}
