package vn.khacphuc.directives;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Scope;

/** Reads committees: those of units in scope, and those that follow the reader's unit, by name or with all others. */
@Service
@Transactional(readOnly = true)
public class CommitteeQueries {

    private static final int MEMBERS = 500;
    private static final String MINE =
            "EXISTS (SELECT 1 FROM unit_reach r WHERE r.ancestor_id = :scope AND r.unit_id = c.unit_id)";
    private static final String ROW = """
            SELECT c.id, c.version, c.unit_id, u.name AS unit_name, c.kind, c.name, c.decision_number, c.decision_date,
                   c.from_day, c.ended_on, %s AS mine,
                   (SELECT COUNT(*) FROM committee_member m WHERE m.committee_id = c.id AND m.to_day IS NULL) AS members
            """.formatted(MINE);
    private static final String FROM = """
            FROM committee c JOIN unit u ON u.id = c.unit_id JOIN unit_kind k ON k.code = u.kind
            WHERE (%s OR EXISTS (SELECT 1 FROM committee_member m
                       JOIN unit_reach w ON w.ancestor_id = c.unit_id AND w.unit_id = :scope
                       WHERE m.committee_id = c.id AND m.to_day IS NULL
                         AND (EXISTS (SELECT 1 FROM committee_member_unit f
                                      JOIN unit_reach x ON x.ancestor_id = f.unit_id AND x.unit_id = :scope
                                      WHERE f.member_id = m.id)
                              OR NOT EXISTS (SELECT 1 FROM committee_member_unit f WHERE f.member_id = m.id)
                                 AND EXISTS (SELECT 1 FROM committee_member_area a WHERE a.member_id = m.id))))
            """.formatted(MINE);
    private static final String WHERE = """
             AND (:unit IS NULL OR c.unit_id IN (SELECT unit_id FROM unit_reach WHERE ancestor_id = :unit))
             AND (:kind IS NULL OR c.kind = :kind) AND (c.ended_on IS NOT NULL) = :ended
            """;
    private static final String FOLLOWS = """
            FROM committee_member m
            JOIN committee c ON c.id = m.committee_id AND c.ended_on IS NULL
            JOIN person p ON p.id = m.person_id
            WHERE m.from_day <= :day AND (m.to_day IS NULL OR m.to_day >= :day)
              AND EXISTS (SELECT 1 FROM unit_reach w WHERE w.ancestor_id = c.unit_id AND w.unit_id = :unit)
              AND (EXISTS (SELECT 1 FROM committee_member_unit f JOIN unit_reach r ON r.ancestor_id = f.unit_id
                           WHERE f.member_id = m.id AND r.unit_id = :unit) %s)
            """;
    private static final String TASK = """
             OR NOT EXISTS (SELECT 1 FROM committee_member_unit f WHERE f.member_id = m.id)
                AND EXISTS (SELECT 1 FROM committee_member_area a WHERE a.member_id = m.id))
              AND (NOT EXISTS (SELECT 1 FROM committee_member_area a WHERE a.member_id = m.id)
                   OR EXISTS (SELECT 1 FROM committee_member_area a WHERE a.member_id = m.id AND a.area_id = :area)""";

    private final JdbcClient jdbc;

    CommitteeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<CommitteeRow> list(Scope scope, CommitteeFilter filter, int offset, int limit) {
        return filtered(ROW + FROM + WHERE + """
                        ORDER BY NOT k.authority, k.sort_order, u.sort_order,
                                 u.name COLLATE utf8mb4_uca1400_vietnamese_ai_ci, c.kind, c.id
                        LIMIT :limit OFFSET :offset""", scope, filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(CommitteeRow.class)
                .list();
    }

    public int count(Scope scope, CommitteeFilter filter) {
        return filtered("SELECT COUNT(*) " + FROM + WHERE, scope, filter)
                .query(Integer.class)
                .single();
    }

    public Optional<CommitteeRow> find(Scope scope, long id) {
        return jdbc.sql(ROW + FROM + " AND c.id = :id")
                .param("scope", scope.unitId())
                .param("id", id)
                .query(CommitteeRow.class)
                .optional();
    }

    /** Members by rank: those of now, or the former ones, the latest first. */
    public List<CommitteeMemberRow> members(Scope scope, long id, boolean former, Locale language) {
        if (find(scope, id).isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT m.person_id, p.full_name AS person_name, p.title, u.name AS person_unit, m.position, m.from_day,
                               m.to_day, m.decision_number,
                               (SELECT GROUP_CONCAT(fu.short_name ORDER BY fu.sort_order, fu.id SEPARATOR ', ')
                                FROM committee_member_unit f JOIN unit fu ON fu.id = f.unit_id
                                WHERE f.member_id = m.id AND (fu.valid_to IS NULL OR :former)) AS units,
                               (SELECT GROUP_CONCAT(IF(:en, ar.short_en, ar.short_vi) ORDER BY ar.sort_order, ar.id SEPARATOR ', ')
                                FROM committee_member_area a JOIN content_area ar ON ar.id = a.area_id
                                WHERE a.member_id = m.id) AS areas,
                               (SELECT GROUP_CONCAT(f.unit_id ORDER BY f.unit_id) FROM committee_member_unit f
                                JOIN unit fu ON fu.id = f.unit_id
                                WHERE f.member_id = m.id AND fu.valid_to IS NULL) AS unit_list,
                               (SELECT GROUP_CONCAT(a.area_id ORDER BY a.area_id) FROM committee_member_area a
                                WHERE a.member_id = m.id) AS area_list
                        FROM committee_member m JOIN person p ON p.id = m.person_id JOIN unit u ON u.id = p.unit_id
                        WHERE m.committee_id = :id AND (m.to_day IS NOT NULL) = :former
                        ORDER BY m.to_day DESC, FIELD(m.position, 'CHAIR', 'DEPUTY', 'STANDING', 'COMMISSIONER', 'MEMBER'), m.id
                        LIMIT :limit""")
                .param("id", id)
                .param("former", former)
                .param("en", language.getLanguage().equals("en"))
                .param("limit", MEMBERS)
                .query(CommitteeMemberRow.class)
                .list();
    }

    /** Who follows a unit on a day; the reader must see the unit. */
    public List<Follower> followersOf(Scope scope, long unitId, LocalDate day) {
        return followers(FOLLOWS.formatted(""), scope, unitId, day)
                .query(Follower.class)
                .list();
    }

    /** Who follows a task of a unit and area on a day. */
    public List<Follower> followersOf(Scope scope, long unitId, @Nullable Long areaId, LocalDate day) {
        return followers(FOLLOWS.formatted(TASK), scope, unitId, day)
                .param("area", areaId)
                .query(Follower.class)
                .list();
    }

    private StatementSpec followers(String from, Scope scope, long unitId, LocalDate day) {
        return jdbc.sql("SELECT DISTINCT p.full_name AS person_name, m.position, c.name AS committee_name " + from
                        + """
                         AND EXISTS (SELECT 1 FROM unit_reach s WHERE s.ancestor_id = :scope AND s.unit_id = :unit)
                        ORDER BY FIELD(m.position, 'CHAIR', 'DEPUTY', 'STANDING', 'COMMISSIONER', 'MEMBER'), p.full_name
                        LIMIT 20""")
                .param("scope", scope.unitId())
                .param("unit", unitId)
                .param("day", day);
    }

    /** Units right below one, and content areas, that no committee of it follows on a day. */
    public Unfollowed unfollowed(Scope scope, long unitId, LocalDate day, Locale language) {
        String followed = """
                SELECT 1 FROM committee_member m JOIN committee c ON c.id = m.committee_id AND c.ended_on IS NULL
                JOIN %s f ON f.member_id = m.id
                WHERE c.unit_id = :unit AND m.from_day <= :day AND (m.to_day IS NULL OR m.to_day >= :day) AND f.%s
                """;
        List<String> units = jdbc.sql(
                        """
                        SELECT u.name FROM unit u JOIN unit_kind k ON k.code = u.kind
                        JOIN unit_reach s ON s.unit_id = u.id AND s.ancestor_id = :scope
                        WHERE u.parent_id = :unit AND u.valid_from <= :day AND (u.valid_to IS NULL OR u.valid_to >= :day)
                          AND NOT EXISTS (%s)
                        ORDER BY k.sort_order, u.sort_order, u.id LIMIT 500""".formatted(followed.formatted("committee_member_unit", "unit_id IN (u.id, :unit)")))
                .param("scope", scope.unitId())
                .param("unit", unitId)
                .param("day", day)
                .query(String.class)
                .list();
        List<String> areas = jdbc.sql("""
                        SELECT IF(:en, a.name_en, a.name_vi) FROM content_area a WHERE NOT EXISTS (%s)
                        ORDER BY a.sort_order, a.id LIMIT 200""".formatted(followed.formatted("committee_member_area", "area_id = a.id")))
                .param("en", language.getLanguage().equals("en"))
                .param("unit", unitId)
                .param("day", day)
                .query(String.class)
                .list();
        return new Unfollowed(units, areas);
    }

    private StatementSpec filtered(String sql, Scope scope, CommitteeFilter filter) {
        CommitteeKind kind = filter.kind();
        return jdbc.sql(sql)
                .param("scope", scope.unitId())
                .param("unit", filter.unitId())
                .param("kind", kind == null ? null : kind.name())
                .param("ended", filter.ended());
    }
}
