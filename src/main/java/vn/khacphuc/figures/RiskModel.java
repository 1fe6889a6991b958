package vn.khacphuc.figures;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much each sign speaks for being late: the risk of a task is a base and the weights of its signs, put on the scale from
 * 0 to 1 (a logistic regression). Weights of signs seldom seen are held near nothing. The same cases give the same weights.
 *
 * @param base weight of a task without any sign
 * @param weights of each sign, above 0 for being late
 * @param tallies how often each sign was seen, and how often the deadline was missed then
 * @param lateFrom the risk, in thousandths, from which a task is said to be late
 */
record RiskModel(double base, Map<Sign, Double> weights, Map<Sign, Misses> tallies, int lateFrom) {

    /** What is as likely to be late as not is always said to be late. */
    static final int SURELY = 500;

    /** An alarm that is wrong more than four times in five is none. */
    static final int HARDLY = 200;

    // Pulls each weight towards nothing as strongly as one case pulls it away.
    private static final double HOLD = 1;
    private static final int ROUNDS = 25;
    private static final double ENOUGH = 1e-9;

    /** The risk of being late with these signs. */
    double risk(int signs) {
        double sum = base;
        for (Sign sign : Sign.of(signs)) {
            sum += weights.getOrDefault(sign, 0d);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** The same in thousandths, as it is kept and compared. */
    int thousandths(int signs) {
        return (int) Math.round(risk(signs) * 1_000);
    }

    boolean isLate(int signs) {
        return thousandths(signs) >= lateFrom;
    }

    static RiskModel learn(Collection<KnownCase> cases) {
        Map<Integer, Misses> groups = new TreeMap<>();
        Map<Sign, Misses> tallies = new EnumMap<>(Sign.class);
        for (KnownCase one : cases) {
            groups.merge(one.signs(), Misses.NONE.and(one.missed()), (old, fresh) -> old.and(one.missed()));
            for (Sign sign : Sign.of(one.signs())) {
                tallies.merge(sign, Misses.NONE.and(one.missed()), (old, fresh) -> old.and(one.missed()));
            }
        }
        double[] solved = solve(groups);
        Map<Sign, Double> weights = new EnumMap<>(Sign.class);
        for (Sign sign : Sign.values()) {
            weights.put(sign, solved[sign.ordinal() + 1]);
        }
        RiskModel unbound = new RiskModel(solved[0], weights, tallies, SURELY);
        return new RiskModel(solved[0], weights, tallies, lateFrom(unbound, groups));
    }

    /**
     * Where as many of the cases are said to be late as the plain rule says: the riskiest instead of the nearest, so that both
     * may be compared by what they catch. It looks at no outcome.
     */
    private static int lateFrom(RiskModel model, Map<Integer, Misses> groups) {
        TreeMap<Integer, Integer> byRisk = new TreeMap<>(Comparator.reverseOrder());
        int plain = 0;
        for (Map.Entry<Integer, Misses> group : groups.entrySet()) {
            int cases = group.getValue().ended();
            plain += Sign.SHORT.in(group.getKey()) ? cases : 0;
            byRisk.merge(model.thousandths(group.getKey()), cases, Integer::sum);
        }
        int from = SURELY;
        int alarms = 0;
        for (Map.Entry<Integer, Integer> risk : byRisk.entrySet()) {
            if (Math.abs(alarms + risk.getValue() - plain) > Math.abs(alarms - plain)) {
                break;
            }
            alarms += risk.getValue();
            from = risk.getKey();
        }
        return Math.clamp(from, HARDLY, SURELY);
    }

    /** Newton's method; the first place is the base. */
    private static double[] solve(Map<Integer, Misses> groups) {
        int size = Sign.values().length + 1;
        double[] weights = new double[size];
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = new double[size];
            double[][] bend = new double[size][size];
            for (int i = 0; i < size; i++) {
                // The base is held a little too, so that a district where nothing was ever late has an answer.
                double hold = i == 0 ? HOLD / 100 : HOLD;
                slope[i] = -hold * weights[i];
                bend[i][i] = hold;
            }
            groups.forEach((signs, tally) -> add(signs, tally, weights, slope, bend));
            double moved = step(bend, slope, weights);
            if (moved < ENOUGH) {
                break;
            }
        }
        return weights;
    }

    private static void add(int signs, Misses tally, double[] weights, double[] slope, double[][] bend) {
        double sum = weights[0];
        for (int i = 1; i < weights.length; i++) {
            sum += (signs & 1 << (i - 1)) == 0 ? 0 : weights[i];
        }
        double risk = 1 / (1 + Math.exp(-sum));
        double off = tally.missed() - tally.ended() * risk;
        double sharp = tally.ended() * risk * (1 - risk);
        for (int i = 0; i < weights.length; i++) {
            if (i == 0 || (signs & 1 << (i - 1)) != 0) {
                slope[i] += off;
                for (int j = 0; j < weights.length; j++) {
                    bend[i][j] += j == 0 || (signs & 1 << (j - 1)) != 0 ? sharp : 0;
                }
            }
        }
    }

    /** Solves bend × x = slope by elimination, adds x to the weights; gives the longest step. */
    private static double step(double[][] bend, double[] slope, double[] weights) {
        int size = slope.length;
        for (int i = 0; i < size; i++) {
            for (int row = i + 1; row < size; row++) {
                double share = bend[row][i] / bend[i][i];
                for (int column = i; column < size; column++) {
                    bend[row][column] -= share * bend[i][column];
                }
                slope[row] -= share * slope[i];
            }
        }
        double longest = 0;
        for (int i = size - 1; i >= 0; i--) {
            double rest = slope[i];
            for (int column = i + 1; column < size; column++) {
                rest -= bend[i][column] * slope[column];
            }
            slope[i] = rest / bend[i][i];
            longest = Math.max(longest, Math.abs(slope[i]));
        }
        for (int i = 0; i < size; i++) {
            weights[i] += slope[i];
        }
        return longest;
    }
}
