package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.ui.Meanwhile;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.PointsField;
import vn.khacphuc.deficiencies.DeficiencyChoice;
import vn.khacphuc.deficiencies.DeficiencyQueries;
import vn.khacphuc.plans.Share;

/** The deficiencies a task stands for, with the points it can win back of each; the first gives the task its area. */
class SharesField extends Div implements Meanwhile.Whole {

    private final transient DeficiencyQueries deficiencies;
    private final transient Acting acting;
    private final Div lines = new Div();
    private final List<Line> shares = new ArrayList<>();
    private final Runnable changed;
    private long unitId;

    SharesField(DeficiencyQueries deficiencies, Acting acting, long unitId, Runnable changed) {
        this.deficiencies = deficiencies;
        this.acting = acting;
        this.unitId = unitId;
        this.changed = changed;
        addClassNames("wide", "stack");
        ComboBox<DeficiencyChoice> pick = new ComboBox<>(getTranslation("plans.shares.add"));
        pick.setWidthFull();
        pick.setHelperText(getTranslation("plans.shares.hint"));
        pick.setItemLabelGenerator(choice -> getTranslation(
                "plans.shares.choice",
                choice.title(),
                Numbers.points(choice.pointsLost()),
                Numbers.points(choice.pointsLost().subtract(choice.pointsPlanned()))));
        pick.setItems(query -> deficiencies
                .choices(acting.scope(), this.unitId, query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                .stream());
        pick.addValueChangeListener(change -> {
            DeficiencyChoice choice = change.getValue();
            if (choice != null) {
                BigDecimal left = choice.pointsLost().subtract(choice.pointsPlanned());
                add(choice.id(), choice.title(), left.max(BigDecimal.ZERO));
                pick.clear();
            }
        });
        lines.addClassName("stack");
        add(pick, lines);
    }

    void setUnit(long id) {
        unitId = id;
    }

    boolean isEmpty() {
        return shares.isEmpty();
    }

    /** Adds one by its id, for a task planned from a deficiency's page. */
    void choose(long deficiencyId) {
        deficiencies
                .find(acting.scope(), deficiencyId, getLocale())
                .ifPresent(found -> add(found.id(), found.title(), found.pointsLost()));
    }

    void add(long deficiencyId, String title, BigDecimal points) {
        if (shares.stream().anyMatch(line -> line.deficiencyId == deficiencyId)) {
            return;
        }
        Line line = new Line(deficiencyId, title, points);
        shares.add(line);
        lines.add(line);
        changed.run();
    }

    @Override
    public String words() {
        return shares.stream()
                .map(line -> line.title + " (" + Numbers.points(line.value()) + ")")
                .collect(Collectors.joining("; "));
    }

    @Override
    public void take(Component saved) {
        shares.clear();
        lines.removeAll();
        ((SharesField) saved).shares.forEach(line -> add(line.deficiencyId, line.title, line.value()));
        changed.run();
    }

    List<Share> get() {
        List<Share> result = new ArrayList<>();
        for (Line line : shares) {
            result.add(new Share(line.deficiencyId, line.value(), result.isEmpty()));
        }
        return result;
    }

    private final class Line extends Div {

        private final long deficiencyId;
        private final String title;
        private final PointsField points = new PointsField(getTranslation("plans.share"));

        Line(long deficiencyId, String title, BigDecimal value) {
            this.deficiencyId = deficiencyId;
            this.title = title;
            addClassName("share-line");
            points.setValue(value);
            Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> {
                shares.remove(this);
                lines.remove(this);
                changed.run();
            });
            remove.setAriaLabel(getTranslation("plans.shares.remove", title));
            add(new Span(title), points, remove);
        }

        private BigDecimal value() {
            return Objects.requireNonNullElse(points.getValue(), BigDecimal.ZERO);
        }
    }
}
