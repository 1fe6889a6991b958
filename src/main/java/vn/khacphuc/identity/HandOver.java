package vn.khacphuc.identity;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Scope;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;

/** Gives all that a person has in hand to another of the same unit, and keeps anybody from leaving before that. */
@Service
public class HandOver {

    private static final int PEOPLE = 500;

    private final List<OpenItems> kinds;
    private final PeopleQueries people;
    private final JdbcClient jdbc;
    private final Trail trail;

    HandOver(List<OpenItems> kinds, PeopleQueries people, JdbcClient jdbc, Trail trail) {
        this.kinds =
                kinds.stream().sorted(Comparator.comparing(OpenItems::kind)).toList();
        this.people = people;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** What a person within the scope has in hand at a moment; kinds of which there is none are left out. */
    public Optional<Holder> holder(Scope scope, long personId, Instant at) {
        return people.find(scope, personId)
                .map(person -> new Holder(
                        personId, versionOf(personId), person.fullName(), person.unitId(), items(personId, at)));
    }

    /** Everybody of a unit and below with something in hand, by name. */
    public List<Holder> holders(Scope scope, Instant at) {
        List<PersonRow> found = people.search(scope, null, "", 0, PEOPLE);
        List<Long> ids = found.stream().map(PersonRow::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Map<Long, Integer>> counts = new TreeMap<>();
        kinds.forEach(kind -> counts.put(kind.kind(), kind.counts(ids, at)));
        Map<Long, Long> versions = versionsOf(ids);
        return found.stream()
                .map(person -> new Holder(
                        person.id(),
                        versions.getOrDefault(person.id(), 0L),
                        person.fullName(),
                        person.unitId(),
                        counts.entrySet().stream()
                                .filter(kind -> kind.getValue().containsKey(person.id()))
                                .map(kind -> new OpenItemRow(
                                        kind.getKey(), kind.getValue().get(person.id())))
                                .toList()))
                .filter(holder -> !holder.items().isEmpty())
                .toList();
    }

    /** Hands all over while the person stays: for an absence, or when work is shared out anew. */
    @May({Role.HEAD, Role.ADMIN})
    public void handOver(Actor by, Submission submission, long personId, long heirId) {
        PersonRow person = people.find(by.scope(), personId).orElseThrow(() -> new NotFound("person", personId));
        lock(personId, submission.version());
        List<OpenItemRow> items = items(personId, by.at());
        new Refusals()
                .when(items.isEmpty(), "refusal.identity.items.none", person.fullName())
                .refuse();
        give(by, person, heirId, items);
    }

    /**
     * Lets a person leave: refused while anything is in their hands, unless an heir takes it.
     *
     * @param heirId null where nobody takes anything
     */
    void leave(Actor by, long personId, @Nullable Long heirId) {
        lock(personId, versionOf(personId));
        List<OpenItemRow> items = items(personId, by.at());
        if (heirId != null) {
            give(
                    by,
                    people.find(by.scope(), personId).orElseThrow(() -> new NotFound("person", personId)),
                    heirId,
                    items);
            return;
        }
        Refusals refusals = new Refusals();
        items.forEach(item -> refusals.when(true, "refusal.identity.items." + item.kind(), item.count()));
        refusals.refuse();
    }

    private void give(Actor by, PersonRow person, long heirId, List<OpenItemRow> items) {
        new Refusals()
                .when(heirId == person.id(), "refusal.identity.heir.itself")
                .when(
                        people.find(new Scope(person.unitId()), heirId)
                                .filter(heir -> isActive(heirId))
                                .isEmpty(),
                        "refusal.identity.heir.elsewhere")
                .refuse();
        for (OpenItems kind : kinds) {
            if (items.stream().anyMatch(item -> item.kind().equals(kind.kind()))) {
                kind.handOver(by, person.id(), heirId);
            }
        }
        trail.write(
                by,
                "person.handed_over",
                "person",
                person.id(),
                person.unitId(),
                Map.of(
                        "heir",
                        heirId,
                        "items",
                        items.stream().mapToInt(OpenItemRow::count).sum()));
    }

    private List<OpenItemRow> items(long personId, Instant at) {
        return kinds.stream()
                .map(kind -> new OpenItemRow(
                        kind.kind(), kind.counts(List.of(personId), at).getOrDefault(personId, 0)))
                .filter(item -> item.count() > 0)
                .toList();
    }

    /** Of two who hand over the same person's work at once the second finds another version. */
    private void lock(long personId, long version) {
        int changed = jdbc.sql("UPDATE person SET version = version + 1 WHERE id = ? AND version = ?")
                .params(personId, version)
                .update();
        if (changed == 0) {
            throw new Conflict();
        }
    }

    private Map<Long, Long> versionsOf(List<Long> ids) {
        Map<Long, Long> versions = new HashMap<>();
        jdbc.sql("SELECT id, version FROM person WHERE id IN (:ids)")
                .param("ids", ids)
                .query(row -> {
                    versions.put(row.getLong(1), row.getLong(2));
                });
        return versions;
    }

    private long versionOf(long personId) {
        return jdbc.sql("SELECT version FROM person WHERE id = ?")
                .param(personId)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new NotFound("person", personId));
    }

    private boolean isActive(long personId) {
        return jdbc.sql("SELECT active FROM person WHERE id = ?")
                .param(personId)
                .query(Boolean.class)
                .single();
    }
}
