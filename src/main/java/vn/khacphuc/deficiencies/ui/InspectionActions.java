package vn.khacphuc.deficiencies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.DayField;
import vn.khacphuc.base.ui.ReasonDialog;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.deficiencies.InspectionDetail;
import vn.khacphuc.deficiencies.InspectionKind;
import vn.khacphuc.deficiencies.InspectionState;
import vn.khacphuc.deficiencies.Inspections;

/** What the reader may do with an inspection as it stands. */
class InspectionActions {

    private final Inspections inspections;
    private final Acting acting;
    private final InspectionDetail found;
    private final Runnable edit;
    private final Runnable done;

    /**
     * For one inspection as read.
     *
     * @param edit opens the form
     * @param done reads the page anew
     */
    InspectionActions(Inspections inspections, Acting acting, InspectionDetail found, Runnable edit, Runnable done) {
        this.inspections = inspections;
        this.acting = acting;
        this.found = found;
        this.edit = edit;
        this.done = done;
    }

    Component[] buttons() {
        Actor by = acting.now();
        List<Component> buttons = new ArrayList<>();
        boolean leads = by.is(Role.INSPECTOR, Role.COORDINATOR, Role.LEADER)
                || by.is(Role.HEAD) && found.kind() == InspectionKind.SELF_INSPECTION;
        if (!leads) {
            return new Component[0];
        }
        if (found.finds() && !by.is(Role.LEADER)) {
            Anchor log = new Anchor(
                    Links.DEFICIENCIES + "/new?inspection=" + found.id(), Texts.text("deficiencies.inspections.log"));
            log.addClassName("main-action");
            buttons.add(log);
        }
        if (found.state() == InspectionState.PLANNED) {
            buttons.add(Attempt.mainButton(Texts.text("deficiencies.inspections.hold"), this::hold));
            buttons.add(new Button(Texts.text("deficiencies.inspections.edit"), click -> edit.run()));
            buttons.add(new Button(Texts.text("deficiencies.inspections.cancel"), click -> cancel()));
        }
        if (found.state() == InspectionState.HELD) {
            buttons.add(new Button(
                    Texts.text("deficiencies.inspections.conclude"),
                    click -> new ConcludeDialog(inspections, acting, found, done).open()));
        }
        return buttons.toArray(Component[]::new);
    }

    private void hold() {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(Texts.text("deficiencies.inspections.hold"));
        DayField day = new DayField(Texts.text("deficiencies.inspections.held"));
        day.setMax(acting.now().today());
        day.setValue(acting.now().today());
        day.setRequiredIndicatorVisible(true);
        Attempt attempt = new Attempt().field(day, "refusal.deficiencies.inspection.future");
        Div content = new Div(new Paragraph(Texts.text("deficiencies.inspections.hold.hint")), day, attempt);
        content.addClassName("dialog-content");
        dialog.add(content);
        Submission press = press();
        Button hold = Attempt.mainButton(Texts.text("deficiencies.inspections.hold"), () -> {
            if (attempt.run(() -> {
                if (day.getValue() == null) {
                    throw new Refusal(
                            "refusal.deficiencies.inspection.future",
                            acting.now().today());
                }
                inspections.hold(acting.now(), press, found.id(), day.getValue());
            })) {
                dialog.close();
                done.run();
            }
        });
        dialog.getFooter().add(new Button(Texts.text("ui.cancel"), click -> dialog.close()), hold);
        dialog.open();
    }

    private void cancel() {
        Submission press = press();
        new ReasonDialog(
                        Texts.text("deficiencies.inspections.cancel"),
                        Texts.text("deficiencies.inspections.cancel"),
                        reason -> inspections.cancel(acting.now(), press, found.id(), reason))
                .danger()
                .then(done)
                .open();
    }

    private Submission press() {
        return Submission.of(found.version());
    }
}
