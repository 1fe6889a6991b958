package vn.khacphuc.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Clockwork;
import vn.khacphuc.base.Timetable;

/** What happened, told in the order of time; one act may lead to later ones. */
class Acts {

    private static final Logger LOG = LoggerFactory.getLogger(Acts.class);
    private static final int TOLD_EVERY = 500;

    // What keeps the house, and what is read from the dated rows as well afterwards.
    private static final Set<String> HOUSEKEEPING =
            Set.of(Timetable.SEAL_ALL, Timetable.PENDING_FILES, Timetable.LATE_FORECAST, Timetable.POINT_COURSE);

    private final PriorityQueue<Act> acts =
            new PriorityQueue<>(Comparator.comparing(Act::at).thenComparing(Act::number));
    private final Clockwork clockwork;
    private final TransactionTemplate transaction;
    private final Runnable apart;
    private final IntConsumer told;
    private final Map<String, LocalDate> begins = new HashMap<>();
    private int added;
    private int done;

    /**
     * Nothing yet.
     *
     * @param transaction what happens on a day is committed at its end: nobody reads along, and thousands of commits are saved
     * @param apart forgets what an act has read, as its own commit would
     * @param told learns how much of what is known so far is done, in percent
     */
    Acts(Clockwork clockwork, TransactionTemplate transaction, Runnable apart, IntConsumer told) {
        this.clockwork = clockwork;
        this.transaction = transaction;
        this.apart = apart;
        this.told = told;
    }

    /** A daily job whose work nobody misses before a day. */
    void begin(String job, LocalDate day) {
        begins.put(job, day);
    }

    void add(Instant at, Runnable what) {
        acts.add(new Act(at, added++, what));
    }

    void run() {
        for (Act next = acts.peek(); next != null; next = acts.peek()) {
            Instant at = next.at();
            transaction.executeWithoutResult(status -> day(at));
        }
    }

    private void day(Instant first) {
        LocalDate day = LocalDate.ofInstant(first, Actor.ZONE);
        wind(first, day);
        apart.run();
        for (Act act = acts.peek();
                act != null && LocalDate.ofInstant(act.at(), Actor.ZONE).equals(day);
                act = acts.peek()) {
            acts.remove();
            act.what().run();
            apart.run();
            done++;
            told.accept(done * 100 / added);
            if (done % TOLD_EVERY == 0) {
                LOG.info("Sample district: {} of {} acts", done, added);
            }
        }
    }

    private void wind(Instant at, LocalDate day) {
        Set<String> without = new HashSet<>(HOUSEKEEPING);
        begins.forEach((job, first) -> {
            if (day.isBefore(first)) {
                without.add(job);
            }
        });
        for (Clockwork.Failure failure : clockwork.run(at, without)) {
            throw new IllegalStateException(failure.job() + " for " + failure.day(), failure.why());
        }
    }

    private record Act(Instant at, int number, Runnable what) {}
}
