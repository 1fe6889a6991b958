package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.criteria.CriteriaOrigins;
import vn.khacphuc.criteria.CriteriaQueries;
import vn.khacphuc.criteria.CriterionRow;
import vn.khacphuc.criteria.SetRow;

/** A set beside one of an earlier year: which lines go on from which, proposed by code and name, said by a person. */
@Route(Links.CRITERIA_MAPPING)
@RolesAllowed("COORDINATOR")
class MappingView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient CriteriaOrigins origins;
    private final transient CriteriaQueries queries;
    private final transient Acting acting;

    MappingView(CriteriaOrigins origins, CriteriaQueries queries, Acting acting) {
        this.origins = origins;
        this.queries = queries;
        this.acting = acting;
        addClassName("view");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        UrlState state = UrlState.of(event.getLocation().getQueryParameters());
        show(state.number("set").orElse(0L), state.number("former").orElse(null));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("criteria.mapping");
    }

    private void show(long id, @Nullable Long wanted) {
        removeAll();
        List<SetRow> sets = queries.sets();
        SetRow set = sets.stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("criteria set", id));
        List<SetRow> earlier =
                sets.stream().filter(row -> row.year() < set.year()).toList();
        add(new PageHeader(getPageTitle())
                .up(Links.CRITERIA + "?set=" + id, set.year() + " · " + set.name())
                .subtitle(getTranslation("criteria.mapping.hint")));
        if (earlier.isEmpty()) {
            add(new EmptyState(getTranslation("criteria.mapping.none"), getTranslation("criteria.mapping.none.hint")));
            return;
        }
        SetRow former = earlier.stream()
                .filter(row -> wanted == null ? row.level().equals(set.level()) : row.id() == wanted)
                .findFirst()
                .orElse(earlier.getFirst());
        ComboBox<SetRow> choice = new ComboBox<>(getTranslation("criteria.mapping.former"));
        choice.setItems(earlier);
        choice.setItemLabelGenerator(row -> row.year() + " · " + row.name());
        choice.setWidth("min(100%, 40rem)");
        choice.setValue(former);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                UI.getCurrent()
                        .navigate(UrlState.EMPTY
                                .with("set", String.valueOf(id))
                                .with("former", String.valueOf(change.getValue().id()))
                                .href(Links.CRITERIA_MAPPING));
            }
        });
        add(choice);
        lines(set, former);
    }

    private void lines(SetRow set, SetRow former) {
        MappingLines lines = new MappingLines(
                scored(queries.lines(set.id(), getLocale())),
                scored(queries.lines(former.id(), getLocale())),
                origins.of(set.id(), former.id()));
        Attempt attempt = new Attempt().onReload(() -> show(set.id(), former.id()));
        Div actions = new Div(Attempt.mainButton(getTranslation("criteria.mapping.do"), () -> {
            if (attempt.run(() ->
                    origins.map(acting.now(), Submission.of(set.version()), set.id(), former.id(), lines.said()))) {
                show(set.id(), former.id());
            }
        }));
        actions.addClassName("form-actions");
        Paragraph proposed = new Paragraph(getTranslation("criteria.mapping.proposed", lines.proposed()));
        proposed.setVisible(lines.proposed() > 0);
        add(
                new Section(getTranslation("criteria.mapping.lines", lines.count()), proposed, lines),
                attempt,
                actions,
                new Section(getTranslation("criteria.mapping.ended"), lines.ended()));
    }

    /** Lines with nothing below them: those that have scores. */
    private static List<CriterionRow> scored(List<CriterionRow> lines) {
        Set<@Nullable Long> above = lines.stream().map(CriterionRow::parentId).collect(Collectors.toSet());
        return lines.stream().filter(line -> !above.contains(line.id())).toList();
    }
}
