package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Cells;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.TableFile;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.TableSource;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.criteria.CriteriaImport;
import vn.khacphuc.criteria.CriteriaQueries;
import vn.khacphuc.criteria.SetRow;
import vn.khacphuc.criteria.tables.TableLine;

/**
 * Fills a draft from a table, in steps that each may be corrected: the table, its columns, its areas, then every line with
 * what is wrong with it. Nothing is stored before the last button.
 */
@Route(Links.CRITERIA_IMPORT)
@RolesAllowed("COORDINATOR")
class ImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CriteriaImport imports;
    private final transient CriteriaQueries queries;
    private final transient Acting acting;
    private final Attempt attempt = new Attempt();
    private final Div steps = new Div();
    private final UUID key = UUID.randomUUID();
    private @Nullable SetRow set;

    ImportView(CriteriaImport imports, CriteriaQueries queries, Acting acting) {
        this.imports = imports;
        this.queries = queries;
        this.acting = acting;
        addClassName("view");
        steps.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = UrlState.of(event.getLocation().getQueryParameters())
                .number("set")
                .orElse(0L);
        SetRow found = queries.sets().stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("criteria set", id));
        set = found;
        int lines = queries.lines(id, getLocale()).size();
        PageHeader header =
                new PageHeader(getPageTitle()).up(Links.CRITERIA + "?set=" + id, found.year() + " · " + found.name());
        if (lines > 0) {
            header.subtitle(new Span(getTranslation("criteria.import.replaces", lines)));
        }
        Section source = new Section(
                getTranslation("criteria.import.table"),
                new Paragraph(getTranslation("criteria.import.hint")),
                new TableSource(
                        (name, bytes) -> open(name, () -> TableFile.read(name, bytes)),
                        text -> open(getTranslation("criteria.import.pasted"), () -> List.of(TableFile.pasted(text)))));
        removeAll();
        add(header, source, attempt, steps);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("criteria.import");
    }

    private void open(String name, Supplier<List<Cells>> reading) {
        steps.removeAll();
        attempt.check(reading).ifPresent(sheets -> show(new ImportTable(name, sheets, queries.areas(getLocale()))));
    }

    private void show(ImportTable table) {
        Runnable again = () -> show(table);
        Div actions = new Div(Attempt.mainButton(getTranslation("criteria.import.do"), () -> store(table)));
        actions.addClassName("form-actions");
        steps.removeAll();
        steps.add(
                new Section(getTranslation("criteria.import.columns"), new ImportColumns(table, again)),
                new Section(getTranslation("criteria.import.areas"), new ImportAreas(table)),
                new Section(
                        getTranslation(
                                "criteria.import.lines",
                                Numbers.count(table.reading().lines().size())),
                        new ImportLines(table, again)),
                actions);
    }

    private void store(ImportTable table) {
        SetRow into = set;
        if (into == null) {
            return;
        }
        attempt.get(
                        () -> {
                            long blocked = table.reading().blocked();
                            String undecided = table.undecided().stream()
                                    .map(TableLine::name)
                                    .collect(Collectors.joining(", "));
                            new Refusals()
                                    .when(blocked > 0, "refusal.criteria.import.blocked", blocked)
                                    .when(!undecided.isEmpty(), "refusal.criteria.import.areas", undecided)
                                    .refuse();
                            return imports.into(
                                    acting.now(), new Submission(key, into.version()), into.id(), table.draft());
                        },
                        getTranslation("ui.attempt.done"))
                .ifPresent(lines ->
                        UI.getCurrent().navigate(Links.CRITERIA, QueryParameters.of("set", String.valueOf(into.id()))));
    }
}
