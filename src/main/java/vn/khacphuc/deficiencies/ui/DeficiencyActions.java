package vn.khacphuc.deficiencies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Confirmation;
import vn.khacphuc.base.ui.DayField;
import vn.khacphuc.base.ui.ReasonDialog;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.deficiencies.Deficiencies;
import vn.khacphuc.deficiencies.DeficiencyDetail;
import vn.khacphuc.deficiencies.DeficiencyState;

/** What the reader may do with a deficiency as it stands. */
class DeficiencyActions {

    private final Deficiencies deficiencies;
    private final Acting acting;
    private final DeficiencyDetail found;
    private final Runnable done;

    DeficiencyActions(Deficiencies deficiencies, Acting acting, DeficiencyDetail found, Runnable done) {
        this.deficiencies = deficiencies;
        this.acting = acting;
        this.found = found;
        this.done = done;
    }

    Component[] buttons() {
        Actor by = acting.now();
        List<Component> buttons = new ArrayList<>();
        boolean decides = by.is(Role.COORDINATOR, Role.LEADER);
        if (found.state().isOpen() && by.is(Role.HEAD, Role.COORDINATOR)) {
            buttons.add(new Button(
                    Texts.text("deficiencies.edit"),
                    click -> UI.getCurrent().navigate(Links.deficiency(found.id()) + "/edit")));
        }
        if (found.state() == DeficiencyState.IN_REMEDY && decides) {
            buttons.add(new Button(Texts.text("deficiencies.remedied"), click -> remedied()));
            buttons.add(new Button(Texts.text("deficiencies.not_effective"), click -> notEffective()));
        }
        if (found.state().isOpen() && decides) {
            buttons.add(new Button(Texts.text("deficiencies.tolerate"), click -> tolerate()));
        }
        if (found.state() == DeficiencyState.TOLERATED && decides) {
            buttons.add(new Button(Texts.text("deficiencies.resume"), click -> resume()));
        }
        if (found.state() == DeficiencyState.OPEN && by.is(Role.COORDINATOR)) {
            buttons.add(new Button(Texts.text("deficiencies.withdraw"), click -> withdraw()));
        }
        return buttons.toArray(Component[]::new);
    }

    private void remedied() {
        new Confirmation(
                        Texts.text("deficiencies.remedied"),
                        Texts.text("deficiencies.remedied.hint"),
                        Texts.text("deficiencies.remedied"),
                        () -> deficiencies.confirmRemedied(acting.now(), press(), found.id()))
                .then(done)
                .open();
    }

    private void notEffective() {
        new ReasonDialog(
                        Texts.text("deficiencies.not_effective"),
                        Texts.text("deficiencies.not_effective"),
                        reason -> deficiencies.notEffective(acting.now(), press(), found.id(), reason))
                .explain(Texts.text("deficiencies.not_effective.hint"))
                .then(done)
                .open();
    }

    private void tolerate() {
        DayField until = new DayField(Texts.text("deficiencies.tolerated_until"));
        until.setMin(acting.now().today().plusDays(1));
        new ReasonDialog(Texts.text("deficiencies.tolerate"), Texts.text("deficiencies.tolerate"), reason -> {
                    var day = until.getValue();
                    if (day == null) {
                        throw new Refusal(
                                "refusal.deficiencies.until", acting.now().today());
                    }
                    deficiencies.tolerate(acting.now(), press(), found.id(), day, reason);
                })
                .with(until)
                .then(done)
                .open();
    }

    private void resume() {
        new Confirmation(
                        Texts.text("deficiencies.resume"),
                        Texts.text("deficiencies.resume.hint"),
                        Texts.text("deficiencies.resume"),
                        () -> deficiencies.resume(acting.now(), press(), found.id()))
                .then(done)
                .open();
    }

    private void withdraw() {
        new ReasonDialog(
                        Texts.text("deficiencies.withdraw"),
                        Texts.text("deficiencies.withdraw"),
                        reason -> deficiencies.withdraw(acting.now(), press(), found.id(), reason))
                .danger()
                .then(done)
                .open();
    }

    private Submission press() {
        return Submission.of(found.version());
    }
}
