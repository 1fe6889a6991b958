package vn.khacphuc.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list that is read page by page: columns where there is room, below 700 px one card for each row. A click anywhere in
 * a row opens it; so does the link in the first column, which the keyboard reaches and which can be opened in a new tab.
 * Cells are rendered by the browser, so that a row costs the session no components.
 *
 * @param <T> a row, best a record
 */
@Uses(Icon.class)
public class RowGrid<T> extends Grid<T> {

    private static final int NARROW = 700;
    private static final int PAGE = 50;

    private final List<Column<T>> wideColumns = new ArrayList<>();
    private @Nullable Column<T> cardColumn;
    private Function<T, @Nullable String> href = row -> null;
    private final String label;
    private boolean narrow;

    /** What a page of rows is asked for with; the sort key is one given to {@link #sortable}. */
    public record Page(int offset, int limit, @Nullable String sort, boolean descending) {}

    /** Where rows come from; it must answer no more than the limit. */
    @FunctionalInterface
    public interface Source<T> {
        List<T> rows(Page page);
    }

    /** @param label what the list is, for those who do not see it */
    public RowGrid(String label) {
        super(PAGE);
        this.label = label;
        addClassName("row-grid");
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setAriaLabel(label);
        setSelectionMode(SelectionMode.NONE);
        setEmptyStateComponent(new EmptyState(Texts.text("ui.list.empty"), Texts.text("ui.list.empty.hint")));
        addItemClickListener(click -> open(click.getItem()));
        getElement()
                .addEventListener(
                        "width-change",
                        event -> setNarrow(
                                event.getEventData().path("event.detail").asBoolean(false)))
                .addEventData("event.detail");
    }

    /** The page a row opens; null for a row that opens none. */
    public RowGrid<T> opens(Function<T, @Nullable String> href) {
        this.href = href;
        addClassName("goes");
        return this;
    }

    /** The first column: what the row is called, with the link to its page. */
    public Column<T> title(String header, Function<T, String> text) {
        return wide(
                        LitRenderer.<T>of("${item.href ? html`<a href=${item.href}>${item.text}</a>` : item.text}")
                                .withProperty("href", row -> hrefOf(row))
                                .withProperty("text", text::apply),
                        header)
                .setFlexGrow(3)
                .setWidth("14rem")
                .setRowHeader(true);
    }

    public Column<T> text(String header, Function<T, @Nullable String> text) {
        return wide(
                LitRenderer.<T>of("${item.text}").withProperty("text", row -> blankIfNull(text.apply(row))), header);
    }

    /** Figures, aligned by their last digit. */
    public Column<T> number(String header, Function<T, @Nullable String> text) {
        return text(header, text)
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("7rem");
    }

    public Column<T> tags(String header, Function<T, List<Tag>> tags) {
        return wide(
                LitRenderer.<T>of("<div class='row tag-list'>" + TAGS + "</div>")
                        .withProperty(
                                "tags",
                                row -> tags.apply(row).stream().map(Tag::data).toList()),
                header);
    }

    public Column<T> tag(String header, Function<T, Tag> tag) {
        return tags(header, row -> List.of(tag.apply(row)));
    }

    /** How far a thing is, in percent. */
    public Column<T> percent(String header, Function<T, Integer> percent) {
        return wide(
                        LitRenderer.<T>of("<div class='bar-cell'><div class='bar-cell-track' aria-hidden='true'>"
                                        + "<div class='bar-cell-fill' style='width:${item.percent}%'></div></div>"
                                        + "<span>${item.text}</span></div>")
                                .withProperty("percent", percent::apply)
                                .withProperty("text", row -> Numbers.percent(percent.apply(row))),
                        header)
                .setFlexGrow(0)
                .setWidth("9rem");
    }

    /** A link to where the most usual thing is done with a row. */
    public Column<T> action(String text, Function<T, @Nullable String> href) {
        return wide(
                        LitRenderer.<T>of("${item.href ? html`<a href=${item.href}>${item.text}</a>` : ''}")
                                .withProperty("href", row -> blankIfNull(href.apply(row)))
                                .withProperty("text", row -> text),
                        text)
                .setFlexGrow(0)
                .setWidth("8rem");
    }

    /** Tags and a line of a thing beside the row's own, as a link to its page; empty where there is none. */
    public Column<T> linked(String header, Function<T, @Nullable String> href, Function<T, RowCard> cell) {
        return wide(
                LitRenderer.<T>of("${item.cell.href ? html`<a class='row-cell' href=${item.cell.href}>"
                                + TAGS.strip().replace("item.tags", "item.cell.tags")
                                + "${item.cell.lines.map(line => html`<span>${line}</span>`)}</a>` : ''}")
                        .withProperty("cell", row -> cell.apply(row).data(href.apply(row))),
                header);
    }

    /** Anything else; each row then holds a component in the session. */
    public Column<T> component(String header, SerializableFunction<T, Component> component) {
        Column<T> column = addComponentColumn(component::apply).setHeader(header);
        return keepWide(column);
    }

    /** How a row looks on a phone. Without it the columns stay there too. */
    public RowGrid<T> card(Function<T, RowCard> card) {
        cardColumn = addColumn(LitRenderer.<T>of("""
                        <div class="row-card">
                          <div class="row-card-title">${item.card.href
                              ? html`<a href=${item.card.href}>${item.card.title}</a>` : item.card.title}</div>
                          <div class="row" ?hidden=${!item.card.tags.length}>%s</div>
                          ${item.card.lines.map(line => html`<div class="row-card-line">${line}</div>`)}
                          ${item.card.actionHref
                              ? html`<div><a class="row-card-action" href=${item.card.actionHref}>${item.card.actionText}</a></div>`
                              : ''}
                        </div>""".formatted(TAGS.replace("item.tags", "item.card.tags")))
                        .withProperty("card", row -> card.apply(row).data(hrefOf(row))))
                .setFlexGrow(1);
        cardColumn.setHeader(label);
        cardColumn.setVisible(false);
        return this;
    }

    /** Lets readers sort by a column; the key is what the source is asked to sort by. */
    public RowGrid<T> sortable(Column<T> column, String sortKey) {
        column.setKey(sortKey).setSortProperty(sortKey);
        return this;
    }

    /** The order before a reader chooses another. */
    public RowGrid<T> sorted(String sortKey, boolean descending) {
        Column<T> column = getColumnByKey(sortKey);
        sort(List.of(new GridSortOrder<>(column, descending ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
        return this;
    }

    /** Rows read as they are scrolled to, without counting them. */
    public RowGrid<T> source(Source<T> source) {
        setItems(query -> fetch(source, query)).setItemCountEstimate(PAGE);
        return this;
    }

    /** Rows of a known number. */
    public RowGrid<T> source(Source<T> source, IntSupplier count) {
        setItems(query -> fetch(source, query), query -> count.getAsInt());
        return this;
    }

    /** Shown instead of rows where there are none. */
    public RowGrid<T> empty(EmptyState empty) {
        setEmptyStateComponent(empty);
        return this;
    }

    /** Leaves columns out where the list stands in a part of a page. */
    public RowGrid<T> without(List<Column<T>> columns) {
        wideColumns.removeAll(columns);
        columns.forEach(this::removeColumn);
        return this;
    }

    /** As high as its rows: only for short lists, for it reads them all. */
    public RowGrid<T> fit() {
        setAllRowsVisible(true);
        return this;
    }

    /** Reads the rows anew, for instance with another filter. */
    public void refresh() {
        getDataProvider().refreshAll();
    }

    /** The page a row opens, if it opens one. */
    void open(T row) {
        String target = href.apply(row);
        if (target != null && getSelectionMode() == SelectionMode.NONE) {
            Location location = new Location(target);
            UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        }
    }

    boolean isNarrow() {
        return narrow;
    }

    void setNarrow(boolean narrow) {
        this.narrow = narrow && cardColumn != null;
        wideColumns.forEach(column -> column.setVisible(!this.narrow));
        if (cardColumn != null) {
            cardColumn.setVisible(this.narrow);
        }
        setClassName("narrow", this.narrow);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        int width = event.getUI().getPage().getExtendedClientDetails().getWindowInnerWidth();
        setNarrow(width > 0 && width < NARROW);
        getElement().executeJs("""
                        if (!this.portalWidth) {
                          // On paper columns are narrower than where the heights of rows were measured: rows stand by themselves.
                          const paper = new CSSStyleSheet();
                          paper.replaceSync(`@media print {
                            :host { height: auto !important; }
                            #scroller, #table { height: auto !important; overflow: visible !important; position: static !important; }
                            #items { height: auto !important; }
                            #header { position: static !important; transform: none !important; }
                            #header th, #items td, #items th { flex-shrink: 1 !important; min-width: 0 !important; }
                            #items tr { position: static !important; transform: none !important; break-inside: avoid; }
                          }`);
                          this.shadowRoot.adoptedStyleSheets = [...this.shadowRoot.adoptedStyleSheets, paper];
                          this.portalWidth = matchMedia($0);
                          this.portalWidth.addEventListener('change', e =>
                              this.dispatchEvent(new CustomEvent('width-change', {detail: e.matches})));
                        }
                        if (this.portalWidth.matches !== $1)
                          this.dispatchEvent(new CustomEvent('width-change', {detail: this.portalWidth.matches}));
                        """, "(width < " + NARROW + "px)", width > 0 && width < NARROW);
    }

    private Column<T> wide(Renderer<T> renderer, String header) {
        return keepWide(addColumn(renderer).setHeader(header));
    }

    private Column<T> keepWide(Column<T> column) {
        column.setResizable(true).setWidth("10rem").setFlexGrow(1);
        wideColumns.add(column);
        return column;
    }

    private String hrefOf(T row) {
        return blankIfNull(href.apply(row));
    }

    private Stream<T> fetch(Source<T> source, Query<T, Void> query) {
        QuerySortOrder order =
                query.getSortOrders().isEmpty() ? null : query.getSortOrders().get(0);
        return source
                .rows(new Page(
                        query.getOffset(),
                        query.getLimit(),
                        order == null ? null : order.getSorted(),
                        order != null && order.getDirection() == SortDirection.DESCENDING))
                .stream();
    }

    private static String blankIfNull(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static final String TAGS = """
            ${item.tags.map(tag => html`<span class="tag ${tag.tone}"><vaadin-icon icon=${tag.icon}
                aria-hidden="true"></vaadin-icon><span>${tag.text}</span></span>`)}""";
}
