package vn.khacphuc.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.deficiencies.CauseRow;

/** The causes that cost most, each the door to its deficiencies. */
class CausesSection extends Composite<Section> {

    private final transient Lists lists;
    private final transient List<CauseRow> worst;

    CausesSection(Lists lists, List<CauseRow> worst) {
        this.lists = lists;
        this.worst = worst;
    }

    @Override
    protected Section initContent() {
        Section section = new Section(Texts.text("board.causes"));
        if (worst.isEmpty()) {
            section.add(new EmptyState(
                    Texts.text("board.causes.none"),
                    Texts.text("board.causes.none.hint"),
                    new Anchor(Links.CAUSES, Texts.text("board.causes.all"))));
            return section;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("upcoming");
        for (CauseRow row : worst) {
            Span points = new Span(Texts.text("board.causes.points", Numbers.points(row.points()), row.number()));
            points.addClassName("upcoming-day");
            Anchor name = new Anchor(
                    lists.deficiencies()
                            .with("heading", String.valueOf(row.headingId()))
                            .with("cause", row.cause().name())
                            .with("counted", "1")
                            .href(Links.DEFICIENCIES),
                    Objects.requireNonNullElse(row.heading(), Texts.text(row.cause())));
            Span kind = new Span(Texts.text(row.cause()));
            kind.addClassNames("quiet", "small");
            Div more = new Div(kind);
            more.addClassName("row");
            if (row.spread().systemic()) {
                more.add(new Tag(
                        Texts.text(
                                "board.causes.systemic",
                                row.spread().units(),
                                row.spread().years()),
                        Tone.WARN));
            }
            list.add(new ListItem(points, new Div(name, more)));
        }
        section.add(list, new Anchor(Links.CAUSES, Texts.text("board.causes.all")));
        return section;
    }
}
