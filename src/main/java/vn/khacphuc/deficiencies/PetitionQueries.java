package vn.khacphuc.deficiencies;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Scope;

/** Reads petitions of the authorities within a scope. */
@Service
@Transactional(readOnly = true)
public class PetitionQueries {

    private static final String FROM = """
             FROM petition p
            JOIN unit_reach r ON r.unit_id = p.authority_id AND r.ancestor_id = :scope
            JOIN unit u ON u.id = p.authority_id
            """;

    private final JdbcClient jdbc;

    PetitionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Petitions, what is still to be done first, the latest first. */
    public List<PetitionRow> list(Scope scope, int offset, int limit) {
        return jdbc.sql("""
                        SELECT p.id, p.title, p.addressee, p.state, p.number, p.sent_on, p.answered_on,
                               (SELECT COUNT(*) FROM petition_cause c WHERE c.petition_id = p.id) AS causes
                        """ + FROM + """
                        ORDER BY FIELD(p.state, 'DRAFT', 'SENT', 'ANSWERED', 'DROPPED'), p.id DESC
                        LIMIT :limit OFFSET :offset""")
                .param("scope", scope.unitId())
                .param("limit", limit)
                .param("offset", offset)
                .query(PetitionRow.class)
                .list();
    }

    public Optional<PetitionDetail> find(Scope scope, long id) {
        return jdbc.sql("""
                        SELECT p.id, p.version, p.authority_id, u.name AS authority_name, p.title, p.addressee, p.text,
                               p.state, p.number, p.sent_on, p.answer_number, p.answered_on, p.answer, p.state_reason
                        """ + FROM + " WHERE p.id = :id")
                .param("scope", scope.unitId())
                .param("id", id)
                .query(PetitionDetail.class)
                .optional();
    }

    /** The causes it is about, heading by heading. */
    public List<PetitionCause> causes(Scope scope, long id) {
        return jdbc.sql("""
                        SELECT c.deficiency_id, COALESCE(c.heading, h.name, '') AS heading,
                               COALESCE(c.cause_text, k.text, '') AS cause_text, COALESCE(c.title, d.title) AS title,
                               COALESCE(c.unit_name, n.name) AS unit_name, COALESCE(c.points, d.points_lost) AS points
                        """ + FROM + """
                        JOIN petition_cause c ON c.petition_id = p.id
                        JOIN deficiency d ON d.id = c.deficiency_id JOIN unit n ON n.id = d.unit_id
                        LEFT JOIN deficiency_cause k ON k.deficiency_id = d.id AND k.cause = 'SUPERIOR_RULE'
                        LEFT JOIN cause_heading h ON h.id = k.heading_id
                        WHERE p.id = :id
                        ORDER BY heading = '', heading COLLATE utf8mb4_uca1400_vietnamese_ai_ci,
                                 unit_name COLLATE utf8mb4_uca1400_vietnamese_ai_ci, c.deficiency_id LIMIT 1000""")
                .param("scope", scope.unitId())
                .param("id", id)
                .query(PetitionCause.class)
                .list();
    }

    /** What was done to it, latest first. */
    public List<PetitionEvent> history(Scope scope, long id) {
        return jdbc.sql("""
                        SELECT h.at, h.verb, x.full_name AS person_name, h.state, h.causes, h.reason
                        """ + FROM + """
                        JOIN petition_history h ON h.petition_id = p.id
                        LEFT JOIN account a ON a.id = h.account_id LEFT JOIN person x ON x.id = a.person_id
                        WHERE p.id = :id ORDER BY h.id DESC LIMIT 500""")
                .param("scope", scope.unitId())
                .param("id", id)
                .query(PetitionEvent.class)
                .list();
    }
}
