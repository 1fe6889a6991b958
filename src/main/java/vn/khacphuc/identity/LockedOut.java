package vn.khacphuc.identity;

import java.time.Instant;
import org.springframework.security.authentication.LockedException;

/** Too many failures for a name; says until when. */
class LockedOut extends LockedException {

    private static final long serialVersionUID = 1;

    private final Instant until;

    LockedOut(Instant until) {
        super("locked");
        this.until = until;
    }

    Instant until() {
        return until;
    }
}
