package vn.khacphuc.units;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;

/** Keeps the working calendar. Deadlines counted before a change stay as they are: only what is counted later follows it. */
@Service
public class CalendarAdministration {

    private final WorkingCalendar calendar;
    private final JdbcClient jdbc;
    private final Trail trail;

    CalendarAdministration(WorkingCalendar calendar, JdbcClient jdbc, Trail trail) {
        this.calendar = calendar;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Enters days in a row, in the place of what the calendar said of them. */
    @May(Role.ADMIN)
    public void enter(Actor by, Submission submission, CalendarDraft draft) {
        Refusals refusals = new Refusals();
        CalendarFile.problems(draft).forEach(refusals::add);
        refusals.refuse();
        Map<LocalDate, CalendarDay> before = known(List.of(draft));
        write(draft);
        tell(by, "calendar.entered", before, List.of(draft));
    }

    /** Takes a day out, so that it is again what its weekday says. */
    @May(Role.ADMIN)
    public void remove(Actor by, Submission submission, LocalDate day) {
        CalendarDay before =
                calendar.days(day, day).stream().findFirst().orElseThrow(() -> new NotFound("calendar day", day));
        jdbc.sql("DELETE FROM calendar_day WHERE day = ?").param(day).update();
        trail.write(
                by,
                "calendar.removed",
                "calendar",
                number(day),
                null,
                Map.of("day", day.toString(), "kind", before.kind().name(), "name", before.name()),
                Map.of());
    }

    /** Enters every line of a file, or none: refused where one has a problem. */
    @May(Role.ADMIN)
    public void importFile(Actor by, Submission submission, String text) {
        List<CalendarFile.Line> lines = CalendarFile.read(text);
        new Refusals()
                .when(lines.isEmpty(), "refusal.units.calendar.empty")
                .when(lines.size() > CalendarFile.MOST_LINES, "refusal.units.calendar.lines", CalendarFile.MOST_LINES)
                .refuse();
        Refusals refusals = new Refusals();
        for (CalendarFile.Line line : lines) {
            if (!line.problems().isEmpty()) {
                refusals.add(new Refusal.Reason(
                        "refusal.units.calendar.line",
                        line.number(),
                        line.text().strip()));
            }
        }
        refusals.refuse();
        List<CalendarDraft> drafts =
                lines.stream().flatMap(line -> line.draft().stream()).toList();
        Map<LocalDate, CalendarDay> before = known(drafts);
        drafts.forEach(this::write);
        tell(by, "calendar.imported", before, drafts);
    }

    private void write(CalendarDraft draft) {
        draft.days()
                .forEach(day -> jdbc.sql("""
                                INSERT INTO calendar_day (day, working, kind, name) VALUES (:day, :working, :kind, :name)
                                ON DUPLICATE KEY UPDATE working = VALUES(working), kind = VALUES(kind), name = VALUES(name)""")
                        .param("day", day)
                        .param("working", draft.kind().isWorked())
                        .param("kind", draft.kind().name())
                        .param("name", draft.name().strip())
                        .update());
    }

    private Map<LocalDate, CalendarDay> known(List<CalendarDraft> drafts) {
        Map<LocalDate, CalendarDay> known = new HashMap<>();
        drafts.forEach(draft -> calendar.days(draft.from(), draft.to()).forEach(day -> known.put(day.day(), day)));
        return known;
    }

    private void tell(Actor by, String verb, Map<LocalDate, CalendarDay> before, List<CalendarDraft> drafts) {
        TreeSet<String> former = new TreeSet<>();
        before.values().forEach(day -> former.add(day.day() + " " + day.kind() + " " + day.name()));
        TreeSet<String> now = new TreeSet<>();
        drafts.forEach(draft -> draft.days()
                .forEach(day ->
                        now.add(day + " " + draft.kind() + " " + draft.name().strip())));
        trail.write(
                by,
                verb,
                "calendar",
                number(drafts.getFirst().from()),
                null,
                Map.of("days", String.join("; ", former)),
                Map.of("days", String.join("; ", now)));
    }

    /** A day as the number of a thing: 20260831. */
    private static long number(LocalDate day) {
        return day.getYear() * 10_000L + day.getMonthValue() * 100L + day.getDayOfMonth();
    }
}
