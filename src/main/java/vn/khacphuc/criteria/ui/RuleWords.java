package vn.khacphuc.criteria.ui;

import java.util.stream.Collectors;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.criteria.ScoringRule;

/** The numbers of a rule as people read them: "từ 90: 8 điểm". */
final class RuleWords {

    private RuleWords() {}

    static String of(ScoringRule rule) {
        return switch (rule) {
            case ScoringRule.Typed typed -> "";
            case ScoringRule.All all -> "";
            case ScoringRule.Steps steps ->
                steps.steps().stream()
                        .map(step -> Texts.text(
                                "criteria.rule.step", Numbers.points(step.from()), Numbers.points(step.points())))
                        .collect(Collectors.joining("; "));
            case ScoringRule.Linear line ->
                Texts.text("criteria.rule.linear", Numbers.points(line.full()), Numbers.points(line.floor()));
            case ScoringRule.Count count -> Texts.text("criteria.rule.count", Numbers.points(count.each()));
            case ScoringRule.Choice choice ->
                choice.points().stream().map(Numbers::points).collect(Collectors.joining("; "));
        };
    }
}
