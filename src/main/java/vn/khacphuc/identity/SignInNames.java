package vn.khacphuc.identity;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Role;

/** Finds the account behind a user name. Without an appointment today there is nothing to sign in for. */
class SignInNames implements UserDetailsService {

    private final JdbcClient jdbc;
    private final Actors actors;
    private final Clock clock;

    SignInNames(JdbcClient jdbc, Actors actors, Clock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        var row = jdbc.sql("SELECT id, username, password_hash, stamp, disabled FROM account WHERE username = ?")
                .param(username.strip())
                .query(Row.class)
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
        var today = LocalDate.ofInstant(clock.instant(), Actor.ZONE);
        var held = actors.held(row.id(), null, today);
        return new SignedIn(
                row.id(),
                row.username(),
                row.passwordHash(),
                row.stamp(),
                !row.disabled() && !held.isEmpty(),
                held.isEmpty() ? Role.OFFICIAL : held.getFirst().role());
    }

    private record Row(long id, String username, String passwordHash, long stamp, boolean disabled) {}
}
