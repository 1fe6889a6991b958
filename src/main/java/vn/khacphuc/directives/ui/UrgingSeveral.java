package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.UUID;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Choosing;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.ReasonDialog;
import vn.khacphuc.base.ui.RowGrid;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.directives.UrgingKind;
import vn.khacphuc.directives.UrgingRounds;
import vn.khacphuc.directives.UrgingRounds.Outcome;
import vn.khacphuc.directives.UrgingRow;
import vn.khacphuc.directives.UrgingState;

/** What can be done with several slips chosen in the list: send what is proposed or comes next, or drop proposals. */
@org.springframework.stereotype.Component
class UrgingSeveral {

    private final UrgingRounds rounds;
    private final UrgingOffer offer;
    private final Acting acting;

    UrgingSeveral(UrgingRounds rounds, UrgingOffer offer, Acting acting) {
        this.rounds = rounds;
        this.offer = offer;
        this.acting = acting;
    }

    /** Lets slips be chosen; none where the reader decides on none. */
    Component[] buttons(RowGrid<UrgingRow> grid, Runnable refresh) {
        if (!offer.isOpen()) {
            return new Component[0];
        }
        Runnable done = () -> {
            grid.deselectAll();
            refresh.run();
        };
        Choosing.rows(grid);
        grid.setItemSelectableProvider(row -> row.kind() == UrgingKind.URGING && row.state() != UrgingState.ACCEPTED);
        Button send = new Button(
                Texts.text("directives.urging.send.chosen"),
                click -> offer.open(
                        UrgingKind.URGING,
                        grid.getSelectedItems().stream()
                                .map(UrgingRow::target)
                                .distinct()
                                .toList(),
                        done));
        Button drop = new Button(Texts.text("directives.urging.drop"), click -> drop(proposed(grid), done));
        send.setEnabled(false);
        drop.setEnabled(false);
        grid.addSelectionListener(change -> {
            send.setEnabled(!change.getAllSelectedItems().isEmpty());
            drop.setEnabled(!proposed(grid).isEmpty());
        });
        return new Component[] {drop, send};
    }

    private void drop(List<UrgingRow> rows, Runnable done) {
        UUID key = UUID.randomUUID();
        new ReasonDialog(
                        Texts.text("directives.urging.drop.title"),
                        Texts.text("directives.urging.drop.several", Numbers.count(rows.size())),
                        reason -> dropped(rounds.drop(acting.now(), key, rows, reason)))
                .explain(Texts.text("directives.urging.drop.hint"))
                .then(done)
                .open();
    }

    /** Where one alone was refused, that is the answer; of several the rest is dropped and the number told. */
    private static void dropped(List<Outcome<UrgingRow>> outcomes) {
        long refused = outcomes.stream().filter(outcome -> !outcome.done()).count();
        if (refused == outcomes.size()) {
            outcomes.forEach(Outcome::orThrow);
        }
        if (refused > 0) {
            Attempt.done(Texts.text("directives.urging.drop.some", Numbers.count(refused)));
        }
    }

    private static List<UrgingRow> proposed(RowGrid<UrgingRow> grid) {
        return grid.getSelectedItems().stream()
                .filter(row -> row.state() == UrgingState.PROPOSED)
                .toList();
    }
}
