package vn.khacphuc.plans;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Scope;
import vn.khacphuc.deficiencies.DeficiencyQueries;
import vn.khacphuc.identity.PeopleQueries;
import vn.khacphuc.units.UnitQueries;

/** What a paper may say, and who may decide on it; names every fault at once. */
@Component
class PaperRules {

    private static final int YEARS_AHEAD = 5;

    private final UnitQueries units;
    private final PeopleQueries people;
    private final TaskRepository tasks;
    private final DeficiencyQueries deficiencies;
    private final JdbcClient jdbc;

    PaperRules(
            UnitQueries units,
            PeopleQueries people,
            TaskRepository tasks,
            DeficiencyQueries deficiencies,
            JdbcClient jdbc) {
        this.units = units;
        this.people = people;
        this.tasks = tasks;
        this.deficiencies = deficiencies;
        this.jdbc = jdbc;
    }

    /** Refuses a draft with faults; what it belongs to must be of its unit. */
    void check(Actor by, PaperDraft draft) {
        units.get(by.scope(), draft.unitId());
        Long taskId = draft.taskId();
        if (taskId != null && tasks.findWithin(draft.unitId(), taskId).isEmpty()) {
            throw new NotFound("task", taskId);
        }
        Long deficiencyId = draft.deficiencyId();
        if (deficiencyId != null
                && deficiencies
                        .find(new Scope(draft.unitId()), deficiencyId, Locale.ROOT)
                        .isEmpty()) {
            throw new NotFound("deficiency", deficiencyId);
        }
        LocalDate lastDay = by.today().plusYears(YEARS_AHEAD);
        words(draft.kind(), draft.title())
                .when(
                        draft.plannedOn().isBefore(by.today())
                                || draft.plannedOn().isAfter(lastDay),
                        "refusal.plans.paper.day",
                        by.today(),
                        lastDay)
                .when(!isOf(draft.unitId(), draft.drafterId()), "refusal.plans.paper.drafter")
                .refuse();
    }

    Refusals words(String kind, String title) {
        boolean known = jdbc.sql("SELECT EXISTS (SELECT 1 FROM paper_kind WHERE code = ?)")
                .param(kind)
                .query(Boolean.class)
                .single();
        return new Refusals().text(title, 500, "refusal.plans.paper.title").when(!known, "refusal.plans.paper.kind");
    }

    Refusals drafter(Paper paper, long personId) {
        return new Refusals().when(!isOf(paper.unitId(), personId), "refusal.plans.paper.drafter");
    }

    /** An official says so of what the same person drafts only. */
    Refusals issuing(Actor by, Paper paper) {
        Long drafter = paper.drafterId();
        boolean drafts = drafter != null && drafter == by.personId();
        return new Refusals().when(by.is(Role.OFFICIAL) && !drafts, "refusal.plans.paper.not_drafter");
    }

    /** Nobody of the unit decides on its papers, nor who drafts one. */
    Refusals deciding(Actor by, Paper paper) {
        Long drafter = paper.drafterId();
        return new Refusals()
                .when(by.is(Role.COORDINATOR) && by.unitId() == paper.unitId(), "refusal.plans.own_unit")
                .when(drafter != null && drafter == by.personId(), "refusal.plans.paper.own");
    }

    private boolean isOf(long unitId, @Nullable Long personId) {
        return personId == null || people.find(new Scope(unitId), personId).isPresent();
    }
}
