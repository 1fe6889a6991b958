package vn.khacphuc.deficiencies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.criteria.RoundState;
import vn.khacphuc.criteria.ScoreRow;
import vn.khacphuc.criteria.SheetRow;
import vn.khacphuc.criteria.ui.LossAction;
import vn.khacphuc.deficiencies.DeficiencyLinks;
import vn.khacphuc.deficiencies.ExplainedRow;

/**
 * From points lost on a line to a deficiency with all that is known filled in, where the form asks for the causes; and to
 * the deficiency that explains them already.
 */
@Service
class LostPoints implements LossAction {

    private final DeficiencyLinks links;
    private final Acting acting;

    LostPoints(DeficiencyLinks links, Acting acting) {
        this.links = links;
        this.acting = acting;
    }

    @Override
    public Map<Long, Component> actions(SheetRow sheet, List<ScoreRow> lines) {
        Map<Long, Component> actions = new HashMap<>();
        if (sheet.roundState() != RoundState.LOCKED) {
            return actions;
        }
        List<ExplainedRow> explained = links.explained(acting.scope(), sheet.unitId(), sheet.year());
        boolean logs = acting.now().is(Role.HEAD, Role.COORDINATOR, Role.INSPECTOR);
        for (ScoreRow line : lines) {
            BigDecimal lost = line.lost();
            if (lost == null || lost.signum() <= 0) {
                continue;
            }
            long criterion = line.criterion().id();
            List<ExplainedRow> known = explained.stream()
                    .filter(one -> one.criterionId() == criterion)
                    .toList();
            BigDecimal open =
                    lost.subtract(known.stream().map(ExplainedRow::points).reduce(BigDecimal.ZERO, BigDecimal::add));
            if (open.signum() > 0 && logs) {
                actions.put(criterion, log(sheet, criterion, open));
            } else if (!known.isEmpty()) {
                actions.put(
                        criterion,
                        new Anchor(Links.deficiency(known.getFirst().id()), Texts.text("deficiencies.log.known")));
            }
        }
        return actions;
    }

    private static Anchor log(SheetRow sheet, long criterion, BigDecimal open) {
        String href = UrlState.EMPTY
                .with("unit", String.valueOf(sheet.unitId()))
                .with("criterion", String.valueOf(criterion))
                .with("points", open.toPlainString())
                .href("deficiencies/new");
        return new Anchor(href, Texts.text("deficiencies.log.lost", Numbers.points(open)));
    }
}
