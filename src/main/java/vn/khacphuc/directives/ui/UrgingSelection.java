package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.khacphuc.directives.UrgingTarget;
import vn.khacphuc.plans.TaskRow;
import vn.khacphuc.plans.ui.SelectionAction;

/** Slips about tasks chosen in a list. */
@Component
class UrgingSelection implements SelectionAction {

    private final UrgingOffer offer;

    UrgingSelection(UrgingOffer offer) {
        this.offer = offer;
    }

    @Override
    public List<Button> buttons(Supplier<List<TaskRow>> chosen, Runnable done) {
        return offer.buttons(
                () -> chosen.get().stream()
                        .map(row -> UrgingTarget.task(row.id()))
                        .toList(),
                done);
    }
}
