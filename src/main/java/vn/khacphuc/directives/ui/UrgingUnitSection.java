package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Optional;
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

/** The latest slips to a unit, for its page. */
@org.springframework.stereotype.Component
public class UrgingUnitSection {

    private static final int SHOWN = 8;

    private final UrgingQueries queries;
    private final Acting acting;

    UrgingUnitSection(UrgingQueries queries, Acting acting) {
        this.queries = queries;
        this.acting = acting;
    }

    /** Empty where there is no slip that the reader may see. */
    public Optional<Component> section(long unitId) {
        Actor by = acting.now();
        List<UrgingRow> rows =
                queries.list(by.scope(), UrgingReader.of(by), UrgingFilter.ofUnit(unitId), Texts.locale(), 0, SHOWN);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Section section = new Section(Texts.text("directives.urging.title"), new UrgingList(rows, by.today(), true));
        section.actions(new Anchor(
                UrlState.EMPTY.with("unit", String.valueOf(unitId)).href(Links.URGINGS),
                Texts.text("directives.part.all")));
        return Optional.of(section);
    }
}
