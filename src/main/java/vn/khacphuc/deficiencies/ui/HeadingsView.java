package vn.khacphuc.deficiencies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
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
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.deficiencies.Cause;
import vn.khacphuc.deficiencies.CauseCatalogue;
import vn.khacphuc.deficiencies.HeadingRow;

/** The catalogue of causes, class by class. */
@Route(Links.CAUSE_HEADINGS)
@RolesAllowed("COORDINATOR")
class HeadingsView extends Div implements HasDynamicTitle {

    private final transient CauseCatalogue catalogue;
    private final transient Acting acting;

    HeadingsView(CauseCatalogue catalogue, Acting acting) {
        this.catalogue = catalogue;
        this.acting = acting;
        addClassName("view");
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("deficiencies.headings");
    }

    private void show() {
        removeAll();
        add(new PageHeader(getTranslation("deficiencies.headings"))
                .up(Links.CAUSES, getTranslation("deficiencies.map"))
                .subtitle(getTranslation("deficiencies.headings.hint"))
                .actions(Attempt.mainButton(getTranslation("deficiencies.headings.add"), () -> edit(null))));
        List<HeadingRow> all = catalogue.headings();
        if (all.isEmpty()) {
            add(new EmptyState(
                    getTranslation("deficiencies.headings.none"), getTranslation("deficiencies.headings.none.hint")));
        }
        for (Cause cause : Cause.values()) {
            List<HeadingRow> some =
                    all.stream().filter(row -> row.cause() == cause).toList();
            if (!some.isEmpty()) {
                UnorderedList list =
                        new UnorderedList(some.stream().map(this::item).toArray(ListItem[]::new));
                list.addClassName("plain-list");
                add(new Section(Texts.text(cause), list));
            }
        }
    }

    private ListItem item(HeadingRow row) {
        Div words = new Div(new Span(row.name()));
        words.addClassName("plain-list-words");
        if (!row.words().isBlank()) {
            Span more = new Span(row.words());
            more.addClassNames("quiet", "small");
            words.add(more);
        }
        Component used = row.used() == 0
                ? new Span(getTranslation("deficiencies.headings.unused"))
                : new Anchor(
                        UrlState.EMPTY.with("heading", String.valueOf(row.id())).href(Links.CAUSE_TEXTS),
                        getTranslation("deficiencies.headings.used", row.used()));
        ListItem item = new ListItem(words, used);
        if (row.ended()) {
            item.add(new Tag(getTranslation("deficiencies.headings.ended"), Tone.NEUTRAL));
        }
        Div actions = new Div(
                quiet(getTranslation("deficiencies.headings.edit"), () -> edit(row)),
                quiet(
                        getTranslation(row.ended() ? "deficiencies.headings.resume" : "deficiencies.headings.end"),
                        () -> turn(row)));
        actions.addClassName("actions");
        item.add(actions);
        return item;
    }

    private static Button quiet(String text, Runnable action) {
        Button button = Attempt.button(text, action);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void edit(@Nullable HeadingRow row) {
        new HeadingDialog(catalogue, acting, row, this::show).open();
    }

    private void turn(HeadingRow row) {
        String key = row.ended() ? "deficiencies.headings.resume" : "deficiencies.headings.end";
        new Confirmation(getTranslation(key), getTranslation(key + ".hint", row.name()), getTranslation(key), () -> {
                    Submission press = Submission.of(row.version());
                    if (row.ended()) {
                        catalogue.resume(acting.now(), press, row.id());
                    } else {
                        catalogue.end(acting.now(), press, row.id());
                    }
                })
                .then(this::show)
                .open();
    }
}
