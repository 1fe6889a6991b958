package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.plans.PlanQueries;
import vn.khacphuc.plans.Plans;
import vn.khacphuc.plans.TaskFilter;
import vn.khacphuc.plans.TaskQueries;
import vn.khacphuc.plans.TaskRow;

/** Gathers tasks of units below into an authority's plan. */
class GatherDialog extends Dialog {

    GatherDialog(Plans plans, PlanQueries queries, TaskQueries tasks, Acting acting, long planId, Runnable done) {
        setHeaderTitle(getTranslation("plans.gather"));
        ComboBox<TaskRow> pick = new ComboBox<>(getTranslation("plans.measure"));
        pick.setItemLabelGenerator(row -> row.unitName() + ": " + row.measure());
        pick.setItems(query -> {
            var by = acting.now();
            var filter = TaskFilter.all().open().matching(query.getFilter().orElse(""));
            return tasks
                    .list(by.scope(), filter, by.today(), getLocale(), null, false, query.getOffset(), query.getLimit())
                    .stream();
        });
        Attempt attempt = new Attempt();
        Div content = new Div(new Paragraph(getTranslation("plans.gather.hint")), pick, attempt);
        content.addClassName("dialog-content");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("ui.close"), click -> {
                            close();
                            done.run();
                        }),
                        Attempt.mainButton(getTranslation("plans.gather.add"), () -> {
                            if (attempt.run(() -> {
                                TaskRow chosen = pick.getValue();
                                if (chosen == null) {
                                    throw new Refusal("refusal.plans.incomplete");
                                }
                                long version = queries.find(acting.scope(), planId, getLocale())
                                        .orElseThrow(() -> new NotFound("plan", planId))
                                        .version();
                                plans.gather(acting.now(), Submission.of(version), planId, chosen.id());
                            })) {
                                pick.clear();
                            }
                        }));
    }
}
