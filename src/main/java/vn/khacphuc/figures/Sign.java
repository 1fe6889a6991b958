package vn.khacphuc.figures;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** What speaks for or against a deadline being kept, seen at the beginning of a day. */
public enum Sign {
    /** Less than a week is left: by itself the plain rule. */
    SHORT(seen -> seen.left() < Sign.WEEK, Snapshot::left),
    /** Less than two weeks, but more than one. */
    NEAR(seen -> seen.left() >= Sign.WEEK && seen.left() < 2 * Sign.WEEK, Snapshot::left),
    /** The work lags behind the time that has gone by. */
    BEHIND(seen -> seen.behind() >= 25 && seen.behind() < Sign.FAR, Snapshot::behind),
    /** It has hardly begun where it should be nearly done. */
    FAR_BEHIND(seen -> seen.behind() >= Sign.FAR, Snapshot::behind),
    /** Two weeks without an update. */
    QUIET(seen -> seen.quiet() >= 14 && seen.quiet() < 30, Snapshot::quiet),
    /** A month without one. */
    SILENT(seen -> seen.quiet() >= 30, Snapshot::quiet),
    UNSTARTED(seen -> seen.percent() == 0, Snapshot::percent),
    /** The unit is late more often than the others. */
    SLIPS(seen -> seen.unit().isWorse(seen.all()), seen -> seen.unit().percent()),
    /** Less often: it keeps its word. */
    KEEPS(seen -> seen.unit().isBetter(seen.all()), seen -> seen.unit().percent()),
    /** The same of the owner. */
    OWNER_SLIPS(seen -> seen.owner().isWorse(seen.all()), seen -> seen.owner().percent()),
    OWNER_KEEPS(seen -> seen.owner().isBetter(seen.all()), seen -> seen.owner().percent()),
    EXTENDED(seen -> seen.extensions() > 0, Snapshot::extensions),
    /** More time is asked for and not decided. */
    ASKED(Snapshot::asked, seen -> 0),
    /** A check is open: the report was returned and not sent again. */
    RETURNED(Snapshot::returned, seen -> 0),
    /** The owner says so. */
    FLAGGED(Snapshot::flagged, seen -> 0),
    PAUSED(Snapshot::paused, seen -> 0);

    /** Days below which the plain rule says late. */
    public static final int WEEK = 7;

    private static final int FAR = 60;

    private final Predicate<Snapshot> seen;
    private final ToIntFunction<Snapshot> value;

    Sign(Predicate<Snapshot> seen, ToIntFunction<Snapshot> value) {
        this.seen = seen;
        this.value = value;
    }

    /** Days, percent or times, as the sign means. */
    int value(Snapshot snapshot) {
        return value.applyAsInt(snapshot);
    }

    boolean in(int bits) {
        return (bits & 1 << ordinal()) != 0;
    }

    static int bits(Snapshot snapshot) {
        return Arrays.stream(values())
                .filter(sign -> sign.seen.test(snapshot))
                .mapToInt(sign -> 1 << sign.ordinal())
                .sum();
    }

    static List<Sign> of(int bits) {
        return Arrays.stream(values()).filter(sign -> sign.in(bits)).toList();
    }
}
