package vn.khacphuc.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.AtOnce;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.plans.Independence;
import vn.khacphuc.plans.Planned;
import vn.khacphuc.plans.Progress;
import vn.khacphuc.units.UnitAdministration;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.verification.QueueFilter;
import vn.khacphuc.verification.ReviewQueries;
import vn.khacphuc.verification.Verifications;

@PortalTest
class SubstitutionsTest {

    @Autowired
    District district;

    @Autowired
    Substitutions substitutions;

    @Autowired
    SubstituteQueries queries;

    @Autowired
    AccountAdministration accounts;

    @Autowired
    Actors actors;

    @Autowired
    Planned planned;

    @Autowired
    Progress progress;

    @Autowired
    Verifications verifications;

    @Autowired
    ReviewQueries reviews;

    @Autowired
    UnitAdministration units;

    @Autowired
    UnitQueries unitQueries;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aSubstituteActsForTheHeadBetweenTheDaysAndNotOneLonger() {
        var d = district.make();
        LocalDate today = d.head().today();
        long id = name(d.head(), d.official(), today.plusDays(1), today.plusDays(3));
        assertThat(as(d.official(), id, 0).role()).as("not yet").isEqualTo(Role.OFFICIAL);
        Actor substitute = as(d.official(), id, 1);
        assertThat(substitute.role()).isEqualTo(Role.HEAD);
        assertThat(substitute.unitId()).isEqualTo(d.commune());
        assertThat(substitute.standsFor().personId()).isEqualTo(d.head().personId());
        assertThat(as(d.official(), id, 3).role()).isEqualTo(Role.HEAD);
        assertThat(as(d.official(), id, 4).role()).as("over by its date").isEqualTo(Role.OFFICIAL);
        assertThat(actors.of(username(d.official()), substitute.at()).role())
                .as("one's own appointment comes first")
                .isEqualTo(Role.OFFICIAL);
    }

    @Test
    void whatIsWrongWithASubstituteIsToldAtOnce() {
        var d = district.make();
        LocalDate today = d.head().today();
        assertThatThrownBy(() -> name(d.head(), d.head(), today.minusDays(2), today.minusDays(3)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::key)
                                .containsExactly(
                                        "refusal.identity.substitute.itself",
                                        "refusal.identity.substitute.past",
                                        "refusal.identity.appointment.days"));
        assertThatThrownBy(() -> name(d.head(), d.head2(), today, today))
                .hasMessage("refusal.identity.substitute.elsewhere");
        accounts.disable(d.admin(), account(d, d.official()), d.official().accountId(), null);
        assertThatThrownBy(() -> name(d.head(), d.official(), today, today))
                .hasMessage("refusal.identity.substitute.account");
    }

    @Test
    void twoDoNotStandInOnTheSameDay() {
        var d = district.make();
        LocalDate today = d.head().today();
        Actor another = district.person(d.admin(), "another" + d.commune(), d.commune(), Role.OFFICIAL);
        name(d.head(), d.official(), today, today.plusDays(5));
        assertThatThrownBy(() -> name(d.head(), another, today.plusDays(5), today.plusDays(9)))
                .hasMessage("refusal.identity.substitute.taken");
        name(d.head(), another, today.plusDays(6), today.plusDays(9));
        assertThat(queries.own(d.head())).hasSize(2);
    }

    @Test
    void oneNamesSubstitutesForOneselfAloneAndTheAdministratorForAnybodyInScope() {
        var d = district.make();
        LocalDate today = d.head().today();
        var draft = new SubstituteDraft(held(d.head()), d.official().personId(), today, today, "");
        assertThatThrownBy(() -> substitutions.name(d.coordinator(), press(held(d.head())), draft))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> substitutions.name(district.make().admin(), press(held(d.head())), draft))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> substitutions.name(d.official(), press(held(d.head())), draft))
                .hasMessage("refusal.base.role");
        long id = substitutions.name(d.admin(), press(held(d.head())), draft);
        Actor substitute = as(d.official(), id, 0);
        assertThatThrownBy(() -> name(substitute, press(id), id, d.head(), today))
                .as("a substitute names none")
                .hasMessage("refusal.identity.substitute.of_substitute");
    }

    @Test
    void ofTwoSubstitutesNamedAtOnceOneIs() throws Exception {
        var d = district.make();
        LocalDate today = d.head().today();
        Actor another = district.person(d.admin(), "second" + d.commune(), d.commune(), Role.OFFICIAL);
        long held = held(d.head());
        assertThat(AtOnce.run(
                        () -> name(d.head(), Submission.of(0), held, d.official(), today),
                        () -> name(d.admin(), Submission.of(0), held, another, today)))
                .containsExactlyInAnyOrder(true, false);
        assertThat(queries.own(d.head())).hasSize(1);
    }

    @Test
    void aSubstitutionIsTakenBackByWhomItIsForAndItsTrailTellsForWhom() {
        var d = district.make();
        LocalDate today = d.head().today();
        long id = name(d.head(), d.official(), today, today.plusDays(9));
        Actor substitute = as(d.official(), id, 0);
        assertThatThrownBy(() -> substitutions.revoke(d.head2(), Submission.of(0), id))
                .isInstanceOf(NotFound.class);
        long plan = planned.plan(substitute);
        assertThat(jdbc.sql("SELECT after_values FROM audit_entry WHERE subject = 'plan' AND subject_id = ?")
                        .param(plan)
                        .query(String.class)
                        .single())
                .contains("\"standsInFor\":" + d.head().personId());
        substitutions.revoke(
                d.head(), Submission.of(queries.own(d.head()).getFirst().version()), id);
        assertThat(as(d.official(), id, 0).role()).isEqualTo(Role.OFFICIAL);
        assertThat(jdbc.sql(
                                "SELECT verb FROM audit_entry WHERE subject = 'appointment' AND subject_id IN (?, ?) ORDER BY id")
                        .params(id, held(d.head()))
                        .query(String.class)
                        .list())
                .containsExactly(
                        "appointment.opened",
                        "appointment.substitute_named",
                        "appointment.ended",
                        "appointment.substitute_revoked");
    }

    @Test
    void withTheAppointmentEndsTheStandingIn() {
        var d = district.make();
        LocalDate today = d.head().today();
        long id = name(d.head(), d.official(), today, today.plusDays(9));
        accounts.endAppointment(d.admin(), account(d, d.head()), d.head().accountId(), held(d.head()), null);
        assertThat(as(d.official(), id, 0).role()).isEqualTo(Role.OFFICIAL);
    }

    @Test
    void inAMergerAHeadsSubstituteGoesAndACoordinatorsGoesOnUntilTheDay() {
        var d = district.make();
        LocalDate today = d.head().today();
        Actor clerk = district.person(d.admin(), "clerk" + d.interior(), d.interior(), Role.OFFICIAL);
        long heads = name(d.head(), d.official(), today, today.plusDays(9));
        name(d.coordinator(), clerk, today, today.plusDays(9));
        var into = unitQueries.get(d.admin().scope(), d.office());
        units.merge(d.admin(), Submission.of(into.version()), List.of(d.commune(), d.interior()), d.office(), today);
        assertThat(as(d.official(), heads, 0).role()).isEqualTo(Role.OFFICIAL);
        var held = actors.held(clerk.accountId(), null, today);
        assertThat(held).extracting(Actors.Held::role).containsExactly(Role.OFFICIAL, Role.COORDINATOR);
        assertThat(held.getLast().lastDay()).isEqualTo(today.plusDays(9));
        assertThat(held.getLast().standsForPersonId()).isEqualTo(d.coordinator().personId());
    }

    @Test
    void aSubstituteDecidesNothingOfTheOwnUnitNorOfWhomTheyStandInFor() {
        var d = district.make();
        LocalDate today = d.head().today();
        // Somebody of a commune stands in for the coordinator, and for the leader.
        long coordinating = substitute(d, d.coordinator(), d.official());
        long leading = name(d.leader(), d.official(), today, today);
        for (long id : new long[] {coordinating, leading}) {
            Actor by = as(d.official(), id, 0);
            assertThat(Independence.mayDecide(by, d.commune(), null, null))
                    .as("own unit")
                    .isFalse();
            assertThat(Independence.mayDecide(by, d.commune2(), d.official().accountId(), null))
                    .as("own request")
                    .isFalse();
            assertThat(Independence.mayDecide(
                            by, d.commune2(), null, d.official().personId()))
                    .as("own task")
                    .isFalse();
            assertThat(Independence.mayDecide(by, d.commune2(), null, null)).isTrue();
        }
        Actor by = as(d.official(), coordinating, 0);
        assertThat(Independence.mayDecide(by, d.interior(), null, null))
                .as("their unit")
                .isFalse();
        assertThat(Independence.mayDecide(by, d.commune2(), d.coordinator().accountId(), null))
                .as("what they asked for")
                .isFalse();
        assertThat(Independence.mayDecide(
                        by, d.commune2(), null, d.coordinator().personId()))
                .as("their task")
                .isFalse();
        assertThat(Independence.mayDecide(d.leader(), d.authority(), null, null))
                .isTrue();
    }

    @Test
    void aSubstituteIsNeitherOfferedNorAllowedTheReportOfTheOwnUnit() {
        var d = district.make();
        long task = planned.running(
                d.head(), d.coordinator(), d.official(), d.head().today().plusDays(9));
        progress.reportDone(d.official(), planned.task(d.head(), task), task, planned.done(d.official(), task));
        Actor by = as(d.official(), substitute(d, d.coordinator2(), d.official()), 0);
        assertThat(reviews.count(by, QueueFilter.ALL)).isZero();
        assertThat(reviews.count(d.coordinator2(), QueueFilter.ALL)).isEqualTo(1);
        var seen = planned.inOrder(d.head(), task);
        assertThatThrownBy(() -> verifications.accept(by, planned.task(d.head(), task), task, seen))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::key)
                                .contains(
                                        "refusal.plans.own_submission",
                                        "refusal.plans.own_task",
                                        "refusal.plans.own_unit"));
    }

    /** Someone of one unit stands in for someone of another, after having moved: as papers of mergers leave it. */
    private long substitute(District.Made d, Actor principal, Actor substitute) {
        long id = name(
                principal, clerkOf(d, principal), d.head().today(), d.head().today());
        jdbc.sql("UPDATE appointment SET person_id = ? WHERE id = ?")
                .params(substitute.personId(), id)
                .update();
        return id;
    }

    private Actor clerkOf(District.Made d, Actor principal) {
        return district.person(d.admin(), "clerk" + principal.accountId(), principal.unitId(), Role.OFFICIAL);
    }

    private long name(Actor by, Actor substitute, LocalDate from, LocalDate to) {
        return substitutions.name(
                by,
                press(held(by)),
                new SubstituteDraft(held(by), substitute.personId(), from, to, "Giấy ủy quyền 01/GUQ-UBND"));
    }

    private void name(Actor by, Submission press, long appointment, Actor substitute, LocalDate day) {
        substitutions.name(by, press, new SubstituteDraft(appointment, substitute.personId(), day, day, ""));
    }

    private Actor as(Actor person, long appointment, int days) {
        return actors.of(username(person), appointment, person.at().plus(Duration.ofDays(days)));
    }

    private long held(Actor person) {
        return queries.substitutable(person.personId(), person.today())
                .getFirst()
                .id();
    }

    private Submission press(long appointment) {
        return Submission.of(jdbc.sql("SELECT version FROM appointment WHERE id = ?")
                .param(appointment)
                .query(Long.class)
                .single());
    }

    private Submission account(District.Made d, Actor person) {
        return Submission.of(jdbc.sql("SELECT version FROM account WHERE id = ?")
                .param(person.accountId())
                .query(Long.class)
                .single());
    }

    private String username(Actor person) {
        return jdbc.sql("SELECT username FROM account WHERE id = ?")
                .param(person.accountId())
                .query(String.class)
                .single();
    }
}
