package vn.khacphuc.deficiencies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.criteria.RoundState;
import vn.khacphuc.criteria.ScoreRow;
import vn.khacphuc.criteria.SheetRow;
import vn.khacphuc.criteria.ui.LossAction;
import vn.khacphuc.deficiencies.DeficiencyLinks;
import vn.khacphuc.deficiencies.ExplainedRow;
import vn.khacphuc.deficiencies.LossExplanations;

/**
 * From points lost on a line to a deficiency with all that is known filled in, where the form asks for the causes; from all
 * lines at once; and to the deficiencies that explain them already.
 */
@Service
class LostPoints implements LossAction {

    private final DeficiencyLinks links;
    private final LossExplanations explanations;
    private final Acting acting;

    LostPoints(DeficiencyLinks links, LossExplanations explanations, Acting acting) {
        this.links = links;
        this.explanations = explanations;
        this.acting = acting;
    }

    @Override
    public Map<Long, Component> actions(SheetRow sheet, List<ScoreRow> lines) {
        Map<Long, Component> actions = new HashMap<>();
        Map<Long, List<ExplainedRow>> explained = explained(sheet);
        for (ScoreRow line : losing(sheet, lines)) {
            long criterion = line.criterion().id();
            List<ExplainedRow> known = explained.getOrDefault(criterion, List.of());
            actions.put(criterion, line(sheet, line, known));
        }
        return actions;
    }

    @Override
    public Optional<Component> all(SheetRow sheet, List<ScoreRow> lines, Runnable changed) {
        Map<Long, List<ExplainedRow>> explained = explained(sheet);
        List<LossDialog.Open> open = losing(sheet, lines).stream()
                .map(line -> new LossDialog.Open(
                        line, open(line, explained.getOrDefault(line.criterion().id(), List.of()))))
                .filter(one -> one.points().signum() > 0)
                .toList();
        if (open.isEmpty() || !logs()) {
            return Optional.empty();
        }
        BigDecimal sum = open.stream().map(LossDialog.Open::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(Attempt.button(
                Texts.text("deficiencies.losses", Numbers.points(sum), open.size()),
                () -> new LossDialog(explanations, acting, sheet, open, changed).open()));
    }

    private Component line(SheetRow sheet, ScoreRow line, List<ExplainedRow> known) {
        BigDecimal open = open(line, known);
        BigDecimal lost = lost(line);
        Div box = new Div(new Span(Texts.text(
                "deficiencies.losses.state",
                Numbers.points(lost),
                Numbers.points(lost.subtract(open)),
                Numbers.points(open))));
        box.addClassNames("row", "small");
        if (open.signum() > 0 && logs()) {
            box.add(log(sheet, line.criterion().id(), open));
        }
        known.stream()
                .limit(5)
                .forEach(one -> box.add(new Anchor(
                        Links.deficiency(one.id()),
                        Texts.text("deficiencies.log.known.of", Numbers.points(one.points())))));
        return box;
    }

    private Map<Long, List<ExplainedRow>> explained(SheetRow sheet) {
        Map<Long, List<ExplainedRow>> byLine = new HashMap<>();
        if (sheet.roundState() == RoundState.LOCKED) {
            links.explained(acting.scope(), sheet.unitId(), sheet.year())
                    .forEach(one -> byLine.computeIfAbsent(one.criterionId(), id -> new ArrayList<>())
                            .add(one));
        }
        return byLine;
    }

    private static List<ScoreRow> losing(SheetRow sheet, List<ScoreRow> lines) {
        return sheet.roundState() != RoundState.LOCKED
                ? List.of()
                : lines.stream().filter(line -> lost(line).signum() > 0).toList();
    }

    private static BigDecimal lost(ScoreRow line) {
        BigDecimal lost = line.lost();
        return lost == null ? BigDecimal.ZERO : lost;
    }

    private static BigDecimal open(ScoreRow line, List<ExplainedRow> known) {
        BigDecimal explained = known.stream().map(ExplainedRow::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        return lost(line).subtract(explained).max(BigDecimal.ZERO);
    }

    private boolean logs() {
        return acting.now().is(Role.HEAD, Role.COORDINATOR, Role.INSPECTOR);
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
