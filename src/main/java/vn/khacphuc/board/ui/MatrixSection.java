package vn.khacphuc.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.criteria.AreaRow;
import vn.khacphuc.directives.ui.UrgingOffer;
import vn.khacphuc.figures.Matrix;

/** The matrix; for those who may urge also a way to choose cells and act on them. */
class MatrixSection extends Composite<Section> {

    private final transient Lists lists;
    private final transient Matrix matrix;
    private final transient List<AreaRow> areas;
    private final transient UrgingOffer offer;

    MatrixSection(Lists lists, Matrix matrix, List<AreaRow> areas, UrgingOffer offer) {
        this.lists = lists;
        this.matrix = matrix;
        this.areas = areas;
        this.offer = offer;
    }

    @Override
    protected Section initContent() {
        Section section = new Section(Texts.text(matrix.byUnit() ? "board.matrix" : "board.matrix.owners"));
        if (matrix.rows().isEmpty()) {
            section.add(
                    new EmptyState(Texts.text("board.matrix.none"), Texts.text("board.matrix.none.hint")),
                    new Legend());
        } else {
            read(section);
        }
        return section;
    }

    private void read(Section section) {
        section.set(new MatrixTable(lists, matrix, areas, null), new Legend());
        if (offer.isOpen()) {
            section.actions(new Button(Texts.text("board.choose"), click -> choose(section)));
        }
    }

    private void choose(Section section) {
        Span number = new Span();
        number.getElement().setAttribute("role", "status");
        List<Button> acts = new ArrayList<>();
        MatrixChoice[] choice = new MatrixChoice[1];
        Runnable tell = () -> {
            int chosen = choice[0].chosen().size();
            number.setText(Texts.text("board.chosen", chosen));
            acts.forEach(act -> act.setEnabled(chosen > 0));
        };
        choice[0] = new MatrixChoice(
                lists.frame(),
                lists.narrowed() ? null : Long.valueOf(lists.frame().unitId()),
                tell);
        acts.addAll(offer.buttons(() -> choice[0].chosen(), () -> read(section)));
        List<Component> actions = new ArrayList<>(acts);
        actions.addFirst(number);
        actions.add(new Button(Texts.text("board.choose.end"), click -> read(section)));
        section.actions(actions.toArray(Component[]::new));
        section.set(new MatrixTable(lists, matrix, areas, choice[0]), new Legend());
        tell.run();
    }
}
