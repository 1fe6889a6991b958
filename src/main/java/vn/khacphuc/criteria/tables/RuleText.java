package vn.khacphuc.criteria.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khacphuc.criteria.ScoringKind;

/**
 * Understands scoring rules as the published tables write them, one condition with its points a line. What it does not
 * understand as a whole it leaves alone: half a rule would score wrongly.
 */
public final class RuleText {

    private static final String NUMBER = "(\\d{1,4}(?:[.,]\\d{1,2})?)";
    private static final Pattern POINTS =
            Pattern.compile("^(.*?)[:\\-\\u2013]?\\s*(?:dat |duoc )?" + NUMBER + "\\s*(?:diem|points?)\\s*[.;]?$");
    private static final Pattern BULLET = Pattern.compile("^[-+*\\u2022\\u2013]\\s*");
    private static final Pattern PROPORTION = Pattern.compile(
            "(?:diem|points?)\\s*=\\s*\\(?[^/]*/\\s*" + NUMBER + "\\s*%?\\)?\\s*[x*\\u00d7]\\s*" + NUMBER);
    private static final Pattern FROM = Pattern.compile("(?:tu|it nhat|toi thieu|from|at least)\\s+" + NUMBER);
    private static final Pattern BELOW = Pattern.compile("(?:duoi|less than|below|under)\\s+" + NUMBER);
    private static final Pattern RATE = Pattern.compile(NUMBER + "\\s*%");
    private static final Pattern HAS = Pattern.compile("^(?:co|has|dat|with)\\s+(\\d{1,3})\\b");
    private static final Pattern NONE = Pattern.compile("^(?:khong|none|not|no)\\b");
    private static final BigDecimal LEAST_RATE = new BigDecimal("0.01");
    private static final int MOST = 12;

    private RuleText() {}

    private record Case(String condition, BigDecimal points) {}

    private enum End {
        FROM,
        BELOW,
        NONE
    }

    private record Bound(End end, BigDecimal value) {}

    /** The rule of a line; empty where it is to be judged. */
    public static Optional<RuleProposal> read(String text, BigDecimal maximum) {
        List<Case> cases = new ArrayList<>();
        RuleProposal proportion = null;
        for (String line : lines(text)) {
            Matcher formula = PROPORTION.matcher(line);
            Matcher points = POINTS.matcher(line);
            if (formula.find()) {
                proportion = proportion(line, formula, maximum).orElse(null);
                if (proportion == null) {
                    return Optional.empty();
                }
            } else if (points.matches() && !isUpTo(points.group(1))) {
                cases.add(new Case(points.group(1).strip(), number(points.group(2))));
            } else {
                return Optional.empty();
            }
        }
        if (proportion != null) {
            return fits(cases, proportion, maximum) ? Optional.of(proportion) : Optional.empty();
        }
        boolean whole = !cases.isEmpty()
                && cases.size() <= MOST
                && cases.stream().anyMatch(one -> one.points().compareTo(maximum) == 0)
                && cases.stream().noneMatch(one -> one.points().compareTo(maximum) > 0);
        return whole ? steps(cases).or(() -> all(cases)).or(() -> choice(cases)) : Optional.empty();
    }

    /** Whether a line may not apply to a unit, as the notes of the published tables say it. */
    public static boolean mayLack(String text) {
        String words = Folded.of(text);
        return words.contains("giam tru diem toi da")
                || words.contains("diem toi da duoc giam tru")
                || words.contains("thi khong danh gia")
                || words.contains("khong cham tieu chi nay")
                || words.contains("maximum is reduced");
    }

    /** Whether people and businesses are asked. */
    public static boolean isSurvey(String text) {
        String words = Folded.of(text);
        return words.contains("dieu tra xa hoi hoc")
                || words.contains("dtxhh")
                || words.contains("sociological survey");
    }

    /** Whether a text is nothing but conditions with their points, as the continued rows of a rule are. */
    static boolean isCase(String text) {
        Set<String> lines = lines(text);
        return !lines.isEmpty()
                && lines.stream()
                        .allMatch(line -> POINTS.matcher(line).matches()
                                || PROPORTION.matcher(line).find());
    }

    private static Set<String> lines(String text) {
        Set<String> lines = new LinkedHashSet<>();
        text.lines()
                .filter(line -> !mayLack(line))
                .map(line -> BULLET.matcher(Folded.of(line)).replaceFirst(""))
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
        return lines;
    }

    /** "At most 3" leaves it to who judges. */
    private static boolean isUpTo(String condition) {
        return condition.strip().endsWith("toi da") || condition.strip().endsWith("at most");
    }

    private static Optional<RuleProposal> proportion(String line, Matcher formula, BigDecimal maximum) {
        Matcher from = FROM.matcher(line);
        BigDecimal floor = from.find() && from.start() < formula.start() ? number(from.group(1)) : BigDecimal.ZERO;
        BigDecimal full = number(formula.group(1));
        return number(formula.group(2)).compareTo(maximum) == 0 && full.compareTo(floor) >= 0 && full.signum() > 0
                ? Optional.of(new RuleProposal(ScoringKind.LINEAR, full.toPlainString() + " " + floor.toPlainString()))
                : Optional.empty();
    }

    /** The lines around a proportion say nothing else than its two ends. */
    private static boolean fits(List<Case> cases, RuleProposal rule, BigDecimal maximum) {
        return cases.stream()
                .allMatch(one -> bound(one.condition())
                        .map(bound -> bound.end() == End.FROM
                                ? one.points().compareTo(rule.rule().points(bound.value(), maximum)) == 0
                                : one.points().signum() == 0)
                        .orElse(false));
    }

    private static Optional<RuleProposal> steps(List<Case> cases) {
        List<Bound> bounds = cases.stream()
                .map(one -> bound(one.condition()))
                .flatMap(Optional::stream)
                .toList();
        if (bounds.size() < cases.size()
                || count(bounds, End.FROM) == 0
                || count(bounds, End.BELOW) > 1
                || count(bounds, End.NONE) > 1) {
            return Optional.empty();
        }
        boolean rate = cases.stream().anyMatch(one -> one.condition().contains("%"));
        // Under the lowest step, but something: the least there can be.
        BigDecimal least = count(bounds, End.NONE) == 0 ? BigDecimal.ZERO : rate ? LEAST_RATE : BigDecimal.ONE;
        List<String> steps = new ArrayList<>();
        BigDecimal former = BigDecimal.valueOf(100_000);
        BigDecimal formerFrom = former;
        for (int i = 0; i < cases.size(); i++) {
            BigDecimal from = switch (bounds.get(i).end()) {
                case FROM -> bounds.get(i).value();
                case BELOW -> least;
                case NONE -> BigDecimal.ZERO;
            };
            BigDecimal points = cases.get(i).points();
            if (points.compareTo(former) >= 0 || from.compareTo(formerFrom) >= 0) {
                return Optional.empty();
            }
            former = points;
            formerFrom = from;
            steps.add(from.toPlainString() + "=" + points.toPlainString());
        }
        return Optional.of(new RuleProposal(ScoringKind.STEPS, String.join(" ", steps)));
    }

    private static long count(List<Bound> bounds, End end) {
        return bounds.stream().filter(bound -> bound.end() == end).count();
    }

    private static Optional<Bound> bound(String condition) {
        return first(FROM, condition, End.FROM)
                .or(() -> first(BELOW, condition, End.BELOW))
                .or(() -> first(RATE, condition, End.FROM))
                .or(() -> first(HAS, condition, End.FROM))
                .or(() -> NONE.matcher(condition).find()
                        ? Optional.of(new Bound(End.NONE, BigDecimal.ZERO))
                        : Optional.empty());
    }

    private static Optional<Bound> first(Pattern pattern, String condition, End end) {
        Matcher found = pattern.matcher(condition);
        return found.find() ? Optional.of(new Bound(end, number(found.group(1)))) : Optional.empty();
    }

    private static Optional<RuleProposal> all(List<Case> cases) {
        boolean either =
                cases.size() == 1 || (cases.size() == 2 && cases.get(1).points().signum() == 0);
        return either ? Optional.of(new RuleProposal(ScoringKind.ALL, "")) : Optional.empty();
    }

    private static Optional<RuleProposal> choice(List<Case> cases) {
        List<String> points =
                cases.stream().map(one -> one.points().toPlainString()).toList();
        return Optional.of(new RuleProposal(ScoringKind.CHOICE, String.join(" ", points)));
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(',', '.'));
    }
}
