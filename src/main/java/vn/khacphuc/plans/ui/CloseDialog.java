package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.plans.PlanDetail;
import vn.khacphuc.plans.PlanFilter;
import vn.khacphuc.plans.PlanQueries;
import vn.khacphuc.plans.PlanRow;
import vn.khacphuc.plans.Plans;

/** Closes a plan; open tasks go into a later one, or refuse it. */
class CloseDialog extends Dialog {

    CloseDialog(Plans plans, PlanQueries queries, Acting acting, PlanDetail plan, Runnable done) {
        setHeaderTitle(getTranslation("plans.close"));
        ComboBox<PlanRow> later = new ComboBox<>(getTranslation("plans.close.later"));
        List<PlanRow> choices = queries
                .list(
                        acting.scope(),
                        new PlanFilter("", plan.unitId(), plan.kind(), null, List.of()),
                        acting.now().today(),
                        getLocale(),
                        0,
                        50)
                .stream()
                .filter(row -> row.year() > plan.year())
                .toList();
        later.setItems(choices);
        later.setItemLabelGenerator(row -> row.year() + " · " + row.title());
        later.setClearButtonVisible(true);
        Attempt attempt = new Attempt();
        Div content = new Div(
                new Paragraph(getTranslation("plans.close.hint", queries.openOwn(acting.scope(), plan.id()))),
                later,
                attempt);
        content.addClassName("dialog-content");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("ui.cancel"), click -> close()),
                        Attempt.mainButton(getTranslation("plans.close"), () -> {
                            PlanRow chosen = later.getValue();
                            if (attempt.run(() -> plans.close(
                                    acting.now(),
                                    Submission.of(plan.version()),
                                    plan.id(),
                                    chosen == null ? null : chosen.id()))) {
                                close();
                                done.run();
                            }
                        }));
    }
}
