package vn.khacphuc.directives;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
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

    private static final String ROW = """
            SELECT i.id, i.version, i.urging_id, g.number, g.subject, %s AS measure,
                   IF(:en, a.short_en, a.short_vi) AS area_short, g.plan_year, s.full_name AS subject_person,
                   u.name AS unit_name, g.state AS slip_state, g.due, g.reply_by, g.answer, i.state, i.note,
                   i.discussed_on, i.created_at
            """.formatted(UrgingTables.NAME);
    private static final String FROM = """
            FROM agenda_item i
            JOIN unit_reach r ON r.unit_id = i.authority_id AND r.ancestor_id = :scope
            JOIN urging g ON g.id = i.urging_id
            JOIN unit u ON u.id = g.unit_id
            """ + UrgingTables.JOINS + """
            WHERE i.state = :state
            """;

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
    public List<AgendaRow> list(Scope scope, AgendaState state, Locale language, int offset, int limit) {
        return of(scope, ROW + FROM + " ORDER BY IF(:open, i.id, -i.id) LIMIT :limit OFFSET :offset", state)
                .param("open", state == AgendaState.OPEN)
                .param("en", language.getLanguage().equals("en"))
                .param("limit", limit)
                .param("offset", offset)
                .query(AgendaRow.class)
                .list();
    }

    @Transactional(readOnly = true)
    public int count(Scope scope, AgendaState state) {
        return of(scope, "SELECT COUNT(*) " + FROM, state).query(Integer.class).single();
    }

    @Transactional(readOnly = true)
    public Optional<AgendaRow> find(Scope scope, AgendaState state, long id, Locale language) {
        return of(scope, ROW + FROM + " AND i.id = :id", state)
                .param("en", language.getLanguage().equals("en"))
                .param("id", id)
                .query(AgendaRow.class)
                .optional();
    }

    private StatementSpec of(Scope scope, String sql, AgendaState state) {
        return jdbc.sql(sql).param("scope", scope.unitId()).param("state", state.name());
    }
}
