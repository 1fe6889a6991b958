package vn.khacphuc.criteria.tables;

import vn.khacphuc.criteria.ScoringKind;
import vn.khacphuc.criteria.ScoringRule;
import vn.khacphuc.criteria.ScoringRules;

/**
 * A rule understood from words, for a person to confirm.
 *
 * @param text the numbers, see {@link ScoringRules}
 */
public record RuleProposal(ScoringKind kind, String text) {

    public ScoringRule rule() {
        return ScoringRules.read(kind, text).orElseThrow();
    }
}
