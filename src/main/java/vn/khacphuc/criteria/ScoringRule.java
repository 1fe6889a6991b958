package vn.khacphuc.criteria;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * How points of a line follow from what was reached, as the published tables say it. Each reads one value: a rate in
 * percent, a number of times, or one of several situations.
 */
public sealed interface ScoringRule {

    ScoringKind kind();

    /** What is written behind the kind; {@link ScoringRules#read} understands it. */
    String written();

    /**
     * Points for a value, never above the maximum and never below nothing.
     *
     * @param value what was reached; for {@link Choice} the number of the situation, from 1; for {@link All} 1 or 0
     */
    default BigDecimal points(BigDecimal value, BigDecimal maximum) {
        return of(value, maximum).max(BigDecimal.ZERO).min(maximum).setScale(2, RoundingMode.HALF_UP);
    }

    BigDecimal of(BigDecimal value, BigDecimal maximum);

    /** A value that gives as many points as there are. */
    BigDecimal best(BigDecimal maximum);

    /** Points are judged, not computed. */
    record Typed() implements ScoringRule {
        @Override
        public ScoringKind kind() {
            return ScoringKind.TYPED;
        }

        @Override
        public String written() {
            return "";
        }

        @Override
        public BigDecimal of(BigDecimal value, BigDecimal maximum) {
            return value;
        }

        @Override
        public BigDecimal best(BigDecimal maximum) {
            return maximum;
        }
    }

    /** All points or none. */
    record All() implements ScoringRule {
        @Override
        public ScoringKind kind() {
            return ScoringKind.ALL;
        }

        @Override
        public String written() {
            return "";
        }

        @Override
        public BigDecimal of(BigDecimal value, BigDecimal maximum) {
            return value.signum() > 0 ? maximum : BigDecimal.ZERO;
        }

        @Override
        public BigDecimal best(BigDecimal maximum) {
            return BigDecimal.ONE;
        }
    }

    /** The highest step that is reached. */
    record Steps(List<Step> steps) implements ScoringRule {

        public Steps {
            steps = List.copyOf(steps);
        }

        @Override
        public ScoringKind kind() {
            return ScoringKind.STEPS;
        }

        @Override
        public String written() {
            return Step.written(steps);
        }

        @Override
        public BigDecimal of(BigDecimal value, BigDecimal maximum) {
            return steps.stream()
                    .filter(step -> value.compareTo(step.from()) >= 0)
                    .map(Step::points)
                    .max(BigDecimal::compareTo)
                    .orElse(BigDecimal.ZERO);
        }

        @Override
        public BigDecimal best(BigDecimal maximum) {
            return steps.stream()
                    .max(Comparator.comparing(Step::points))
                    .map(Step::from)
                    .orElse(BigDecimal.ZERO);
        }
    }

    /** In proportion up to the full rate, and nothing below the floor. */
    record Linear(BigDecimal full, BigDecimal floor) implements ScoringRule {

        @Override
        public ScoringKind kind() {
            return ScoringKind.LINEAR;
        }

        @Override
        public String written() {
            return full.toPlainString() + " " + floor.toPlainString();
        }

        @Override
        public BigDecimal of(BigDecimal value, BigDecimal maximum) {
            return value.compareTo(floor) < 0
                    ? BigDecimal.ZERO
                    : value.multiply(maximum).divide(full, 6, RoundingMode.HALF_UP);
        }

        @Override
        public BigDecimal best(BigDecimal maximum) {
            return full;
        }
    }

    /** So many points each time. */
    record Count(BigDecimal each) implements ScoringRule {

        @Override
        public ScoringKind kind() {
            return ScoringKind.COUNT;
        }

        @Override
        public String written() {
            return each.toPlainString();
        }

        @Override
        public BigDecimal of(BigDecimal value, BigDecimal maximum) {
            return value.multiply(each);
        }

        @Override
        public BigDecimal best(BigDecimal maximum) {
            return maximum.divide(each, 4, RoundingMode.UP);
        }
    }

    /** One of several situations, each with its points; also the answers of a survey. */
    record Choice(List<BigDecimal> points) implements ScoringRule {

        public Choice {
            points = List.copyOf(points);
        }

        @Override
        public ScoringKind kind() {
            return ScoringKind.CHOICE;
        }

        @Override
        public String written() {
            return String.join(
                    " ", points.stream().map(BigDecimal::toPlainString).toList());
        }

        @Override
        public BigDecimal of(BigDecimal value, BigDecimal maximum) {
            int chosen = value.intValue();
            return chosen < 1 || chosen > points.size() ? BigDecimal.ZERO : points.get(chosen - 1);
        }

        @Override
        public BigDecimal best(BigDecimal maximum) {
            return BigDecimal.valueOf(1L + points.indexOf(Collections.max(points)));
        }
    }
}
