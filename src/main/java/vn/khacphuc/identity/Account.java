package vn.khacphuc.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Refusals;

/** What a person signs in with. Every change that must end running sessions raises the stamp. */
@Entity
@Table(name = "account")
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String username = "";
    private String passwordHash = "";
    private long personId;
    private boolean mustChangePassword;
    private boolean disabled;
    private long stamp;

    protected Account() {}

    Account(String username, long personId, String passwordHash, boolean mustChangePassword) {
        new Refusals()
                .when(!username.matches("[a-z0-9][a-z0-9._-]{1,58}"), "refusal.identity.username")
                .refuse();
        this.username = username;
        this.personId = personId;
        this.passwordHash = passwordHash;
        this.mustChangePassword = mustChangePassword;
    }

    /** Sets a password that somebody else knows: to be changed at the next sign-in. */
    void resetPassword(String hash) {
        passwordHash = hash;
        mustChangePassword = true;
        stamp++;
    }

    void changePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
        stamp++;
    }

    void disable() {
        new Refusals().when(disabled, "refusal.identity.disabled", username).refuse();
        disabled = true;
        stamp++;
    }

    void enable() {
        new Refusals().when(!disabled, "refusal.identity.enabled", username).refuse();
        disabled = false;
    }

    void endSessions() {
        stamp++;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    long version() {
        return version;
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    long personId() {
        return personId;
    }

    boolean isDisabled() {
        return disabled;
    }
}
