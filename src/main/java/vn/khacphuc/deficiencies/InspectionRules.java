package vn.khacphuc.deficiencies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;
import vn.khacphuc.identity.PeopleQueries;
import vn.khacphuc.units.UnitQueries;

/** What an inspection may say; names every fault at once. */
@Component
class InspectionRules {

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final int YEARS_AHEAD = 5;

    private final UnitQueries units;
    private final PeopleQueries people;

    InspectionRules(UnitQueries units, PeopleQueries people) {
        this.units = units;
        this.people = people;
    }

    void check(Actor by, InspectionDraft draft) {
        units.get(by.scope(), draft.unitId());
        draft.unitIds().forEach(unit -> units.get(by.scope(), unit));
        boolean own = draft.kind() == InspectionKind.SELF_INSPECTION;
        boolean inside = draft.inspectorText().isBlank();
        LocalDate lastDay = by.today().plusYears(YEARS_AHEAD);
        List<Long> team = new ArrayList<>(draft.memberIds());
        if (draft.leadId() != null) {
            team.add(draft.leadId());
        }
        boolean partial =
                team.stream().filter(person -> isOf(by, person, draft)).count() > 0;
        new Refusals()
                .text(draft.title(), 500, "refusal.deficiencies.inspection.title")
                .limit(draft.inspectorText(), 300, "refusal.deficiencies.inspection.inspector")
                .when(head(by, draft.kind()), "refusal.deficiencies.inspection.head")
                .when(draft.unitIds().isEmpty(), "refusal.deficiencies.inspection.units")
                .when(
                        !own && inside && draft.unitIds().contains(draft.unitId()),
                        "refusal.deficiencies.inspection.itself")
                .when(
                        draft.plannedOn().isBefore(FIRST_DAY)
                                || draft.plannedOn().isAfter(lastDay),
                        "refusal.deficiencies.inspection.planned_on",
                        FIRST_DAY,
                        lastDay)
                .when(!own && partial, "refusal.deficiencies.inspection.member_own")
                .refuse();
    }

    /** A head looks at the own unit only; what others inspect there is theirs. */
    static boolean head(Actor by, InspectionKind kind) {
        return by.is(Role.HEAD) && kind != InspectionKind.SELF_INSPECTION;
    }

    /** Whether somebody of the team belongs to a unit looked at. */
    private boolean isOf(Actor by, long personId, InspectionDraft draft) {
        long unit = people.find(by.scope(), personId)
                .orElseThrow(() -> new NotFound("person", personId))
                .unitId();
        return draft.unitIds().contains(unit);
    }
}
