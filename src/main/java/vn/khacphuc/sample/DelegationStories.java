package vn.khacphuc.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Submission;
import vn.khacphuc.criteria.AreaRow;
import vn.khacphuc.criteria.CriteriaQueries;
import vn.khacphuc.directives.CommitteeDraft;
import vn.khacphuc.directives.CommitteeDraft.Member;
import vn.khacphuc.directives.CommitteeKind;
import vn.khacphuc.directives.CommitteePosition;
import vn.khacphuc.directives.CommitteeQueries;
import vn.khacphuc.directives.Committees;
import vn.khacphuc.identity.SubstitutableRow;
import vn.khacphuc.identity.SubstituteDraft;
import vn.khacphuc.identity.SubstituteQueries;
import vn.khacphuc.identity.Substitutions;

/** Who follows what for which committee, and who stands in for whom. */
@Component
class DelegationStories {

    private static final String NAME = "Ban chỉ đạo cải cách hành chính ";
    private static final String HELPERS = "Tổ giúp việc Ban chỉ đạo cải cách hành chính huyện Bắc Mê";
    private static final int OWN = 2;

    private final Committees committees;
    private final CommitteeQueries queries;
    private final CriteriaQueries criteria;
    private final Substitutions substitutions;
    private final SubstituteQueries substitutes;
    private final Cast cast;

    DelegationStories(
            Committees committees,
            CommitteeQueries queries,
            CriteriaQueries criteria,
            Substitutions substitutions,
            SubstituteQueries substitutes,
            Cast cast) {
        this.committees = committees;
        this.queries = queries;
        this.criteria = criteria;
        this.substitutions = substitutions;
        this.substitutes = substitutes;
        this.cast = cast;
    }

    void lay(Acts acts, Calendar calendar, List<SampleUnit> units) {
        List<SampleUnit> departments =
                units.stream().filter(unit -> unit.kind().equals("department")).toList();
        acts.add(calendar.at(-330, 0), () -> district(calendar, departments));
        long[] group = new long[1];
        acts.add(calendar.at(-328, 0), () -> group[0] = helpers(calendar, departments, units));
        acts.add(calendar.at(-60, 30), () -> anew(calendar, group[0], departments, units));
        units.stream()
                .filter(unit -> !unit.kind().equals("department"))
                .limit(OWN)
                .forEach(unit -> acts.add(calendar.at(-320, 0), () -> ofUnit(calendar, unit)));
        SampleUnit away = units.stream()
                .filter(unit -> unit.slug().equals("minhngoc"))
                .findFirst()
                .orElseThrow();
        acts.add(calendar.at(-2, 40), () -> substitute(calendar, away));
    }

    /** The last area and, in the group of helpers, the last unit are left for somebody to notice. */
    private void district(Calendar calendar, List<SampleUnit> departments) {
        Actor by = cast.as("noivu", calendar.at(-330, 0));
        List<Member> members = new ArrayList<>();
        members.add(member("chutich", CommitteePosition.CHAIR, List.of(), List.of()));
        members.add(member("noivu", CommitteePosition.STANDING, List.of(), List.of()));
        members.add(member("vanphong", CommitteePosition.STANDING, List.of(), List.of()));
        List<AreaRow> areas = criteria.areas(Locale.ROOT);
        for (int i = 0; i < areas.size() - 1; i++) {
            members.add(member(
                    departments.get(i % departments.size()).head(),
                    CommitteePosition.COMMISSIONER,
                    List.of(),
                    List.of(areas.get(i).id())));
        }
        committees.establish(
                by,
                Submission.first(),
                draft(
                        authority(by),
                        CommitteeKind.COMMITTEE,
                        NAME + "huyện Bắc Mê",
                        "412/QĐ-UBND",
                        calendar.day(-331),
                        members));
    }

    private long helpers(Calendar calendar, List<SampleUnit> departments, List<SampleUnit> units) {
        Actor by = cast.as("noivu", calendar.at(-328, 0));
        return committees.establish(
                by,
                Submission.first(),
                draft(
                        authority(by),
                        CommitteeKind.HELPERS,
                        HELPERS,
                        "415/QĐ-UBND",
                        calendar.day(-329),
                        shared(departments.subList(1, 6), units)));
    }

    /** Two months ago one official took over from another. */
    private void anew(Calendar calendar, long id, List<SampleUnit> departments, List<SampleUnit> units) {
        Actor later = cast.as("noivu", calendar.at(-60, 30));
        committees.reorganise(
                later,
                Submission.of(queries.find(later.scope(), id).orElseThrow().version()),
                id,
                draft(
                        authority(later),
                        CommitteeKind.HELPERS,
                        HELPERS,
                        "128/QĐ-UBND",
                        calendar.day(-61),
                        shared(departments.subList(0, 5), units)));
    }

    private List<Member> shared(List<SampleUnit> departments, List<SampleUnit> units) {
        List<SampleUnit> followed = units.subList(0, units.size() - 1);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < departments.size(); i++) {
            int number = i;
            members.add(member(
                    departments.get(i).official(),
                    i == 0 ? CommitteePosition.CHAIR : CommitteePosition.MEMBER,
                    followed.stream()
                            .filter(unit -> followed.indexOf(unit) % departments.size() == number)
                            .map(SampleUnit::id)
                            .toList(),
                    List.of()));
        }
        return members;
    }

    private void ofUnit(Calendar calendar, SampleUnit unit) {
        Actor head = cast.as(unit.head(), calendar.at(-320, 0));
        List<Long> areas = criteria.areas(Locale.ROOT).stream().map(AreaRow::id).toList();
        committees.establish(
                head,
                Submission.first(),
                draft(
                        unit.id(),
                        CommitteeKind.COMMITTEE,
                        NAME + unit.name(),
                        "27/QĐ-UBND",
                        calendar.day(-321),
                        List.of(
                                member(unit.head(), CommitteePosition.CHAIR, List.of(), List.of()),
                                member(unit.official(), CommitteePosition.STANDING, List.of(), areas))));
    }

    private void substitute(Calendar calendar, SampleUnit unit) {
        Actor head = cast.as(unit.head(), calendar.at(-2, 40));
        SubstitutableRow held =
                substitutes.substitutable(head.personId(), head.today()).getFirst();
        substitutions.name(
                head,
                Submission.of(held.version()),
                new SubstituteDraft(
                        held.id(),
                        cast.personId(unit.official()),
                        calendar.day(-1),
                        calendar.day(8),
                        "Giấy ủy quyền số 03/GUQ-UBND"));
    }

    private static long authority(Actor coordinator) {
        return coordinator.scope().unitId();
    }

    private Member member(String username, CommitteePosition position, List<Long> unitIds, List<Long> areaIds) {
        return new Member(cast.personId(username), position, unitIds, areaIds);
    }

    private static CommitteeDraft draft(
            long unit, CommitteeKind kind, String name, String number, LocalDate day, List<Member> members) {
        return new CommitteeDraft(unit, kind, name, number, day, day.plusDays(1), members);
    }
}
