package vn.khacphuc.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Scope;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;

/** The administrator's work on the organisation tree. */
@Service
public class UnitAdministration {

    private final UnitRepository units;
    private final UnitQueries queries;
    private final Reach reach;
    private final List<Succession> successions;
    private final JdbcClient jdbc;
    private final Trail trail;

    UnitAdministration(
            UnitRepository units,
            UnitQueries queries,
            Reach reach,
            List<Succession> successions,
            JdbcClient jdbc,
            Trail trail) {
        this.units = units;
        this.queries = queries;
        this.reach = reach;
        this.successions = successions;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Adds a unit below another one and gives its id. */
    @May(Role.ADMIN)
    public long add(Actor by, Submission submission, UnitDraft draft) {
        Long parent = draft.parentId();
        if (parent == null) {
            throw new Refusal("refusal.units.parent");
        }
        UnitRow above = queries.get(by.scope(), parent);
        new Refusals()
                .when(above.validTo() != null, "refusal.units.ended", above.code())
                .when(draft.validFrom().isBefore(above.validFrom()), "refusal.units.before_begin", above.validFrom())
                .refuse();
        return insert(by, draft);
    }

    /** Adds a unit without asking who adds it: for the very first one. */
    long insert(Actor by, UnitDraft draft) {
        reach.lock();
        new Refusals()
                .when(
                        queries.kinds().stream().noneMatch(kind -> kind.code().equals(draft.kind())),
                        "refusal.units.kind",
                        draft.kind())
                .when(isTaken(draft), "refusal.units.code.taken", draft.code())
                .refuse();
        Unit unit = units.saveAndFlush(new Unit(draft));
        named(unit, draft.validFrom());
        reach.rebuild();
        trail.changed(by, "unit.added", "unit", unit.id(), unit.id(), Map.of());
        return unit.id();
    }

    /** Renames a unit from a day on; papers of earlier days keep the earlier name. */
    @May(Role.ADMIN)
    public void rename(Actor by, Submission submission, long id, String name, String shortName, LocalDate from) {
        Unit unit = load(by, submission, id);
        if (from.isAfter(by.today())) {
            throw new Refusal("refusal.units.future", by.today());
        }
        var before = Map.of("name", unit.name(), "shortName", unit.shortName());
        unit.rename(name, shortName, from);
        units.saveAndFlush(unit);
        named(unit, from);
        trail.write(
                by,
                "unit.renamed",
                "unit",
                id,
                id,
                before,
                Map.of("name", name, "shortName", shortName, "from", from.toString()));
    }

    /** Puts a unit, with all below it, under another one. */
    @May(Role.ADMIN)
    public void move(Actor by, Submission submission, long id, long parentId) {
        reach.lock();
        Unit unit = load(by, submission, id);
        UnitRow above = queries.get(by.scope(), parentId);
        new Refusals()
                .when(above.validTo() != null, "refusal.units.ended", above.code())
                .when(queries.covers(new Scope(id), parentId), "refusal.units.circle")
                .refuse();
        Long before = unit.parentId();
        unit.moveUnder(parentId);
        units.saveAndFlush(unit);
        reach.rebuild();
        trail.write(
                by,
                "unit.moved",
                "unit",
                id,
                id,
                before == null ? Map.of() : Map.of("parent", before),
                Map.of("parent", parentId));
    }

    /** Ends a unit that leaves nothing behind; one that does is merged into its successor. */
    @May(Role.ADMIN)
    public void end(Actor by, Submission submission, long id, LocalDate lastDay) {
        Unit unit = load(by, submission, id);
        var refusals = new Refusals().when(hasLivingBelow(id), "refusal.units.below", unit.name());
        for (Succession succession : successions) {
            succession.objection(id, lastDay).ifPresent(refusals::add);
        }
        refusals.refuse();
        unit.end(lastDay);
        units.saveAndFlush(unit);
        trail.write(by, "unit.ended", "unit", id, id, Map.of("lastDay", lastDay.toString()));
    }

    /**
     * Merges units into one that follows them. The versioned unit of the submission is the successor.
     *
     * @param firstDay first day of the successor in their place; they end the day before
     */
    @May(Role.ADMIN)
    public void merge(Actor by, Submission submission, List<Long> fromIds, long intoId, LocalDate firstDay) {
        follow(by, submission, fromIds, intoId, List.of(), firstDay);
    }

    /**
     * Splits a unit. What is open, and its people, go to the heir, to be shared out from there; the others may read what
     * the former unit left. The versioned unit of the submission is the heir.
     *
     * @param otherIds the other successors
     */
    @May(Role.ADMIN)
    public void split(
            Actor by, Submission submission, long fromId, long intoId, List<Long> otherIds, LocalDate firstDay) {
        var refusals = new Refusals()
                .when(otherIds.isEmpty(), "refusal.units.split.none")
                .when(otherIds.contains(intoId) || otherIds.contains(fromId), "refusal.units.split.twice");
        List<Unit> others = otherIds.stream().distinct().map(id -> find(by, id)).toList();
        others.forEach(unit -> refusals.when(!unit.isLiving(), "refusal.units.ended", unit.name()));
        refusals.refuse();
        follow(
                by,
                submission,
                List.of(fromId),
                intoId,
                others.stream().map(Unit::id).toList(),
                firstDay);
    }

    private void follow(
            Actor by, Submission submission, List<Long> fromIds, long intoId, List<Long> otherIds, LocalDate firstDay) {
        reach.lock();
        Unit into = load(by, submission, intoId);
        touch(into);
        var refusals = new Refusals()
                .when(fromIds.isEmpty(), "refusal.units.merge.none")
                .when(fromIds.contains(intoId), "refusal.units.merge.itself", into.name())
                .when(!into.isLiving(), "refusal.units.ended", into.name())
                .when(firstDay.isAfter(by.today()), "refusal.units.future", by.today());
        List<Unit> from = fromIds.stream().distinct().map(id -> find(by, id)).toList();
        from.forEach(unit -> refusals.when(hasLivingBelow(unit.id()), "refusal.units.below", unit.name()));
        refusals.refuse();
        for (Unit unit : from) {
            unit.end(firstDay.minusDays(1));
            units.saveAndFlush(unit);
        }
        for (Unit unit : from) {
            jdbc.sql("INSERT INTO unit_succession (from_unit_id, to_unit_id, day) VALUES (?, ?, ?)")
                    .params(unit.id(), intoId, firstDay)
                    .update();
            otherIds.forEach(other -> jdbc.sql(
                            "INSERT INTO unit_succession (from_unit_id, to_unit_id, day, whole) VALUES (?, ?, ?, FALSE)")
                    .params(unit.id(), other, firstDay)
                    .update());
        }
        reach.rebuild();
        successions.forEach(succession -> succession.merged(by, fromIds, intoId, firstDay));
        for (Unit unit : from) {
            trail.write(
                    by,
                    otherIds.isEmpty() ? "unit.merged" : "unit.split",
                    "unit",
                    unit.id(),
                    unit.id(),
                    Map.of(
                            "into",
                            intoId,
                            "units",
                            otherIds,
                            "firstDay",
                            firstDay.toString(),
                            "lastDay",
                            firstDay.minusDays(1).toString()));
        }
    }

    /** Of two who merge into the same unit at once the second finds another version. */
    private void touch(Unit into) {
        int changed = jdbc.sql("UPDATE unit SET version = version + 1 WHERE id = ? AND version = ?")
                .params(into.id(), into.version())
                .update();
        if (changed == 0) {
            throw new Conflict();
        }
    }

    private Unit load(Actor by, Submission submission, long id) {
        Unit unit = find(by, id);
        Conflict.check(unit.version(), submission);
        return unit;
    }

    private Unit find(Actor by, long id) {
        queries.get(by.scope(), id);
        return units.findById(id).orElseThrow(() -> new NotFound("unit", id));
    }

    private boolean hasLivingBelow(long id) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM unit WHERE parent_id = ? AND valid_to IS NULL)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private boolean isTaken(UnitDraft draft) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM unit WHERE code = ?
                        AND (valid_from = ? OR (valid_to IS NULL OR valid_to >= ?)))""")
                .params(draft.code(), draft.validFrom(), draft.validFrom())
                .query(Boolean.class)
                .single();
    }

    private void named(Unit unit, LocalDate from) {
        jdbc.sql("""
                        INSERT INTO unit_name (unit_id, valid_from, name, short_name) VALUES (?, ?, ?, ?)
                        ON DUPLICATE KEY UPDATE name = VALUES(name), short_name = VALUES(short_name)""").params(unit.id(), from, unit.name(), unit.shortName()).update();
    }
}
