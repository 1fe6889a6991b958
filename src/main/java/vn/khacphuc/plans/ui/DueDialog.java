package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.DayField;
import vn.khacphuc.plans.PlanKindRow;
import vn.khacphuc.plans.PlanQueries;
import vn.khacphuc.plans.Plans;

/** Sets the day by which the units hand in their plans of a kind and year. */
class DueDialog extends Dialog {

    DueDialog(Plans plans, PlanQueries queries, Acting acting, Runnable done) {
        setHeaderTitle(getTranslation("plans.due.set"));
        ComboBox<PlanKindRow> kind = new ComboBox<>(getTranslation("plans.kind"));
        kind.setItems(queries.kindsOffered(getLocale()));
        kind.setItemLabelGenerator(PlanKindRow::name);
        kind.getListDataView().getItems().findFirst().ifPresent(kind::setValue);
        IntegerField year = new IntegerField(getTranslation("plans.year"));
        year.setValue(acting.now().today().getYear());
        DayField due = new DayField(getTranslation("plans.due.last"));
        TextField paper = new TextField(getTranslation("plans.due.paper"));
        paper.setMaxLength(300);
        Attempt attempt = new Attempt();
        Div content = new Div(kind, year, due, paper, attempt);
        content.addClassName("dialog-content");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("ui.cancel"), click -> close()),
                        Attempt.mainButton(getTranslation("ui.save"), () -> {
                            if (attempt.run(() -> {
                                var day = due.getValue();
                                if (kind.getValue() == null || year.getValue() == null || day == null) {
                                    throw new Refusal("refusal.plans.incomplete");
                                }
                                plans.setDue(
                                        acting.now(),
                                        Submission.first(),
                                        acting.scope().unitId(),
                                        kind.getValue().code(),
                                        year.getValue(),
                                        day,
                                        paper.getValue());
                            })) {
                                close();
                                done.run();
                            }
                        }));
    }
}
