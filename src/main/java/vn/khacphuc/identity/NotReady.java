package vn.khacphuc.identity;

import org.springframework.security.core.AuthenticationException;

/** The portal is still being prepared: nobody signs in yet. */
class NotReady extends AuthenticationException {

    private static final long serialVersionUID = 1;

    NotReady() {
        super("being prepared");
    }
}
