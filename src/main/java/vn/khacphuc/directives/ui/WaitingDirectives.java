package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.directives.DirectiveDetail;
import vn.khacphuc.directives.DirectiveFilter;
import vn.khacphuc.directives.DirectiveQueries;
import vn.khacphuc.directives.DirectiveRow;
import vn.khacphuc.directives.Directives;
import vn.khacphuc.plans.ui.MySection;

/** Directives that a head has not acknowledged yet, each acknowledged by one press. */
@org.springframework.stereotype.Component
@Order(10)
class WaitingDirectives implements MySection {

    private static final int SHOWN = 5;

    private final Directives directives;
    private final DirectiveQueries queries;
    private final Acting acting;

    WaitingDirectives(Directives directives, DirectiveQueries queries, Acting acting) {
        this.directives = directives;
        this.queries = queries;
        this.acting = acting;
    }

    @Override
    public Optional<Component> section(Runnable refresh) {
        Actor by = acting.now();
        if (!by.is(Role.HEAD)) {
            return Optional.empty();
        }
        DirectiveFilter waiting = DirectiveFilter.waiting();
        List<DirectiveRow> rows = queries.list(by.scope(), waiting, by.today(), 0, SHOWN);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int total = queries.count(by.scope(), waiting, by.today());
        Attempt attempt = new Attempt().onReload(refresh);
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        rows.stream()
                .flatMap(row -> queries.find(by.scope(), row.id(), by.today()).stream())
                .forEach(found -> list.add(item(found, attempt, refresh)));
        Section section = new Section(Texts.text("directives.my") + " (" + total + ")", attempt, list);
        if (total > rows.size()) {
            section.actions(new Anchor(
                    UrlState.EMPTY.with("show", "SILENT").href(Links.DIRECTIVES), Texts.text("directives.part.all")));
        }
        return Optional.of(section);
    }

    private ListItem item(DirectiveDetail found, Attempt attempt, Runnable refresh) {
        DirectiveRow row = found.row();
        Span quiet = new Span(String.join(
                " · ",
                row.number().isBlank() ? Texts.text("directives.sent") : row.number(),
                Dates.day(row.createdAt().atZone(Actor.ZONE).toLocalDate()),
                Texts.text("directives.due") + ": " + Dates.day(row.nextDue())));
        quiet.addClassNames("quiet", "small");
        Div words = new Div(new Anchor(Links.directive(row.id()), row.title()), quiet);
        words.addClassName("plain-list-words");
        Div buttons = new Div(new DirectiveActions(directives, acting, found, attempt, refresh).acknowledging());
        buttons.addClassName("actions");
        return new ListItem(words, buttons);
    }
}
