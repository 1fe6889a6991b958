package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.khacphuc.directives.UrgingKind;
import vn.khacphuc.directives.UrgingTarget;
import vn.khacphuc.plans.MissingRow;
import vn.khacphuc.plans.ui.MissingAction;

/** Slips to units whose plan was not submitted. */
@Component
class UrgingPlans implements MissingAction {

    private final UrgingOffer offer;

    UrgingPlans(UrgingOffer offer) {
        this.offer = offer;
    }

    @Override
    public List<Button> buttons(Supplier<List<MissingRow>> chosen, Runnable done) {
        return offer.button(
                UrgingKind.URGING,
                () -> chosen.get().stream()
                        .map(row -> UrgingTarget.plan(row.unitId(), row.year(), row.kind()))
                        .toList(),
                done);
    }
}
