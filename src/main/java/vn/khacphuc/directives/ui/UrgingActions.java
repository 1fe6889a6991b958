package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Confirmation;
import vn.khacphuc.base.ui.ReasonDialog;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.directives.UrgingDetail;
import vn.khacphuc.directives.UrgingKind;
import vn.khacphuc.directives.UrgingReader;
import vn.khacphuc.directives.UrgingRow;
import vn.khacphuc.directives.UrgingState;
import vn.khacphuc.directives.Urgings;

/** What those who send slips may do with one as it stands. */
@org.springframework.stereotype.Component
class UrgingActions {

    private static final int LAST = 4;

    private final Urgings urgings;
    private final UrgingOffer offer;
    private final Acting acting;

    UrgingActions(Urgings urgings, UrgingOffer offer, Acting acting) {
        this.urgings = urgings;
        this.offer = offer;
        this.acting = acting;
    }

    Component[] buttons(UrgingDetail slip, Runnable done) {
        Actor by = acting.now();
        List<Component> buttons = new ArrayList<>();
        if (!UrgingReader.decides(by)) {
            return new Component[0];
        }
        UrgingRow row = slip.row();
        if (row.state() == UrgingState.PROPOSED) {
            Button send = new Button(Texts.text("directives.urging.send"), click -> open(row, done));
            send.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(send);
            buttons.add(new Button(Texts.text("directives.urging.drop"), click -> drop(row, done)));
        }
        if (row.state() == UrgingState.ANSWERED && slip.judgedBy(by)) {
            buttons.add(new Button(Texts.text("directives.urging.accept"), click -> accept(row, done)));
            buttons.add(new Button(Texts.text("directives.urging.refuse"), click -> refuse(slip, done)));
        }
        boolean mayFollow = row.kind() == UrgingKind.URGING && row.isOut() && !row.followed() && row.level() < LAST;
        if (mayFollow && row.state() != UrgingState.ACCEPTED) {
            buttons.add(new Button(Texts.text("directives.urging.next"), click -> open(row, done)));
        }
        return buttons.toArray(Component[]::new);
    }

    private void open(UrgingRow row, Runnable done) {
        offer.open(UrgingKind.URGING, List.of(row.target()), done);
    }

    private void drop(UrgingRow row, Runnable done) {
        new ReasonDialog(
                        Texts.text("directives.urging.drop.title"),
                        Texts.text("directives.urging.drop"),
                        reason -> urgings.drop(acting.now(), press(row), row.id(), reason))
                .explain(Texts.text("directives.urging.drop.hint"))
                .then(done)
                .open();
    }

    private void accept(UrgingRow row, Runnable done) {
        new Confirmation(
                        Texts.text("directives.urging.accept"),
                        Texts.text("directives.urging.accept.hint"),
                        Texts.text("directives.urging.accept"),
                        () -> urgings.accept(acting.now(), press(row), row.id()))
                .then(done)
                .open();
    }

    private void refuse(UrgingDetail slip, Runnable done) {
        UrgingRow row = slip.row();
        new ReasonDialog(
                        Texts.text("directives.urging.refuse"),
                        Texts.text("directives.urging.refuse"),
                        reason -> urgings.refuse(acting.now(), press(row), row.id(), reason))
                .explain(Texts.text("directives.urging.refuse.hint." + row.kind()))
                .then(done)
                .open();
    }

    private static Submission press(UrgingRow row) {
        return Submission.of(row.version());
    }
}
