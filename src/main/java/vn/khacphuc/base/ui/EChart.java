package vn.khacphuc.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** A drawing by Apache ECharts, with the same figures as a table for whoever cannot use a drawing. */
public class EChart extends Composite<Div> implements HasStyle {

    private final Drawing drawing = new Drawing();
    private final NativeTable table = new NativeTable();

    /** @param label what the drawing shows, in words */
    public EChart(String label) {
        drawing.getElement().setAttribute("role", "img");
        drawing.getElement().setAttribute("aria-label", label);
        table.addClassName("figures");
        Div box = new Div(table);
        box.addClassName("table-box");
        getContent().addClassName("chart");
        getContent().add(drawing, new NativeDetails(Texts.text("ui.chart.table"), box));
    }

    /**
     * Draws; the option is ECharts' own, as maps and lists. A text such as {@link #colour(Tone)} stands for a colour of
     * the style sheet, in light and in dark.
     */
    public void setOption(Map<String, ?> option) {
        ObjectNode json = JacksonUtils.getMapper().valueToTree(option);
        drawing.getElement().setPropertyJson("option", json);
    }

    /** The figures that are drawn, as written, the first column naming the row. */
    public void setTable(List<String> header, List<List<String>> rows) {
        table.removeAll();
        NativeTableRow head = new NativeTableRow();
        header.forEach(text -> head.add(heading(text, "col")));
        NativeTableBody body = new NativeTableBody();
        for (List<String> row : rows) {
            NativeTableRow line = new NativeTableRow();
            line.add(heading(row.get(0), "row"));
            row.subList(1, row.size()).forEach(text -> {
                NativeTableCell cell = new NativeTableCell(text);
                cell.addClassName("number");
                line.add(cell);
            });
            body.add(line);
        }
        table.add(new NativeTableHeader(head), body);
    }

    /** Told the name of the point or bar that is clicked. */
    public void onPoint(Consumer<String> listener) {
        drawing.getElement()
                .addEventListener(
                        "point",
                        event -> listener.accept(
                                event.getEventData().path("event.detail.name").asString("")))
                .addEventData("event.detail.name");
    }

    /** How high the drawing is, as CSS writes it; its room is kept from the start. */
    public void setDrawingHeight(String height) {
        drawing.getElement().getStyle().setHeight(height);
    }

    /** The colour of a tone, for use in an option. */
    public static String colour(Tone tone) {
        return "--" + tone.name().toLowerCase(Locale.ROOT) + "-mark";
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    @Tag("portal-chart")
    @JsModule("context://portal/chart.js")
    private static final class Drawing extends Component {}
}
