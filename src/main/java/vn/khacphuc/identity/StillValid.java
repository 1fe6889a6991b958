package vn.khacphuc.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.khacphuc.base.Actor;

/** Ends a session whose account was disabled or given another password, or whose appointment ended, on its next request. */
class StillValid extends OncePerRequestFilter {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecurityContextHolderStrategy security;

    StillValid(JdbcClient jdbc, Clock clock, SecurityContextHolderStrategy security) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.security = security;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = security.getContext().getAuthentication();
        HttpSession session = request.getSession(false);
        Object chosen = session == null ? null : session.getAttribute(SessionActing.CHOSEN);
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedIn person
                && !isValid(person, chosen)) {
            security.clearContext();
            if (session != null) {
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
    }

    /** The appointment signed in with, or chosen since, must still be held: a substitute's ends by its date alone. */
    private boolean isValid(SignedIn person, @Nullable Object chosen) {
        return jdbc.sql("""
                        SELECT a.stamp = :stamp AND NOT a.disabled AND EXISTS (
                            SELECT 1 FROM appointment ap WHERE ap.person_id = a.person_id AND ap.role = :role
                            AND (:chosen IS NULL OR ap.id = :chosen)
                            AND ap.from_day <= :day AND (ap.to_day IS NULL OR ap.to_day >= :day))
                        FROM account a WHERE a.id = :account""")
                .param("stamp", person.stamp())
                .param("role", person.role().name())
                .param("chosen", chosen)
                .param("day", LocalDate.ofInstant(clock.instant(), Actor.ZONE))
                .param("account", person.accountId())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
