package vn.khacphuc.directives;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Trail;

/** The rows beside a committee: members with what they follow, dated history, and the trail. Members are never deleted. */
@Component
class CommitteeRecords {

    private final JdbcClient jdbc;
    private final Trail trail;

    CommitteeRecords(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    void open(long committeeId, CommitteeDraft draft) {
        draft.members().forEach(member -> open(committeeId, draft, member));
    }

    private void open(long committeeId, CommitteeDraft draft, CommitteeDraft.Member member) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO committee_member (committee_id, person_id, position, from_day, decision_number, decision_date)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .params(
                        committeeId,
                        member.personId(),
                        member.position().name(),
                        draft.from(),
                        draft.number().strip(),
                        draft.date())
                .update(key, "id");
        Number id = key.getKey();
        if (id == null) {
            throw new IllegalStateException("no key");
        }
        member.unitIds()
                .forEach(unit -> jdbc.sql("INSERT INTO committee_member_unit (member_id, unit_id) VALUES (?, ?)")
                        .params(id, unit)
                        .update());
        member.areaIds()
                .forEach(area -> jdbc.sql("INSERT INTO committee_member_area (member_id, area_id) VALUES (?, ?)")
                        .params(id, area)
                        .update());
    }

    /** Ends all present memberships with a day. */
    void close(Collection<Long> committeeIds, LocalDate lastDay) {
        jdbc.sql("UPDATE committee_member SET to_day = :day WHERE committee_id IN (:ids) AND to_day IS NULL")
                .param("day", lastDay)
                .param("ids", committeeIds)
                .update();
    }

    /** What entries can tell of committees before they change. */
    Map<Long, Map<String, @Nullable Object>> values(Collection<Long> ids) {
        Map<Long, Map<String, @Nullable Object>> values = new LinkedHashMap<>();
        ids.forEach(id -> values.put(id, trail.values("committee", id)));
        return values;
    }

    /** A dated row, and an entry of whatever differs from the values kept: none of a new one. */
    void told(Actor by, String verb, Map<Long, Map<String, @Nullable Object>> kept) {
        history(by, verb, kept.keySet());
        unitsOf(kept.keySet())
                .forEach(one -> trail.changed(
                        by, verb, "committee", one.id(), one.unitId(), kept.getOrDefault(one.id(), Map.of())));
    }

    private void history(Actor by, String verb, Collection<Long> ids) {
        jdbc.sql("""
                        INSERT INTO committee_history (committee_id, at, verb, account_id, person_id, unit_id, name,
                                                       decision_number, decision_date, from_day, ended_on)
                        SELECT id, :at, :verb, :account, :person, unit_id, name, decision_number, decision_date, from_day, ended_on
                        FROM committee WHERE id IN (:ids) ORDER BY id""")
                .param("at", by.at())
                .param("verb", verb)
                .param("account", by.accountId())
                .param("person", by.personId())
                .param("ids", ids)
                .update();
    }

    private List<Of> unitsOf(Collection<Long> ids) {
        return jdbc.sql("SELECT id, unit_id FROM committee WHERE id IN (:ids) ORDER BY id")
                .param("ids", ids)
                .query(Of.class)
                .list();
    }

    private record Of(long id, long unitId) {}
}
