package vn.khacphuc.criteria.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.criteria.Effect;

/** A line of a table while its rows are put together. */
final class LineDraft {

    private static final int NAME = 600;
    private static final int TEXT = 2000;
    private static final int CODE = 30;

    final int row;
    final Outline.Place place;
    final List<LineDraft> below = new ArrayList<>();
    final List<TableProblem> problems = new ArrayList<>();
    String name = "";
    /** What stands below the name in the same cell. */
    String own = "";

    String rule = "";
    String evidence = "";
    String note = "";
    Effect effect = Effect.NORMAL;

    @Nullable
    BigDecimal stated;

    @Nullable
    BigDecimal points;

    private boolean alternatives;

    LineDraft(int row, Outline.Place place) {
        this.row = row;
        this.place = place;
    }

    /** A row more of the same line. */
    void goOn(String moreName, String moreRule, String moreEvidence, String moreNote) {
        if (RuleText.isCase(moreName)) {
            own = joined(own, moreName);
        } else {
            name = joined(name, moreName);
        }
        rule = joined(rule, moreRule);
        evidence = joined(evidence, moreEvidence);
        note = joined(note, moreNote);
    }

    /** Once all below it is summed up: what it has, against what these have. */
    void sumUp() {
        List<BigDecimal> counted = below.stream()
                .filter(line -> line.effect == effect)
                .map(line -> line.points == null ? BigDecimal.ZERO : line.points)
                .toList();
        if (stated != null) {
            points = stated.abs();
        }
        if (counted.isEmpty()) {
            if (points == null && problems.stream().noneMatch(TableProblem::blocks)) {
                problems.add(TableProblem.blocking("no_points"));
            }
            return;
        }
        BigDecimal sum = counted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mine = points;
        if (mine == null) {
            points = sum;
            if (effect == Effect.NORMAL) {
                problems.add(TableProblem.doubt("sum_missing", sum));
            }
        } else if (effect == Effect.NORMAL && mine.compareTo(sum) != 0) {
            alternatives = counted.stream().allMatch(one -> one.compareTo(mine) == 0);
            problems.add(TableProblem.doubt(alternatives ? "alternatives" : "sum", mine, sum));
        }
    }

    TableLine line() {
        String written = joined(joined(own, rule), note);
        String said = joined(name, written);
        BigDecimal most = points == null ? BigDecimal.ZERO : points;
        boolean leaf = below.isEmpty();
        if (name.isBlank()) {
            problems.add(TableProblem.blocking("name"));
        }
        limit(place.code(), CODE, "code_long");
        limit(name, NAME, "name_long");
        limit(written, TEXT, "rule_long");
        limit(evidence, TEXT, "evidence_long");
        return new TableLine(
                row,
                place.depth(),
                place.code(),
                place.parentCode(),
                name,
                most,
                evidence,
                written,
                leaf ? proposal(most).orElse(null) : null,
                effect,
                leaf && RuleText.mayLack(said),
                leaf && RuleText.isSurvey(said),
                alternatives,
                List.copyOf(problems));
    }

    /** From what stands with the name, else from the column of rules, from which plain explanations are left out. */
    private Optional<RuleProposal> proposal(BigDecimal most) {
        if (!own.isBlank()) {
            return RuleText.read(own, most);
        }
        boolean plain = rule.lines()
                .filter(line -> !line.isBlank() && !RuleText.isCase(line) && !RuleText.mayLack(line))
                .map(Folded::of)
                .noneMatch(line -> line.matches("[-+\\u2022].*|[a-z0-9]{1,2}[).].*|.*\\bdiem\\b.*|.*%.*"));
        return plain
                ? RuleText.read(
                        String.join("\n", rule.lines().filter(RuleText::isCase).toList()), most)
                : Optional.empty();
    }

    private void limit(String text, int most, String key) {
        if (text.length() > most) {
            problems.add(TableProblem.blocking(key, text.length(), most));
        }
    }

    /** Lines of the second that the first has not. */
    private static String joined(String one, String other) {
        if (one.isBlank() || other.isBlank()) {
            return (one + other).strip();
        }
        Set<String> lines = new HashSet<>(one.lines().map(Folded::of).toList());
        String more = String.join(
                "\n",
                other.lines().filter(line -> !lines.contains(Folded.of(line))).toList());
        return more.isBlank() ? one.strip() : one.strip() + "\n" + more.strip();
    }
}
