package vn.khacphuc.notices;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;

/** Registers where other systems want to hear of changes, and sends them once more what did not arrive. */
@Service
public class Endpoints {

    private final EndpointRepository endpoints;
    private final Webhook webhook;
    private final JdbcClient jdbc;
    private final Trail trail;

    Endpoints(EndpointRepository endpoints, Webhook webhook, JdbcClient jdbc, Trail trail) {
        this.endpoints = endpoints;
        this.webhook = webhook;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /**
     * Registers an endpoint.
     *
     * @param secret a new one of {@link WebhookSignature#secret()}; it is shown once and never given out again
     */
    @May(Role.ADMIN)
    public long add(Actor by, Submission submission, EndpointDraft draft, String secret) {
        Endpoint endpoint = endpoints.saveAndFlush(
                new Endpoint(webhook.name(), draft, webhook.problem(draft.url().strip()), secret, by.at()));
        trail.write(
                by,
                "endpoint.added",
                "endpoint",
                endpoint.id(),
                null,
                Map.of("name", endpoint.name(), "url", endpoint.url(), "kinds", endpoint.kinds()));
        return endpoint.id();
    }

    @May(Role.ADMIN)
    public void edit(Actor by, Submission submission, long endpointId, EndpointDraft draft) {
        Endpoint endpoint = endpoint(endpointId, submission);
        Map<String, String> before = Map.of("name", endpoint.name(), "url", endpoint.url(), "kinds", endpoint.kinds());
        endpoint.edit(draft, webhook.problem(draft.url().strip()));
        endpoints.saveAndFlush(endpoint);
        trail.write(
                by,
                "endpoint.edited",
                "endpoint",
                endpointId,
                null,
                before,
                Map.of("name", endpoint.name(), "url", endpoint.url(), "kinds", endpoint.kinds()));
    }

    /** Gives it another secret; what is sent from now on is signed with that. */
    @May(Role.ADMIN)
    public void renew(Actor by, Submission submission, long endpointId, String secret) {
        Endpoint endpoint = endpoint(endpointId, submission);
        endpoint.renew(secret);
        endpoints.saveAndFlush(endpoint);
        trail.write(by, "endpoint.renewed", "endpoint", endpointId, null, Map.of());
    }

    @May(Role.ADMIN)
    public void stop(Actor by, Submission submission, long endpointId) {
        Endpoint endpoint = endpoint(endpointId, submission);
        endpoint.stop();
        endpoints.saveAndFlush(endpoint);
        trail.write(by, "endpoint.stopped", "endpoint", endpointId, null, Map.of());
    }

    /** Lets it hear again; what waits is sent, what was given up can be sent again one by one. */
    @May(Role.ADMIN)
    public void start(Actor by, Submission submission, long endpointId) {
        Endpoint endpoint = endpoint(endpointId, submission);
        endpoint.start();
        endpoints.saveAndFlush(endpoint);
        trail.write(by, "endpoint.started", "endpoint", endpointId, null, Map.of());
    }

    /** Sends one message once more, under the same key. */
    @May(Role.ADMIN)
    public void redeliver(Actor by, Submission submission, long deliveryId) {
        Sent found = jdbc.sql("SELECT endpoint_id, state FROM delivery WHERE id = ? FOR UPDATE")
                .param(deliveryId)
                .query(Sent.class)
                .optional()
                .orElseThrow(() -> new NotFound("delivery", deliveryId));
        new Refusals()
                .when(found.state().equals("WAITING"), "refusal.notices.delivery.waits")
                .refuse();
        jdbc.sql("""
                        UPDATE delivery SET state = 'WAITING', attempts = 0, next_at = ?, claim = NULL, claimed_until = NULL
                        WHERE id = ?""").params(by.at(), deliveryId).update();
        trail.write(by, "endpoint.sent_again", "endpoint", found.endpointId(), null, Map.of("delivery", deliveryId));
    }

    private Endpoint endpoint(long id, Submission submission) {
        Endpoint endpoint = endpoints.findById(id).orElseThrow(() -> new NotFound("endpoint", id));
        Conflict.check(endpoint.version(), submission);
        return endpoint;
    }

    private record Sent(long endpointId, String state) {}
}
