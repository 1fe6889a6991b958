package vn.khacphuc.notices;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Change;
import vn.khacphuc.base.ChangeListener;

/**
 * Notes for each endpoint what it wants to hear of, in the transaction of the change: what happened is sent, and nothing that
 * did not. Ids and no names: who may know more asks the portal.
 */
@Component
@Order(200)
class DeliveryListener implements ChangeListener {

    private final JdbcClient jdbc;
    private final Deliveries deliveries;
    private final JsonMapper json = JsonMapper.builder().build();

    DeliveryListener(JdbcClient jdbc, Deliveries deliveries) {
        this.jdbc = jdbc;
        this.deliveries = deliveries;
    }

    @Override
    public void changed(Change change) {
        if (change.subject().equals("endpoint") || !isHeard(change)) {
            return;
        }
        int noted = jdbc.sql("""
                        INSERT IGNORE INTO delivery (delivery_key, endpoint_id, entry_id, verb, body, state, next_at, created_at)
                        SELECT UUID(), e.id, :entry, :verb, :body, 'WAITING', :at, :at
                        FROM endpoint e WHERE e.active AND FIND_IN_SET(:subject, e.kinds)""")
                .param("entry", change.entryId())
                .param("verb", change.verb())
                .param("body", body(change))
                .param("at", change.by().at())
                .param("subject", change.subject())
                .update();
        if (noted > 0) {
            deliveries.afterCommit(change.by().at());
        }
    }

    private boolean isHeard(Change change) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM endpoint e WHERE e.active AND FIND_IN_SET(?, e.kinds))")
                .param(change.subject())
                .query(Boolean.class)
                .single();
    }

    private String body(Change change) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", change.entryId());
        body.put("event", change.verb());
        body.put("at", change.by().at().toString());
        body.put("subject", change.subject());
        body.put("subjectId", change.id());
        if (change.unitId() != null) {
            body.put("unitId", change.unitId());
        }
        body.put("byPortal", change.by().accountId() == Actor.SYSTEM);
        return json.writeValueAsString(body);
    }
}
