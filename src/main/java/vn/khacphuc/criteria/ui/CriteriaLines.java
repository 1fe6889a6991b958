package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Confirmation;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.criteria.CriteriaAdministration;
import vn.khacphuc.criteria.CriteriaQueries;
import vn.khacphuc.criteria.CriterionRow;
import vn.khacphuc.criteria.Effect;
import vn.khacphuc.criteria.ScoringKind;

/** The lines of a set, indented by their level; those of a draft can be written. */
class CriteriaLines extends Div {

    private final transient CriteriaAdministration administration;
    private final transient CriteriaQueries queries;
    private final transient Acting acting;
    private final long setId;
    private final Runnable done;

    CriteriaLines(
            CriteriaAdministration administration,
            CriteriaQueries queries,
            Acting acting,
            long setId,
            List<CriterionRow> lines,
            boolean writes,
            Runnable done) {
        this.administration = administration;
        this.queries = queries;
        this.acting = acting;
        this.setId = setId;
        this.done = done;
        addClassName("criteria-lines");
        lines.forEach(line -> add(line(line, writes, lines.size())));
        if (writes) {
            add(Attempt.button(getTranslation("criteria.add_area"), () -> open(null, null, lines.size())));
        }
    }

    private Div line(CriterionRow row, boolean writes, int order) {
        Span code = new Span(row.code());
        code.addClassName("criteria-code");
        Span name = new Span(row.name());
        Span points = new Span(Numbers.points(row.maxPoints()));
        points.addClassName("criteria-points");
        Div words = new Div(name);
        if (!row.evidence().isBlank()) {
            Span evidence = new Span(getTranslation("criteria.evidence") + ": " + row.evidence());
            evidence.addClassNames("quiet", "small");
            words.add(evidence);
        }
        rule(row).ifPresent(words::add);
        words.addClassName("criteria-words");
        Div line = new Div(code, words, points);
        line.addClassNames("criteria-line", "criteria-" + row.kind().name().toLowerCase(Locale.ROOT));
        if (writes) {
            Div buttons = new Div(icon(VaadinIcon.EDIT, "criteria.edit", row, () -> open(row, null, order)));
            buttons.add(icon(VaadinIcon.PLUS, "criteria.add_below", row, () -> open(null, row, order)));
            buttons.add(icon(VaadinIcon.TRASH, "criteria.remove", row, () -> remove(row)));
            buttons.addClassName("row");
            line.add(buttons);
        }
        return line;
    }

    /** How points follow, and for whom; nothing is said of what is the usual. */
    private Optional<Span> rule(CriterionRow row) {
        List<String> said = new ArrayList<>();
        if (row.effect() != Effect.NORMAL) {
            said.add(getTranslation("Effect." + row.effect().name()));
        }
        if (row.ruleKind() != ScoringKind.TYPED) {
            said.add(getTranslation("ScoringKind." + row.ruleKind().name())
                    + (row.ruleText().isBlank() ? "" : ": " + RuleWords.of(row.rule())));
        }
        if (row.alternatives()) {
            said.add(getTranslation("criteria.scoring.alternatives"));
        }
        if (row.mayLack()) {
            said.add(getTranslation("criteria.scoring.may_lack"));
        }
        if (row.survey()) {
            said.add(getTranslation("criteria.scoring.survey"));
        }
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Span words = new Span(String.join(" · ", said));
        words.addClassNames("quiet", "small");
        return Optional.of(words);
    }

    private Button icon(VaadinIcon icon, String key, CriterionRow row, Runnable action) {
        Button button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key) + " " + row.code());
        button.setTooltipText(getTranslation(key));
        return button;
    }

    private void open(@Nullable CriterionRow edited, @Nullable CriterionRow parent, int order) {
        new CriterionDialog(administration, queries, acting, setId, edited, parent, order, done).open();
    }

    private void remove(CriterionRow row) {
        new Confirmation(
                        getTranslation("criteria.remove"),
                        row.code() + " " + row.name(),
                        getTranslation("criteria.remove"),
                        () -> administration.remove(acting.now(), Submission.of(row.version()), row.id()))
                .danger()
                .then(done)
                .open();
    }
}
