package vn.khacphuc.notices.ui;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts how often something was asked for in a while, for the last askers on this node. */
final class AskedTooOften {

    private static final int REMEMBERED = 10_000;

    private final int times;
    private final long whileNanos;
    private final Map<String, Count> counts = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * @param times how often is not too often
     * @param whileSeconds in how long
     */
    AskedTooOften(int times, long whileSeconds) {
        this.times = times;
        this.whileNanos = whileSeconds * 1_000_000_000L;
    }

    /** Counts one more; whether that is too often. */
    synchronized boolean by(String who) {
        long now = System.nanoTime();
        Count count = counts.compute(
                who, (key, old) -> old == null || now - old.since() > whileNanos ? new Count(now, 1) : old.more());
        return count.times() > times;
    }

    private record Count(long since, int times) {
        Count more() {
            return new Count(since, times + 1);
        }
    }
}
