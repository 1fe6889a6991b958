package vn.khacphuc.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.notices.MonthDay;
import vn.khacphuc.plans.Timeliness;
import vn.khacphuc.units.CalendarDay;
import vn.khacphuc.units.WorkingCalendar;

/**
 * The days of a month from Monday to Sunday, one list: the style sheet lays it out as a sheet, on a phone as the days that
 * have something on them.
 */
class MonthSheet extends Div {

    private final LocalDate today;
    private final Map<LocalDate, MonthDay> days;
    private final Map<LocalDate, CalendarDay> special;
    private final Function<LocalDate, String> list;

    /** @param list the page with every task due on a day */
    MonthSheet(
            YearMonth month,
            LocalDate today,
            Map<LocalDate, MonthDay> days,
            Map<LocalDate, CalendarDay> special,
            Function<LocalDate, String> list) {
        this.today = today;
        this.days = days;
        this.special = special;
        this.list = list;
        addClassName("month");
        Div week = new Div();
        week.addClassName("month-week");
        week.getElement().setAttribute("aria-hidden", "true");
        for (DayOfWeek day : DayOfWeek.values()) {
            week.add(new Span(day.getDisplayName(TextStyle.FULL_STANDALONE, Texts.locale())));
        }
        OrderedList cells = new OrderedList();
        cells.addClassName("month-days");
        first(month).datesUntil(last(month).plusDays(1)).forEach(day -> cells.add(cell(day, month)));
        add(week, cells);
    }

    /** The Monday on or before the first day. */
    static LocalDate first(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The Sunday on or after the last day. */
    static LocalDate last(YearMonth month) {
        return month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    private ListItem cell(LocalDate day, YearMonth month) {
        MonthDay found = days.get(day);
        CalendarDay named = special.get(day);
        boolean worked =
                named == null ? WorkingCalendar.isWeekday(day) : named.kind().isWorked();
        ListItem cell = new ListItem(head(day, named));
        cell.addClassName("month-day");
        cell.setClassName("off", !worked);
        cell.setClassName("today", day.equals(today));
        cell.setClassName("outside", !YearMonth.from(day).equals(month));
        cell.setClassName("empty", found == null && named == null && !day.equals(today));
        if (found != null) {
            cell.add(marks(found));
        }
        return cell;
    }

    private Div head(LocalDate day, @Nullable CalendarDay named) {
        Span number = new Span(String.valueOf(day.getDayOfMonth()));
        number.addClassName("month-number");
        number.getElement().setAttribute("aria-hidden", "true");
        Span full = new Span(day.getDayOfWeek().getDisplayName(TextStyle.FULL, Texts.locale()) + ", " + Dates.day(day)
                + (day.equals(today) ? " (" + Texts.text("ui.days.today") + ")" : ""));
        full.addClassName("month-full");
        Div head = new Div(number, full);
        head.addClassName("month-head");
        if (named != null) {
            Span name = new Span(Texts.text(named.kind()) + ": " + named.name());
            name.addClassNames("month-name", named.kind().isWorked() ? "tone-warn" : "tone-info");
            head.add(name);
        }
        return head;
    }

    private UnorderedList marks(MonthDay found) {
        UnorderedList marks = new UnorderedList();
        marks.addClassName("month-marks");
        found.marks().forEach((href, text) -> marks.add(new ListItem(mark(text, href, Tone.INFO))));
        found.tasks().forEach(task -> marks.add(new ListItem(mark(task))));
        int more = found.due() - found.tasks().size();
        if (more > 0) {
            Anchor rest = new Anchor(list.apply(found.day()), Texts.text("notices.calendar.more", Numbers.count(more)));
            rest.addClassName("month-more");
            marks.add(new ListItem(rest));
        }
        return marks;
    }

    private static Component mark(MonthDay.Due task) {
        Anchor link = mark(task.measure(), Links.task(task.id()), tone(task.timeliness()));
        String state = Texts.text(task.state());
        Timeliness timeliness = task.timeliness();
        Span words = new Span(task.unitName() + " · " + (timeliness == null ? state : Texts.text(timeliness)));
        words.addClassName("month-words");
        link.add(words);
        link.setTitle(task.measure());
        return link;
    }

    private static Anchor mark(String text, String href, Tone tone) {
        Span title = new Span(text);
        title.addClassName("month-title");
        Anchor link = new Anchor(href, title);
        link.addClassNames("month-mark", tone.className());
        return link;
    }

    private static Tone tone(@Nullable Timeliness timeliness) {
        if (timeliness == null) {
            return Tone.NEUTRAL;
        }
        return switch (timeliness) {
            case ON_TIME, WAITING -> Tone.INFO;
            case DUE_SOON, DONE_LATE -> Tone.WARN;
            case LATE -> Tone.BAD;
            case NO_DEADLINE -> Tone.NEUTRAL;
            case DONE_IN_TIME -> Tone.GOOD;
        };
    }
}
