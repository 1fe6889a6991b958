package vn.khacphuc.deficiencies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.deficiencies.Cause;
import vn.khacphuc.deficiencies.CauseAxis;
import vn.khacphuc.deficiencies.CauseCell;
import vn.khacphuc.deficiencies.CauseMap;
import vn.khacphuc.deficiencies.CauseRow;

/** Causes against units, areas or years; each number opens its deficiencies. */
class CauseTable extends Div {

    private static final String OTHER = "none";

    private final CauseMap map;
    private final UrlState narrowed;

    /** @param narrowed unit, area and year that the map is narrowed to, as the list of deficiencies names them */
    CauseTable(CauseMap map, UrlState narrowed) {
        this.map = map;
        this.narrowed = narrowed;
        addClassName("table-box");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Texts.text("deficiencies.map"));
        NativeTable table = new NativeTable();
        table.addClassNames("matrix", "cause-map");
        NativeTableCaption caption = new NativeTableCaption();
        caption.setText(Texts.text("deficiencies.map"));
        caption.addClassName("only-read");
        NativeTableBody body = new NativeTableBody();
        Cause before = null;
        for (CauseRow row : map.rows()) {
            if (row.cause() != before) {
                body.add(group(row.cause()));
                before = row.cause();
            }
            body.add(line(row));
        }
        table.add(caption, new NativeTableHeader(head()), body);
        add(table);
    }

    private NativeTableRow head() {
        NativeTableRow head = new NativeTableRow();
        head.add(heading(new Span(Texts.text("deficiencies.map.cause")), "col"));
        head.add(heading(new Span(Texts.text("deficiencies.map.sum")), "col"));
        map.columns().forEach(column -> head.add(heading(new Span(name(column)), "col")));
        return head;
    }

    private NativeTableRow group(Cause cause) {
        NativeTableRow line = new NativeTableRow();
        line.addClassName("matrix-group");
        line.add(heading(new Span(Texts.text(cause)), "rowgroup"));
        NativeTableCell rest = new NativeTableCell();
        rest.getElement().setAttribute("colspan", String.valueOf(map.columns().size() + 1));
        line.add(rest);
        return line;
    }

    private NativeTableRow line(CauseRow row) {
        NativeTableRow line = new NativeTableRow();
        String heading = row.heading();
        String name = heading == null ? Texts.text("deficiencies.map.unassigned") : heading;
        Div words = new Div(new Span(name));
        words.addClassName("cause-name");
        if (row.spread().systemic()) {
            words.add(CauseTags.systemic(row.spread()));
        }
        line.add(heading(words, "row"));
        line.add(cell(name, Texts.text("deficiencies.map.sum"), row.number(), row.points(), list(row), row));
        for (CauseMap.Column column : map.columns()) {
            CauseCell found = row.cells().stream()
                    .filter(cell -> Objects.equals(cell.columnId(), column.id()))
                    .findFirst()
                    .orElse(null);
            line.add(
                    found == null
                            ? new NativeTableCell()
                            : cell(name, name(column), found.number(), found.points(), list(row, column.id()), row));
        }
        return line;
    }

    private static NativeTableCell cell(
            String name, String column, int number, BigDecimal points, UrlState list, CauseRow row) {
        Span small = new Span(Texts.text("deficiencies.map.points", Numbers.points(points)));
        small.addClassName("matrix-small");
        Anchor link = new Anchor(list.href(Links.DEFICIENCIES), new Component[0]);
        link.add(new Span(Numbers.count(number)), small);
        link.addClassNames("matrix-cell", (row.spread().systemic() ? Tone.WARN : Tone.NEUTRAL).className());
        link.getElement()
                .setAttribute(
                        "aria-label",
                        Texts.text("deficiencies.map.cell", name, column, number, Numbers.points(points)));
        NativeTableCell cell = new NativeTableCell();
        cell.add(link);
        return cell;
    }

    private UrlState list(CauseRow row) {
        Long heading = row.headingId();
        return narrowed.with("cause", row.cause().name())
                .with("heading", heading == null ? OTHER : String.valueOf(heading))
                .with("counted", "1");
    }

    private UrlState list(CauseRow row, @Nullable Long column) {
        UrlState list = list(row);
        return switch (map.axis()) {
            case UNIT -> list.with("unit", String.valueOf(column)).with("exact", "1");
            case AREA -> list.with("area", column == null ? OTHER : String.valueOf(column));
            case YEAR -> list.with("year", String.valueOf(column));
        };
    }

    private String name(CauseMap.Column column) {
        String name = column.name();
        return name == null || map.axis() == CauseAxis.AREA && column.id() == null
                ? Texts.text("criteria.area.other")
                : name;
    }

    private static NativeTableHeaderCell heading(Component content, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.add(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
