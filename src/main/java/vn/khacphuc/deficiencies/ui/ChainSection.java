package vn.khacphuc.deficiencies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Scope;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.deficiencies.ChainLink;
import vn.khacphuc.deficiencies.DeficiencyLinks;

/** What came before a deficiency and after it, with what was done then and whether it helped. */
final class ChainSection {

    private ChainSection() {}

    /** Nothing for one that stands alone and was not checked. */
    static Optional<Component> of(DeficiencyLinks links, Scope scope, long id) {
        List<ChainLink> chain = links.chain(scope, id);
        List<ChainLink> duplicates = links.duplicates(scope, id);
        boolean checked = chain.stream().anyMatch(link -> link.checkedOn() != null);
        if (chain.size() < 2 && duplicates.isEmpty() && !checked) {
            return Optional.empty();
        }
        Section section = new Section(Texts.text(chain.size() < 2 ? "deficiencies.check" : "deficiencies.chain"));
        if (chain.size() > 1 || checked) {
            section.add(list(chain, id));
        }
        if (!duplicates.isEmpty()) {
            section.add(new Paragraph(Texts.text("deficiencies.duplicates")), list(duplicates, id));
        }
        return Optional.of(section);
    }

    private static OrderedList list(List<ChainLink> links, long id) {
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        links.forEach(link -> list.add(item(link, link.id() == id)));
        return list;
    }

    private static ListItem item(ChainLink link, boolean here) {
        Component name = here
                ? new Span(Texts.text("deficiencies.chain.here"))
                : new Anchor(Links.deficiency(link.id()), link.title());
        Div head = new Div(name, DeficiencyTags.of(link.state()));
        head.addClassName("row");
        Span when = new Span(Texts.text(
                "deficiencies.chain.facts",
                String.valueOf(link.year()),
                Dates.day(link.foundOn()),
                Numbers.points(link.pointsLost()),
                Numbers.count(link.tasksVerified()),
                Numbers.count(link.tasks())));
        when.addClassNames("quiet", "small");
        ListItem item = new ListItem(head, when);
        if (link.checkedOn() != null && link.checkText() != null) {
            item.add(new Paragraph(Texts.text(
                    Boolean.TRUE.equals(link.effective())
                            ? "deficiencies.chain.effective"
                            : "deficiencies.chain.not_effective",
                    Dates.day(link.checkedOn()),
                    link.checkedBy() == null ? "–" : link.checkedBy(),
                    link.checkText())));
        }
        return item;
    }
}
