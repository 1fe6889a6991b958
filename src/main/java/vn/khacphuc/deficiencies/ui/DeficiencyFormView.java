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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Keep;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.criteria.CriteriaQueries;
import vn.khacphuc.deficiencies.Deficiencies;
import vn.khacphuc.deficiencies.DeficiencyDetail;
import vn.khacphuc.deficiencies.DeficiencyLinks;
import vn.khacphuc.deficiencies.DeficiencyQueries;
import vn.khacphuc.identity.PeopleQueries;
import vn.khacphuc.units.UnitQueries;

/** Logs a deficiency, or corrects one. */
@Route("deficiencies/new")
@RouteAlias(Links.DEFICIENCY + "/edit")
@RolesAllowed({"HEAD", "COORDINATOR", "INSPECTOR"})
class DeficiencyFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Deficiencies deficiencies;
    private final transient DeficiencyQueries queries;
    private final transient Acting acting;
    private final DeficiencyForm form;
    private final Attempt attempt = new Attempt();
    private final UUID key = UUID.randomUUID();
    private @Nullable DeficiencyDetail edited;
    private long version;

    DeficiencyFormView(
            Deficiencies deficiencies,
            DeficiencyQueries queries,
            UnitQueries units,
            PeopleQueries people,
            CriteriaQueries criteria,
            DeficiencyLinks links,
            Acting acting) {
        this.deficiencies = deficiencies;
        this.queries = queries;
        this.acting = acting;
        addClassName("view");
        form = new DeficiencyForm(units, people, criteria, links, acting);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().getLong("id").ifPresent(this::load);
        UrlState.of(event.getLocation().getQueryParameters()).number("unit").ifPresent(form::chooseUnit);
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
        form.fill(found);
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
                    UI.getCurrent().navigate(edited == null ? Links.DEFICIENCIES : Links.deficiency(edited.id()));
                }));
        actions.addClassName("form-actions");
        add(
                new PageHeader(getPageTitle()).up(Links.DEFICIENCIES, getTranslation("deficiencies.title")),
                keep,
                form,
                attempt,
                actions);
    }

    private void save(Keep keep) {
        DeficiencyDetail former = edited;
        attempt.get(
                        () -> {
                            var draft = form.draft();
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

    /** Takes the version somebody else has saved; what was typed stays. */
    private void rebase() {
        if (edited != null) {
            version = queries.find(acting.scope(), edited.id(), getLocale())
                    .map(DeficiencyDetail::version)
                    .orElse(version);
        }
    }
}
