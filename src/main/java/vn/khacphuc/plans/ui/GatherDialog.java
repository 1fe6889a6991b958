package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.plans.GatheredRow;
import vn.khacphuc.plans.PlanQueries;
import vn.khacphuc.plans.Plans;
import vn.khacphuc.plans.TaskFilter;
import vn.khacphuc.plans.TaskQueries;
import vn.khacphuc.plans.TaskRow;

/** Gathers tasks of units below into an authority's plan, and lets them go again. */
class GatherDialog extends Dialog {

    private final transient PlanQueries queries;
    private final transient Acting acting;
    private final long planId;
    private final Attempt attempt = new Attempt();
    private final ComboBox<TaskRow> open = new ComboBox<>(getTranslation("plans.measure"));
    private final ComboBox<GatheredRow> gathered = new ComboBox<>(getTranslation("plans.gathered"));

    GatherDialog(Plans plans, PlanQueries queries, TaskQueries tasks, Acting acting, long planId, Runnable done) {
        this.queries = queries;
        this.acting = acting;
        this.planId = planId;
        setHeaderTitle(getTranslation("plans.gather"));
        open.setItemLabelGenerator(row -> row.unitName() + ": " + row.measure());
        open.setItems(query -> {
            var by = acting.now();
            var filter = TaskFilter.all().open().matching(query.getFilter().orElse(""));
            return tasks
                    .list(by.scope(), filter, by.today(), getLocale(), null, false, query.getOffset(), query.getLimit())
                    .stream();
        });
        gathered.setItemLabelGenerator(row -> row.unitName() + ": " + row.measure());
        gathered.setItems(
                query -> queries
                        .gathered(
                                acting.scope(),
                                planId,
                                query.getFilter().orElse(""),
                                query.getOffset(),
                                query.getLimit())
                        .stream());
        Button gather = Attempt.button(
                getTranslation("plans.gather.add"),
                () -> run(
                        open.getValue() == null ? null : open.getValue().id(),
                        (press, taskId) -> plans.gather(acting.now(), press, planId, taskId)));
        Button letGo = Attempt.button(
                getTranslation("plans.let_go"),
                () -> run(
                        gathered.getValue() == null ? null : gathered.getValue().id(),
                        (press, taskId) -> plans.letGo(acting.now(), press, planId, taskId)));
        Div content =
                new Div(new Paragraph(getTranslation("plans.gather.hint")), open, gather, gathered, letGo, attempt);
        content.addClassName("dialog-content");
        add(content);
        getFooter().add(new Button(getTranslation("ui.close"), click -> {
            close();
            done.run();
        }));
    }

    private void run(@Nullable Long taskId, BiConsumer<Submission, Long> operation) {
        boolean done = attempt.run(() -> {
            if (taskId == null) {
                throw new Refusal("refusal.plans.incomplete");
            }
            long version = queries.find(acting.scope(), planId, getLocale())
                    .orElseThrow(() -> new NotFound("plan", planId))
                    .version();
            operation.accept(Submission.of(version), taskId);
        });
        if (done) {
            open.clear();
            gathered.clear();
            gathered.getDataProvider().refreshAll();
        }
    }
}
