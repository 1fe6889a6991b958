package vn.khacphuc.identity;

import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import vn.khacphuc.base.Role;

/**
 * Who signed in, as the session remembers it. What the person may do is read anew for every operation.
 *
 * @param stamp the account's stamp at sign-in; the session ends when the account has another
 */
record SignedIn(long accountId, String username, String passwordHash, long stamp, boolean enabled, Role role)
        implements UserDetails {

    @Override
    public List<SimpleGrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role.name()));
    }

    SignedIn as(Role other) {
        return new SignedIn(accountId, username, passwordHash, stamp, enabled, other);
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }
}
