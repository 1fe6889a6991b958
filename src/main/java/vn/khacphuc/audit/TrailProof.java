package vn.khacphuc.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Role;

/** Proves the trail in the background for whoever asks on a screen; one proof at a time, seen by all who may ask. */
@Component
public class TrailProof {

    private static final Logger LOG = LoggerFactory.getLogger(TrailProof.class);
    private static final State IDLE = new State(false, 0, 0, null, null);

    private final TrailCheck check;
    private volatile State state = IDLE;

    TrailProof(TrailCheck check) {
        this.check = check;
    }

    /**
     * How far the proof is.
     *
     * @param running whether one is under way
     * @param checked seals checked so far
     * @param all seals there are to check
     * @param askedAt when the last proof was asked for, null for never
     * @param verdict what it came to, null while it is under way or failed
     */
    public record State(
            boolean running,
            long checked,
            long all,
            @Nullable Instant askedAt,
            @Nullable TrailVerdict verdict) {}

    public State state() {
        return state;
    }

    /**
     * What is wrong with a seal that somebody holds in print: an answer for them alone, which says nothing of the chain to
     * others. Null where the chain bears it.
     */
    public TrailFlaw.@Nullable Kind printed(Actor by, SealMark seal) {
        refuseUnlessAllowed(by);
        return check.printed(seal);
    }

    private static void refuseUnlessAllowed(Actor by) {
        if (!by.is(Role.INSPECTOR, Role.ADMIN)) {
            throw new Refusal("refusal.base.role");
        }
    }

    /** Begins a proof, unless one is under way. */
    public synchronized void start(Actor by) {
        refuseUnlessAllowed(by);
        if (!state.running()) {
            state = new State(true, 0, 0, by.at(), null);
            Thread.ofVirtual().name("trail-proof").start(() -> run(by.at()));
        }
    }

    private void run(Instant askedAt) {
        TrailVerdict verdict = null;
        try {
            long all = check.sealed();
            verdict = check.check(null, done -> state = new State(true, done, all, askedAt, null));
        } catch (RuntimeException failed) {
            LOG.error("The trail could not be proved", failed);
        } finally {
            State last = state;
            state = new State(false, last.checked(), last.all(), askedAt, verdict);
        }
    }
}
