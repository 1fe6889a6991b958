package vn.khacphuc.directives;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Scope;
import vn.khacphuc.criteria.AreaRow;
import vn.khacphuc.criteria.CriteriaQueries;
import vn.khacphuc.directives.CommitteeDraft.Member;
import vn.khacphuc.identity.PeopleQueries;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.UnitRow;

/** What a decision on a committee must say; names every fault at once. */
@Component
class CommitteeRules {

    private static final int MEMBERS = 100;

    private final UnitQueries units;
    private final PeopleQueries people;
    private final CriteriaQueries criteria;

    CommitteeRules(UnitQueries units, PeopleQueries people, CriteriaQueries criteria) {
        this.units = units;
        this.people = people;
        this.criteria = criteria;
    }

    Refusals check(Actor by, CommitteeDraft draft) {
        UnitRow unit = units.get(by.scope(), draft.unitId());
        List<Member> members = draft.members();
        Refusals refusals = new Refusals()
                .text(draft.name(), 300, "refusal.directives.committee.name")
                .text(draft.number(), 60, "refusal.directives.committee.number")
                .when(unit.validTo() != null, "refusal.units.ended", unit.name())
                .when(draft.date().isAfter(by.today()), "refusal.directives.committee.future", by.today())
                .when(draft.from().isAfter(by.today()), "refusal.directives.committee.future", by.today())
                .when(members.isEmpty(), "refusal.directives.committee.members")
                .when(members.size() > MEMBERS, "refusal.directives.committee.many", MEMBERS)
                .when(
                        members.stream().map(Member::personId).distinct().count() < members.size(),
                        "refusal.directives.committee.twice")
                .when(
                        members.stream()
                                        .filter(member -> member.position() == CommitteePosition.CHAIR)
                                        .count()
                                > 1,
                        "refusal.directives.committee.chairs");
        if (members.size() <= MEMBERS) {
            place(by, draft, refusals);
        }
        return refusals;
    }

    private void place(Actor by, CommitteeDraft draft, Refusals refusals) {
        Set<Long> below = units.tree(new Scope(draft.unitId()), by.today()).stream()
                .map(UnitRow::id)
                .collect(Collectors.toSet());
        Set<Long> areas = criteria.areas(Locale.ROOT).stream().map(AreaRow::id).collect(Collectors.toSet());
        refusals.when(
                        draft.members().stream()
                                .anyMatch(member -> people.find(by.scope(), member.personId())
                                        .isEmpty()),
                        "refusal.directives.committee.person")
                .when(
                        draft.members().stream().anyMatch(member -> !below.containsAll(member.unitIds())),
                        "refusal.directives.committee.unit")
                .when(
                        draft.members().stream().anyMatch(member -> !areas.containsAll(member.areaIds())),
                        "refusal.directives.committee.area");
    }
}
