package vn.khacphuc.assessments.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import vn.khacphuc.assessments.AssessmentRow;
import vn.khacphuc.assessments.PeriodRow;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.directives.UrgingKind;
import vn.khacphuc.directives.UrgingTarget;
import vn.khacphuc.directives.ui.UrgingOffer;

/** Units that have not sent their self-assessment, by name; who may can urge them all from here. */
class MissingUnits extends Div {

    MissingUnits(PeriodRow period, List<AssessmentRow> missing, UrgingOffer offer, Acting acting, Runnable done) {
        addClassName("stack");
        LocalDate today = acting.now().today();
        if (missing.isEmpty()) {
            Div line = new Div(new Tag(Texts.text("assessments.missing.none"), Tone.GOOD));
            line.addClassName("row");
            add(line);
            return;
        }
        boolean late = today.isAfter(period.selfDue());
        Div line = new Div(new Tag(
                Texts.text("assessments.missing", missing.size(), period.units()), late ? Tone.BAD : Tone.WARN));
        line.addClassName("row");
        add(
                line,
                new Paragraph(Texts.text(
                        "assessments.missing.due", Dates.day(period.selfDue()), Dates.left(period.selfDue(), today))));
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "in-columns");
        missing.forEach(row -> list.add(new ListItem(new Anchor(Links.unitAssessment(row.id()), row.unitName()))));
        add(list);
        List<UrgingTarget> others = missing.stream()
                .filter(row -> !acting.now().isOwnUnit(row.unitId()))
                .map(row -> UrgingTarget.unit(row.unitId()))
                .toList();
        if (offer.isOpen() && !others.isEmpty()) {
            Div actions = new Div(Attempt.button(
                    Texts.text("assessments.urge_missing"), () -> offer.open(UrgingKind.URGING, others, done)));
            actions.addClassName("actions");
            add(actions);
        }
    }
}
