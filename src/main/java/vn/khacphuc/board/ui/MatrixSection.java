package vn.khacphuc.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.criteria.AreaRow;
import vn.khacphuc.directives.ui.UrgingOffer;
import vn.khacphuc.figures.Matrix;

/** The matrix; for those who may urge also a way to choose cells and act on them. */
class MatrixSection extends Composite<Section> {

    private static final int WORST = 50;

    private final transient Lists lists;
    private final transient Matrix matrix;
    private final transient List<AreaRow> areas;
    private final transient UrgingOffer offer;
    private int most = WORST;

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
        show(section, null);
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
        show(section, choice[0]);
        tell.run();
    }

    /** A province's many communes are not all read at once: the worst, and the others when asked for. */
    private void show(Section section, @Nullable MatrixChoice choice) {
        section.set(new MatrixTable(lists, matrix, areas, most, choice));
        int more = matrix.rows().size() - most;
        if (more > 0) {
            section.add(new Button(Texts.text("board.matrix.all", more), click -> {
                most = Integer.MAX_VALUE;
                show(section, choice);
            }));
        }
        section.add(new Legend());
    }
}
