package vn.khacphuc.directives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.AtOnce;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Submission;
import vn.khacphuc.criteria.AreaDraft;
import vn.khacphuc.criteria.CriteriaAdministration;
import vn.khacphuc.criteria.CriteriaQueries;
import vn.khacphuc.directives.CommitteeDraft.Member;
import vn.khacphuc.identity.HandOver;
import vn.khacphuc.units.UnitAdministration;
import vn.khacphuc.units.UnitQueries;

@PortalTest
class CommitteesTest {

    private static final CommitteeFilter WORKING = new CommitteeFilter(null, null, false);

    @Autowired
    District district;

    @Autowired
    Committees committees;

    @Autowired
    CommitteeQueries queries;

    @Autowired
    CriteriaQueries criteria;

    @Autowired
    CriteriaAdministration administration;

    @Autowired
    HandOver handOver;

    @Autowired
    UnitAdministration units;

    @Autowired
    UnitQueries unitQueries;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theAuthoritysCommitteeSaysWhoFollowsWhatAndWhatNobodyFollows() {
        var d = district.make();
        long area = area(d.coordinator());
        long other = area(d.coordinator());
        establish(
                d.coordinator(),
                draft(
                        d.authority(),
                        "45/QĐ-UBND",
                        member(d.leader(), CommitteePosition.CHAIR, List.of(), List.of()),
                        member(d.coordinator(), CommitteePosition.STANDING, List.of(d.commune()), List.of()),
                        member(d.coordinator2(), CommitteePosition.COMMISSIONER, List.of(), List.of(area))));
        LocalDate today = d.leader().today();
        Unfollowed open = queries.unfollowed(d.leader().scope(), d.authority(), today, Locale.ROOT);
        assertThat(open.units()).hasSize(3).noneMatch(name -> name.startsWith("Xã Đường Hồng"));
        assertThat(open.areas()).hasSize(criteria.areas(Locale.ROOT).size() - 1);
        assertThat(queries.followersOf(d.head().scope(), d.commune(), today))
                .as("the unit itself sees who follows it")
                .extracting(Follower::personName)
                .containsExactly(d.coordinator().name());
        assertThat(queries.followersOf(d.head().scope(), d.commune(), area, today))
                .as("of a task, by unit or by area")
                .extracting(Follower::personName)
                .containsExactly(d.coordinator().name(), d.coordinator2().name());
        assertThat(queries.followersOf(d.head().scope(), d.commune(), other, today))
                .hasSize(1);
        assertThat(queries.followersOf(d.head().scope(), d.commune2(), today))
                .as("not of a foreign unit")
                .isEmpty();
    }

    @Test
    void aNewDecisionEndsTheFormerMembershipsAndDeletesNone() {
        var d = district.make();
        long id = establish(
                d.coordinator(),
                draft(
                        d.authority(),
                        "1/QĐ-UBND",
                        member(d.coordinator(), CommitteePosition.MEMBER, List.of(), List.of())));
        CommitteeDraft next = new CommitteeDraft(
                d.authority(),
                CommitteeKind.COMMITTEE,
                "Ban chỉ đạo cải cách hành chính",
                "2/QĐ-UBND",
                d.leader().today(),
                d.leader().today(),
                List.of(member(d.coordinator2(), CommitteePosition.MEMBER, List.of(d.commune()), List.of())));
        assertThatThrownBy(() -> committees.reorganise(
                        d.coordinator(),
                        press(d, id),
                        id,
                        draft(d.authority(), "1/QĐ-UBND", next.members().getFirst())))
                .hasMessage("refusal.directives.committee.same_decision");
        committees.reorganise(d.coordinator(), press(d, id), id, next);
        assertThat(members(d, id, false))
                .extracting(CommitteeMemberRow::personId)
                .containsExactly(d.coordinator2().personId());
        assertThat(members(d, id, true)).singleElement().satisfies(former -> {
            assertThat(former.toDay()).isEqualTo(d.leader().today().minusDays(1));
            assertThat(former.decisionNumber()).isEqualTo("1/QĐ-UBND");
        });
        assertThat(jdbc.sql("SELECT decision_number FROM committee_history WHERE committee_id = ? ORDER BY id")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("1/QĐ-UBND", "2/QĐ-UBND");
        assertThat(jdbc.sql("SELECT verb FROM audit_entry WHERE subject = 'committee' AND subject_id = ? ORDER BY id")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("committee.established", "committee.reorganised");
    }

    @Test
    void everyFaultOfADecisionIsToldAtOnce() {
        var d = district.make();
        LocalDate tomorrow = d.leader().today().plusDays(1);
        var chair = member(d.head(), CommitteePosition.CHAIR, List.of(d.commune2()), List.of(-1L));
        assertThatThrownBy(() -> committees.establish(
                        d.head(),
                        Submission.first(),
                        new CommitteeDraft(
                                d.commune(),
                                CommitteeKind.HELPERS,
                                "",
                                " ",
                                tomorrow,
                                tomorrow,
                                List.of(
                                        chair,
                                        chair,
                                        member(d.head2(), CommitteePosition.MEMBER, List.of(), List.of())))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::key)
                                .containsExactly(
                                        "refusal.directives.committee.name",
                                        "refusal.directives.committee.number",
                                        "refusal.directives.committee.future",
                                        "refusal.directives.committee.future",
                                        "refusal.directives.committee.twice",
                                        "refusal.directives.committee.chairs",
                                        "refusal.directives.committee.person",
                                        "refusal.directives.committee.unit",
                                        "refusal.directives.committee.area"));
    }

    @Test
    void aHeadKeepsTheCommitteeOfTheOwnUnitAndSeesThoseThatFollowIt() {
        var d = district.make();
        long own = establish(
                d.head(),
                draft(d.commune(), "3/QĐ-UBND", member(d.head(), CommitteePosition.CHAIR, List.of(), List.of())));
        long follows = establish(
                d.coordinator(),
                draft(
                        d.authority(),
                        "4/QĐ-UBND",
                        member(d.coordinator(), CommitteePosition.MEMBER, List.of(d.commune()), List.of())));
        assertThat(queries.list(d.head().scope(), WORKING, 0, 10))
                .extracting(CommitteeRow::id, CommitteeRow::mine)
                .containsExactlyInAnyOrder(tuple(own, true), tuple(follows, false));
        assertThat(queries.list(d.head2().scope(), WORKING, 0, 10)).isEmpty();
        assertThat(queries.count(d.leader().scope(), WORKING)).isEqualTo(2);
        assertThatThrownBy(() -> committees.end(
                        d.head(), press(d, follows), follows, d.head().today()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> establish(
                        d.official(),
                        draft(d.commune(), "5/QĐ", member(d.head(), CommitteePosition.MEMBER, List.of(), List.of()))))
                .hasMessage("refusal.base.role");
        committees.end(d.head(), press(d, own), own, d.head().today());
        assertThat(queries.list(d.head().scope(), new CommitteeFilter(null, null, true), 0, 10))
                .extracting(CommitteeRow::id)
                .containsExactly(own);
        assertThatThrownBy(() ->
                        committees.end(d.head(), press(d, own), own, d.head().today()))
                .hasMessage("refusal.directives.committee.ended");
    }

    @Test
    void ofTwoDecisionsAtOnceOneWins() throws Exception {
        var d = district.make();
        var member = member(d.coordinator(), CommitteePosition.MEMBER, List.of(), List.of());
        long id = establish(d.coordinator(), draft(d.authority(), "6/QĐ-UBND", member));
        Submission one = press(d, id);
        Submission two = press(d, id);
        assertThat(AtOnce.run(
                        () -> committees.reorganise(
                                d.coordinator(), one, id, draft(d.authority(), "7/QĐ-UBND", member)),
                        () -> committees.reorganise(
                                d.coordinator2(), two, id, draft(d.authority(), "8/QĐ-UBND", member))))
                .containsExactlyInAnyOrder(true, false);
        assertThat(members(d, id, false)).hasSize(1);
    }

    @Test
    void whoLeavesGivesThePlaceAndWhatIsFollowedToAnother() {
        var d = district.make();
        long area = area(d.coordinator());
        long id = establish(
                d.coordinator(),
                draft(
                        d.authority(),
                        "9/QĐ-UBND",
                        member(d.official(), CommitteePosition.MEMBER, List.of(d.commune()), List.of(area))));
        var holder = handOver.holder(
                        d.admin().scope(), d.official().personId(), d.admin().at())
                .orElseThrow();
        assertThat(holder.items()).extracting("kind").containsExactly("committees");
        handOver.handOver(
                d.head(),
                Submission.of(holder.version()),
                d.official().personId(),
                d.head().personId());
        assertThat(members(d, id, false)).singleElement().satisfies(member -> {
            assertThat(member.personId()).isEqualTo(d.head().personId());
            assertThat(member.unitIds()).containsExactly(d.commune());
            assertThat(member.areaIds()).containsExactly(area);
        });
        assertThat(members(d, id, true)).hasSize(1);
    }

    @Test
    void inAMergerTheCommitteeOfTheUnitEndsAndTheSuccessorIsFollowed() {
        var d = district.make();
        long own = establish(
                d.head(),
                draft(d.commune(), "10/QĐ-UBND", member(d.head(), CommitteePosition.CHAIR, List.of(), List.of())));
        establish(
                d.coordinator(),
                draft(
                        d.authority(),
                        "11/QĐ-UBND",
                        member(d.coordinator(), CommitteePosition.MEMBER, List.of(d.commune()), List.of())));
        LocalDate today = d.admin().today();
        var into = unitQueries.get(d.admin().scope(), d.commune2());
        units.merge(d.admin(), Submission.of(into.version()), List.of(d.commune()), d.commune2(), today);
        assertThat(queries.find(d.head2().scope(), own).orElseThrow().endedOn()).isEqualTo(today.minusDays(1));
        assertThat(queries.followersOf(d.head2().scope(), d.commune2(), today)).hasSize(1);
    }

    private long establish(Actor by, CommitteeDraft draft) {
        return committees.establish(by, Submission.first(), draft);
    }

    private static CommitteeDraft draft(long unit, String number, Member... members) {
        LocalDate day = LocalDate.of(2026, 1, 5);
        return new CommitteeDraft(
                unit, CommitteeKind.COMMITTEE, "Ban chỉ đạo cải cách hành chính", number, day, day, List.of(members));
    }

    private static Member member(Actor person, CommitteePosition position, List<Long> units, List<Long> areas) {
        return new Member(person.personId(), position, units, areas);
    }

    private List<CommitteeMemberRow> members(District.Made d, long id, boolean former) {
        return queries.members(d.leader().scope(), id, former, Locale.ROOT);
    }

    private Submission press(District.Made d, long id) {
        return Submission.of(queries.find(d.leader().scope(), id).orElseThrow().version());
    }

    private long area(Actor coordinator) {
        String code = Long.toString(System.nanoTime(), 36);
        administration.addArea(coordinator, Submission.first(), new AreaDraft("a" + code, code, code, code, code, 99));
        return criteria.areas(Locale.ROOT).stream()
                .filter(area -> area.code().equals("a" + code))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
