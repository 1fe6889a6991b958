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

    UrgingSubjects(JdbcClient jdbc, UnitQueries units, PeopleQueries people) {
        this.jdbc = jdbc;
        this.units = units;
        this.people = people;
    }

    UrgingFacts look(Actor by, UrgingTarget target) {
        return switch (target.subject()) {
            case TASK -> task(by, target.id());
            case UNIT -> counted(by, within(by, target.id()), count(by, target.id(), ""));
            case CELL -> counted(by, within(by, target.id()), cell(by, target));
            case PERSON -> {
                PersonRow person =
                        people.find(by.scope(), target.id()).orElseThrow(() -> new NotFound("person", target.id()));
                yield counted(by, person.unitId(), person(by, person));
            }
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
                        SELECT t.unit_id, t.due, t.percent, t.state FROM task_reach tr JOIN task t ON t.id = tr.task_id
                        WHERE tr.ancestor_id = ? AND tr.task_id = ? AND tr.own""")
                .params(by.scope().unitId(), id)
                .query(TaskFound.class)
                .optional();
    }

    private long within(Actor by, long unitId) {
        return units.get(by.scope(), unitId).id();
    }

    private static UrgingFacts counted(Actor by, long unitId, Counts counts) {
        return new UrgingFacts(unitId, month(by), null, null, counts.late(), counts.open(), true, true);
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

    private Counts person(Actor by, PersonRow person) {
        return count(by, person.unitId(), " AND t.owner_id = " + person.id());
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

    private record TaskFound(long unitId, @Nullable LocalDate due, int percent, String state) {}

    private record Counts(int late, int open) {}
}
