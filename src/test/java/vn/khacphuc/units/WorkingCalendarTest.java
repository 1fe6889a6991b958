package vn.khacphuc.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Cells;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Submission;

/** Holidays and swapped days, entered and imported, and what is counted by them. */
@PortalTest
class WorkingCalendarTest {

    // A Thursday in a year of this test's own.
    private static final LocalDate NATIONAL_DAY = LocalDate.of(2038, 9, 2);

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    CalendarAdministration administration;

    @Autowired
    District district;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void emptyTheYear() {
        jdbc.sql("DELETE FROM calendar_day WHERE YEAR(day) = 2038").update();
    }

    @Test
    void holidaysAreNotCountedAndDaysWorkedInsteadAre() {
        Actor admin = district.make().admin();
        assertThat(calendar.after(NATIONAL_DAY.minusDays(2), 3)).isEqualTo(LocalDate.of(2038, 9, 3));
        administration.enter(
                admin,
                Submission.first(),
                new CalendarDraft(NATIONAL_DAY.minusDays(1), NATIONAL_DAY, DayKind.HOLIDAY, "Quốc khánh"));
        assertThat(calendar.after(NATIONAL_DAY.minusDays(2), 3)).isEqualTo(LocalDate.of(2038, 9, 7));
        LocalDate saturday = LocalDate.of(2038, 9, 4);
        administration.enter(
                admin, Submission.first(), new CalendarDraft(saturday, saturday, DayKind.SWAP_WORK, "Làm bù"));
        assertThat(calendar.after(NATIONAL_DAY.minusDays(2), 2)).isEqualTo(saturday);
        administration.remove(admin, Submission.first(), saturday);
        assertThat(calendar.after(NATIONAL_DAY.minusDays(2), 2)).isEqualTo(LocalDate.of(2038, 9, 6));
        assertThatThrownBy(() -> administration.remove(admin, Submission.first(), saturday))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void everyReasonAgainstDaysIsNamedAtOnce() {
        Actor admin = district.make().admin();
        assertThatThrownBy(() -> administration.enter(
                        admin,
                        Submission.first(),
                        new CalendarDraft(NATIONAL_DAY, NATIONAL_DAY, DayKind.SWAP_WORK, " ")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::key)
                                .containsExactly("refusal.units.calendar.name", "refusal.units.calendar.worked"));
        assertThat(calendar.days(NATIONAL_DAY, NATIONAL_DAY)).isEmpty();
    }

    @Test
    void aListIsTakenAsItComesOutOfATable() {
        List<CalendarFile.Line> lines = CalendarFile.read("""
                # announced in July
                from\tto\tname\tkind\tnote\tstatus
                Từ\tĐến\tTên\tLoại
                2038-09-01\t2038-09-02\tQuốc khánh\tholiday\t\tverified

                4/9/2038;;Làm bù;Làm bù
                03/09/2038,03/09/2038,Nghỉ hoán đổi,nghỉ hoán đổi
                """);
        assertThat(lines).allSatisfy(line -> assertThat(line.problems()).isEmpty());
        assertThat(lines.stream().flatMap(line -> line.draft().stream()))
                .containsExactly(
                        new CalendarDraft(NATIONAL_DAY.minusDays(1), NATIONAL_DAY, DayKind.HOLIDAY, "Quốc khánh"),
                        new CalendarDraft(
                                LocalDate.of(2038, 9, 4), LocalDate.of(2038, 9, 4), DayKind.SWAP_WORK, "Làm bù"),
                        new CalendarDraft(
                                LocalDate.of(2038, 9, 3), LocalDate.of(2038, 9, 3), DayKind.SWAP_OFF, "Nghỉ hoán đổi"));
    }

    @Test
    void aWorkbooksDaysAreNumbers() {
        Cells cells = new Cells(
                "2038",
                List.of(List.of("Từ", "Đến", "Tên", "Loại"), List.of("50650", "50651", "Quốc khánh", "nghỉ lễ")));
        assertThat(CalendarFile.lines(cells))
                .as("what is edited before it is saved")
                .contains("2038-09-02\t2038-09-03");
        assertThat(CalendarFile.read(CalendarFile.lines(cells)).stream().flatMap(line -> line.draft().stream()))
                .containsExactly(
                        new CalendarDraft(NATIONAL_DAY, NATIONAL_DAY.plusDays(1), DayKind.HOLIDAY, "Quốc khánh"));
    }

    @Test
    void aBadLineSaysWhatIsWrongAndNothingIsHalfDone() {
        String text = """
                2038-09-01\t2038-09-02\tQuốc khánh\tholiday
                31/9/2038\t\tNgày lạ\tholiday
                2038-09-02\t2038-09-01\tNgược\tholiday
                2038-09-02\t\tTrùng\tholiday
                2038-09-04\t\tLàm bù\tlàm thêm
                2038-09-03\t\t\tworkday_swap
                """;
        assertThat(CalendarFile.read(text))
                .extracting(line -> line.number() + " "
                        + line.problems().stream().map(Refusal.Reason::key).toList())
                .containsExactly(
                        "1 []",
                        "2 [refusal.units.calendar.day]",
                        "3 [refusal.units.calendar.order]",
                        "4 [refusal.units.calendar.twice]",
                        "5 [refusal.units.calendar.kind]",
                        "6 [refusal.units.calendar.name, refusal.units.calendar.worked]");
        Actor admin = district.make().admin();
        assertThatThrownBy(() -> administration.importFile(admin, Submission.first(), text))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reasons()).hasSize(5));
        assertThat(calendar.days(NATIONAL_DAY.minusDays(1), NATIONAL_DAY)).isEmpty();
    }

    @Test
    void importingTwiceChangesNothingAndTheTrailTellsWhatWasBefore() {
        Actor admin = district.make().admin();
        administration.importFile(admin, Submission.first(), "2038-09-02\t\tQuốc khánh\tholiday");
        administration.importFile(admin, Submission.first(), "2038-09-02\t\tTết Độc lập\tholiday");
        assertThat(calendar.days(NATIONAL_DAY, NATIONAL_DAY))
                .containsExactly(new CalendarDay(NATIONAL_DAY, DayKind.HOLIDAY, "Tết Độc lập"));
        assertThat(jdbc.sql("""
                        SELECT CONCAT(before_values, after_values) FROM audit_entry
                        WHERE account_id = ? AND verb = 'calendar.imported' ORDER BY id DESC LIMIT 1""").param(admin.accountId()).query(String.class).single())
                .contains("2038-09-02 HOLIDAY Quốc khánh", "2038-09-02 HOLIDAY Tết Độc lập");
    }
}
