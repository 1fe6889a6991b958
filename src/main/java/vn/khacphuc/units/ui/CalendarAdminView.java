package vn.khacphuc.units.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Confirmation;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.FilterBar;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.RowCard;
import vn.khacphuc.base.ui.RowGrid;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.units.CalendarAdministration;
import vn.khacphuc.units.CalendarDay;
import vn.khacphuc.units.CalendarEffects;
import vn.khacphuc.units.WorkingCalendar;

/** Holidays and swapped days of a year: entered, taken out, taken from a file. */
@Route(Links.ADMIN_CALENDAR)
@Menu(title = "units.calendar.menu", order = 103, icon = "vaadin:calendar")
@RolesAllowed("ADMIN")
class CalendarAdminView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String YEAR = "year";
    private static final String REMOVE = "remove";

    private final transient WorkingCalendar calendar;
    private final transient CalendarAdministration administration;
    private final transient CalendarEffects effects;
    private final transient Acting acting;
    private final FilterBar filters = new FilterBar(this::show);
    private final Section days = new Section(getTranslation("units.calendar.days"));

    CalendarAdminView(
            WorkingCalendar calendar, CalendarAdministration administration, CalendarEffects effects, Acting acting) {
        this.calendar = calendar;
        this.administration = administration;
        this.effects = effects;
        this.acting = acting;
        addClassName("view");
        int year = acting.now().today().getYear();
        filters.one(
                YEAR,
                getTranslation("units.calendar.year"),
                IntStream.rangeClosed(year - 4, year + 2).boxed().toList().reversed(),
                String::valueOf,
                String::valueOf);
        add(
                new PageHeader(getTranslation("units.calendar.title"))
                        .actions(
                                Attempt.mainButton(
                                        getTranslation("units.calendar.enter"),
                                        () -> new CalendarDialog(administration, effects, acting, this::showAgain)
                                                .open()),
                                new Button(
                                        getTranslation("units.calendar.import"),
                                        click -> new CalendarImportDialog(
                                                        calendar, administration, effects, acting, this::showAgain)
                                                .open())),
                new Paragraph(getTranslation("units.calendar.hint")),
                filters,
                days);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("units.calendar.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        UrlState state = UrlState.of(event.getLocation().getQueryParameters());
        UrlState shown = state.with(REMOVE, (String) null);
        filters.show(shown.number(YEAR).isPresent() ? shown : shown.with(YEAR, String.valueOf(thisYear())));
        show(filters.state());
        state.day(REMOVE)
                .flatMap(day -> calendar.days(day, day).stream().findFirst())
                .ifPresent(this::remove);
    }

    private void showAgain() {
        show(filters.state());
    }

    private void show(UrlState state) {
        int year = state.number(YEAR).map(Long::intValue).orElse(thisYear());
        List<CalendarDay> found = calendar.days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        days.setHeading(getTranslation("units.calendar.days.of", String.valueOf(year)));
        if (found.isEmpty()) {
            days.set(new EmptyState(
                    getTranslation("units.calendar.empty", String.valueOf(year)),
                    getTranslation("units.calendar.empty.hint")));
            return;
        }
        RowGrid<CalendarDay> grid = new RowGrid<>(getTranslation("units.calendar.days"));
        grid.title(getTranslation("units.calendar.day"), CalendarWords::day);
        grid.text(getTranslation("units.calendar.name"), CalendarDay::name).setFlexGrow(3);
        grid.tag(getTranslation("units.calendar.kind"), day -> CalendarWords.tag(day.kind()));
        grid.component("", day -> {
            Button button = new Button(getTranslation("units.calendar.remove"), click -> remove(day));
            button.setAriaLabel(getTranslation("units.calendar.remove") + ": " + Dates.day(day.day()));
            return button;
        });
        grid.card(day -> new RowCard(CalendarWords.day(day))
                .tags(CalendarWords.tag(day.kind()))
                .line(day.name())
                .action(getTranslation("units.calendar.remove"), removeHref(day)));
        grid.setItems(found);
        days.set(grid.fit());
    }

    private String removeHref(CalendarDay day) {
        return filters.state().with(REMOVE, day.day().toString()).href(Links.ADMIN_CALENDAR);
    }

    private void remove(CalendarDay day) {
        new Confirmation(
                        getTranslation("units.calendar.remove.title", Dates.day(day.day())),
                        CalendarWords.effect(effects.of(List.of(day.day()))),
                        getTranslation("units.calendar.remove"),
                        () -> administration.remove(acting.now(), Submission.first(), day.day()))
                .danger()
                .then(() -> {
                    filters.state().show();
                    showAgain();
                })
                .open();
    }

    private int thisYear() {
        return acting.now().today().getYear();
    }
}
