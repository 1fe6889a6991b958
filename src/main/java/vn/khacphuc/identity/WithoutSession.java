package vn.khacphuc.identity;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;

/** The edge for requests that bring something else than a session: where an account becomes an actor with a moment. */
@Component
public class WithoutSession {

    private final Actors actors;
    private final Clock clock;

    WithoutSession(Actors actors, Clock clock) {
        this.actors = actors;
        this.clock = clock;
    }

    /** The person behind an account in the first appointment of today; empty where it may not sign in. */
    public Optional<Actor> actor(long accountId, @Nullable String address) {
        return actors.find(accountId, null, clock.instant(), address);
    }
}
