package vn.khacphuc.directives;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Scope;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;

/** What leaders must discuss at their next meeting. */
@Service
public class Agenda {

    private final AgendaRepository items;
    private final JdbcClient jdbc;
    private final Trail trail;

    Agenda(AgendaRepository items, JdbcClient jdbc, Trail trail) {
        this.items = items;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Writes down what was decided; the item is done. */
    @May({Role.LEADER, Role.COORDINATOR})
    public void discuss(Actor by, Submission submission, long id, String note) {
        AgendaItem item = items.findWithin(by.scope().unitId(), id).orElseThrow(() -> new NotFound("agenda item", id));
        Conflict.check(item.version(), submission);
        item.discuss(note, by.today());
        items.saveAndFlush(item);
        trail.write(
                by,
                "agenda.discussed",
                "agenda",
                id,
                item.authorityId(),
                Map.of("state", "OPEN"),
                Map.of("state", "DISCUSSED", "note", note.strip()));
    }

    /** Items of one state, the longest waiting first; of those discussed the latest first. */
    @Transactional(readOnly = true)
    public List<AgendaRow> list(Scope scope, AgendaState state, int offset, int limit) {
        return jdbc.sql("""
                        SELECT i.id, i.version, i.urging_id, CONCAT(g.number, '/', g.number_year) AS number,
                               COALESCE(t.measure, '') AS about, g.unit_id, u.name AS unit_name, i.state, i.note,
                               i.discussed_on, i.created_at
                        FROM agenda_item i
                        JOIN unit_reach r ON r.unit_id = i.authority_id AND r.ancestor_id = :scope
                        JOIN urging g ON g.id = i.urging_id
                        JOIN unit u ON u.id = g.unit_id
                        LEFT JOIN task t ON g.subject = 'TASK' AND t.id = g.subject_id
                        WHERE i.state = :state
                        ORDER BY IF(:open, i.id, -i.id) LIMIT :limit OFFSET :offset""")
                .param("scope", scope.unitId())
                .param("state", state.name())
                .param("open", state == AgendaState.OPEN)
                .param("limit", limit)
                .param("offset", offset)
                .query(AgendaRow.class)
                .list();
    }
}
