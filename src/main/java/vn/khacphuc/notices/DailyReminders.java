package vn.khacphuc.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.DailyJob;
import vn.khacphuc.base.NumberSetting;
import vn.khacphuc.base.Settings;
import vn.khacphuc.base.Tally;
import vn.khacphuc.base.Timetable;

/**
 * What follows from the date alone, told for a day. Days that were missed are not told of later: what presses today is told
 * today, once, with its latest step. Runs after urgings were proposed, for it tells of them too.
 */
@Component
class DailyReminders implements DailyJob {

    private final Telling telling;
    private final Settings settings;
    private final Turn turn;

    DailyReminders(Telling telling, Settings settings, Turn turn) {
        this.telling = telling;
        this.settings = settings;
        this.turn = turn;
    }

    @Override
    public String name() {
        return Timetable.REMINDERS;
    }

    @Override
    public Tally run(Actor by, LocalDate day) {
        if (!day.equals(by.today())) {
            return Tally.NOTHING;
        }
        turn.take();
        int told = 0;
        // this is told, to these, about, when
        for (Step step : steps(day)) {
            told += tell(by, NoticeKind.DUE_SOON, Who.DOER, Items.DUE, step.parameters());
            told += tell(by, NoticeKind.PLAN_DUE, Who.HEAD, Items.PLAN_DUE, step.parameters());
        }
        Step today = new Step(day, day, 0);
        told += tell(by, NoticeKind.DUE_TODAY, Who.DOER, Items.DUE, today.parameters());
        told += tell(by, NoticeKind.PLAN_DUE, Who.HEAD, Items.PLAN_DUE, today.parameters());
        told += tell(by, NoticeKind.PLAN_DUE, Who.HEAD, Items.PLAN_OVERDUE, Map.of());
        told += tell(by, NoticeKind.OVERDUE, Who.DOER, Items.OVERDUE, Map.of());
        told += tell(
                by, NoticeKind.ESCALATED, Who.HEAD, Items.LONG_OVERDUE, late(day, ReminderSettings.HEAD_DAYS, "head"));
        told += tell(
                by,
                NoticeKind.ESCALATED,
                Who.COORDINATOR,
                Items.LONG_OVERDUE,
                late(day, ReminderSettings.COORDINATOR_DAYS, "coordinator"));
        int stalled = settings.number(ReminderSettings.STALLED_DAYS);
        told += tell(by, NoticeKind.STALLED, Who.DOER, Items.STALLED, still(by, stalled, 1));
        told += tell(by, NoticeKind.STALLED, Who.HEAD, Items.STALLED, still(by, 2 * stalled, 2));
        told += tell(by, NoticeKind.UNOWNED, Who.HEAD, Items.ALL_UNOWNED, Map.of());
        told += telling.together(by, NoticeKind.PROPOSED, Who.COORDINATOR, Items.PROPOSED);
        told += period(by, Who.HEAD, Items.PERIOD_OPENS, "opens");
        told += period(by, Who.HEAD, Items.PERIOD_CLOSES, "closes");
        told += period(by, Who.HEAD, Items.SELF_DUE, "due");
        told += period(by, Who.HEAD, Items.SELF_OVERDUE, "over");
        told += period(by, Who.COORDINATOR, Items.TO_RATE, "rating");
        return Tally.of("told", told);
    }

    private int tell(Actor by, NoticeKind kind, Who who, String items, Map<String, ?> parameters) {
        return telling.tell(by, kind, who, items, parameters, "");
    }

    private int period(Actor by, Who who, String items, String text) {
        return telling.tell(by, NoticeKind.PERIOD, who, items, Map.of(), text);
    }

    /** The steps before a deadline, each from the day after the next nearer one on: whatever the days left, one step holds. */
    private List<Step> steps(LocalDate day) {
        List<Integer> days = ReminderSettings.SOON.stream()
                .map(settings::number)
                .filter(number -> number > 0)
                .distinct()
                .sorted()
                .toList();
        return IntStream.range(0, days.size())
                .mapToObj(i -> new Step(
                        day.plusDays(i == 0 ? 1 : days.get(i - 1) + 1L), day.plusDays(days.get(i)), days.get(i)))
                .toList();
    }

    private Map<String, ?> late(LocalDate day, NumberSetting days, String step) {
        return Map.of("to", day.minusDays(settings.number(days)), "step", step);
    }

    /** Nothing has moved on any of the last so many days. */
    private static Map<String, ?> still(Actor by, int days, int step) {
        Instant before =
                by.today().minusDays(days - 1L).atStartOfDay(Actor.ZONE).toInstant();
        return Map.of("before", before, "step", step);
    }

    private record Step(LocalDate from, LocalDate to, int days) {
        Map<String, ?> parameters() {
            return Map.of("from", from, "to", to, "step", days);
        }
    }
}
