package vn.khacphuc.base;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;

/**
 * Follows a log of changes. Ids are given before commit, so that a row may show up behind one with a greater id: rows are
 * looked for again until they are half a minute old, and each is told once.
 */
final class ChangeTail {

    private static final long LATE_NANOS = 30_000_000_000L;
    private static final int PAGE = 2_000;
    private static final int PAGES = 5;

    private final ChangeLog log;
    private final TreeSet<Long> told = new TreeSet<>();
    private final Deque<Mark> marks = new ArrayDeque<>();
    private long low;

    /** Begins behind what is there now. */
    ChangeTail(ChangeLog log, long nanos) {
        this.log = log;
        low = log.last();
        marks.add(new Mark(nanos, low));
    }

    /** What became visible since the last time; all is false where it was too much to be told one by one. */
    Found next(long nanos) {
        List<ChangeLog.Row> found = new ArrayList<>();
        long from = low;
        for (int page = 0; page < PAGES; page++) {
            List<ChangeLog.Row> rows = log.after(from, PAGE);
            rows.stream().filter(row -> told.add(row.id())).forEach(found::add);
            if (rows.size() < PAGE) {
                forget(nanos);
                return new Found(found, true);
            }
            from = rows.getLast().id();
        }
        // An import, say: whoever follows anything of it looks again.
        low = log.last();
        told.clear();
        marks.clear();
        marks.add(new Mark(nanos, low));
        return new Found(found, false);
    }

    private void forget(long nanos) {
        if (!told.isEmpty()) {
            marks.add(new Mark(nanos, told.last()));
        }
        while (marks.size() > 1 && nanos - marks.peekFirst().nanos() > LATE_NANOS) {
            low = Math.max(low, marks.removeFirst().id());
        }
        told.headSet(low, true).clear();
    }

    /** @param all whether nothing was left out */
    record Found(List<ChangeLog.Row> changes, boolean all) {}

    /** The greatest id known at a moment. */
    private record Mark(long nanos, long id) {}
}
