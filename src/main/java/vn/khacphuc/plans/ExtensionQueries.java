package vn.khacphuc.plans;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Scope;

/** Reads requests for later deadlines. */
@Service
@Transactional(readOnly = true)
public class ExtensionQueries {

    private static final int OF_TASK = 50;
    private static final String FOR_LEADER = """
            (x.proposed > DATE_ADD(t.original_due, INTERVAL :days DAY)
             OR EXISTS (SELECT 1 FROM task_extension g WHERE g.task_id = x.task_id AND g.state = 'GRANTED' AND g.id < x.id))""";
    private static final String ROW = """
            SELECT x.id, x.version, x.task_id, t.measure, t.state AS task_state, t.unit_id, u.name AS unit_name, t.owner_id,
                   t.original_due, t.due, x.former_due, x.proposed, x.cause, x.reason, x.asked_at, x.asked_by,
                   a.full_name AS asked_by_name, x.state, x.granted, x.decision, x.decided_at,
                   b.full_name AS decided_by_name, %s AS for_leader
            """.formatted(FOR_LEADER);
    private static final String FROM = """
            FROM task_extension x
            JOIN task t ON t.id = x.task_id
            JOIN unit u ON u.id = t.unit_id
            LEFT JOIN person a ON a.id = x.asked_by_person
            LEFT JOIN person b ON b.id = x.decided_by_person
            """;
    private static final String WITHIN = """
            JOIN unit_reach r ON r.unit_id = t.unit_id AND r.ancestor_id = :scope
            WHERE (:unit IS NULL OR t.unit_id IN (SELECT unit_id FROM unit_reach WHERE ancestor_id = :unit))
              AND (:anyCause OR x.cause IN (:causes))
            """;
    private static final String WAITING = " AND x.pending AND t.open ";
    // As Independence and the limit say it of one.
    private static final String MINE = WAITING + """
             AND x.asked_by NOT IN (:accounts) AND (t.owner_id IS NULL OR t.owner_id NOT IN (:people))
             AND t.unit_id NOT IN (:units) AND (:leader OR NOT %s)""".formatted(FOR_LEADER);

    private final JdbcClient jdbc;
    private final ExtensionLimit limit;

    ExtensionQueries(JdbcClient jdbc, ExtensionLimit limit) {
        this.jdbc = jdbc;
        this.limit = limit;
    }

    /** All of a task, the latest first; a unit that cooperates sees them too. */
    public List<ExtensionRow> ofTask(Scope scope, long taskId) {
        return jdbc.sql(ROW + FROM + """
                        JOIN task_reach tr ON tr.task_id = t.id AND tr.ancestor_id = :scope
                        WHERE t.id = :task ORDER BY x.id DESC LIMIT""" + " " + OF_TASK)
                .param("days", limit.days())
                .param("scope", scope.unitId())
                .param("task", taskId)
                .query(ExtensionRow.class)
                .list();
    }

    /** Those of these tasks of which a request waits for a decision. */
    public Set<Long> waiting(Scope scope, Collection<Long> tasks) {
        return tasks.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("SELECT DISTINCT x.task_id " + FROM
                                + " JOIN unit_reach r ON r.unit_id = t.unit_id AND r.ancestor_id = :scope WHERE x.task_id IN (:tasks)"
                                + WAITING)
                        .param("scope", scope.unitId())
                        .param("tasks", tasks)
                        .query(Long.class)
                        .list());
    }

    public Optional<ExtensionRow> find(Scope scope, long id) {
        return jdbc.sql(ROW + FROM + """
                        JOIN unit_reach r ON r.unit_id = t.unit_id AND r.ancestor_id = :scope WHERE x.id = :id""")
                .param("days", limit.days())
                .param("scope", scope.unitId())
                .param("id", id)
                .query(ExtensionRow.class)
                .optional();
    }

    /** Those that wait, the oldest deadline first; or those decided, the latest first. */
    public List<ExtensionRow> list(Actor by, ExtensionFilter filter, int offset, int count) {
        String order = filter.show() == ExtensionFilter.Show.DECIDED ? "x.decided_at DESC" : "t.due";
        return filtered(ROW, " ORDER BY " + order + ", x.id LIMIT :limit OFFSET :offset", by, filter)
                .param("limit", count)
                .param("offset", offset)
                .query(ExtensionRow.class)
                .list();
    }

    public int count(Actor by, ExtensionFilter filter) {
        return filtered("SELECT COUNT(*) ", "", by, filter).query(Integer.class).single();
    }

    private StatementSpec filtered(String select, String order, Actor by, ExtensionFilter filter) {
        String shown = switch (filter.show()) {
            case MINE -> MINE;
            case WAITING -> WAITING;
            case DECIDED -> " AND x.pending IS NULL";
        };
        return jdbc.sql(select + FROM + WITHIN + shown + order)
                .param("days", limit.days())
                .param("scope", by.scope().unitId())
                .param("unit", filter.unitId())
                .param("anyCause", filter.causes().isEmpty())
                .param(
                        "causes",
                        filter.causes().isEmpty()
                                ? List.of("")
                                : filter.causes().stream().map(Enum::name).toList())
                .param("accounts", by.accountIds())
                .param("people", by.personIds())
                .param("units", by.unitIds())
                .param("leader", by.role() == Role.LEADER);
    }
}
