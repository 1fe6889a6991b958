package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.directives.UrgingFilter;
import vn.khacphuc.directives.UrgingQueries;
import vn.khacphuc.directives.UrgingReader;
import vn.khacphuc.directives.UrgingRow;
import vn.khacphuc.plans.ui.MySection;

/** Slips that wait for the reader's answer, above the own work. */
@org.springframework.stereotype.Component
@Order(5)
class UrgingMySection implements MySection {

    private static final int SHOWN = 5;

    private final UrgingQueries queries;
    private final Acting acting;

    UrgingMySection(UrgingQueries queries, Acting acting) {
        this.queries = queries;
        this.acting = acting;
    }

    @Override
    public Optional<Component> section(Runnable refresh) {
        Actor by = acting.now();
        UrgingReader reader = UrgingReader.of(by);
        UrgingFilter waiting = UrgingFilter.forReader();
        List<UrgingRow> rows = queries.list(by.scope(), reader, waiting, Texts.locale(), 0, SHOWN);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int total = rows.size() < SHOWN ? rows.size() : queries.count(by.scope(), reader, waiting);
        Section section = new Section(
                Texts.text("directives.urging.my") + " (" + total + ")", new UrgingList(rows, by.today(), true));
        if (total > rows.size()) {
            section.actions(new Anchor(
                    UrlState.EMPTY.with("show", "WAITING").href(Links.URGINGS), Texts.text("directives.part.all")));
        }
        return Optional.of(section);
    }
}
