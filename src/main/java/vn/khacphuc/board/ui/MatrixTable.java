package vn.khacphuc.board.ui;

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
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.criteria.AreaRow;
import vn.khacphuc.figures.Cell;
import vn.khacphuc.figures.Matrix;

/**
 * Units against content areas, the worst first. A cell says the number that matters most there, with a sign and a tone:
 * late, else due soon or at risk, else open, else all done.
 */
class MatrixTable extends Div {

    static final String OTHER = "none";

    private final Lists lists;
    private final Matrix matrix;
    private final List<AreaRow> areas;
    private final transient @Nullable MatrixChoice choice;

    /**
     * The first rows of a matrix.
     *
     * @param most rows that are shown
     * @param choice where cells are to be chosen, null where each opens its list
     */
    MatrixTable(Lists lists, Matrix matrix, List<AreaRow> areas, int most, @Nullable MatrixChoice choice) {
        this.lists = lists;
        this.choice = choice;
        this.matrix = matrix;
        this.areas = areas;
        addClassName("table-box");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Texts.text("board.matrix"));
        NativeTable table = new NativeTable();
        table.addClassName("matrix");
        NativeTableCaption caption = new NativeTableCaption();
        caption.setText(Texts.text("board.matrix"));
        caption.addClassName("only-read");
        NativeTableBody body = new NativeTableBody();
        matrix.rows().stream().limit(most).forEach(row -> body.add(line(row)));
        table.add(caption, new NativeTableHeader(head()), body);
        add(table);
    }

    private NativeTableRow head() {
        NativeTableRow head = new NativeTableRow();
        head.add(heading(new Span(Texts.text(matrix.byUnit() ? "units.unit" : "board.owner")), "col"));
        head.add(heading(new Span(Texts.text("board.all_areas")), "col"));
        for (AreaRow area : areas) {
            Span name = new Span(area.shortName());
            name.setTitle(area.name());
            head.add(heading(name, "col"));
        }
        head.add(heading(new Span(Texts.text("criteria.area.other")), "col"));
        return head;
    }

    private NativeTableRow line(Matrix.Row row) {
        NativeTableRow line = new NativeTableRow();
        line.add(heading(name(row.sum()), "row"));
        line.add(cell(row.sum(), row.sum().rowId(), null, ""));
        for (AreaRow area : areas) {
            line.add(cell(find(row, area.id()), row.sum().rowId(), String.valueOf(area.id()), area.name()));
        }
        line.add(cell(find(row, null), row.sum().rowId(), OTHER, Texts.text("criteria.area.other")));
        return line;
    }

    private Component name(Cell sum) {
        Long id = sum.rowId();
        String name = sum.rowName() == null ? Texts.text("board.no_owner") : sum.rowName();
        if (!matrix.byUnit() || id == null || id == lists.frame().unitId()) {
            return new Span(name);
        }
        return new Anchor(Links.unit(id), name);
    }

    private NativeTableCell cell(@Nullable Cell cell, @Nullable Long rowId, @Nullable String area, String areaName) {
        NativeTableCell box = new NativeTableCell();
        if (cell == null || (cell.total() == 0 && area != null)) {
            return box;
        }
        Sign sign = Sign.of(cell);
        String words = Texts.text("board.cell", cell.late(), cell.soon(), cell.open(), cell.verified(), cell.total());
        Component inside = choice == null ? null : choice.cell(matrix.byUnit(), rowId, area, sign.text());
        if (inside == null) {
            UrlState list = lists.cell(matrix.byUnit(), rowId, area);
            inside = new Anchor(Lists.href(list.with(sign.filter(), sign.value())), sign.text());
        }
        inside.addClassNames("matrix-cell", sign.tone().className());
        inside.getElement().setAttribute("title", (areaName.isEmpty() ? "" : areaName + ": ") + words);
        inside.getElement()
                .setAttribute(
                        "aria-label", Objects.requireNonNullElse(cell.rowName(), "") + ", " + areaName + ": " + words);
        box.add(inside);
        return box;
    }

    private static @Nullable Cell find(Matrix.Row row, @Nullable Long areaId) {
        return row.cells().stream()
                .filter(cell -> cell.total() > 0 && Objects.equals(cell.areaId(), areaId))
                .findFirst()
                .orElse(null);
    }

    private static NativeTableHeaderCell heading(Component content, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.add(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    /** What a cell shows, and the filter that lists just that. */
    private record Sign(String text, Tone tone, String filter, String value) {

        static Sign of(Cell cell) {
            if (cell.late() > 0) {
                return new Sign("! " + cell.late(), Tone.BAD, "time", "LATE");
            }
            if (cell.soon() > 0) {
                return new Sign("◷ " + cell.soon(), Tone.WARN, "time", "DUE_SOON");
            }
            if (cell.risk() > 0) {
                return new Sign("⚑ " + cell.risk(), Tone.WARN, "risk", "1");
            }
            if (cell.open() > 0) {
                return new Sign("▸ " + cell.open(), Tone.INFO, "open", "1");
            }
            if (cell.total() == 0) {
                return new Sign("∅ 0", Tone.NEUTRAL, "running", "1");
            }
            return new Sign("✓ " + cell.verified(), Tone.GOOD, "state", "VERIFIED");
        }
    }
}
