package vn.khacphuc.notices;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Refusals;

/** Where another system wants to hear of changes. */
@Entity
class Endpoint {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String channel = "";
    private String name = "";
    private String url = "";
    private String secret = "";
    private String kinds = "";
    private boolean active = true;
    private int failures;
    private @Nullable Instant stoppedAt;
    private Instant createdAt = Instant.EPOCH;

    protected Endpoint() {}

    Endpoint(String channel, EndpointDraft draft, @Nullable String problem, String secret, Instant at) {
        this.channel = channel;
        this.createdAt = at;
        renew(secret);
        edit(draft, problem);
    }

    /** @param problem why the channel does not take the address, null where it does */
    void edit(EndpointDraft draft, @Nullable String problem) {
        Refusals refusals = new Refusals()
                .text(draft.name(), 120, "refusal.notices.endpoint.name")
                .limit(draft.url(), 1_000, "refusal.notices.endpoint.url")
                .when(draft.kinds().isEmpty(), "refusal.notices.endpoint.kinds");
        if (problem != null) {
            refusals.when(true, problem);
        }
        refusals.refuse();
        name = draft.name().strip();
        url = draft.url().strip();
        kinds = String.join(",", draft.kinds());
    }

    void renew(String newSecret) {
        new Refusals()
                .when(!WebhookSignature.isSecret(newSecret), "refusal.notices.endpoint.secret")
                .refuse();
        secret = newSecret;
    }

    /** Lets it hear again; what failed before no more counts against it. */
    void start() {
        new Refusals().when(active, "refusal.notices.endpoint.started").refuse();
        active = true;
        failures = 0;
        stoppedAt = null;
    }

    void stop() {
        new Refusals().when(!active, "refusal.notices.endpoint.stopped").refuse();
        active = false;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long version() {
        return version;
    }

    String name() {
        return name;
    }

    String url() {
        return url;
    }

    String kinds() {
        return kinds;
    }
}
