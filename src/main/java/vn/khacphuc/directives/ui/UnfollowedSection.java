package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.ui.Facts;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.directives.CommitteeQueries;
import vn.khacphuc.directives.Unfollowed;

/** The units below a unit, and the content areas, that nobody follows today. */
final class UnfollowedSection {

    private UnfollowedSection() {}

    static Section of(CommitteeQueries queries, Actor by, long unitId) {
        Unfollowed open = queries.unfollowed(by.scope(), unitId, by.today(), Texts.locale());
        Section section = new Section(Texts.text("directives.committee.unfollowed"));
        if (open.isEmpty()) {
            section.add(new Paragraph(Texts.text("directives.committee.unfollowed.none")));
        } else {
            section.add(
                    new Paragraph(Texts.text("directives.committee.unfollowed.hint")),
                    new Facts()
                            .fact(Texts.text("directives.committee.units"), joined(open.units()))
                            .fact(Texts.text("directives.committee.areas"), joined(open.areas())));
        }
        return section;
    }

    private static String joined(List<String> names) {
        return names.isEmpty() ? "" : names.size() + ": " + String.join("; ", names);
    }
}
