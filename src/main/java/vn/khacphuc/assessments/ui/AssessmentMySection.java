package vn.khacphuc.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.khacphuc.assessments.AssessmentQueries;
import vn.khacphuc.assessments.AssessmentRow;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.plans.ui.MySection;

/** Self-assessments that the reader's unit has to send, once their period is over or about to be. */
@org.springframework.stereotype.Component
@Order(8)
class AssessmentMySection implements MySection {

    /** Days before the cut-off from which it is shown. */
    private static final int AHEAD = 3;

    private final AssessmentQueries queries;
    private final Acting acting;

    AssessmentMySection(AssessmentQueries queries, Acting acting) {
        this.queries = queries;
        this.acting = acting;
    }

    @Override
    public Optional<Component> section(Runnable refresh) {
        Actor by = acting.now();
        if (!by.is(Role.HEAD)) {
            return Optional.empty();
        }
        LocalDate today = by.today();
        List<AssessmentRow> rows = queries.waitingFor(by.scope(), by.unitId(), today).stream()
                .filter(row -> !today.isBefore(row.lastDay().minusDays(AHEAD)))
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        rows.forEach(row -> {
            Span link = new Span(new Anchor(Links.unitAssessment(row.id()), PeriodWords.name(row)));
            list.add(new ListItem(
                    link,
                    new Span(" "),
                    new Tag(
                            Texts.text("assessments.self_due") + " " + Dates.day(row.selfDue()) + " · "
                                    + Dates.left(row.selfDue(), today),
                            today.isAfter(row.selfDue()) ? Tone.BAD : Tone.WARN)));
        });
        return Optional.of(new Section(Texts.text("assessments.my") + " (" + rows.size() + ")", list));
    }
}
