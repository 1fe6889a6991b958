package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.khacphuc.criteria.ScoreRow;
import vn.khacphuc.criteria.SheetRow;
import vn.khacphuc.criteria.ui.LossAction;
import vn.khacphuc.directives.UrgingKind;
import vn.khacphuc.directives.UrgingTarget;

/** Asks a unit to explain points it lost on a line of its scores. */
@Service
class ExplainScores implements LossAction {

    private final UrgingOffer offer;

    ExplainScores(UrgingOffer offer) {
        this.offer = offer;
    }

    @Override
    public Map<Long, Component> actions(SheetRow sheet, List<ScoreRow> lines) {
        Map<Long, Component> actions = new HashMap<>();
        for (ScoreRow line : lines) {
            BigDecimal lost = line.lost();
            if (lost != null && lost.signum() > 0) {
                long criterion = line.criterion().id();
                offer.button(UrgingKind.EXPLANATION, () -> List.of(UrgingTarget.score(sheet.id(), criterion)), () -> {})
                        .forEach(button -> actions.put(criterion, button));
            }
        }
        return actions;
    }
}
