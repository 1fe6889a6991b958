package vn.khacphuc.criteria;

import java.util.Optional;

/**
 * How a line is scored, as typed.
 *
 * @param text the numbers of the rule, see {@link ScoringRules}
 * @param mayLack whether it may not apply to a unit, whose maximum is then less
 * @param survey whether it is scored by asking people and businesses, and so never by the unit itself
 * @param alternatives whether of the lines directly below one counts for a unit, and the others do not apply to it
 */
public record Scoring(
        ScoringKind kind, String text, Effect effect, boolean mayLack, boolean survey, boolean alternatives) {

    /** Judged, a part of the maximum, for every unit. */
    public static final Scoring TYPED = new Scoring(ScoringKind.TYPED, "", Effect.NORMAL, false, false);

    public Scoring(ScoringKind kind, String text, Effect effect, boolean mayLack, boolean survey) {
        this(kind, text, effect, mayLack, survey, false);
    }

    Optional<ScoringRule> rule() {
        return ScoringRules.read(kind, text);
    }
}
