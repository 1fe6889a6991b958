package vn.khacphuc.deficiencies.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Keep;
import vn.khacphuc.base.ui.Meanwhile;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.criteria.CriteriaQueries;
import vn.khacphuc.deficiencies.Cause;
import vn.khacphuc.deficiencies.CauseCatalogue;
import vn.khacphuc.deficiencies.CauseProposals;
import vn.khacphuc.deficiencies.Deficiencies;
import vn.khacphuc.deficiencies.DeficiencyDetail;
import vn.khacphuc.deficiencies.DeficiencyLinks;
import vn.khacphuc.deficiencies.DeficiencyQueries;
import vn.khacphuc.deficiencies.HeadingRow;
import vn.khacphuc.deficiencies.InspectionDetail;
import vn.khacphuc.deficiencies.InspectionQueries;
import vn.khacphuc.deficiencies.Inspections;
import vn.khacphuc.identity.PeopleQueries;
import vn.khacphuc.units.UnitQueries;

/** Logs a deficiency, or corrects one. */
@Route("deficiencies/new")
@RouteAlias(Links.DEFICIENCY + "/edit")
@RolesAllowed({"HEAD", "COORDINATOR", "INSPECTOR"})
class DeficiencyFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Deficiencies deficiencies;
    private final transient DeficiencyQueries queries;
    private final transient Inspections inspections;
    private final transient InspectionQueries inspectionQueries;
    private final transient CriteriaQueries criteria;
    private final transient Acting acting;
    private final transient Supplier<DeficiencyForm> forms;
    private final DeficiencyForm form;
    private final Attempt attempt = new Attempt();
    private final UUID key = UUID.randomUUID();
    private @Nullable DeficiencyDetail edited;
    private transient Map<Cause, HeadingRow> headings = Map.of();
    private @Nullable InspectionDetail inspection;
    private long version;

    DeficiencyFormView(
            Deficiencies deficiencies,
            DeficiencyQueries queries,
            Inspections inspections,
            InspectionQueries inspectionQueries,
            UnitQueries units,
            PeopleQueries people,
            CriteriaQueries criteria,
            DeficiencyLinks links,
            CauseCatalogue catalogue,
            CauseProposals proposals,
            Acting acting) {
        this.deficiencies = deficiencies;
        this.queries = queries;
        this.inspections = inspections;
        this.inspectionQueries = inspectionQueries;
        this.criteria = criteria;
        this.acting = acting;
        addClassName("view");
        forms = () -> new DeficiencyForm(units, people, criteria, links, catalogue, proposals, acting);
        form = forms.get();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().getLong("id").ifPresent(this::load);
        UrlState state = UrlState.of(event.getLocation().getQueryParameters());
        state.number("unit").ifPresent(form::chooseUnit);
        if (edited == null) {
            state.number("inspection").ifPresent(this::from);
            state.number("criterion")
                    .flatMap(id -> criteria.criterion(id, getLocale()))
                    .ifPresent(line -> form.lost(
                            line, state.text("points").flatMap(Numbers::read).orElse(null)));
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation(edited == null ? "deficiencies.log" : "deficiencies.edit");
    }

    private void load(long id) {
        DeficiencyDetail found =
                queries.find(acting.scope(), id, getLocale()).orElseThrow(() -> new NotFound("deficiency", id));
        edited = found;
        version = found.version();
        headings = queries.headings(acting.scope(), id);
        fill(form, found, headings);
    }

    private static DeficiencyForm fill(
            DeficiencyForm form, DeficiencyDetail deficiency, Map<Cause, HeadingRow> headings) {
        form.fill(deficiency);
        form.head(headings);
        return form;
    }

    private void from(long id) {
        InspectionDetail found =
                inspectionQueries.find(acting.scope(), id).orElseThrow(() -> new NotFound("inspection", id));
        inspection = found;
        form.from(
                found,
                inspectionQueries.findable(acting.scope(), id, acting.now().today()));
    }

    private void show() {
        removeAll();
        Keep keep = new Keep(acting.now().accountId(), edited == null ? "deficiency-new" : "deficiency-" + edited.id());
        form.keep(keep);
        form.mark(attempt);
        attempt.onReload(this::rebase);
        Div actions = new Div(
                Attempt.mainButton(getTranslation("ui.save"), () -> save(keep)),
                new Button(getTranslation("ui.cancel"), click -> {
                    keep.forget();
                    UI.getCurrent().navigate(back());
                }));
        actions.addClassName("form-actions");
        PageHeader header = new PageHeader(getPageTitle());
        InspectionDetail source = inspection;
        add(
                source == null
                        ? header.up(Links.DEFICIENCIES, getTranslation("deficiencies.title"))
                        : header.up(Links.inspection(source.id()), source.title()),
                keep,
                form,
                attempt,
                actions);
    }

    private String back() {
        if (edited != null) {
            return Links.deficiency(edited.id());
        }
        return inspection == null ? Links.DEFICIENCIES : Links.inspection(inspection.id());
    }

    private void save(Keep keep) {
        DeficiencyDetail former = edited;
        InspectionDetail source = inspection;
        attempt.get(
                        () -> {
                            var draft = form.draft();
                            if (source != null) {
                                return inspections.find(acting.now(), new Submission(key, 0), source.id(), draft);
                            }
                            if (former == null) {
                                return deficiencies.log(acting.now(), new Submission(key, 0), draft);
                            }
                            deficiencies.edit(acting.now(), Submission.of(version), former.id(), draft);
                            return former.id();
                        },
                        getTranslation("ui.attempt.done"))
                .ifPresent(id -> {
                    keep.forget();
                    UI.getCurrent().navigate(Links.deficiency(id));
                });
    }

    /** Takes the version somebody else has saved and shows what differs; what was typed stays. */
    private void rebase() {
        DeficiencyDetail former = edited;
        if (former != null) {
            queries.find(acting.scope(), former.id(), getLocale()).ifPresent(found -> {
                version = found.version();
                Meanwhile.show(
                        form,
                        fill(forms.get(), former, headings),
                        fill(forms.get(), found, queries.headings(acting.scope(), found.id())));
            });
        }
    }
}
