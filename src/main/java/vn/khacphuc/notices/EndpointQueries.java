package vn.khacphuc.notices;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads endpoints and what was sent to them. For the administrator alone; secrets are not among it. */
@Service
@Transactional(readOnly = true)
public class EndpointQueries {

    private static final String ROW = """
            SELECT e.id, e.version, e.name, e.url, e.kinds AS kind_list, e.active, e.failures, e.stopped_at,
                   (SELECT MAX(d.sent_at) FROM delivery d WHERE d.endpoint_id = e.id) AS last_sent,
                   (SELECT COUNT(*) FROM delivery d WHERE d.endpoint_id = e.id AND d.state = 'WAITING') AS waiting
            FROM endpoint e
            """;

    private final JdbcClient jdbc;

    EndpointQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<EndpointRow> list() {
        return jdbc.sql(ROW + " ORDER BY e.active DESC, e.name COLLATE utf8mb4_uca1400_vietnamese_ai_ci LIMIT 200")
                .query(EndpointRow.class)
                .list();
    }

    public Optional<EndpointRow> find(long id) {
        return jdbc.sql(ROW + " WHERE e.id = ?")
                .param(id)
                .query(EndpointRow.class)
                .optional();
    }

    /** What was sent to one endpoint, the latest first. */
    public List<DeliveryRow> deliveries(long endpointId, @Nullable DeliveryState state, int offset, int limit) {
        return jdbc.sql("""
                        SELECT id, delivery_key, verb, body, state, attempts, created_at, next_at, sent_at, answer_code, answer,
                               took_ms
                        FROM delivery WHERE endpoint_id = :endpoint AND (:state IS NULL OR state = :state)
                        ORDER BY id DESC LIMIT :limit OFFSET :offset""")
                .param("endpoint", endpointId)
                .param("state", state == null ? null : state.name())
                .param("limit", limit)
                .param("offset", offset)
                .query(DeliveryRow.class)
                .list();
    }
}
