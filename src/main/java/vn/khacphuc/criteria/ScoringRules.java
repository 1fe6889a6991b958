package vn.khacphuc.criteria;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads rules as they are written and stored: {@code 90=8 70=5} for steps, {@code 85 60} for a line with a floor. */
public final class ScoringRules {

    private static final int MOST = 20;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}([.,]\\d{1,4})?");

    private ScoringRules() {}

    /** The rule; empty where the text is none of that kind. A comma may stand for the decimal point. */
    public static Optional<ScoringRule> read(ScoringKind kind, String text) {
        List<String> words =
                text.isBlank() ? List.of() : Arrays.asList(text.strip().split("[\\s;]+"));
        return switch (kind) {
            case TYPED -> words.isEmpty() ? Optional.of(new ScoringRule.Typed()) : Optional.empty();
            case ALL -> words.isEmpty() ? Optional.of(new ScoringRule.All()) : Optional.empty();
            case STEPS -> steps(words);
            case LINEAR ->
                numbers(words, 2, 2)
                        .filter(two -> two.get(0).signum() > 0 && two.get(1).compareTo(two.get(0)) <= 0)
                        .map(two -> new ScoringRule.Linear(two.get(0), two.get(1)));
            case COUNT ->
                numbers(words, 1, 1)
                        .filter(one -> one.getFirst().signum() > 0)
                        .map(one -> new ScoringRule.Count(one.getFirst()));
            case CHOICE -> numbers(words, 1, MOST).map(ScoringRule.Choice::new);
        };
    }

    private static Optional<ScoringRule> steps(List<String> words) {
        List<Step> steps = words.stream()
                .map(word -> word.split("=", -1))
                .filter(pair -> pair.length == 2
                        && NUMBER.matcher(pair[0]).matches()
                        && NUMBER.matcher(pair[1]).matches())
                .map(pair -> new Step(number(pair[0]), number(pair[1])))
                .toList();
        long places = steps.stream().map(Step::from).distinct().count();
        return words.isEmpty() || words.size() > MOST || steps.size() < words.size() || places < steps.size()
                ? Optional.empty()
                : Optional.of(new ScoringRule.Steps(steps));
    }

    private static Optional<List<BigDecimal>> numbers(List<String> words, int least, int most) {
        boolean fit = words.size() >= least
                && words.size() <= most
                && words.stream().allMatch(word -> NUMBER.matcher(word).matches());
        return fit ? Optional.of(words.stream().map(ScoringRules::number).toList()) : Optional.empty();
    }

    private static BigDecimal number(String word) {
        return new BigDecimal(word.replace(',', '.'));
    }
}
