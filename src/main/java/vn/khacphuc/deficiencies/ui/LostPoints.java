package vn.khacphuc.deficiencies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.criteria.RoundState;
import vn.khacphuc.criteria.ScoreRow;
import vn.khacphuc.criteria.SheetRow;
import vn.khacphuc.criteria.ui.LossAction;

/** From points lost on a line to a deficiency with all that is known filled in; the form asks for the causes. */
@Service
class LostPoints implements LossAction {

    private final Acting acting;

    LostPoints(Acting acting) {
        this.acting = acting;
    }

    @Override
    public Optional<Component> action(SheetRow sheet, ScoreRow line) {
        BigDecimal lost = line.lost();
        boolean logs = acting.now().is(Role.HEAD, Role.COORDINATOR, Role.INSPECTOR);
        if (sheet.roundState() != RoundState.LOCKED || lost == null || lost.signum() <= 0 || !logs) {
            return Optional.empty();
        }
        String href = UrlState.EMPTY
                .with("unit", String.valueOf(sheet.unitId()))
                .with("criterion", String.valueOf(line.criterion().id()))
                .with("points", lost.toPlainString())
                .href("deficiencies/new");
        return Optional.of(new Anchor(href, Texts.text("deficiencies.log.lost", Numbers.points(lost))));
    }
}
