package vn.khacphuc.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khacphuc.assessments.BookComparison;
import vn.khacphuc.assessments.BookHead;
import vn.khacphuc.assessments.BookPart;
import vn.khacphuc.assessments.BookQueries;
import vn.khacphuc.assessments.BookRow;
import vn.khacphuc.assessments.RowChange;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.StackedTable;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.base.ui.UrlState;

/** Any two books of the same kind, on every figure and row by row: the old value struck through, the new one beside it. */
@Route(Links.BOOK_COMPARISON)
@RolesAllowed({"LEADER", "COORDINATOR", "HEAD", "OFFICIAL", "INSPECTOR"})
class BookComparisonView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int SHOWN = 300;

    private final transient BookQueries books;
    private final transient Acting acting;
    private final PageHeader header = new PageHeader(getTranslation("assessments.compare"));
    private final ComboBox<BookHead> from = new ComboBox<>(getTranslation("assessments.compare.from"));
    private final ComboBox<BookHead> to = new ComboBox<>(getTranslation("assessments.compare.to"));
    private final Div content = new Div();

    BookComparisonView(BookQueries books, Acting acting) {
        this.books = books;
        this.acting = acting;
        addClassName("view");
        content.addClassName("stack");
        for (ComboBox<BookHead> field : List.of(from, to)) {
            field.setItemLabelGenerator(PeriodWords::name);
            field.addValueChangeListener(change -> {
                if (change.isFromClient() && from.getValue() != null && to.getValue() != null) {
                    UrlState.EMPTY
                            .with("from", String.valueOf(from.getValue().periodId()))
                            .with("to", String.valueOf(to.getValue().periodId()))
                            .show();
                    compare(from.getValue(), to.getValue());
                }
            });
        }
        Div choice = new Div(from, to);
        choice.addClassName("row");
        header.up(Links.ASSESSMENTS, getTranslation("assessments.title"));
        add(header, choice, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        UrlState state = UrlState.of(event.getLocation().getQueryParameters());
        BookHead later = head(state.number("to").orElse(0L));
        BookHead earlier = head(state.number("from").orElse(0L));
        List<BookHead> all = books.like(acting.scope(), later);
        from.setItems(all);
        to.setItems(all);
        if (!all.contains(earlier)) {
            throw new NotFound("book", earlier.periodId());
        }
        from.setValue(earlier);
        to.setValue(later);
        compare(earlier, later);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessments.compare");
    }

    private BookHead head(long id) {
        return books.head(acting.scope(), id).orElseThrow(() -> new NotFound("book", id));
    }

    private void compare(BookHead earlier, BookHead later) {
        content.removeAll();
        header.subtitle(getTranslation("assessments.compare.of", PeriodWords.name(earlier), PeriodWords.name(later)));
        List<BookRow> before = books.rows(acting.scope(), earlier.periodId());
        List<BookRow> after = books.rows(acting.scope(), later.periodId());
        figures(before, after).ifPresent(content::add);
        Map<BookPart, List<RowChange>> parts = new LinkedHashMap<>();
        BookComparison.of(before, after)
                .forEach(change -> parts.computeIfAbsent(change.row().part(), part -> new ArrayList<>())
                        .add(change));
        if (parts.isEmpty()) {
            content.add(new EmptyState(
                    getTranslation("assessments.compare.same"), getTranslation("assessments.compare.same.hint")));
        }
        for (BookPart part : BookPart.values()) {
            List<RowChange> changes = parts.get(part);
            if (changes != null) {
                content.add(part(part, changes));
            }
        }
    }

    /** Every figure of the first row both books have: the whole for who sees it, else the own unit. */
    private Optional<Section> figures(List<BookRow> before, List<BookRow> after) {
        Optional<BookRow> now = first(after);
        Optional<BookRow> then = first(before);
        if (now.isEmpty() || then.isEmpty()) {
            return Optional.empty();
        }
        NativeTableBody body = new NativeTableBody();
        body.add(completion(then.get(), now.get()));
        FigureTiles.ALL.forEach(
                name -> body.add(line(name, then.get().value(name), now.get().value(name))));
        List<String> heads = Stream.of("figure", "before", "after", "change")
                .map(key -> getTranslation("assessments.compare." + key))
                .toList();
        NativeTableRow head = new NativeTableRow();
        heads.forEach(name -> head.add(new NativeTableHeaderCell(name)));
        NativeTable table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassNames("figures-table");
        StackedTable.prepare(table, heads);
        Div scroller = new Div(table);
        scroller.addClassName("wide-scroller");
        return Optional.of(new Section(
                getTranslation("BookPart.FIGURES") + ": " + now.get().value("unit"), scroller));
    }

    private NativeTableRow line(String name, String before, String after) {
        BigDecimal then = number(before);
        BigDecimal difference = number(after).subtract(then);
        NativeTableHeaderCell label = new NativeTableHeaderCell(FigureTiles.label(name));
        label.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                label,
                new NativeTableCell(Numbers.points(then)),
                new NativeTableCell(Numbers.points(number(after))),
                new NativeTableCell(Changes.of(name, difference)));
    }

    /** Verified of what was due; it moves by percentage points. */
    private NativeTableRow completion(BookRow before, BookRow after) {
        BigDecimal then = BookComparison.completion(before);
        BigDecimal now = BookComparison.completion(after);
        NativeTableHeaderCell label = new NativeTableHeaderCell(FigureTiles.label("completion"));
        label.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                label,
                new NativeTableCell(Numbers.percent(then)),
                new NativeTableCell(Numbers.percent(now)),
                then == null || now == null
                        ? new NativeTableCell("–")
                        : new NativeTableCell(Changes.of("completion", now.subtract(then))));
    }

    private static BigDecimal number(String stored) {
        return stored.isEmpty() ? BigDecimal.ZERO : new BigDecimal(stored);
    }

    private static Optional<BookRow> first(List<BookRow> rows) {
        return rows.stream().filter(row -> row.part() == BookPart.FIGURES).findFirst();
    }

    private Details part(BookPart part, List<RowChange> changes) {
        Div list = new Div();
        list.addClassName("changes");
        changes.stream().limit(SHOWN).forEach(change -> list.add(row(part, change)));
        if (changes.size() > SHOWN) {
            list.add(new Paragraph(getTranslation("assessments.compare.more", changes.size() - SHOWN)));
        }
        Details details = new Details(getTranslation("BookPart." + part.name()) + " (" + changes.size() + ")", list);
        details.setOpened(part != BookPart.TASK && changes.size() <= 30);
        details.setWidthFull();
        return details;
    }

    private Component row(BookPart part, RowChange change) {
        Div row = new Div();
        row.addClassName("change");
        Span title = new Span(BookWords.title(change.row()));
        title.addClassName("change-title");
        row.add(title);
        if (change.kind() != RowChange.Kind.CHANGED) {
            boolean added = change.kind() == RowChange.Kind.ADDED;
            if (!added) {
                title.getElement().getClassList().add("gone");
            }
            row.add(new Tag(
                    getTranslation(added ? "assessments.compare.added" : "assessments.compare.gone"),
                    added ? Tone.INFO : Tone.NEUTRAL));
            return row;
        }
        for (RowChange.Field field : change.fields()) {
            Div line = new Div();
            line.addClassName("change-field");
            Span name = new Span(BookWords.field(part, field.name()) + ": ");
            name.addClassName("quiet");
            line.add(name);
            old(field).ifPresent(element -> line.getElement().appendChild(element));
            Element fresh = new Element("ins");
            fresh.setText(field.after().isEmpty() ? "–" : BookWords.value(field.name(), field.after()));
            line.getElement().appendChild(fresh);
            row.add(line);
        }
        return row;
    }

    private static Optional<Element> old(RowChange.Field field) {
        if (field.before().isEmpty()) {
            return Optional.empty();
        }
        Element gone = new Element("del");
        gone.setText(BookWords.value(field.name(), field.before()));
        return Optional.of(gone);
    }
}
