package vn.khacphuc.verification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.ReasonDialog;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.plans.Independence;
import vn.khacphuc.plans.TaskDetail;
import vn.khacphuc.plans.TaskState;
import vn.khacphuc.plans.ui.TaskSection;
import vn.khacphuc.verification.Verifications;

/** Accept or return, on the page of a task that waits for it; says why not to who may not decide on this one. */
@org.springframework.stereotype.Component
class DecisionSection implements TaskSection {

    private final Verifications verifications;
    private final Acting acting;

    DecisionSection(Verifications verifications, Acting acting) {
        this.verifications = verifications;
        this.acting = acting;
    }

    @Override
    public Optional<Component> section(TaskDetail task, Runnable refresh) {
        Actor by = acting.now();
        TaskDetail.Report report = task.report();
        if (task.state() != TaskState.REPORTED || report == null || !task.mine()) {
            return Optional.empty();
        }
        Section section = new Section(Texts.text("verification.title"));
        if (!by.is(Role.COORDINATOR, Role.LEADER)) {
            section.add(new Paragraph(Texts.text("verification.waits")));
        } else if (!Independence.mayDecide(by, task.unitId(), report.accountId(), task.ownerId())) {
            section.add(new Paragraph(Texts.text("verification.own")));
        } else {
            decide(section, task, report, refresh);
        }
        return Optional.of(section);
    }

    private void decide(Section section, TaskDetail task, TaskDetail.Report report, Runnable refresh) {
        Attempt attempt = new Attempt().onReload(refresh);
        Button accept = Attempt.mainButton(Texts.text("verification.accept"), () -> {
            if (attempt.run(
                    () -> verifications.accept(acting.now(), press(task), task.id(), report.id()),
                    Texts.text("verification.accepted"))) {
                refresh.run();
            }
        });
        Button giveBack = new Button(
                Texts.text("verification.return"),
                click -> new ReasonDialog(
                                Texts.text("verification.return"),
                                Texts.text("verification.return"),
                                reason -> verifications.giveBack(
                                        acting.now(), press(task), task.id(), report.id(), reason))
                        .done(Texts.text("verification.returned"))
                        .then(refresh)
                        .open());
        Div buttons = new Div(accept, giveBack);
        buttons.addClassName("row");
        section.add(new Paragraph(Texts.text("verification.hint")), attempt, buttons);
    }

    private static Submission press(TaskDetail task) {
        return Submission.of(task.version());
    }
}
