package vn.khacphuc.figures;

/** Of so many that ended, so many missed their deadline. */
record Misses(int ended, int missed) {

    static final Misses NONE = new Misses(0, 0);

    /** A share of few counts as if so many more had done as all do. */
    private static final int HELD = 8;

    private static final double FAR = 0.4;

    Misses and(boolean late) {
        return new Misses(ended + 1, missed + (late ? 1 : 0));
    }

    Misses and(Misses others) {
        return new Misses(ended + others.ended, missed + others.missed);
    }

    /** Of those that ended, percent that were late. */
    int percent() {
        return ended == 0 ? 0 : Math.round(missed * 100f / ended);
    }

    /** Late clearly more often than all are, as far as so few can show it. */
    boolean isWorse(Misses all) {
        return all.missed > 0 && held(all) >= all.share() * (1 + FAR);
    }

    /** Clearly less often. */
    boolean isBetter(Misses all) {
        return all.missed > 0 && held(all) <= all.share() * (1 - FAR);
    }

    private double held(Misses all) {
        return (missed + HELD * all.share()) / (ended + HELD);
    }

    private double share() {
        return (double) missed / ended;
    }
}
