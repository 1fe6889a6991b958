package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.directives.DirectiveDetail;
import vn.khacphuc.directives.UrgingKind;
import vn.khacphuc.directives.UrgingTarget;

/** Units that have not answered, by name, and since when; a standing office records here that one has. */
class SilentUnits extends Details {

    private static final int FEW = 6;

    SilentUnits(DirectiveDetail found, Actor by, DirectiveActions actions, UrgingOffer offer, Runnable done) {
        super(Texts.text("directives.silent") + " (" + found.waiting().size() + ")");
        LocalDate sent = found.row().createdAt().atZone(Actor.ZONE).toLocalDate();
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "in-columns");
        found.waiting().forEach(unit -> {
            String name = unit.formerName() == null
                    ? unit.unitName()
                    : Texts.text("directives.part.former", unit.unitName(), unit.formerName());
            ListItem item = new ListItem(new Span(name));
            if (by.is(Role.COORDINATOR)) {
                Button record = new Button(Texts.text("directives.record"), click -> actions.record(unit));
                record.setAriaLabel(Texts.text("directives.record") + ": " + name);
                item.add(record);
            }
            offer.button(
                            UrgingKind.URGING,
                            () -> List.of(UrgingTarget.directive(found.row().id(), unit.unitId())),
                            done)
                    .forEach(urge -> {
                        urge.setAriaLabel(urge.getText() + ": " + name);
                        item.add(urge);
                    });
            list.add(item);
        });
        List<Button> all = offer.button(UrgingKind.URGING, () -> targets(found), done);
        add(new Paragraph(Texts.text("directives.silent.since", Dates.day(sent), Dates.ago(sent, by.today()))), list);
        if (found.waiting().size() > 1) {
            all.forEach(urge -> {
                urge.setText(Texts.text("directives.silent.urge_all"));
                add(urge);
            });
        }
        setOpened(found.waiting().size() <= FEW);
    }

    private static List<UrgingTarget> targets(DirectiveDetail found) {
        return found.waiting().stream()
                .map(unit -> UrgingTarget.directive(found.row().id(), unit.unitId()))
                .distinct()
                .toList();
    }
}
