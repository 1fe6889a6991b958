package vn.khacphuc.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khacphuc.base.Refusal;

class PeriodRuleTest {

    private final PeriodRule usual = PeriodRule.STANDARD;

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2026-11-14, 2026, 11, 2026-10-15, 2026-11-14",
        "MONTH, 2026-11-15, 2026, 12, 2026-11-15, 2026-12-14",
        "MONTH, 2026-12-15, 2027, 1, 2026-12-15, 2027-01-14",
        "MONTH, 2027-01-14, 2027, 1, 2026-12-15, 2027-01-14",
        "QUARTER, 2026-12-15, 2027, 1, 2026-12-15, 2027-03-14",
        "QUARTER, 2026-12-14, 2026, 4, 2026-09-15, 2026-12-14",
        "HALF_YEAR, 2026-06-14, 2026, 1, 2025-12-15, 2026-06-14",
        "HALF_YEAR, 2026-06-15, 2026, 2, 2026-06-15, 2026-12-14",
        "YEAR, 2026-12-14, 2026, 1, 2025-12-15, 2026-12-14",
        "YEAR, 2026-12-15, 2027, 1, 2026-12-15, 2027-12-14"
    })
    void fromTheFifteenthToTheFourteenthAlsoOverTheYear(
            PeriodKind kind, LocalDate day, int year, int number, LocalDate first, LocalDate last) {
        assertThat(usual.containing(kind, day)).isEqualTo(new Span(kind, year, number, first, last));
    }

    @Test
    void anOfficeThatReportsByTheCalendarHasCalendarMonths() {
        var calendar = new PeriodRule(1, 5, 10, true, true, true);
        assertThat(calendar.containing(PeriodKind.MONTH, LocalDate.of(2028, 2, 29)))
                .isEqualTo(new Span(PeriodKind.MONTH, 2028, 2, LocalDate.of(2028, 2, 1), LocalDate.of(2028, 2, 29)));
        assertThat(calendar.containing(PeriodKind.YEAR, LocalDate.of(2028, 2, 29))
                        .firstDay())
                .isEqualTo(LocalDate.of(2028, 1, 1));
    }

    @ParameterizedTest
    @EnumSource(PeriodKind.class)
    void periodsFollowEachOtherWithoutGapWhateverTheRule(PeriodKind kind) {
        Random dice = new Random(5);
        for (int round = 0; round < 200; round++) {
            Span span = rule(dice).containing(kind, LocalDate.of(2026, 1, 1).plusDays(dice.nextInt(900)));
            for (int i = 0; i < 30; i++) {
                Span next = rule(dice).following(span);
                assertThat(next.firstDay()).isEqualTo(span.lastDay().plusDays(1));
                assertThat(next.lastDay()).isAfterOrEqualTo(next.firstDay());
                assertThat(next.year() * 100 + next.number())
                        .as(span + " " + next)
                        .isGreaterThan(span.year() * 100 + span.number());
                span = next;
            }
        }
    }

    @Test
    void aChangedDayMakesOneLongerOrShorterPeriodAndNoHole() {
        Span december = usual.containing(PeriodKind.MONTH, LocalDate.of(2026, 12, 1));
        Span january = new PeriodRule(1, 3, 6, true, true, true).following(december);
        assertThat(january)
                .isEqualTo(new Span(PeriodKind.MONTH, 2027, 1, LocalDate.of(2026, 12, 15), LocalDate.of(2027, 1, 31)));
    }

    @Test
    void aRuleNobodyCouldKeepIsRefusedForEveryReason() {
        assertThatThrownBy(() -> new PeriodRule(31, 5, 2, true, true, true).check())
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::key)
                                .containsExactly("refusal.assessments.first_day", "refusal.assessments.due_days"));
    }

    private static PeriodRule rule(Random dice) {
        return new PeriodRule(1 + dice.nextInt(28), 3, 6, true, true, true);
    }
}
