package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Confirmation;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.criteria.ContentAreas;
import vn.khacphuc.criteria.CriteriaAdministration;
import vn.khacphuc.criteria.CriteriaCopies;
import vn.khacphuc.criteria.CriteriaQueries;
import vn.khacphuc.criteria.ScoreClasses;
import vn.khacphuc.criteria.SetRow;
import vn.khacphuc.criteria.SetState;

/** The criteria sets: what is scored, with how many points and on what evidence. */
@Route(Links.CRITERIA)
@Menu(title = "criteria.menu", order = 6, icon = "vaadin:list-ol")
@RolesAllowed({"LEADER", "COORDINATOR", "HEAD", "OFFICIAL", "INSPECTOR"})
class CriteriaView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient CriteriaAdministration administration;
    private final transient CriteriaCopies copies;
    private final transient ScoreClasses classes;
    private final transient CriteriaQueries queries;
    private final transient ContentAreas areas;
    private final transient Acting acting;
    private final PageHeader header = new PageHeader(getTranslation("criteria.title"));
    private final ComboBox<SetRow> choice = new ComboBox<>(getTranslation("criteria.set"));
    private final Div content = new Div();

    CriteriaView(
            CriteriaAdministration administration,
            CriteriaCopies copies,
            ScoreClasses classes,
            CriteriaQueries queries,
            ContentAreas areas,
            Acting acting) {
        this.areas = areas;
        this.administration = administration;
        this.copies = copies;
        this.classes = classes;
        this.queries = queries;
        this.acting = acting;
        addClassName("view");
        content.addClassName("stack");
        choice.setItemLabelGenerator(CriteriaView::words);
        choice.setWidth("min(100%, 40rem)");
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                UrlState.EMPTY
                        .with("set", String.valueOf(change.getValue().id()))
                        .show();
                show(change.getValue());
            }
        });
        add(header, choice, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh(UrlState.of(event.getLocation().getQueryParameters())
                .number("set")
                .orElse(null));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("criteria.title");
    }

    private void refresh(@Nullable Long wanted) {
        List<SetRow> sets = queries.sets();
        choice.setItems(sets);
        if (sets.isEmpty()) {
            header.actions(newSet());
            content.removeAll();
            content.add(new EmptyState(getTranslation("criteria.none"), getTranslation("criteria.none.hint")));
            return;
        }
        SetRow chosen = sets.stream()
                .filter(set -> wanted != null && set.id() == wanted)
                .findFirst()
                .or(() -> sets.stream()
                        .filter(set -> set.state() == SetState.IN_USE)
                        .findFirst())
                .orElse(sets.getFirst());
        choice.setValue(chosen);
        show(chosen);
    }

    private void show(SetRow set) {
        header.actions(buttons(set));
        List<Tag> tags = new ArrayList<>();
        tags.add(new Tag(
                Texts.text(set.state()),
                set.state() == SetState.IN_USE ? Tone.GOOD : Tone.NEUTRAL,
                set.state() == SetState.DRAFT ? VaadinIcon.PENCIL : VaadinIcon.CHECK_CIRCLE));
        if (set.sample()) {
            tags.add(new Tag(getTranslation("criteria.sample"), Tone.WARN, VaadinIcon.FLASK));
        }
        Div line = new Div(tags.toArray(Component[]::new));
        line.add(new Span(getTranslation("criteria.points.total", Numbers.points(set.points()))));
        classes.of(set.id())
                .forEach(one -> line.add(new Tag(
                        getTranslation(
                                one.noZero() ? "criteria.classes.one.no_zero" : "criteria.classes.one",
                                one.name(getLocale()),
                                Numbers.percent(one.fromPercent())),
                        Tone.NEUTRAL)));
        cap("criteria.caps.bonus.of", set.bonusCap()).ifPresent(line::add);
        cap("criteria.caps.penalty.of", set.penaltyCap()).ifPresent(line::add);
        line.addClassName("row");
        boolean writes = set.state() == SetState.DRAFT && acting.now().is(Role.COORDINATOR);
        content.removeAll();
        content.add(line);
        if (!set.source().isBlank()) {
            content.add(new Paragraph(set.source()));
        }
        content.add(new CriteriaLines(
                administration,
                queries,
                acting,
                set.id(),
                queries.lines(set.id(), getLocale()),
                writes,
                () -> refresh(set.id())));
    }

    private Component[] buttons(SetRow set) {
        if (!acting.now().is(Role.COORDINATOR)) {
            return new Component[0];
        }
        List<Component> buttons = new ArrayList<>();
        if (set.state() == SetState.DRAFT) {
            buttons.add(confirm(
                    "criteria.put_in_use.do",
                    set,
                    () -> administration.putInUse(acting.now(), Submission.of(set.version()), set.id())));
        }
        buttons.add(Attempt.button(
                getTranslation("criteria.copy"), () -> new YearDialog(copies, acting, set, this::opened).open()));
        if (set.state() == SetState.DRAFT) {
            buttons.add(Attempt.button(
                    getTranslation("criteria.classes"),
                    () -> new ClassesDialog(classes, queries, acting, set, () -> refresh(set.id())).open()));
            buttons.add(Attempt.button(
                    getTranslation("criteria.import"),
                    () -> UI.getCurrent()
                            .navigate(Links.CRITERIA_IMPORT, QueryParameters.of("set", String.valueOf(set.id())))));
            buttons.add(Attempt.button(
                    getTranslation("criteria.caps"),
                    () -> new CapsDialog(administration, queries, acting, set, () -> refresh(set.id())).open()));
        }
        if (set.state() != SetState.REPLACED) {
            buttons.add(Attempt.button(
                    getTranslation("criteria.mapping"),
                    () -> UI.getCurrent()
                            .navigate(Links.CRITERIA_MAPPING, QueryParameters.of("set", String.valueOf(set.id())))));
        }
        if (set.state() == SetState.IN_USE) {
            buttons.add(confirm(
                    "criteria.new_edition",
                    set,
                    () -> copies.newEdition(acting.now(), Submission.of(set.version()), set.id())));
        }
        buttons.addAll(List.of(newSet()));
        return buttons.toArray(Component[]::new);
    }

    private @Nullable Long shown() {
        return choice.getValue() == null ? null : choice.getValue().id();
    }

    private Optional<Tag> cap(String key, @Nullable BigDecimal points) {
        return Optional.ofNullable(points)
                .map(most -> new Tag(getTranslation(key, Numbers.points(most)), Tone.NEUTRAL));
    }

    private void opened(long id) {
        UrlState.EMPTY.with("set", String.valueOf(id)).show();
        refresh(id);
    }

    private Component[] newSet() {
        return acting.now().is(Role.COORDINATOR)
                ? new Component[] {
                    Attempt.button(
                            getTranslation("criteria.new_set"),
                            () -> new SetDialog(administration, acting, this::refresh).open()),
                    Attempt.button(
                            getTranslation("criteria.areas"),
                            () -> new AreasDialog(administration, areas, acting, () -> refresh(shown())).open())
                }
                : new Component[0];
    }

    private Button confirm(String key, SetRow set, Runnable operation) {
        return new Button(
                getTranslation(key),
                click -> new Confirmation(
                                getTranslation(key), getTranslation(key + ".hint"), getTranslation(key), operation)
                        .then(() -> refresh(set.id()))
                        .open());
    }

    private static String words(SetRow set) {
        return set.year() + " · " + set.name() + " · " + Texts.text("criteria.edition", set.edition());
    }
}
