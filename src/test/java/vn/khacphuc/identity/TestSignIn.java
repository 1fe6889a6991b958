package vn.khacphuc.identity;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.khacphuc.base.Actor;

/** Puts a person at the keyboard of a view test. */
public final class TestSignIn {

    private TestSignIn() {}

    public static void as(Actor person) {
        SecurityContextHolder.getContext().setAuthentication(of(person));
    }

    /** The same for a request. */
    public static Authentication of(Actor person) {
        SignedIn principal = new SignedIn(person.accountId(), person.name(), "", 0, true, person.role());
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
    }
}
