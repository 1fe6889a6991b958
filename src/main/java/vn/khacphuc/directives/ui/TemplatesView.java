package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Confirmation;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.directives.DirectiveTemplate;
import vn.khacphuc.directives.DirectiveTemplates;
import vn.khacphuc.directives.TemplateAdministration;

/** The templates of directives, to be sent, changed, added and removed; the one named in the address is open. */
@Route(DirectivesView.TEMPLATES)
@RolesAllowed("COORDINATOR")
class TemplatesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String OPEN = "id";

    private final transient TemplateAdministration administration;
    private final transient DirectiveTemplates templates;
    private final transient Acting acting;
    private UrlState state = UrlState.EMPTY;

    TemplatesView(TemplateAdministration administration, DirectiveTemplates templates, Acting acting) {
        this.administration = administration;
        this.templates = templates;
        this.acting = acting;
        addClassName("view");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        state = UrlState.of(event.getLocation().getQueryParameters());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("directives.templates");
    }

    private void show() {
        removeAll();
        List<DirectiveTemplates.Name> names = templates.names();
        PageHeader header = new PageHeader(getPageTitle())
                .up(Links.DIRECTIVES, getTranslation("directives.title"))
                .subtitle(getTranslation("directives.templates.total", names.size()))
                .actions(Attempt.mainButton(getTranslation("directives.templates.add"), () -> edit(null)));
        Div columns = new Div(list(names), opened());
        columns.addClassName("columns");
        add(header, columns);
    }

    private Section list(List<DirectiveTemplates.Name> names) {
        OrderedList list = new OrderedList();
        list.addClassName("plain-list");
        long open = state.number(OPEN).orElse(0L);
        names.forEach(name -> {
            Anchor link = new Anchor(
                    UrlState.EMPTY.with(OPEN, String.valueOf(name.id())).href(DirectivesView.TEMPLATES), name.title());
            if (name.id() == open) {
                link.getElement().setAttribute("aria-current", "true");
            }
            Span items = new Span(getTranslation("directives.templates.items", name.items()));
            items.addClassNames("quiet", "small");
            list.add(new ListItem(link, items));
        });
        return new Section(getTranslation("directives.template.hint"), list);
    }

    private Div opened() {
        Div box = new Div();
        state.number(OPEN)
                .flatMap(templates::find)
                .ifPresentOrElse(
                        found -> box.add(section(found)),
                        () -> box.add(new EmptyState(
                                getTranslation("directives.templates.choose"),
                                getTranslation("directives.templates.choose.hint"))));
        return box;
    }

    private Section section(DirectiveTemplate found) {
        Anchor use = new Anchor(
                UrlState.EMPTY.with("template", String.valueOf(found.id())).href(DirectivesView.NEW),
                getTranslation("directives.templates.use"));
        use.addClassName("main-action");
        Section section = new Section(found.title());
        section.actions(
                use,
                new Button(getTranslation("directives.templates.edit"), click -> edit(found)),
                new Button(getTranslation("directives.templates.remove"), click -> remove(found)));
        if (!found.text().isBlank()) {
            section.add(new Paragraph(found.text()));
        }
        OrderedList items = new OrderedList();
        items.addClassName("timeline");
        int number = 1;
        for (DirectiveTemplate.Item item : found.items()) {
            ListItem line = new ListItem(new Span(number++ + ". " + item.text()));
            line.add(quiet("plans.due", item.deadlineText()));
            line.add(quiet("directives.item.deliverable", item.deliverable()));
            items.add(line);
        }
        section.add(items);
        return section;
    }

    private Span quiet(String key, String value) {
        Span span = new Span(value.isBlank() ? "" : getTranslation(key) + ": " + value);
        span.addClassNames("quiet", "small");
        return span;
    }

    private void edit(@Nullable DirectiveTemplate former) {
        new TemplateDialog(administration, templates, acting, former, this::open).open();
    }

    private void remove(DirectiveTemplate found) {
        new Confirmation(
                        getTranslation("directives.templates.remove"),
                        getTranslation("directives.templates.remove.hint", found.title()),
                        getTranslation("directives.templates.remove"),
                        () -> administration.remove(acting.now(), Submission.of(found.version()), found.id()))
                .danger()
                .then(() -> UI.getCurrent().navigate(DirectivesView.TEMPLATES))
                .open();
    }

    private void open(long id) {
        state = state.with(OPEN, String.valueOf(id));
        state.show();
        show();
    }
}
