package vn.khacphuc.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.AtOnce;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Submission;
import vn.khacphuc.plans.Planned;
import vn.khacphuc.plans.Progress;
import vn.khacphuc.plans.ProgressDraft;
import vn.khacphuc.plans.Share;
import vn.khacphuc.verification.Verifications;

/** Months are assessed, locked and never change again. */
@PortalTest
class BooksTest {

    private static final LocalDate CUT_OFF = LocalDate.of(2026, 2, 14);

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Autowired
    Periods periods;

    @Autowired
    Assessments assessments;

    @Autowired
    PeriodLocks locks;

    @Autowired
    AssessmentQueries rows;

    @Autowired
    PeriodQueries queries;

    @Autowired
    BookQueries books;

    @Autowired
    BookCheck check;

    @Autowired
    Progress progress;

    @Autowired
    Verifications verifications;

    @Autowired
    JdbcClient jdbc;

    private District.Made d;
    private long january;
    private long february;
    private long task;
    private long deficiency;

    /** January ends on the 14th of the month, February begins on the 15th of it. */
    @BeforeEach
    void aDistrictInJanuaryWithATaskThatWinsBackTwoPoints() {
        d = district.make();
        periods.make(d.authority(), LocalDate.of(2026, 1, 5));
        for (int day = 15; day < 20; day++) {
            periods.make(d.authority(), LocalDate.of(2026, 1, day));
        }
        periods.make(d.authority(), LocalDate.of(2026, 2, 20));
        january = periods.month(d.authority(), 2026, 1);
        february = periods.month(d.authority(), 2026, 2);
        Actor head = on(d.head(), 2026, 1, 5);
        deficiency = planned.deficiency(head, "2");
        task = planned.running(
                head,
                on(d.coordinator(), 2026, 1, 6),
                d.official(),
                LocalDate.of(2026, 2, 10),
                new Share(deficiency, new BigDecimal("2"), true));
    }

    @Test
    void aMonthIsNotLockedBeforeItIsOverNorWhileUnitsAreNotRatedUnlessAReasonIsGiven() {
        assertRefused(
                () -> locks.lock(at(d.leader(), CUT_OFF, "23:59"), periods.period(february), february, "Vì"),
                "refusal.assessments.earlier_open",
                "refusal.assessments.not_over");
        Actor leader = on(d.leader(), 2026, 1, 21);
        assertThatThrownBy(() -> locks.lock(leader, periods.period(january), january, ""))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reasons().getFirst().key()).isEqualTo("refusal.assessments.unrated");
                    assertThat(refusal.reasons().getFirst().args().getFirst()).isEqualTo(4);
                    assertThat(refusal.reasons().getFirst().args().get(1).toString())
                            .contains("Xã Đường Hồng", "Phòng Nội vụ");
                });
        assertThat(books.head(leader.scope(), january)).isEmpty();
        locks.lock(leader, periods.period(january), january, "Hai xã bị chia cắt do lũ");
        BookHead book = books.head(leader.scope(), january).orElseThrow();
        assertThat(book.missing()).hasSize(4).anyMatch(name -> name.startsWith("Xã Lạc Nông"));
        assertThat(book.reason()).isEqualTo("Hai xã bị chia cắt do lũ");
        assertThat(book.lastDay()).isEqualTo(LocalDate.of(2026, 1, 14));
        assertThat(book.lockedAt()).isEqualTo(leader.at());
    }

    @Test
    void theFourteenthBelongsToTheMonthUntilMidnightInVietnam() {
        Actor official = at(d.official(), CUT_OFF, "23:59");
        progress.report(
                official, planned.task(official, task), task, new ProgressDraft(40, "Đã soạn", "", false, List.of()));
        Actor next = at(d.official(), CUT_OFF.plusDays(1), "00:01");
        progress.report(next, planned.task(next, task), task, new ProgressDraft(70, "Đã gửi", "", false, List.of()));
        lockBoth();
        assertThat(taskIn(february).value("percent")).isEqualTo("40");
    }

    @Test
    void acceptedAfterTheCutOffButBeforeTheLockIsDoneInTheBook() {
        report(LocalDate.of(2026, 2, 9));
        accept(LocalDate.of(2026, 2, 17));
        lockBoth();
        assertThat(taskIn(february).value("state")).isEqualTo("TaskState.VERIFIED");
        assertThat(taskIn(february).value("timeliness")).isEqualTo("Timeliness.DONE_IN_TIME");
        assertThat(taskIn(february).value("evidence")).contains("Biên bản.txt", "SHA-256");
        assertFigures(february, Map.of("tasks", 1, "due", 1, "verified", 1, "waiting", 0, "recovered", 2));
    }

    @Test
    void acceptedAfterTheLockShowsInTheNextBookAndLeavesTheOldOneAsItWas() {
        report(LocalDate.of(2026, 2, 9));
        lockBoth();
        accept(LocalDate.of(2026, 2, 23));
        assertThat(taskIn(february).value("state")).isEqualTo("TaskState.REPORTED");
        assertFigures(february, Map.of("tasks", 1, "due", 1, "verified", 0, "waiting", 1, "recovered", 0));
        periods.make(d.authority(), LocalDate.of(2026, 3, 15));
        long march = periods.month(d.authority(), 2026, 3);
        locks.lock(on(d.leader(), 2026, 3, 20), periods.period(march), march, "Khóa để kiểm tra");
        assertThat(taskIn(march).value("state")).isEqualTo("TaskState.VERIFIED");
        assertFigures(march, Map.of("verified", 1, "recovered", 2));
        var changes = BookComparison.of(
                books.rows(d.leader().scope(), february), books.rows(d.leader().scope(), march));
        assertThat(changes)
                .filteredOn(change -> change.row().part() == BookPart.TASK)
                .singleElement()
                .satisfies(change -> assertThat(change.fields())
                        .contains(new RowChange.Field("state", "TaskState.REPORTED", "TaskState.VERIFIED")));
    }

    @Test
    void whatIsReportedAfterTheCutOffIsNotDoneHoweverEarlyItIsAccepted() {
        report(LocalDate.of(2026, 2, 15));
        accept(LocalDate.of(2026, 2, 16));
        lockBoth();
        assertThat(taskIn(february).value("state")).isEqualTo("TaskState.NOT_STARTED");
        assertThat(taskIn(february).value("timeliness")).isEqualTo("Timeliness.LATE");
    }

    @Test
    void noLaterVerbChangesAByteOfABook() {
        rate(february, 2026, 2, 18);
        lockBoth();
        String before = bytes(february);
        report(LocalDate.of(2026, 2, 25));
        accept(LocalDate.of(2026, 2, 26));
        Actor admin = on(d.coordinator(), 2026, 2, 27);
        jdbc.sql("UPDATE person SET full_name = 'Tên khác' WHERE id = ?")
                .param(d.official().personId())
                .update();
        jdbc.sql("UPDATE deficiency SET title = 'Tên khác', points_lost = 9 WHERE id = ?")
                .param(deficiency)
                .update();
        jdbc.sql("UPDATE unit SET name = CONCAT(name, ' mới') WHERE id = ?")
                .param(d.commune())
                .update();
        locks.addAddendum(admin, Submission.of(0), february, "Số liệu của xã được đính chính");
        assertThat(bytes(february)).isEqualTo(before);
        assertThat(check.of(d.authority(), PeriodKind.MONTH))
                .isEqualTo(new BookVerdict(2, rowCount(january) + rowCount(february), 1, null));
        for (long id : periods.assessments(february)) {
            assertRefused(
                    () -> assessments.giveBack(admin, periods.assessment(id), id, "Làm lại"),
                    rows.find(d.leader().scope(), id).orElseThrow().unitId() == d.interior()
                            ? new String[] {"refusal.assessments.own_unit", "refusal.assessments.state.LOCKED"}
                            : new String[] {"refusal.assessments.state.LOCKED"});
        }
        assertThatThrownBy(() -> jdbc.sql("UPDATE book SET reason = 'khác' WHERE period_id = ?")
                        .param(february)
                        .update())
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM book_row WHERE period_id = ?")
                        .param(february)
                        .update())
                .hasMessageContaining("never deleted");
    }

    @Test
    void ofTwoLeadersWhoLockAtOnceOneWins() throws Exception {
        Actor leader = on(d.leader(), 2026, 1, 21);
        Submission seen = periods.period(january);
        List<Boolean> won = AtOnce.run(
                () -> locks.lock(leader, new Submission(UUID.randomUUID(), seen.version()), january, "Một"),
                () -> locks.lock(leader, new Submission(UUID.randomUUID(), seen.version()), january, "Hai"));
        assertThat(won).containsExactlyInAnyOrder(true, false);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM book WHERE period_id = ?")
                        .param(january)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(check.of(d.authority(), PeriodKind.MONTH).intact()).isTrue();
    }

    @Test
    void threeMissedMonthsAreCaughtUpInTheirOrderWithTheirTrueTime() {
        report(LocalDate.of(2026, 2, 9));
        for (int month = 3; month <= 4; month++) {
            periods.make(d.authority(), LocalDate.of(2026, month, 15));
        }
        accept(LocalDate.of(2026, 4, 16));
        Actor leader = on(d.leader(), 2026, 4, 20);
        long march = periods.month(d.authority(), 2026, 3);
        assertRefused(() -> locks.lock(leader, periods.period(march), march, "Bù"), "refusal.assessments.earlier_open");
        for (long month : List.of(january, february, march)) {
            locks.lock(leader, periods.period(month), month, "Khóa bù sau khi hệ thống tạm dừng");
        }
        assertThat(List.of(january, february, march))
                .allSatisfy(month -> assertThat(books.head(leader.scope(), month))
                        .get()
                        .extracting(BookHead::lockedAt)
                        .isEqualTo(leader.at()));
        assertThat(taskIn(january).value("state")).isEqualTo("TaskState.NOT_STARTED");
        // Reported by the cut-off of February and accepted before that month was locked, late as it was.
        assertThat(taskIn(february).value("state")).isEqualTo("TaskState.VERIFIED");
        assertThat(books.last(leader.scope()).orElseThrow().periodId()).isEqualTo(march);
        assertThat(jdbc.sql(
                                "SELECT COUNT(*) FROM period WHERE authority_id = ? AND kind = 'MONTH' AND last_day < '2026-01-01'")
                        .param(d.authority())
                        .query(Integer.class)
                        .single())
                .as("none is invented for the time before the first day")
                .isZero();
    }

    @Test
    void aUnitReportsIsGivenBackAndIsRatedByAnother() {
        long own = periods.assessment(february, d.commune());
        Actor head = on(d.head(), 2026, 2, 18);
        assertRefused(
                () -> assessments.submit(head, periods.assessment(own), own, new SelfAssessment(" ", "", "")),
                "refusal.assessments.results",
                "refusal.assessments.next_steps");
        assessments.submit(head, periods.assessment(own), own, new SelfAssessment("Đã niêm yết", "", "Rà soát lại"));
        assertThat(rows.find(head.scope(), own).orElseThrow().isLate(head.today()))
                .as("due on the 17th")
                .isTrue();
        Actor coordinator = on(d.coordinator(), 2026, 2, 19);
        assessments.giveBack(coordinator, periods.assessment(own), own, "Thiếu khó khăn, vướng mắc");
        assessments.submit(
                head, periods.assessment(own), own, new SelfAssessment("Đã niêm yết", "Thiếu người", "Rà soát lại"));
        assessments.rate(coordinator, periods.assessment(own), own, new Rating("good", "Đúng tiến độ"));
        AssessmentRow row = rows.find(head.scope(), own).orElseThrow();
        assertThat(row.state()).isEqualTo(AssessmentState.RATED);
        assertThat(row.ratingVi()).isEqualTo("Hoàn thành tốt nhiệm vụ");
        long theirs = periods.assessment(february, d.interior());
        assertRefused(
                () -> assessments.rate(coordinator, periods.assessment(theirs), theirs, new Rating("good", "Tốt")),
                "refusal.assessments.own_unit",
                "refusal.assessments.not_reported");
        assertThat(rows.missing(coordinator.scope(), february))
                .extracting(AssessmentRow::unitId)
                .contains(d.commune2(), d.interior())
                .doesNotContain(d.commune());
    }

    @Test
    void aUnitThatHasNotReportedIsNotRatedAndIsLockedAsNotReported() {
        Actor coordinator = on(d.coordinator(), 2026, 2, 19);
        long theirs = periods.assessment(february, d.commune2());
        assertRefused(
                () -> assessments.rate(coordinator, periods.assessment(theirs), theirs, new Rating("good", "Tốt")),
                "refusal.assessments.not_reported");
        long own = periods.assessment(february, d.commune());
        send(own, on(d.head(), 2026, 2, 16));
        assessments.giveBack(coordinator, periods.assessment(own), own, "Thiếu số liệu");
        assertRefused(
                () -> assessments.rate(coordinator, periods.assessment(own), own, new Rating("good", "Tốt")),
                "refusal.assessments.not_sent_again");
        send(own, on(d.head(), 2026, 2, 20));
        lockBoth();
        assertThat(rows.find(coordinator.scope(), theirs).orElseThrow()).satisfies(row -> {
            assertThat(row.state()).isEqualTo(AssessmentState.LOCKED);
            assertThat(row.isMissing()).isTrue();
            assertThat(row.rating()).isNull();
        });
        assertThat(rows.find(coordinator.scope(), own).orElseThrow().isMissing())
                .as("reported, only not rated")
                .isFalse();
    }

    @Test
    void aHeadReadsOfABookTheOwnUnitAlone() {
        lockBoth();
        assertThat(books.rows(d.leader().scope(), february))
                .extracting(BookRow::unitId)
                .contains(0L, d.commune(), d.commune2());
        assertThat(books.rows(d.head2().scope(), february))
                .extracting(BookRow::unitId)
                .containsOnly(d.commune2());
        District.Made elsewhere = district.make();
        assertThat(books.head(elsewhere.leader().scope(), february)).isEmpty();
        assertThat(books.rows(elsewhere.head().scope(), february)).isEmpty();
    }

    @Test
    void theTasksOfABookAreThoseItsFiguresCount() {
        lockBoth();
        long counted = books.rows(d.leader().scope(), february).stream()
                .filter(row ->
                        row.part() == BookPart.TASK && !row.value("state").equals("TaskState.CANCELLED"))
                .count();
        assertFigures(february, Map.of("tasks", (int) counted));
    }

    @Test
    void aFigureOfABookOpensAsManyTasksAsItCounts() {
        report(LocalDate.of(2026, 2, 9));
        accept(LocalDate.of(2026, 2, 12));
        // Done long before its day: it is not due, and no part of the rate.
        Actor neighbour = on(d.head2(), 2026, 1, 5);
        long early = planned.running(neighbour, on(d.coordinator(), 2026, 1, 6), d.head2(), LocalDate.of(2026, 3, 20));
        Actor reporter = on(d.head2(), 2026, 2, 9);
        progress.reportDone(reporter, planned.task(reporter, early), early, planned.done(reporter, early));
        Actor verifier = on(d.coordinator(), 2026, 2, 10);
        verifications.accept(verifier, planned.task(verifier, early), early, planned.inOrder(verifier, early));
        // Late, but of a plan of another year, which this book does not count.
        planned.another(on(d.head(), 2026, 1, 5), on(d.coordinator(), 2026, 1, 6), d.official());
        lockBoth();
        List<BookRow> book = books.rows(d.leader().scope(), february);
        PeriodRow period = queries.find(d.leader().scope(), february).orElseThrow();
        BookRow whole = book.getFirst();
        assertThat(whole.value("verified")).isEqualTo("1");
        assertThat(book).filteredOn(row -> row.part() == BookPart.TASK).hasSize(3);
        for (String name : BookLists.NAMES) {
            assertThat(BookLists.of(name, book, period)).as(name).hasSize(Integer.parseInt(whole.value(name)));
        }
        assertThat(BookComparison.completion(whole)).isEqualByComparingTo("100");
    }

    private void lockBoth() {
        locks.lock(on(d.leader(), 2026, 1, 21), periods.period(january), january, "Chưa xếp loại");
        locks.lock(on(d.leader(), 2026, 2, 21), periods.period(february), february, "Chưa xếp loại");
    }

    private void rate(long period, int year, int month, int day) {
        for (long id : periods.assessments(period)) {
            Actor by = rows.find(d.leader().scope(), id).orElseThrow().unitId() == d.interior()
                    ? on(d.coordinator2(), year, month, day)
                    : on(d.coordinator(), year, month, day);
            send(id, by);
            assessments.rate(by, periods.assessment(id), id, new Rating("done", "Đạt"));
        }
    }

    private void send(long id, Actor by) {
        assessments.submit(by, periods.assessment(id), id, new SelfAssessment("Đã niêm yết", "", "Rà soát lại"));
    }

    private void report(LocalDate day) {
        Actor by = at(d.official(), day, "10:00");
        progress.reportDone(by, planned.task(by, task), task, planned.done(by, task));
    }

    private void accept(LocalDate day) {
        Actor by = at(d.coordinator(), day, "11:00");
        verifications.accept(by, planned.task(by, task), task, planned.inOrder(by, task));
    }

    private BookRow taskIn(long period) {
        return books.rows(d.leader().scope(), period).stream()
                .filter(row -> row.part() == BookPart.TASK && row.subjectId() == task)
                .findFirst()
                .orElseThrow();
    }

    private void assertFigures(long period, Map<String, Integer> expected) {
        for (long unit : List.of(0L, d.commune())) {
            BookRow figures = books.rows(d.leader().scope(), period).stream()
                    .filter(row -> row.part() == BookPart.FIGURES && row.unitId() == unit)
                    .findFirst()
                    .orElseThrow();
            expected.forEach(
                    (name, value) -> assertThat(figures.value(name)).as(name).isEqualTo(String.valueOf(value)));
        }
    }

    private long rowCount(long period) {
        return jdbc.sql("SELECT COUNT(*) FROM book_row WHERE period_id = ?")
                .param(period)
                .query(Long.class)
                .single();
    }

    /** Every stored byte of a book. */
    private String bytes(long period) {
        return jdbc.sql("SELECT * FROM book WHERE period_id = ?").param(period).query().listOfRows().stream()
                        .map(BooksTest::hex)
                        .toList()
                + jdbc
                        .sql("SELECT * FROM book_row WHERE period_id = ? ORDER BY ordinal")
                        .param(period)
                        .query()
                        .listOfRows()
                        .stream()
                        .map(BooksTest::hex)
                        .toList()
                        .toString();
    }

    private static String hex(Map<String, Object> row) {
        StringBuilder text = new StringBuilder();
        row.forEach((name, value) -> text.append(name)
                .append('=')
                .append(value instanceof byte[] bytes ? BookHash.hex(bytes) : value)
                .append(';'));
        return text.toString();
    }

    private static Actor on(Actor by, int year, int month, int day) {
        return at(by, LocalDate.of(year, month, day), "08:00");
    }

    private static Actor at(Actor by, LocalDate day, String time) {
        Instant at = day.atTime(LocalTime.parse(time)).atZone(Actor.ZONE).toInstant();
        return by.at(at);
    }

    private static void assertRefused(Runnable act, String... keys) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::key)
                                .containsExactlyInAnyOrder(keys));
    }
}
