package vn.khacphuc.notices.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.ui.FilterBar;
import vn.khacphuc.base.ui.Live;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.notices.MonthDay;
import vn.khacphuc.notices.MonthQueries;
import vn.khacphuc.units.CalendarDay;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.UnitRow;
import vn.khacphuc.units.WorkingCalendar;

/** A month of deadlines among working days, weekends and holidays: a sheet where there is room, else day below day. */
@Route(Links.CALENDAR)
@Menu(title = "notices.calendar.menu", order = 4.8, icon = "vaadin:calendar")
@RolesAllowed({"LEADER", "COORDINATOR", "HEAD", "OFFICIAL", "INSPECTOR"})
class CalendarView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String MONTH = "month";
    private static final int EACH = 4;

    private final transient MonthQueries months;
    private final transient WorkingCalendar calendar;
    private final transient Acting acting;
    private final FilterBar filters = new FilterBar(state -> refresh());
    private final H2 heading = new H2();
    private final Div turns = new Div();
    private final Div sheet = new Div();

    CalendarView(MonthQueries months, WorkingCalendar calendar, UnitQueries units, Acting acting, Live live) {
        this.months = months;
        this.calendar = calendar;
        this.acting = acting;
        addClassName("view");
        Actor by = acting.now();
        List<UnitRow> choices = units.tree(by.scope(), by.today());
        if (choices.size() > 1) {
            filters.one("unit", getTranslation("units.unit"), choices, UnitRow::name, row -> String.valueOf(row.id()));
        }
        if (!by.is(Role.LEADER, Role.INSPECTOR)) {
            filters.flag("mine", getTranslation("notices.calendar.mine"));
        }
        turns.addClassName("row");
        Div head = new Div(heading, turns);
        head.addClassName("section-header");
        sheet.addClassName("stack");
        Paragraph feed = new Paragraph(new Anchor(Links.ACCOUNT, getTranslation("notices.calendar.subscribe")));
        feed.addClassName("quiet");
        add(new PageHeader(getTranslation("notices.calendar.title")), filters, head, sheet, feed);
        live.follow(this, this::refresh, "task", "calendar", "period", "assessment");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notices.calendar.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.show(UrlState.of(event.getLocation().getQueryParameters()));
        refresh();
    }

    private void refresh() {
        Actor by = acting.now();
        UrlState state = filters.state();
        YearMonth month = month(state, by.today());
        LocalDate from = MonthSheet.first(month);
        LocalDate to = MonthSheet.last(month);
        Map<LocalDate, MonthDay> days = months.days(
                by,
                getLocale(),
                from,
                to,
                state.number("unit").orElse(null),
                state.flag("mine") ? by.personId() : null,
                EACH);
        Map<LocalDate, CalendarDay> special =
                calendar.days(from, to).stream().collect(Collectors.toMap(CalendarDay::day, Function.identity()));
        heading.setText(
                getTranslation("notices.calendar.month", month.getMonthValue(), String.valueOf(month.getYear())));
        turns.removeAll();
        turns.add(
                turn(state, month.minusMonths(1), "notices.calendar.before"),
                turn(state, YearMonth.from(by.today()), "notices.calendar.this"),
                turn(state, month.plusMonths(1), "notices.calendar.after"));
        boolean empty = days.values().stream()
                .noneMatch(day -> YearMonth.from(day.day()).equals(month));
        sheet.removeAll();
        sheet.add(new MonthSheet(month, by.today(), days, special, day -> taskList(state, day)));
        if (empty) {
            Span none = new Span(getTranslation("notices.calendar.none"));
            none.addClassName("quiet");
            sheet.add(none);
        }
    }

    /** Every task of a day, with the same filters. */
    private String taskList(UrlState state, LocalDate day) {
        UrlState list = UrlState.EMPTY.with("from", day.toString()).with("to", day.toString());
        return list.with("unit", state.text("unit").orElse(null)).href(Links.TASKS);
    }

    private Anchor turn(UrlState state, YearMonth month, String key) {
        Anchor link = new Anchor(state.with(MONTH, month.toString()).href(Links.CALENDAR), getTranslation(key));
        link.addClassName("month-turn");
        return link;
    }

    private static YearMonth month(UrlState state, LocalDate today) {
        try {
            return state.text(MONTH).map(YearMonth::parse).orElse(YearMonth.from(today));
        } catch (DateTimeException notAMonth) {
            return YearMonth.from(today);
        }
    }
}
