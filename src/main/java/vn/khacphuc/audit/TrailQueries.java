package vn.khacphuc.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Scope;

/** Reads the trail, the latest first; a page begins after the last entry of the one before, however deep. */
@Service
@Transactional(readOnly = true)
public class TrailQueries {

    private static final int NAMES = 500;
    private static final String ROW = """
            SELECT e.id, e.at, e.person_id, p.full_name AS person_name, e.role, a.name AS acting_unit, e.address, e.verb,
                   e.subject, e.subject_id, u.name AS unit_name, e.before_values AS `before`, e.after_values AS `after`
            FROM audit_entry e
            LEFT JOIN person p ON p.id = e.person_id
            LEFT JOIN unit a ON a.id = e.acting_unit_id
            LEFT JOIN unit u ON u.id = e.unit_id
            """;
    // What belongs to no unit belongs to the unit of who did it; what nobody did, to all.
    private static final String WITHIN = """
            LEFT JOIN unit_reach r ON r.ancestor_id = :scope AND r.unit_id = COALESCE(e.unit_id, e.acting_unit_id)
            WHERE (r.unit_id IS NOT NULL OR (e.unit_id IS NULL AND e.acting_unit_id IS NULL))
            """;
    private static final String FILTERED = """
              AND (:anyone OR e.person_id IN (:people))
              AND (:anywhere OR e.unit_id IN (:units))
              AND (:subject IS NULL OR e.subject = :subject)
              AND (:subjectId IS NULL OR e.subject_id = :subjectId)
              AND (:verb IS NULL OR e.verb = :verb)
              AND (:address IS NULL OR e.address = :address)
              AND (:from IS NULL OR e.at >= :from)
              AND (:to IS NULL OR e.at < :to)
              AND (:after IS NULL OR e.at < :afterAt OR (e.at = :afterAt AND e.id < :after))
            ORDER BY e.at DESC, e.id DESC LIMIT :limit""";

    private final JdbcClient jdbc;
    private final List<TrailCodes> codes;
    private final Map<String, TrailSubject> subjects = new HashMap<>();

    TrailQueries(JdbcClient jdbc, ObjectProvider<TrailSubject> subjects, ObjectProvider<TrailCodes> codes) {
        this.jdbc = jdbc;
        this.codes = codes.orderedStream().toList();
        subjects.forEach(subject -> this.subjects.put(subject.kind(), subject));
    }

    /** The trail of one thing; whether the reader may see the thing was asked by whoever shows it. */
    public List<TrailRow> of(String subject, long id, @Nullable TrailRow after, int limit) {
        return jdbc.sql(ROW + """
                        WHERE e.subject = :subject AND e.subject_id = :id
                          AND (:after IS NULL OR e.at < :afterAt OR (e.at = :afterAt AND e.id < :after))
                        ORDER BY e.at DESC, e.id DESC LIMIT :limit""")
                .param("subject", subject)
                .param("id", id)
                .param("after", after == null ? null : after.id())
                .param("afterAt", after == null ? null : after.at())
                .param("limit", limit)
                .query(TrailRow.class)
                .list();
    }

    /** @param after the last entry of the page before, null for the first page */
    public List<TrailRow> log(Scope scope, TrailFilter filter, @Nullable TrailRow after, int limit) {
        List<Long> people = filter.who() == null ? List.of() : people(filter.who());
        List<Long> units = filter.unitId() == null ? List.of() : reach(filter.unitId());
        return jdbc.sql(ROW + WITHIN + FILTERED)
                .param("scope", scope.unitId())
                .param("anyone", filter.who() == null)
                .param("people", people.isEmpty() ? List.of(-1L) : people)
                .param("anywhere", filter.unitId() == null)
                .param("units", units.isEmpty() ? List.of(-1L) : units)
                .param("subject", filter.subject())
                .param("subjectId", filter.subjectId())
                .param("verb", filter.verb())
                .param("address", filter.address())
                .param("from", begin(filter.from()))
                .param("to", filter.to() == null ? null : begin(filter.to().plusDays(1)))
                .param("after", after == null ? null : after.id())
                .param("afterAt", after == null ? null : after.at())
                .param("limit", limit)
                .query(TrailRow.class)
                .list();
    }

    /** One entry, to begin a page after it; null where there is none. */
    public @Nullable TrailRow find(Scope scope, long id) {
        return jdbc
                .sql(ROW + WITHIN + " AND e.id = :id")
                .param("scope", scope.unitId())
                .param("id", id)
                .query(TrailRow.class)
                .list()
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** Every kind of thing there are entries of. */
    public List<String> subjects() {
        return jdbc.sql("SELECT DISTINCT subject FROM audit_entry ORDER BY subject LIMIT 500")
                .query(String.class)
                .list();
    }

    /** Everything that was ever done. */
    public List<String> verbs() {
        return jdbc.sql("SELECT DISTINCT verb FROM audit_entry ORDER BY verb LIMIT 500")
                .query(String.class)
                .list();
    }

    /** Names of things of a kind by id, as far as their module tells. */
    public Map<Long, String> names(String kind, Collection<Long> ids) {
        TrailSubject subject = subjects.get(kind);
        return subject == null ? Map.of() : named(subject.names(), ids);
    }

    /** Names of the codes of a field by code, as far as the modules tell. */
    public Map<String, String> codes(String field, boolean english) {
        Map<String, String> names = new HashMap<>();
        codes.stream()
                .filter(kept -> kept.field().equals(field))
                .forEach(kept -> jdbc.sql(kept.names()).query(row -> {
                    names.put(row.getString(1), row.getString(english ? 3 : 2));
                }));
        return names;
    }

    /** The page of a thing, null where it has none. */
    public @Nullable String href(String kind, long id) {
        TrailSubject subject = subjects.get(kind);
        LongFunction<String> href = subject == null ? null : subject.href();
        return href == null ? null : href.apply(id);
    }

    /** Names of people by id, today's. */
    public Map<Long, String> peopleNames(Collection<Long> ids) {
        return named("SELECT id, full_name FROM person WHERE id IN (:ids)", ids);
    }

    public Map<Long, String> unitNames(Collection<Long> ids) {
        return named("SELECT id, name FROM unit WHERE id IN (:ids)", ids);
    }

    private Map<Long, String> named(String sql, Collection<Long> ids) {
        Map<Long, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(sql).param("ids", ids).query(row -> {
                names.put(row.getLong(1), row.getString(2));
            });
        }
        return names;
    }

    private List<Long> people(String who) {
        return jdbc.sql("SELECT id FROM person WHERE full_name LIKE CONCAT('%', ?, '%') ORDER BY id LIMIT " + NAMES)
                .param(who.replaceAll("[%_\\\\]", "\\\\$0"))
                .query(Long.class)
                .list();
    }

    private List<Long> reach(long unitId) {
        return jdbc.sql("SELECT unit_id FROM unit_reach WHERE ancestor_id = ? ORDER BY unit_id LIMIT 10000")
                .param(unitId)
                .query(Long.class)
                .list();
    }

    private static @Nullable Instant begin(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Actor.ZONE).toInstant();
    }
}
