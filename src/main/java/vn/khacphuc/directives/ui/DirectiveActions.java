package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Confirmation;
import vn.khacphuc.base.ui.ReasonDialog;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.directives.DirectiveDetail;
import vn.khacphuc.directives.DirectiveDetail.UnitChoice;
import vn.khacphuc.directives.DirectiveState;
import vn.khacphuc.directives.Directives;

/** What the reader may do with a directive as it stands. */
class DirectiveActions {

    private final Directives directives;
    private final Acting acting;
    private final DirectiveDetail found;
    private final Attempt attempt;
    private final Runnable done;

    DirectiveActions(Directives directives, Acting acting, DirectiveDetail found, Attempt attempt, Runnable done) {
        this.directives = directives;
        this.acting = acting;
        this.found = found;
        this.attempt = attempt;
        this.done = done;
    }

    /** Whether the reader's own unit, or one below it, has not acknowledged yet. */
    boolean mustAcknowledge() {
        return acting.now().is(Role.HEAD) && !found.waiting().isEmpty();
    }

    Component[] buttons() {
        Actor by = acting.now();
        List<Component> buttons = new ArrayList<>();
        if (mustAcknowledge()) {
            buttons.addAll(List.of(acknowledging()));
        }
        boolean mayWithdraw = by.is(Role.LEADER) || (by.is(Role.COORDINATOR) && !found.ledBy());
        if (found.row().state() == DirectiveState.SENT && mayWithdraw) {
            buttons.add(new Button(Texts.text("directives.withdraw"), click -> withdraw()));
        }
        return buttons.toArray(Component[]::new);
    }

    /** A standing office records that a unit has received it, by a paper or a call. */
    void record(UnitChoice unit) {
        new Confirmation(
                        Texts.text("directives.record"),
                        Texts.text("directives.record.hint", unit.unitName()),
                        Texts.text("directives.record"),
                        () -> directives.acknowledge(
                                acting.now(), press(), found.row().id(), unit.unitId()))
                .done(Texts.text("directives.acknowledged"))
                .then(done)
                .open();
    }

    /** One button for each unit that waits: most often the reader's own alone. */
    Component[] acknowledging() {
        Map<Long, UnitChoice> waiting = new LinkedHashMap<>();
        found.waiting().forEach(unit -> waiting.putIfAbsent(unit.unitId(), unit));
        boolean one = waiting.size() == 1;
        return waiting.values().stream()
                .map(unit -> acknowledge(
                        unit.unitId(),
                        one
                                ? Texts.text("directives.acknowledge")
                                : Texts.text("directives.acknowledge.unit", unit.unitName())))
                .toArray(Component[]::new);
    }

    Button acknowledge(long unitId, String words) {
        return Attempt.mainButton(words, () -> {
            if (attempt.run(
                    () -> directives.acknowledge(
                            acting.now(), press(), found.row().id(), unitId),
                    Texts.text("directives.acknowledged"))) {
                done.run();
            }
        });
    }

    private void withdraw() {
        new ReasonDialog(
                        Texts.text("directives.withdraw"),
                        Texts.text("directives.withdraw"),
                        reason -> directives.withdraw(
                                acting.now(), press(), found.row().id(), reason))
                .explain(Texts.text("directives.withdraw.hint"))
                .danger()
                .done(Texts.text("directives.withdrawn"))
                .then(done)
                .open();
    }

    private Submission press() {
        return Submission.of(found.row().version());
    }
}
