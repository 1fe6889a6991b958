package vn.khacphuc.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khacphuc.audit.TrailQueries;
import vn.khacphuc.audit.TrailRow;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.TrailSections;

/** The trail of one thing on its page: read when asked for, so that no page waits for it. */
@Component
class ThingTrails implements TrailSections {

    private static final int PAGE = 20;

    private final TrailQueries queries;

    ThingTrails(TrailQueries queries) {
        this.queries = queries;
    }

    @Override
    public Section of(String subject, long id) {
        Section section = new Section(Texts.text("audit.trail"));
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        section.add(more("audit.trail.show", section, list, subject, id, null));
        return section;
    }

    private Button more(
            String text, Section section, OrderedList list, String subject, long id, @Nullable TrailRow after) {
        Button button = new Button(Texts.text(text));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            List<TrailRow> rows = queries.of(subject, id, after, PAGE);
            Words words = new Words(queries, rows, false);
            rows.forEach(row -> list.add(TrailItem.ofThing(row, words)));
            if (list.getComponentCount() == 0) {
                section.set(new Paragraph(Texts.text("audit.trail.none")));
            } else if (rows.size() < PAGE) {
                section.set(list);
            } else {
                section.set(list, more("audit.older", section, list, subject, id, rows.getLast()));
            }
        });
        return button;
    }
}
