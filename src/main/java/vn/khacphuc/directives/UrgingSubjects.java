package vn.khacphuc.directives;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.identity.PeopleQueries;
import vn.khacphuc.identity.PersonRow;
import vn.khacphuc.plans.Timeliness;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.UnitRow;

/** Looks at what a slip is to be about, within the sight of who sends it. */
@Component
class UrgingSubjects {

    private static final String COUNT = """
            SELECT COALESCE(SUM(%s), 0) AS late, COUNT(t.id) AS open
            FROM task_reach tr JOIN task t ON t.id = tr.task_id LEFT JOIN plan p ON p.id = t.plan_id
            WHERE tr.ancestor_id = :unit AND tr.own AND tr.open
            """.formatted(Timeliness.LATE.sql());

    private final JdbcClient jdbc;
    private final UnitQueries units;
    private final PeopleQueries people;
    private final UrgingThings things;

    UrgingSubjects(JdbcClient jdbc, UnitQueries units, PeopleQueries people, UrgingThings things) {
        this.things = things;
        this.jdbc = jdbc;
        this.units = units;
        this.people = people;
    }

    UrgingFacts look(Actor by, UrgingTarget target) {
        return switch (target.subject()) {
            case TASK -> task(by, target.id());
            case UNIT -> {
                UnitRow unit = units.get(by.scope(), target.id());
                yield counted(by, unit.id(), unit.name(), null, count(by, unit.id(), ""), true);
            }
            case CELL -> {
                UnitRow unit = units.get(by.scope(), target.id());
                Counts counts = cell(by, target);
                yield counted(by, unit.id(), unit.name(), null, counts, counts.open() > 0);
            }
            case PERSON -> {
                PersonRow person =
                        people.find(by.scope(), target.id()).orElseThrow(() -> new NotFound("person", target.id()));
                Counts counts = count(by, person.unitId(), " AND t.owner_id = " + person.id());
                yield counted(by, person.unitId(), person.unitName(), person, counts, counts.open() > 0);
            }
            case DEFICIENCY, SCORE, INDICATOR, PLAN, DIRECTIVE -> things.look(by, target);
        };
    }

    /** Whether somebody may be addressed by name in a slip to the unit. */
    boolean belongs(Actor by, @Nullable Long personId, long unitId) {
        return personId == null
                || people.find(by.scope(), personId)
                        .map(person -> person.unitId() == unitId)
                        .orElse(false);
    }

    private UrgingFacts task(Actor by, long id) {
        return found(by, id)
                .map(task -> new UrgingFacts(
                        task.unitId(),
                        task.unitName(),
                        task.measure(),
                        task.ownerId(),
                        task.ownerName(),
                        task.due() == null ? month(by) : task.due(),
                        task.due(),
                        task.percent(),
                        null,
                        null,
                        task.state().equals("NOT_STARTED") || task.state().equals("IN_PROGRESS"),
                        !task.state().equals("PLANNED") && !task.state().equals("CANCELLED")))
                .orElseThrow(() -> new NotFound("task", id));
    }

    private Optional<TaskFound> found(Actor by, long id) {
        return jdbc.sql("""
                        SELECT t.unit_id, u.name AS unit_name, t.measure, t.owner_id, p.full_name AS owner_name, t.due,
                               t.percent, t.state
                        FROM task_reach tr JOIN task t ON t.id = tr.task_id JOIN unit u ON u.id = t.unit_id
                        LEFT JOIN person p ON p.id = t.owner_id
                        WHERE tr.ancestor_id = ? AND tr.task_id = ? AND tr.own""")
                .params(by.scope().unitId(), id)
                .query(TaskFound.class)
                .optional();
    }

    private static UrgingFacts counted(
            Actor by, long unitId, String unitName, @Nullable PersonRow person, Counts counts, boolean running) {
        return new UrgingFacts(
                unitId,
                unitName,
                null,
                person == null ? null : person.id(),
                person == null ? null : person.fullName(),
                month(by),
                null,
                null,
                counts.late(),
                counts.open(),
                running,
                true);
    }

    private Counts cell(Actor by, UrgingTarget target) {
        return jdbc.sql(COUNT + """
                         AND COALESCE(t.area_id, 0) = :area AND p.year = :year AND (:kind = '' OR p.kind = :kind)""")
                .param("unit", target.id())
                .param("area", target.areaKey())
                .param("year", target.year())
                .param("kind", target.kindKey())
                .param("today", by.today())
                .query(Counts.class)
                .single();
    }

    private Counts count(Actor by, long unitId, String narrower) {
        return jdbc.sql(COUNT + narrower)
                .param("unit", unitId)
                .param("today", by.today())
                .query(Counts.class)
                .single();
    }

    private static LocalDate month(Actor by) {
        return by.today().withDayOfMonth(1);
    }

    private record TaskFound(
            long unitId,
            String unitName,
            String measure,
            @Nullable Long ownerId,
            @Nullable String ownerName,
            @Nullable LocalDate due,
            int percent,
            String state) {}

    private record Counts(int late, int open) {}
}
