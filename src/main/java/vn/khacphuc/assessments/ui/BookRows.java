package vn.khacphuc.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.assessments.BookLists;
import vn.khacphuc.assessments.BookPart;
import vn.khacphuc.assessments.BookRow;
import vn.khacphuc.assessments.PeriodRow;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.FilterBar;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.RowCard;
import vn.khacphuc.base.ui.RowGrid;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.UrlState;

/** The rows of a book, part by part; of one unit where one is chosen. Nothing here is read from anything but the book. */
class BookRows extends Div {

    private static final int SHOWN_OPEN = 40;
    private static final Set<String> NARROW = Set.of(
            "tasks",
            "due",
            "verified",
            "late",
            "lateOriginal",
            "lost",
            "recovered",
            "onTrack",
            "atRisk",
            "notPlanned",
            "forGood",
            "unexplained",
            "percent",
            "points",
            "pointsLost",
            "value",
            "target",
            "measure");
    private final PeriodRow period;
    private final transient List<BookRow> rows;
    private final FilterBar filters = new FilterBar(state -> refresh());
    private final Div content = new Div();

    BookRows(PeriodRow period, List<BookRow> rows, UrlState state) {
        this.period = period;
        this.rows = rows;
        addClassName("stack");
        content.addClassName("stack");
        Map<Long, String> units = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.part() == BookPart.FIGURES)
                .forEach(row -> units.put(row.unitId(), row.value("unit")));
        if (units.size() > 1) {
            filters.one("unit", Texts.text("units.unit"), units.keySet(), units::get, String::valueOf);
        }
        Map<String, String> lists = new LinkedHashMap<>();
        BookLists.NAMES.forEach(name -> lists.put(name, Texts.text("assessments.list." + name)));
        filters.chips("list", Texts.text("BookPart.TASK"), lists);
        filters.show(state);
        add(filters, content);
        refresh();
    }

    private void refresh() {
        content.removeAll();
        UrlState state = filters.state();
        Long unit = state.number("unit").filter(id -> id != 0).orElse(null);
        String list = state.text("list").filter(BookLists.NAMES::contains).orElse(null);
        List<BookRow> shown = rows.stream()
                .filter(row -> unit == null || row.unitId() == unit)
                .toList();
        content.add(figures(shown, unit));
        for (BookPart part : BookPart.values()) {
            List<BookRow> of = list != null && part == BookPart.TASK
                    ? BookLists.of(list, shown, period)
                    : shown.stream().filter(row -> row.part() == part).toList();
            boolean asked = list == null || part == BookPart.TASK;
            if (list != null && part == BookPart.TASK && of.isEmpty()) {
                content.add(
                        new EmptyState(Texts.text("assessments.list.none"), Texts.text("assessments.list." + list)));
            }
            if (!of.isEmpty() && asked && (part != BookPart.FIGURES || of.size() > 1)) {
                content.add(part(part, of, list != null));
            }
        }
    }

    private Component figures(List<BookRow> shown, @Nullable Long unit) {
        Map<String, BigDecimal> figures = new TreeMap<>();
        shown.stream()
                .filter(row -> row.part() == BookPart.FIGURES)
                .findFirst()
                .ifPresent(row -> row.values().forEach((name, value) -> {
                    if (!name.equals("unit")) {
                        figures.put(name, new BigDecimal(value));
                    }
                }));
        Paragraph rule = new Paragraph(
                Texts.text("assessments.book.rule", Dates.day(period.lastDay()), Dates.moment(period.lockedAt())));
        rule.addClassName("quiet");
        UrlState state = unit == null ? UrlState.EMPTY : UrlState.EMPTY.with("unit", String.valueOf(unit));
        return new Section(
                Texts.text("BookPart.FIGURES"),
                rule,
                FigureTiles.of(
                        figures,
                        name -> BookLists.NAMES.contains(name)
                                ? state.with("list", name).href(Links.assessment(period.id()))
                                : null));
    }

    private Details part(BookPart part, List<BookRow> of, boolean open) {
        RowGrid<BookRow> grid = new RowGrid<>(Texts.text(part));
        grid.title(Texts.text("assessments.field.title"), BookWords::title)
                .setFlexGrow(2)
                .setWidth("11rem");
        columns(part)
                .forEach(name -> (part == BookPart.FIGURES
                                ? grid.number(BookWords.field(part, name), row -> BookWords.value(row, name))
                                : grid.text(BookWords.field(part, name), row -> BookWords.value(row, name)))
                        .setWidth(width(part, name)));
        grid.card(row -> {
            RowCard card = new RowCard(BookWords.title(row));
            columns(part).forEach(name -> {
                String value = BookWords.value(row, name);
                card.line(value.isEmpty() ? "" : BookWords.field(part, name) + ": " + value);
            });
            return card;
        });
        grid.setItems(new ArrayList<>(of));
        boolean few = of.size() <= SHOWN_OPEN;
        Component list = few ? grid.fit() : grid;
        Details details = new Details(Texts.text(part) + " (" + Numbers.count(of.size()) + ")", list);
        details.setWidthFull();
        details.setOpened(open || (part != BookPart.TASK && part != BookPart.DEFICIENCY && few));
        return details;
    }

    private static String width(BookPart part, String name) {
        if (name.equals("evidence")) {
            return "24rem";
        }
        return part == BookPart.TASK && name.equals("due") ? "8rem" : NARROW.contains(name) ? "6.5rem" : "9rem";
    }

    private static List<String> columns(BookPart part) {
        return switch (part) {
            case FIGURES ->
                List.of(
                        "tasks",
                        "due",
                        "verified",
                        "late",
                        "lateOriginal",
                        "lost",
                        "recovered",
                        "onTrack",
                        "atRisk",
                        "notPlanned",
                        "forGood",
                        "unexplained");
            case UNIT -> List.of("results", "obstacles", "nextSteps", "submittedAt", "rating", "comment");
            case INDICATOR -> List.of("unit", "value", "target", "measure");
            case PLAN -> List.of("unit", "state", "number", "issuedOn");
            case DEFICIENCY -> List.of("unit", "area", "criterion", "state", "pointsLost");
            case TASK -> List.of("unit", "owner", "due", "state", "percent", "timeliness", "points", "evidence");
        };
    }
}
