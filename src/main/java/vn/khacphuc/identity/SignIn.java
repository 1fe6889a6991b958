package vn.khacphuc.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khacphuc.base.Preparing;
import vn.khacphuc.base.Trail;

/** Signs in by password, and locks a name out after repeated failure. */
@Component
class SignIn implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final SignInAttempts attempts;
    private final Actors actors;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectProvider<Preparing> preparing;

    SignIn(
            PasswordEncoder encoder,
            SignInAttempts attempts,
            Actors actors,
            Trail trail,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Clock clock,
            ObjectProvider<Preparing> preparing) {
        this.passwords = new DaoAuthenticationProvider(new SignInNames(jdbc, actors, clock));
        passwords.setPasswordEncoder(encoder);
        this.attempts = attempts;
        this.actors = actors;
        this.trail = trail;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
        this.preparing = preparing;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        if (preparing.stream().anyMatch(made -> made.percent().isPresent())) {
            throw new NotReady();
        }
        Instant now = clock.instant();
        attempts.lockedUntil(asked.getName(), now).ifPresent(until -> {
            throw new LockedOut(until);
        });
        try {
            Authentication known = passwords.authenticate(asked);
            if (known == null) {
                throw new BadCredentialsException("wrong");
            }
            attempts.clear(asked.getName());
            if (known.getPrincipal() instanceof SignedIn person) {
                remember(person, now, address(asked));
            }
            return known;
        } catch (AuthenticationException failed) {
            attempts.failed(asked.getName(), now);
            attempts.lockedUntil(asked.getName(), now).ifPresent(until -> {
                throw new LockedOut(until);
            });
            throw failed;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static @Nullable String address(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : null;
    }

    private void remember(SignedIn person, Instant now, @Nullable String address) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("UPDATE account SET last_sign_in = ? WHERE id = ?")
                    .params(now, person.accountId())
                    .update();
            actors.find(person.accountId(), null, now, address)
                    .ifPresent(by ->
                            trail.write(by, "account.signed_in", "account", person.accountId(), by.unitId(), Map.of()));
        });
    }
}
