package vn.khacphuc.assessments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import vn.khacphuc.assessments.AssessmentRow;
import vn.khacphuc.assessments.Assessments;
import vn.khacphuc.assessments.SelfAssessment;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Keep;
import vn.khacphuc.base.ui.Meanwhile;

/** What a unit says of a period, in three fields that fit a phone. */
class SelfAssessmentForm extends Div {

    private static final int LIMIT = 4000;

    private final TextArea results = area("assessments.results");
    private final TextArea obstacles = area("assessments.obstacles");
    private final TextArea next = area("assessments.next_steps");
    private final UUID key = UUID.randomUUID();
    private final Keep keep;
    private final Attempt attempt;
    private long version;

    /**
     * Filled with what the unit has said so far.
     *
     * @param now reads the assessment anew
     * @param done reads the page anew
     */
    SelfAssessmentForm(
            Assessments assessments,
            Acting acting,
            AssessmentRow row,
            Optional<AssessmentRow> before,
            Supplier<Optional<AssessmentRow>> now,
            Runnable done) {
        version = row.version();
        addClassName("stack");
        results.setValue(row.results());
        obstacles.setValue(row.obstacles());
        next.setValue(row.nextSteps());
        results.setRequiredIndicatorVisible(true);
        next.setRequiredIndicatorVisible(true);
        keep = new Keep(acting.now().accountId(), "assessment-" + row.id())
                .text("results", results)
                .text("obstacles", obstacles)
                .text("next", next);
        attempt = new Attempt()
                .field(results, "refusal.assessments.results", "refusal.assessments.results.long")
                .field(obstacles, "refusal.assessments.obstacles.long")
                .field(next, "refusal.assessments.next_steps", "refusal.assessments.next_steps.long")
                .onReload(() -> {
                    AssessmentRow saved = now.get().orElse(row);
                    if (saved.state() != row.state()) {
                        done.run();
                        return;
                    }
                    version = saved.version();
                    Meanwhile.show(
                            this,
                            new SelfAssessmentForm(assessments, acting, row, before, now, done),
                            new SelfAssessmentForm(assessments, acting, saved, before, now, done));
                });
        Paragraph due = new Paragraph(getTranslation(
                "assessments.word.due",
                Dates.day(row.selfDue()),
                Dates.left(row.selfDue(), acting.now().today())));
        due.addClassName("quiet");
        add(keep, due);
        before.ifPresent(former -> add(former(former)));
        Button save = Attempt.button(getTranslation("assessments.save"), () -> {
            if (attempt.run(
                    () -> assessments.write(acting.now(), press(), row.id(), typed()),
                    getTranslation("assessments.save.done"))) {
                leave(done);
            }
        });
        Button submit = Attempt.mainButton(getTranslation("assessments.submit"), () -> {
            if (attempt.run(
                    () -> assessments.submit(acting.now(), press(), row.id(), typed()),
                    getTranslation("assessments.submit.done"))) {
                leave(done);
            }
        });
        Div actions = new Div(submit, save);
        actions.addClassName("form-actions");
        add(results, obstacles, next, attempt, actions);
    }

    /** What was to be done next, as it was written last time. */
    private Details former(AssessmentRow former) {
        Paragraph planned = new Paragraph(former.nextSteps());
        planned.addClassName("as-typed");
        Button take = new Button(getTranslation("assessments.former.take"), click -> {
            String text = results.getValue();
            results.setValue(text.isBlank() ? former.nextSteps() : text + "\n" + former.nextSteps());
            keep.tell("results", results.getValue());
        });
        take.addThemeVariants(ButtonVariant.TERTIARY);
        return new Details(getTranslation("assessments.former", PeriodWords.name(former)), planned, take);
    }

    private void leave(Runnable done) {
        keep.forget();
        done.run();
    }

    private SelfAssessment typed() {
        return new SelfAssessment(results.getValue(), obstacles.getValue(), next.getValue());
    }

    private Submission press() {
        return new Submission(key, version);
    }

    private TextArea area(String key) {
        TextArea area = new TextArea(getTranslation(key));
        area.setHelperText(getTranslation(key + ".hint"));
        area.setMaxLength(LIMIT);
        area.setMinRows(3);
        area.setWidthFull();
        return area;
    }
}
