package vn.khacphuc.criteria.ui;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.StackedTable;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.criteria.AreaComparison;
import vn.khacphuc.criteria.AreaRow;
import vn.khacphuc.criteria.ScoreClass;
import vn.khacphuc.criteria.SheetRow;

/**
 * Units against content areas: what was reached in percent, the change against the year before with its sign, and the tone
 * of the class it lies in. Each cell opens the unit's lines of that area.
 */
class AreaTable extends Div {

    private final transient List<ScoreClass> classes;

    AreaTable(
            String name,
            List<SheetRow> sheets,
            Map<Long, List<AreaComparison>> cells,
            List<AreaRow> areas,
            List<ScoreClass> classes) {
        this.classes = classes;
        addClassName("table-box");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", name);
        List<AreaRow> scored = areas.stream()
                .filter(area -> sheets.stream().anyMatch(sheet -> find(cells, sheet, area.id()) != null))
                .toList();
        NativeTable table = new NativeTable();
        table.addClassNames("matrix", "comparison");
        NativeTableCaption caption = new NativeTableCaption();
        caption.setText(name);
        caption.addClassName("only-read");
        NativeTableBody body = new NativeTableBody();
        sheets.forEach(sheet -> body.add(line(sheet, cells, scored)));
        table.add(caption, new NativeTableHeader(head(scored)), body);
        List<String> heads = new ArrayList<>(List.of(
                Texts.text("units.unit"), Texts.text("criteria.scores.place"), Texts.text("criteria.scores.percent")));
        scored.forEach(area -> heads.add(area.shortName()));
        StackedTable.prepare(table, heads);
        add(table);
    }

    private static NativeTableRow head(List<AreaRow> areas) {
        NativeTableRow head = new NativeTableRow();
        head.add(heading(new Span(Texts.text("units.unit")), "col"));
        head.add(heading(new Span(Texts.text("criteria.scores.place")), "col"));
        head.add(heading(new Span(Texts.text("criteria.scores.percent")), "col"));
        for (AreaRow area : areas) {
            Span name = new Span(area.shortName());
            name.setTitle(area.name());
            head.add(heading(name, "col"));
        }
        return head;
    }

    private NativeTableRow line(SheetRow sheet, Map<Long, List<AreaComparison>> cells, List<AreaRow> areas) {
        NativeTableRow line = new NativeTableRow();
        String whole =
                Objects.requireNonNullElse(sheet.className(Texts.locale()), Texts.text("criteria.scores.percent"));
        line.add(heading(new Anchor(Links.score(sheet.id()), sheet.unitName()), "row"));
        line.add(box(new Span(place(sheet.place(), sheet.formerPlace()))));
        line.add(box(cell(Links.score(sheet.id()), sheet.percent(), sheet.change(), sheet.unitName() + ": " + whole)));
        for (AreaRow area : areas) {
            AreaComparison found = find(cells, sheet, area.id());
            line.add(box(
                    found == null
                            ? new Span("–")
                            : cell(
                                    Links.score(sheet.id()) + "?area=" + area.id(),
                                    found.percent(),
                                    found.change(),
                                    sheet.unitName() + ", " + area.name() + ": " + about(found))));
        }
        return line;
    }

    private static String about(AreaComparison cell) {
        return Texts.text(
                "criteria.comparison.cell",
                Numbers.points(cell.points()),
                Numbers.points(cell.maximum()),
                place(cell.place(), cell.formerPlace()),
                Objects.requireNonNullElse(cell.className(Texts.locale()), "–"));
    }

    private Component cell(String href, @Nullable BigDecimal percent, @Nullable BigDecimal change, String about) {
        Span sign = new Span(change == null ? "" : ScoreTags.change(change));
        sign.addClassName("matrix-change");
        Anchor cell = new Anchor(href, new Span(Numbers.percent(percent)), sign);
        cell.addClassNames("matrix-cell", tone(percent).className());
        cell.setTitle(about);
        cell.getElement()
                .setAttribute("aria-label", about + ", " + Numbers.percent(percent) + " " + ScoreTags.change(change));
        return cell;
    }

    /** The tone of the class: the best is good, the last is bad, whatever they are called and however many there are. */
    private Tone tone(@Nullable BigDecimal percent) {
        if (percent == null || classes.isEmpty()) {
            return Tone.NEUTRAL;
        }
        int last = classes.size() - 1;
        int number = 0;
        while (number < last && percent.compareTo(classes.get(number).fromPercent()) < 0) {
            number++;
        }
        if (number == 0) {
            return Tone.GOOD;
        }
        if (number == last) {
            return Tone.BAD;
        }
        return number * 2 < last ? Tone.INFO : Tone.WARN;
    }

    private static String place(@Nullable Integer place, @Nullable Integer former) {
        if (place == null) {
            return "–";
        }
        if (former == null) {
            return String.valueOf(place);
        }
        int up = former - place;
        String change = up > 0 ? "▲" + up : up < 0 ? "▼" + -up : "=";
        return place + " " + change;
    }

    private static @Nullable AreaComparison find(Map<Long, List<AreaComparison>> cells, SheetRow sheet, long areaId) {
        return cells.getOrDefault(sheet.id(), List.of()).stream()
                .filter(cell -> cell.areaId() == areaId)
                .findFirst()
                .orElse(null);
    }

    private static NativeTableCell box(Component content) {
        NativeTableCell cell = new NativeTableCell();
        cell.add(content);
        return cell;
    }

    private static NativeTableHeaderCell heading(Component content, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.add(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
