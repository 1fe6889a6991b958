package vn.khacphuc.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.base.Actor;

/**
 * A month of the sample's past, read again from the dated rows of its tasks and the validity of its appointments, and held
 * against what its people were told on each of these days.
 */
public final class SampleMonth {

    private static final List<String> KINDS = List.of("DUE_SOON", "DUE_TODAY", "OVERDUE", "ESCALATED");

    private final JdbcClient jdbc;
    private final LocalDate first;
    private final List<Row> history;
    private final List<Held> appointments;

    /** @param today last day of the month */
    public SampleMonth(JdbcClient jdbc, LocalDate today) {
        this.jdbc = jdbc;
        this.first = today.minusDays(30);
        this.history = jdbc.sql("""
                        SELECT task_id, at, account_id, state, due, owner_id, unit_id FROM task_history ORDER BY task_id, id""").query(Row.class).list();
        this.appointments = jdbc.sql("""
                        SELECT ap.id, ap.person_id, ap.unit_id, ap.role, ap.from_day, ap.to_day, ap.substitutes_id,
                               p.unit_id AS home_id, EXISTS (SELECT 1 FROM account a WHERE a.person_id = ap.person_id
                               AND NOT a.disabled) AS signs_in
                        FROM appointment ap JOIN person p ON p.id = ap.person_id""").query(Held.class).list();
    }

    record Row(
            long taskId,
            Instant at,
            long accountId,
            String state,
            @Nullable LocalDate due,
            @Nullable Long ownerId,
            long unitId) {}

    record Held(
            long id,
            long personId,
            long unitId,
            String role,
            LocalDate fromDay,
            @Nullable LocalDate toDay,
            @Nullable Long substitutesId,
            long homeId,
            boolean signsIn) {

        boolean isOn(LocalDate day) {
            return !fromDay.isAfter(day) && (toDay == null || !toDay.isBefore(day));
        }
    }

    /** What the rules say was to be told in the month; each as recipient, kind, task and occurrence. */
    public Set<String> expected() {
        Map<Long, List<Row>> tasks = history.stream().collect(Collectors.groupingBy(Row::taskId));
        Set<String> before = new HashSet<>();
        Set<String> expected = new TreeSet<>();
        for (Instant run : runs()) {
            LocalDate day = LocalDate.ofInstant(run, Actor.ZONE);
            Expected rules = new Expected();
            tasks.forEach((id, rows) -> standing(rows, run).ifPresent(row -> rules.day(day, task(row, day))));
            Set<String> told = rules.told().stream()
                    .filter(line -> KINDS.contains(line.split(" ")[1]))
                    .collect(Collectors.toSet());
            // What was told before the month is not told again in it.
            if (day.isBefore(first)) {
                before.addAll(told);
            } else {
                told.stream().filter(line -> !before.contains(line)).forEach(expected::add);
            }
        }
        return expected;
    }

    /** What was told in the month. */
    public Set<String> told() {
        return new TreeSet<>(jdbc.sql("""
                        SELECT CONCAT(recipient_id, ' ', kind, ' ', subject_id, ' ', occurrence) FROM notice
                        WHERE subject = 'task' AND kind IN (:kinds) AND at >= :from""")
                .param("kinds", KINDS)
                .param("from", first.atStartOfDay(Actor.ZONE).toInstant())
                .query(String.class)
                .list());
    }

    /** The moments at which reminders went out, each on its own day. */
    private List<Instant> runs() {
        return jdbc
                .sql("SELECT day, at FROM job_run WHERE job = 'notice-reminders' ORDER BY day LIMIT 1000")
                .query((row, number) -> Map.entry(
                        row.getObject(1, LocalDate.class), row.getTimestamp(2).toInstant()))
                .list()
                .stream()
                .filter(run -> run.getKey().equals(LocalDate.ofInstant(run.getValue(), Actor.ZONE)))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The state as the reminders found it: what people did later at the same moment was not there yet. */
    private static Optional<Row> standing(List<Row> rows, Instant run) {
        return rows.stream()
                .filter(row -> row.at().isBefore(run) || (row.at().equals(run) && row.accountId() == Actor.SYSTEM))
                .reduce((earlier, later) -> later);
    }

    private Expected.Task task(Row row, LocalDate day) {
        List<Long> heads = holders(day, held -> held.role().equals("HEAD") && held.unitId() == row.unitId());
        List<Long> coordinators = holders(
                day,
                held -> held.role().equals("COORDINATOR")
                        && held.unitId() != row.unitId()
                        && held.homeId() != row.unitId());
        return new Expected.Task(
                row.taskId(),
                row.state(),
                row.due(),
                day,
                row.at().atZone(ZoneOffset.UTC).toString(),
                row.ownerId(),
                substitutes(row, day),
                heads,
                coordinators);
    }

    /** Who stands in that day for the owner in the task's unit. */
    private List<Long> substitutes(Row row, LocalDate day) {
        Set<Long> owned = appointments.stream()
                .filter(held -> Long.valueOf(held.personId()).equals(row.ownerId()) && held.unitId() == row.unitId())
                .map(Held::id)
                .collect(Collectors.toSet());
        return holders(day, held -> held.substitutesId() != null && owned.contains(held.substitutesId()));
    }

    private List<Long> holders(LocalDate day, Predicate<Held> which) {
        return appointments.stream()
                .filter(held -> held.isOn(day) && held.signsIn() && which.test(held))
                .map(Held::personId)
                .distinct()
                .toList();
    }
}
