package vn.khacphuc.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.DailyJob;
import vn.khacphuc.base.Settings;
import vn.khacphuc.base.Timetable;
import vn.khacphuc.plans.Deadline;
import vn.khacphuc.plans.Planned;
import vn.khacphuc.plans.Progress;
import vn.khacphuc.plans.ProgressDraft;
import vn.khacphuc.verification.Verifications;

/** What follows from the date is told once: day by day, twice, on two nodes, after an outage and wherever it is interrupted. */
@PortalTest
class RemindersTest {

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Autowired
    Progress progress;

    @Autowired
    Verifications verifications;

    @Autowired
    Settings settings;

    @Autowired
    MailSetup mail;

    @Autowired
    MailKick kick;

    @Autowired
    DailyReminders reminders;

    /** Whatever runs daily and is named so. */
    @Autowired
    List<DailyJob> jobs;

    @Autowired
    Inbox inbox;

    @Autowired
    NoticeWords words;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private District.Made d;

    @BeforeEach
    void aDistrict() {
        d = district.make();
    }

    @Test
    void theDoerIsRemindedThenTheHeadThenTheCoordinators() {
        long task = running(20);
        LocalDate due = d.head().today().plusDays(20);
        for (LocalDate day = due.minusDays(20); !day.isAfter(due.plusDays(9)); day = day.plusDays(1)) {
            run(day);
        }
        assertThat(kinds(d.official(), task))
                .containsExactly(
                        "ASSIGNED",
                        "DUE_SOON",
                        "DUE_SOON",
                        "STALLED",
                        "DUE_SOON",
                        "DUE_SOON",
                        "DUE_TODAY",
                        "OVERDUE",
                        "OVERDUE");
        assertThat(kinds(d.head(), task)).containsExactly("ESCALATED");
        assertThat(kinds(d.coordinator(), task)).containsExactly("ESCALATED");
        assertThat(kinds(d.coordinator2(), task)).containsExactly("ESCALATED");
        assertThat(kinds(d.leader(), task)).isEmpty();
        assertThat(kinds(d.head2(), task)).isEmpty();
    }

    @Test
    void afterAnOutageOneNoticeTellsWhatPressesToday() {
        long task = running(20);
        LocalDate due = d.head().today().plusDays(20);
        run(due.minusDays(15));
        run(due.minusDays(2));
        assertThat(occurrences(d.official(), task, "DUE_SOON"))
                .as("of the steps 14, 7 and 3 that were missed only the one that holds")
                .containsExactly(due + "/3");
        run(due.plusDays(10));
        assertThat(occurrences(d.official(), task, "OVERDUE")).containsExactly(due + "/1");
    }

    @Test
    void aJobForAMissedDayTellsNothing() {
        long task = running(7);
        LocalDate today = d.head().today();
        transaction.executeWithoutResult(
                status -> reminders.run(Actor.system(d.head().at()), today.minusDays(1)));
        assertThat(kinds(d.official(), task)).containsExactly("ASSIGNED");
    }

    @Test
    void theDayBeginsAtMidnightInVietnamWhereverTheProcessIs() {
        long task = running(10);
        LocalDate due = d.head().today().plusDays(10);
        Instant midnight = due.atStartOfDay(Actor.ZONE).toInstant();
        run(midnight.minusSeconds(1));
        assertThat(kinds(d.official(), task)).doesNotContain("DUE_TODAY");
        run(midnight);
        assertThat(kinds(d.official(), task)).contains("DUE_TODAY");
    }

    @Test
    void aDeadlineThatMovesIsRemindedAnewAndWhatIsSettledCountsAsRead() {
        long task = running(1);
        LocalDate due = d.head().today().plusDays(1);
        run(due.minusDays(1));
        jdbc.sql("UPDATE task SET due = ? WHERE id = ?")
                .params(due.plusDays(1), task)
                .update();
        run(due);
        assertThat(occurrences(d.official(), task, "DUE_SOON")).containsExactly(due + "/1", due.plusDays(1) + "/1");
        progress.reportDone(d.official(), planned.task(d.official(), task), task, planned.done(d.official(), task));
        assertThat(jdbc.sql("""
                                SELECT COUNT(*) FROM notice WHERE subject = 'task' AND subject_id = ? AND kind = 'DUE_SOON'
                                AND read_at IS NULL""").param(task).query(Integer.class).single()).isZero();
    }

    @Test
    void twoNodesAtOnceTellOnce() throws Exception {
        long task = running(7);
        LocalDate day = d.head().today();
        Callable<Object> node = () -> {
            run(day);
            return 0;
        };
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var ended : pool.invokeAll(List.of(node, node, node, node))) {
                ended.get();
            }
        }
        assertThat(kinds(d.official(), task)).containsExactly("ASSIGNED", "DUE_SOON");
    }

    /**
     * Twenty tasks with lives of their own through 45 days. On each day the reminders run, for some days not at all, for some
     * several times, and often they are cut off in the middle; what was told in the end is what the rules say, no more and
     * no less.
     */
    @Test
    void overAMonthWhatIsToldIsWhatTheRulesSayWhereverItIsInterrupted() {
        Random dice = new Random(194);
        LocalDate first = d.head().today();
        List<Long> all = manyTasks(dice, first);
        Expected expected = new Expected();
        int cutOff = 0;
        for (int n = 0; n < 45; n++) {
            LocalDate day = first.plusDays(n);
            live(dice, day, all);
            if (n > 30 && n < 35) {
                continue;
            }
            for (int attempt = 0; attempt < 1 + dice.nextInt(3); attempt++) {
                cutOff += cutOffAfter(dice.nextInt(18), day) ? 1 : 0;
            }
            run(day);
            run(day);
            all.forEach(task -> expected.day(day, standing(task)));
        }
        assertThat(cutOff).as("it was really interrupted").isGreaterThan(30);
        Set<String> told = dated(all);
        System.out.printf(
                "reminders of a month: %d expected, %d told, cut off %d times%n",
                expected.told().size(), told.size(), cutOff);
        assertThat(told).isEqualTo(expected.told());
        assertThat(told).hasSizeGreaterThan(100);
    }

    private List<Long> manyTasks(Random dice, LocalDate first) {
        long plan = planned.plan(d.head());
        List<Long> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Actor owner = i % 3 == 0 ? d.head() : d.official();
            all.add(planned.add(d.head(), plan, Planned.task(owner, Deadline.day(first.plusDays(dice.nextInt(40))))));
        }
        planned.approve(d.head(), d.coordinator(), plan);
        // Two lost their owner.
        jdbc.sql("UPDATE task SET owner_id = NULL WHERE id IN (:ids)")
                .param("ids", all.subList(18, 20))
                .update();
        return all;
    }

    /** Something happens to some of them: a report, a report that it is done, its return. */
    private void live(Random dice, LocalDate day, List<Long> all) {
        Instant noonBefore =
                day.minusDays(1).atTime(LocalTime.NOON).atZone(Actor.ZONE).toInstant();
        for (long task : all) {
            String state = standing(task).state();
            Actor head = d.head().at(noonBefore);
            if (dice.nextInt(12) == 0 && Set.of("NOT_STARTED", "IN_PROGRESS").contains(state)) {
                progress.report(
                        head, planned.task(head, task), task, new ProgressDraft(40, "Đang làm", "", false, List.of()));
            } else if (dice.nextInt(25) == 0
                    && Set.of("NOT_STARTED", "IN_PROGRESS").contains(state)) {
                progress.reportDone(head, planned.task(head, task), task, planned.done(head, task));
            } else if (dice.nextInt(6) == 0 && state.equals("REPORTED")) {
                Actor by = d.coordinator2().at(noonBefore);
                verifications.giveBack(by, planned.task(by, task), task, planned.inOrder(by, task), "Thiếu dấu");
            }
        }
    }

    private Expected.Task standing(long task) {
        return jdbc.sql("SELECT state, due, moved_at, owner_id FROM task WHERE id = ?")
                .param(task)
                .query((row, number) -> {
                    Instant moved = row.getTimestamp(3).toInstant();
                    return new Expected.Task(
                            task,
                            row.getString(1),
                            row.getObject(2, LocalDate.class),
                            LocalDate.ofInstant(moved, Actor.ZONE),
                            moved.atZone(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("yyyyMMddHHmmss")),
                            row.getObject(4, Long.class),
                            List.of(),
                            List.of(d.head().personId()),
                            List.of(d.coordinator().personId(), d.coordinator2().personId()));
                })
                .single();
    }

    private Set<String> dated(Collection<Long> all) {
        return new TreeSet<>(jdbc.sql("""
                        SELECT CONCAT(recipient_id, ' ', kind, ' ', subject_id, ' ', occurrence) FROM notice
                        WHERE subject = 'task' AND subject_id IN (:ids)
                          AND kind IN ('DUE_SOON', 'DUE_TODAY', 'OVERDUE', 'ESCALATED', 'STALLED', 'UNOWNED')""").param("ids", all).query(String.class).list());
    }

    /** The process dies after so many statements: nothing of the transaction is left. */
    private boolean cutOffAfter(int statements, LocalDate day) {
        AtomicInteger left = new AtomicInteger(statements);
        JdbcClient dying = (JdbcClient) Proxy.newProxyInstance(
                JdbcClient.class.getClassLoader(), new Class<?>[] {JdbcClient.class}, (proxy, method, arguments) -> {
                    if (left.getAndDecrement() == 0) {
                        throw new Killed();
                    }
                    try {
                        return method.invoke(jdbc, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
        DailyReminders node = new DailyReminders(new Telling(dying, mail, kick), settings, new Turn(dying));
        try {
            transaction.executeWithoutResult(status -> {
                node.run(Actor.system(day.atTime(0, 5).atZone(Actor.ZONE).toInstant()), day);
                throw new Killed();
            });
            return false;
        } catch (Killed killed) {
            return true;
        }
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Moved late in the evening of a day: fourteen days later it is the fourteenth, though not yet to the hour. */
    @Test
    void aTaskThatStandsStillSaysTheDaysOfTheRule() {
        long task = running(40);
        LocalDate today = d.head().today();
        jdbc.sql("UPDATE task SET moved_at = ? WHERE id = ?")
                .params(today.atTime(22, 40).atZone(Actor.ZONE).toInstant(), task)
                .update();
        run(today.plusDays(13));
        assertThat(kinds(d.official(), task)).doesNotContain("STALLED");
        run(today.plusDays(14));
        NoticeRow told = told(d.official(), NoticeKind.STALLED);
        assertThat(words.sentence(told, Locale.of("vi"))).startsWith("Không có thay đổi trong 14 ngày");
    }

    @Test
    void urgingsProposedAreToldTogetherWithTheirNumberAndOfNoUnit() {
        for (int n = 0; n < 3; n++) {
            planned.another(d.head(), d.coordinator(), d.official());
        }
        LocalDate late = d.head().today().plusDays(30);
        DailyJob proposals = jobs.stream()
                .filter(job -> job.name().equals(Timetable.URGING_PROPOSALS))
                .findFirst()
                .orElseThrow();
        transaction.executeWithoutResult(status ->
                proposals.run(Actor.system(late.atTime(0, 2).atZone(Actor.ZONE).toInstant()), late));
        run(late);
        run(late);
        for (Actor told : List.of(d.coordinator(), d.coordinator2())) {
            NoticeRow row = told(told, NoticeKind.PROPOSED);
            assertThat(row.unitName()).isNull();
            assertThat(words.sentence(row, Locale.of("vi"))).isEqualTo("Có 3 đề xuất đôn đốc mới, chờ gửi hoặc bỏ");
        }
    }

    /** The only one of its kind. */
    private NoticeRow told(Actor person, NoticeKind kind) {
        List<NoticeRow> rows = inbox.list(person, kind.reason(), true, 0, 500).stream()
                .filter(row -> row.kind() == kind)
                .toList();
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    @Test
    void whatHasANameInEachLanguageIsToldInTheReaders() {
        LocalDate today = d.head2().today();
        jdbc.sql("INSERT INTO plan_due (authority_id, kind, year, due) VALUES (?, 'remediation', 2031, ?)")
                .params(d.authority(), today.plusDays(3))
                .update();
        run(today);
        NoticeRow told = inbox.list(d.head2(), NoticeReason.DEADLINES, true, 0, 50).stream()
                .filter(row -> row.kind() == NoticeKind.PLAN_DUE)
                .findFirst()
                .orElseThrow();
        assertThat(words.title(told, Locale.of("vi"))).isEqualTo("Khắc phục tồn tại, hạn chế sau chỉ số CCHC 2031");
        assertThat(words.title(told, Locale.ENGLISH)).isEqualTo("Remediation after the PAR index 2031");
    }

    private long running(int days) {
        return planned.running(
                d.head(), d.coordinator(), d.official(), d.head().today().plusDays(days));
    }

    private void run(LocalDate day) {
        run(day.atTime(0, 5).atZone(Actor.ZONE).toInstant());
    }

    private void run(Instant at) {
        Actor by = Actor.system(at);
        transaction.executeWithoutResult(status -> reminders.run(by, by.today()));
    }

    private List<String> kinds(Actor person, long task) {
        return Told.kinds(jdbc, person.personId(), "task", task);
    }

    private List<String> occurrences(Actor person, long task, String kind) {
        return Told.to(jdbc, List.of(person.personId())).stream()
                .filter(told -> told.subject().equals("task")
                        && told.subjectId() == task
                        && told.kind().equals(kind))
                .map(Told::occurrence)
                .toList();
    }
}
