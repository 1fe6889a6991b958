package vn.khacphuc.identity;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;

/** What everybody does with one's own account. */
@Service
public class OwnAccount {

    private final AccountRepository accounts;
    private final PasswordEncoder encoder;
    private final SignInAttempts attempts;
    private final JdbcClient jdbc;
    private final Trail trail;

    OwnAccount(
            AccountRepository accounts,
            PasswordEncoder encoder,
            SignInAttempts attempts,
            JdbcClient jdbc,
            Trail trail) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.attempts = attempts;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Whether the password was given by somebody else and must be changed before anything else. */
    public boolean mustChangePassword(Actor by) {
        return jdbc.sql("SELECT must_change_password FROM account WHERE id = ?")
                .param(by.accountId())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Changes one's own password; every session of the account ends, this one included. */
    @May({Role.LEADER, Role.COORDINATOR, Role.HEAD, Role.OFFICIAL, Role.INSPECTOR, Role.ADMIN})
    public void changePassword(Actor by, Submission submission, String current, String wanted) {
        Account account = accounts.findById(by.accountId()).orElseThrow(() -> new NotFound("account", by.accountId()));
        if (attempts.lockedUntil(account.username(), by.at()).isPresent()) {
            throw new Refusal("refusal.identity.locked");
        }
        if (!encoder.matches(current, account.passwordHash())) {
            attempts.failedForGood(account.username(), by.at());
            throw new Refusal("refusal.identity.password.wrong");
        }
        PasswordRule.check(wanted, account.username(), current);
        String hash = encoder.encode(wanted);
        if (hash == null) {
            throw new IllegalStateException("no hash");
        }
        account.changePassword(hash);
        accounts.saveAndFlush(account);
        trail.write(by, "account.password_changed", "account", account.id(), by.unitId(), Map.of());
    }
}
