package vn.khacphuc.deficiencies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Confirmation;
import vn.khacphuc.base.ui.DayField;
import vn.khacphuc.base.ui.ReasonDialog;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.deficiencies.Deficiencies;
import vn.khacphuc.deficiencies.DeficiencyDetail;
import vn.khacphuc.deficiencies.DeficiencyLinks;
import vn.khacphuc.deficiencies.DeficiencyState;
import vn.khacphuc.deficiencies.EarlierRow;
import vn.khacphuc.deficiencies.EffectCheck;

/** What the reader may do with a deficiency as it stands. */
class DeficiencyActions {

    private final Deficiencies deficiencies;
    private final DeficiencyLinks links;
    private final Acting acting;
    private final DeficiencyDetail found;
    private final Runnable done;

    DeficiencyActions(
            Deficiencies deficiencies, DeficiencyLinks links, Acting acting, DeficiencyDetail found, Runnable done) {
        this.deficiencies = deficiencies;
        this.links = links;
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
        if (found.state() == DeficiencyState.IN_REMEDY && found.isMended() && decides && !isOwn(by)) {
            buttons.addFirst(Attempt.mainButton(Texts.text("deficiencies.remedied"), this::remedied));
            buttons.add(new Button(Texts.text("deficiencies.not_effective"), click -> notEffective()));
        }
        if (found.state().isOpen() && decides && !isOwn(by)) {
            buttons.add(new Button(Texts.text("deficiencies.tolerate"), click -> tolerate()));
        }
        if (found.state() == DeficiencyState.TOLERATED && decides) {
            buttons.add(new Button(Texts.text("deficiencies.resume"), click -> resume()));
        }
        boolean waits = found.state() == DeficiencyState.OPEN || found.state() == DeficiencyState.TOLERATED;
        if (waits && found.tasks() == 0 && by.is(Role.COORDINATOR)) {
            buttons.add(new Button(Texts.text("deficiencies.merge"), click -> merge()));
            buttons.add(new Button(Texts.text("deficiencies.withdraw"), click -> withdraw()));
        }
        return buttons.toArray(Component[]::new);
    }

    private boolean isOwn(Actor by) {
        return by.isOwnUnit(found.unitId()) || by.isOwnPerson(found.personId());
    }

    private void remedied() {
        checked(
                        "deficiencies.remedied",
                        check -> deficiencies.confirmRemedied(acting.now(), press(), found.id(), check))
                .explain(Texts.text("deficiencies.remedied.hint"))
                .then(done)
                .open();
    }

    private void notEffective() {
        checked(
                        "deficiencies.not_effective",
                        check -> next(deficiencies.notEffective(acting.now(), press(), found.id(), check)))
                .explain(Texts.text("deficiencies.not_effective.hint"))
                .open();
    }

    /** Asks what was checked and when. */
    private ReasonDialog checked(String title, Consumer<EffectCheck> decide) {
        DayField day = new DayField(Texts.text("deficiencies.check.day"));
        day.setMax(acting.now().today());
        day.setValue(acting.now().today());
        day.setMin(found.foundOn());
        day.setRequiredIndicatorVisible(true);
        ReasonDialog dialog = new ReasonDialog(Texts.text(title), Texts.text(title), text -> {
            decide.accept(new EffectCheck(day.orBeforeAll(), text));
        });
        dialog.label(Texts.text("deficiencies.check.text")).with(day);
        dialog.attempt().field(day, "refusal.deficiencies.check.day");
        return dialog;
    }

    private static void next(long id) {
        UI.getCurrent().navigate(Links.deficiency(id));
    }

    private void merge() {
        ComboBox<EarlierRow> other = new ComboBox<>(Texts.text("deficiencies.merge.into"));
        other.setItemLabelGenerator(EarlierRow::title);
        other.setRequiredIndicatorVisible(true);
        other.setItems(
                query -> links
                        .twins(
                                acting.scope(),
                                found.id(),
                                query.getFilter().orElse(""),
                                query.getOffset(),
                                query.getLimit())
                        .stream());
        ReasonDialog dialog =
                new ReasonDialog(Texts.text("deficiencies.merge"), Texts.text("deficiencies.merge"), reason -> {
                    EarlierRow chosen = other.getValue();
                    if (chosen == null) {
                        throw new Refusal("refusal.deficiencies.merge.none");
                    }
                    deficiencies.merge(acting.now(), press(), found.id(), chosen.id(), reason);
                });
        dialog.explain(Texts.text("deficiencies.merge.hint"))
                .with(other)
                .danger()
                .then(done);
        dialog.attempt().field(other, "refusal.deficiencies.merge.none", "refusal.deficiencies.merge.closed");
        dialog.open();
    }

    private void tolerate() {
        DayField until = new DayField(Texts.text("deficiencies.tolerated_until"));
        until.setMin(acting.now().today().plusDays(1));
        until.setRequiredIndicatorVisible(true);
        ReasonDialog dialog =
                new ReasonDialog(Texts.text("deficiencies.tolerate"), Texts.text("deficiencies.tolerate"), reason -> {
                    deficiencies.tolerate(acting.now(), press(), found.id(), until.orBeforeAll(), reason);
                });
        dialog.explain(Texts.text("deficiencies.tolerate.hint")).with(until).then(done);
        dialog.attempt().field(until, "refusal.deficiencies.until");
        dialog.open();
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
                .explain(Texts.text("deficiencies.withdraw.hint"))
                .danger()
                .then(done)
                .open();
    }

    private Submission press() {
        return Submission.of(found.version());
    }
}
