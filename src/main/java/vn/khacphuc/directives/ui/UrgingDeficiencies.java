package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.khacphuc.deficiencies.DeficiencyRow;
import vn.khacphuc.deficiencies.ui.DeficiencyAction;
import vn.khacphuc.directives.UrgingTarget;

/** Slips about deficiencies chosen in the list. */
@Component
class UrgingDeficiencies implements DeficiencyAction {

    private final UrgingOffer offer;

    UrgingDeficiencies(UrgingOffer offer) {
        this.offer = offer;
    }

    @Override
    public List<Button> buttons(Supplier<List<DeficiencyRow>> chosen, Runnable done) {
        return offer.buttons(
                () -> chosen.get().stream()
                        .map(row -> UrgingTarget.deficiency(row.id()))
                        .toList(),
                done);
    }
}
