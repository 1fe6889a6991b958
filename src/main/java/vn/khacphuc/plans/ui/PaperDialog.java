package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.DayField;
import vn.khacphuc.base.ui.Keep;
import vn.khacphuc.identity.PeopleQueries;
import vn.khacphuc.identity.ui.PersonPicker;
import vn.khacphuc.plans.PaperDetail;
import vn.khacphuc.plans.PaperDraft;
import vn.khacphuc.plans.PaperKindRow;
import vn.khacphuc.plans.PaperQueries;
import vn.khacphuc.plans.Papers;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.ui.UnitPicker;

/** Plans a paper, or names one anew. What is typed is kept. */
class PaperDialog extends Dialog {

    private final transient Papers papers;
    private final transient Acting acting;
    private final ComboBox<PaperKindRow> kind = new ComboBox<>(getTranslation("plans.papers.kind"));
    private final TextField title = new TextField(getTranslation("plans.papers.title"));
    private final UnitPicker unit;
    private final PersonPicker drafter;
    private final DayField plannedOn = new DayField(getTranslation("plans.papers.planned"));
    private final Paragraph about = new Paragraph();
    private final Attempt attempt = new Attempt();
    private final UUID key = UUID.randomUUID();
    private @Nullable PaperDetail edited;
    private @Nullable Long taskId;
    private @Nullable Long deficiencyId;

    /** @param saved told the id once it is saved */
    PaperDialog(
            Papers papers,
            PaperQueries queries,
            UnitQueries units,
            PeopleQueries people,
            Acting acting,
            LongConsumer saved) {
        this.papers = papers;
        this.acting = acting;
        Actor by = acting.now();
        setHeaderTitle(getTranslation("plans.papers.new"));
        kind.setItems(queries.kinds(getLocale()));
        kind.setItemLabelGenerator(PaperKindRow::name);
        kind.setRequiredIndicatorVisible(true);
        title.setMaxLength(500);
        title.setRequiredIndicatorVisible(true);
        unit = new UnitPicker(getTranslation("units.unit"), units, acting);
        drafter = new PersonPicker(getTranslation("plans.papers.drafter"), people, acting);
        unit.addValueChangeListener(change -> drafter.setUnit(
                change.getValue() == null ? null : change.getValue().id()));
        unit.choose(by.unitId());
        unit.setReadOnly(by.is(Role.HEAD));
        plannedOn.setMin(by.today());
        plannedOn.setRequiredIndicatorVisible(true);
        plannedOn.setHelperText(getTranslation("plans.papers.planned.hint"));
        about.setVisible(false);
        attempt.field(title, "refusal.plans.paper.title", "refusal.plans.paper.title.long")
                .field(kind, "refusal.plans.paper.kind")
                .field(drafter, "refusal.plans.paper.drafter")
                .field(plannedOn, "refusal.plans.paper.day", "refusal.plans.paper.incomplete");
        Keep keep = new Keep(by.accountId(), "paper").text("title", title).day("planned", plannedOn);
        Div content = new Div(about, keep, kind, title, unit, drafter, plannedOn, attempt);
        content.addClassName("dialog-content");
        add(content);
        Button cancel = new Button(getTranslation("ui.cancel"), click -> {
            keep.forget();
            close();
        });
        getFooter().add(cancel, Attempt.mainButton(getTranslation("ui.save"), () -> save(keep, saved)));
        setCloseOnOutsideClick(false);
    }

    PaperDialog ofTask(long id, String measure, long unitId) {
        taskId = id;
        return belongs("plans.papers.of_task", measure, unitId);
    }

    PaperDialog ofDeficiency(long id, String words, long unitId) {
        deficiencyId = id;
        return belongs("plans.papers.of_deficiency", words, unitId);
    }

    private PaperDialog belongs(String text, String what, long unitId) {
        about.setText(getTranslation(text) + ": " + what);
        about.setVisible(true);
        unit.choose(unitId);
        unit.setReadOnly(true);
        return this;
    }

    /** Unit, drafter and day are changed by verbs of their own. */
    PaperDialog edit(PaperDetail paper) {
        edited = paper;
        setHeaderTitle(getTranslation("plans.papers.edit"));
        kind.getListDataView()
                .getItems()
                .filter(row -> row.code().equals(paper.kind()))
                .findFirst()
                .ifPresent(kind::setValue);
        title.setValue(paper.row().title());
        unit.setVisible(false);
        drafter.setVisible(false);
        plannedOn.setVisible(false);
        return this;
    }

    private void save(Keep keep, LongConsumer saved) {
        PaperDetail former = edited;
        attempt.get(
                        () -> {
                            Actor by = acting.now();
                            String code = kind.getValue() == null
                                    ? ""
                                    : kind.getValue().code();
                            if (former == null) {
                                return papers.plan(by, new Submission(key, 0), draft(code));
                            }
                            long id = former.row().id();
                            papers.edit(by, Submission.of(former.row().version()), id, code, title.getValue());
                            return id;
                        },
                        getTranslation("ui.attempt.done"))
                .ifPresent(id -> {
                    keep.forget();
                    close();
                    saved.accept(id);
                });
    }

    private PaperDraft draft(String code) {
        if (unit.getValue() == null || plannedOn.getValue() == null) {
            throw new Refusal("refusal.plans.paper.incomplete");
        }
        return new PaperDraft(
                unit.getValue().id(),
                code,
                title.getValue(),
                drafter.getValue() == null
                        ? null
                        : Long.valueOf(drafter.getValue().id()),
                plannedOn.getValue(),
                taskId,
                deficiencyId);
    }
}
