package vn.khacphuc.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.khacphuc.assessments.CardBasis;
import vn.khacphuc.assessments.CardFacts;
import vn.khacphuc.assessments.CardFigure;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.UrlState;

/** The figures of a card, each a link to the rows it counts on the same page. */
class FactTable extends Div {

    static final String FIGURE = "figure";
    static final String BASIS = "basis";

    private final CardFacts facts;
    private final List<CardBasis> bases;
    private final UrlState state;
    private final String path;

    /** @param headed whether the person heads a unit, whose figures stand beside the own ones */
    FactTable(CardFacts facts, boolean headed, UrlState state, String path) {
        this.facts = facts;
        this.bases = headed ? List.of(CardBasis.PERSON, CardBasis.UNIT) : List.of(CardBasis.PERSON);
        this.state = state;
        this.path = path;
        addClassName("table-box");
        NativeTableRow head = new NativeTableRow();
        head.add(new NativeTableHeaderCell(Texts.text("assessments.cards.figure")));
        bases.forEach(basis -> head.add(number(new NativeTableHeaderCell(Texts.text(basis)))));
        NativeTableBody body = new NativeTableBody();
        for (CardFigure figure : CardFigure.values()) {
            body.add(row(figure));
        }
        NativeTable table = new NativeTable();
        table.addClassNames("official-table", "fact-table");
        table.add(new NativeTableHeader(head), body);
        add(table);
    }

    private NativeTableRow row(CardFigure figure) {
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(new Span(Texts.text(figure)));
        NativeTableRow row = new NativeTableRow();
        row.add(name);
        for (CardBasis basis : bases) {
            NativeTableCell cell = new NativeTableCell();
            int count = facts.count(basis, figure);
            cell.add(count == 0 ? new Span("0") : link(basis, figure, count));
            String more = FactWords.beside(facts, basis, figure);
            if (count > 0 && !more.isEmpty()) {
                Span small = new Span(more);
                small.addClassNames("small", "fact-more");
                cell.add(small);
            }
            row.add(number(cell));
        }
        if (figure == CardFigure.OBJECTIVE) {
            row.addClassName("fact-apart");
        }
        return row;
    }

    private Anchor link(CardBasis basis, CardFigure figure, int count) {
        Anchor link = new Anchor(
                state.with(FIGURE, figure.name()).with(BASIS, basis.name()).href(path), Numbers.count(count));
        link.getElement()
                .setAttribute(
                        "aria-label",
                        Texts.text("assessments.cards.cell", Texts.text(figure), Texts.text(basis), count));
        return link;
    }

    private static <C extends Component & HasStyle> C number(C cell) {
        cell.addClassName("number");
        return cell;
    }
}
