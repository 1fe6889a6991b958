package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Confirmation;
import vn.khacphuc.base.ui.Keep;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.directives.DirectiveDraft;
import vn.khacphuc.directives.DirectiveTemplates;
import vn.khacphuc.directives.Directives;
import vn.khacphuc.units.UnitQueries;

/** Writes a directive, says what it will make of it, and sends it. */
@Route(DirectivesView.NEW)
@RolesAllowed({"LEADER", "COORDINATOR"})
class DirectiveFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Directives directives;
    private final transient Acting acting;
    private final DirectiveForm form;
    private final Attempt attempt = new Attempt();
    private final Keep keep;
    // One form, one key: pressed again after a lost answer it counts once.
    private final UUID key = UUID.randomUUID();

    DirectiveFormView(Directives directives, DirectiveTemplates templates, UnitQueries units, Acting acting) {
        this.directives = directives;
        this.acting = acting;
        addClassName("view");
        form = new DirectiveForm(templates, units, acting);
        keep = new Keep(acting.now().accountId(), "directive-new");
        form.keep(keep);
        form.mark(attempt);
        Div actions = new Div(
                Attempt.mainButton(getTranslation("directives.send"), this::preview),
                new Button(getTranslation("ui.cancel"), click -> {
                    keep.forget();
                    UI.getCurrent().navigate(Links.DIRECTIVES);
                }));
        actions.addClassName("form-actions");
        add(
                new PageHeader(getPageTitle()).up(Links.DIRECTIVES, getTranslation("directives.title")),
                keep,
                form,
                attempt,
                actions);
    }

    /** A template may be named in the address. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UrlState.of(event.getLocation().getQueryParameters()).number("template").ifPresent(form::take);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("directives.new");
    }

    private void preview() {
        attempt.check(() -> {
                    DirectiveDraft draft = form.draft();
                    directives.preview(acting.now(), draft);
                    return draft;
                })
                .ifPresent(this::confirm);
    }

    private void confirm(DirectiveDraft draft) {
        int items = draft.items().size();
        int units = draft.unitIds().size();
        AtomicLong id = new AtomicLong();
        new Confirmation(
                        draft.title(),
                        getTranslation("directives.send.confirm", items, units, items * units) + " "
                                + String.join(", ", form.unitNames()),
                        getTranslation("directives.send"),
                        () -> id.set(directives.send(acting.now(), new Submission(key, 0), draft)))
                .done(getTranslation("directives.send.done"))
                .then(() -> {
                    keep.forget();
                    UI.getCurrent().navigate(Links.directive(id.get()));
                })
                .open();
    }
}
