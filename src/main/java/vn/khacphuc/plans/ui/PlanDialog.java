package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Meanwhile;
import vn.khacphuc.plans.PlanDetail;
import vn.khacphuc.plans.PlanDraft;
import vn.khacphuc.plans.PlanKindRow;
import vn.khacphuc.plans.PlanQueries;
import vn.khacphuc.plans.Plans;
import vn.khacphuc.plans.SuperiorRow;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.ui.UnitPicker;

/** Begins a plan, or changes its title and the paper it carries out. */
class PlanDialog extends Dialog {

    private final transient Plans plans;
    private final transient Acting acting;
    private final UnitPicker unit;
    private final ComboBox<PlanKindRow> kind = new ComboBox<>(getTranslation("plans.kind"));
    private final IntegerField year = new IntegerField(getTranslation("plans.year"));
    private final TextField title = new TextField(getTranslation("plans.name"));
    private final ComboBox<SuperiorRow> above = new ComboBox<>(getTranslation("plans.superior.plan"));
    private final TextField superior = new TextField(getTranslation("plans.superior"));
    private final Attempt attempt = new Attempt();
    private final UUID key = UUID.randomUUID();
    private final Div content;
    private @Nullable PlanDetail edited;
    private long version;

    PlanDialog(Plans plans, PlanQueries queries, UnitQueries units, Acting acting, LongConsumer saved) {
        this.plans = plans;
        this.acting = acting;
        attempt.onReload(() -> rebase(queries, units));
        Actor by = acting.now();
        setHeaderTitle(getTranslation("plans.new"));
        unit = new UnitPicker(getTranslation("units.unit"), units, acting);
        unit.choose(by.unitId());
        unit.setReadOnly(by.is(Role.HEAD));
        kind.setItems(queries.kindsOffered(getLocale()));
        kind.setItemLabelGenerator(PlanKindRow::name);
        kind.getListDataView().getItems().findFirst().ifPresent(kind::setValue);
        year.setValue(by.today().getYear());
        year.setStepButtonsVisible(true);
        title.setMaxLength(500);
        title.setRequiredIndicatorVisible(true);
        above.setItemLabelGenerator(PlanDialog::label);
        above.setClearButtonVisible(true);
        above.setItems(query -> unit.getValue() == null
                ? Stream.empty()
                : queries
                        .superiors(
                                acting.scope(),
                                unit.getValue().id(),
                                query.getFilter().orElse(""),
                                query.getOffset(),
                                query.getLimit())
                        .stream());
        unit.addValueChangeListener(change -> {
            above.clear();
            above.getDataProvider().refreshAll();
        });
        superior.setMaxLength(300);
        superior.setPlaceholder(getTranslation("plans.superior.placeholder"));
        attempt.field(title, "refusal.plans.title", "refusal.plans.title.long")
                .field(superior, "refusal.plans.superior.long");
        content = new Div(unit, kind, year, title, above, superior, attempt);
        content.addClassName("dialog-content");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("ui.cancel"), click -> close()),
                        Attempt.mainButton(getTranslation("ui.save"), () -> save(saved)));
        setCloseOnOutsideClick(false);
    }

    PlanDialog edit(PlanDetail plan) {
        edited = plan;
        version = plan.version();
        setHeaderTitle(getTranslation("plans.edit"));
        unit.choose(plan.unitId());
        unit.setReadOnly(true);
        kind.setVisible(false);
        year.setVisible(false);
        title.setValue(plan.title());
        superior.setValue(plan.superiorPaper());
        if (plan.superiorPlanId() != null && plan.superiorTitle() != null) {
            above.setValue(new SuperiorRow(plan.superiorPlanId(), "", "", plan.superiorTitle()));
        }
        return this;
    }

    /** Takes the version somebody else has saved and shows what differs; what was typed stays. */
    private void rebase(PlanQueries queries, UnitQueries units) {
        PlanDetail former = edited;
        if (former != null) {
            queries.find(acting.scope(), former.id(), getLocale()).ifPresent(found -> {
                version = found.version();
                Meanwhile.show(content, like(queries, units, former), like(queries, units, found));
            });
        }
    }

    private Div like(PlanQueries queries, UnitQueries units, PlanDetail plan) {
        return new PlanDialog(plans, queries, units, acting, id -> {}).edit(plan).content;
    }

    private void save(LongConsumer saved) {
        PlanDetail former = edited;
        attempt.get(
                        () -> {
                            if (former == null) {
                                return plans.draft(acting.now(), new Submission(key, 0), draft());
                            }
                            plans.edit(
                                    acting.now(),
                                    new Submission(key, version),
                                    former.id(),
                                    new PlanDraft(
                                            former.unitId(),
                                            former.kind(),
                                            former.year(),
                                            title.getValue(),
                                            superior.getValue(),
                                            superiorPlan()));
                            return former.id();
                        },
                        getTranslation("ui.attempt.done"))
                .ifPresent(id -> {
                    close();
                    saved.accept(id);
                });
    }

    private PlanDraft draft() {
        if (unit.getValue() == null || kind.getValue() == null || year.getValue() == null) {
            throw new Refusal("refusal.plans.incomplete");
        }
        return new PlanDraft(
                unit.getValue().id(),
                kind.getValue().code(),
                year.getValue(),
                title.getValue(),
                superior.getValue(),
                superiorPlan());
    }

    private @Nullable Long superiorPlan() {
        return above.getValue() == null ? null : above.getValue().id();
    }

    private static String label(SuperiorRow plan) {
        return Stream.of(plan.number(), plan.title(), plan.unitName())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
