package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.directives.DirectiveDetail;

/** Units that have not answered, by name, and since when; a standing office records here that one has. */
class SilentUnits extends Details {

    private static final int FEW = 6;

    SilentUnits(DirectiveDetail found, Actor by, DirectiveActions actions) {
        super(Texts.text("directives.silent") + " (" + found.waiting().size() + ")");
        LocalDate sent = found.row().createdAt().atZone(Actor.ZONE).toLocalDate();
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "in-columns");
        found.waiting().forEach(unit -> {
            ListItem item = new ListItem(new Span(unit.unitName()));
            if (by.is(Role.COORDINATOR)) {
                Button record = new Button(Texts.text("directives.record"), click -> actions.record(unit));
                record.setAriaLabel(Texts.text("directives.record") + ": " + unit.unitName());
                item.add(record);
            }
            list.add(item);
        });
        add(new Paragraph(Texts.text("directives.silent.since", Dates.day(sent), Dates.ago(sent, by.today()))), list);
        setOpened(found.waiting().size() <= FEW);
    }
}
