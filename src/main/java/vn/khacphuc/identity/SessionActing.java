package vn.khacphuc.identity;

import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;

/** The edge: where a signed-in session becomes an actor with a moment. */
@Component
class SessionActing implements Acting {

    static final String CHOSEN = SessionActing.class.getName() + ".chosen";

    private static final String FOUND = SessionActing.class.getName() + ".found";
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Actors actors;
    private final Clock clock;

    // Not the one of the whole process, which the last context started has set: this one is filled by this context's
    // filters.
    private final SecurityContextHolderStrategy security;

    SessionActing(Actors actors, Clock clock, SecurityContextHolderStrategy security) {
        this.actors = actors;
        this.clock = clock;
        this.security = security;
    }

    @Override
    public Actor now() {
        return ifSignedIn().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }

    @Override
    public Optional<Actor> ifSignedIn() {
        return signedIn().flatMap(person -> Optional.ofNullable(remembered(person.accountId(), chosen())));
    }

    /** A page asks in each of its parts: who acts is looked up once in a request, unless it takes long. */
    private @Nullable Actor remembered(long accountId, @Nullable Long chosen) {
        HttpServletRequest request = request();
        Instant now = clock.instant();
        if (request != null
                && request.getAttribute(FOUND) instanceof Found found
                && found.isFor(accountId, chosen, now)) {
            return found.actor().at(now);
        }
        Actor actor = actors.find(accountId, chosen, now, address()).orElse(null);
        if (request != null && actor != null) {
            request.setAttribute(FOUND, new Found(chosen, actor));
        }
        return actor;
    }

    @Override
    public List<Choice> choices() {
        return signedIn()
                .map(person ->
                        actors.held(person.accountId(), chosen(), LocalDate.ofInstant(clock.instant(), Actor.ZONE)))
                .orElse(List.of())
                .stream()
                .map(held -> new Choice(
                        held.appointmentId(), held.role(), held.unitName(), held.standsForName(), held.lastDay()))
                .toList();
    }

    @Override
    public void actAs(long appointmentId) {
        Choice choice = choices().stream()
                .filter(own -> own.appointmentId() == appointmentId)
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("not one's own appointment"));
        SignedIn person = signedIn().orElseThrow().as(choice.role());
        SecurityContext context = security.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        security.setContext(context);
        HttpSession session = session();
        if (session != null) {
            session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
            session.setAttribute(CHOSEN, appointmentId);
        }
    }

    private record Found(@Nullable Long chosen, Actor actor) {

        boolean isFor(long accountId, @Nullable Long other, Instant now) {
            return actor.accountId() == accountId
                    && Objects.equals(chosen, other)
                    && Duration.between(actor.at(), now).abs().compareTo(FRESH) < 0
                    && actor.at(now).today().equals(actor.today());
        }
    }

    private Optional<SignedIn> signedIn() {
        Authentication authentication = security.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    private static @Nullable Long chosen() {
        HttpSession session = session();
        return session == null ? null : (Long) session.getAttribute(CHOSEN);
    }

    private static @Nullable HttpSession session() {
        HttpServletRequest request = request();
        return request == null ? null : request.getSession(false);
    }

    private static @Nullable String address() {
        HttpServletRequest request = request();
        return request == null ? null : request.getRemoteAddr();
    }

    private static @Nullable HttpServletRequest request() {
        VaadinServletRequest vaadin = VaadinServletRequest.getCurrent();
        if (vaadin != null) {
            return vaadin.getHttpServletRequest();
        }
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes servlet
                ? servlet.getRequest()
                : null;
    }
}
