package vn.khacphuc.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import vn.khacphuc.deficiencies.Deficiencies;
import vn.khacphuc.deficiencies.DeficiencyDraft;
import vn.khacphuc.deficiencies.InspectionDraft;
import vn.khacphuc.deficiencies.InspectionKind;
import vn.khacphuc.deficiencies.Inspections;
import vn.khacphuc.deficiencies.Source;
import vn.khacphuc.directives.UrgingDraft;
import vn.khacphuc.directives.UrgingKind;
import vn.khacphuc.directives.UrgingTarget;
import vn.khacphuc.directives.Urgings;
import vn.khacphuc.identity.AccountAdministration;
import vn.khacphuc.identity.AppointmentDraft;
import vn.khacphuc.identity.HandOver;
import vn.khacphuc.identity.Holder;
import vn.khacphuc.identity.OpenItemRow;
import vn.khacphuc.plans.Planned;
import vn.khacphuc.plans.Progress;
import vn.khacphuc.verification.Claims;

@PortalTest
class HandOverTest {

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Autowired
    HandOver handOver;

    @Autowired
    AccountAdministration accounts;

    @Autowired
    Deficiencies deficiencies;

    @Autowired
    Inspections inspections;

    @Autowired
    Urgings urgings;

    @Autowired
    Progress progress;

    @Autowired
    Claims claims;

    @Autowired
    JdbcClient jdbc;

    @Test
    void nobodyLeavesWithOpenItemsAndAllKindsAreToldAtOnce() {
        var d = district.make();
        busy(d);
        String[] kinds = {
            "refusal.identity.items.deficiencies",
            "refusal.identity.items.inspections",
            "refusal.identity.items.tasks",
            "refusal.identity.items.urgings"
        };
        long account = d.official().accountId();
        refuses(kinds, () -> accounts.disable(d.admin(), press(d.official()), account, null));
        refuses(
                kinds,
                () -> accounts.endAppointment(
                        d.admin(), press(d.official()), account, appointment(d.official()), null));
        refuses(
                kinds,
                () -> accounts.move(d.admin(), press(d.official()), account, d.commune2(), Role.OFFICIAL, "", null));
        assertThat(jdbc.sql("SELECT disabled FROM account WHERE id = ?")
                        .param(account)
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void anHeirTakesEverythingInOneGoWithHistoryAndTrailOnEach() {
        var d = district.make();
        long task = busy(d);
        assertThat(holder(d, d.official()).items())
                .containsExactly(
                        new OpenItemRow("deficiencies", 1),
                        new OpenItemRow("inspections", 1),
                        new OpenItemRow("tasks", 2),
                        new OpenItemRow("urgings", 1));
        int before = holder(d, d.head()).total();
        accounts.disable(
                d.admin(),
                press(d.official()),
                d.official().accountId(),
                d.head().personId());
        assertThat(holder(d, d.official()).total()).isZero();
        assertThat(holder(d, d.head()).total()).isEqualTo(before + 5);
        assertThat(planned.seen(d.head(), task).ownerId()).isEqualTo(d.head().personId());
        assertThat(last("SELECT verb FROM task_history WHERE task_id = ? ORDER BY id DESC LIMIT 1", task))
                .isEqualTo("task.handed_over");
        assertThat(jdbc.sql("""
                                SELECT verb, COUNT(*) FROM audit_entry WHERE person_id = ? AND verb LIKE '%handed_over'
                                GROUP BY verb ORDER BY verb""")
                        .param(d.admin().personId())
                        .query((row, n) -> row.getString(1) + " " + row.getInt(2))
                        .list())
                .containsExactly(
                        "deficiency.handed_over 1",
                        "inspection.handed_over 1",
                        "person.handed_over 1",
                        "task.handed_over 2",
                        "urging.handed_over 1");
        assertThatThrownBy(() -> handOver.handOver(
                        d.head(),
                        of(d, d.head()),
                        d.head().personId(),
                        d.official().personId()))
                .as("whoever has left takes nothing")
                .hasMessage("refusal.identity.heir.elsewhere");
    }

    @Test
    void aHeadHandsOverWorkInTheOwnUnitWhileThePersonStays() {
        var d = district.make();
        busy(d);
        Actor other = district.person(d.admin(), "heir" + d.commune(), d.commune(), Role.OFFICIAL);
        long official = d.official().personId();
        assertThatThrownBy(() -> handOver.handOver(
                        d.head2(), of(d, d.official()), official, d.head2().personId()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> handOver.handOver(d.official(), of(d, d.official()), official, other.personId()))
                .hasMessage("refusal.base.role");
        assertThatThrownBy(() -> handOver.handOver(d.head(), of(d, d.official()), official, official))
                .hasMessage("refusal.identity.heir.itself");
        assertThatThrownBy(() -> handOver.handOver(
                        d.admin(), of(d, d.official()), official, d.head2().personId()))
                .hasMessage("refusal.identity.heir.elsewhere");
        handOver.handOver(d.head(), of(d, d.official()), official, other.personId());
        assertThat(holder(d, other).total()).isEqualTo(5);
        assertThatThrownBy(() -> handOver.handOver(d.head(), of(d, d.official()), official, other.personId()))
                .hasMessage("refusal.identity.items.none");
    }

    @Test
    void ofTwoWhoHandOverAtOnceOneWins() throws Exception {
        var d = district.make();
        busy(d);
        Actor other = district.person(d.admin(), "other" + d.commune(), d.commune(), Role.OFFICIAL);
        Submission one = of(d, d.official());
        Submission two = of(d, d.official());
        long official = d.official().personId();
        assertThat(AtOnce.run(
                        () -> handOver.handOver(
                                d.head(), one, official, d.head().personId()),
                        () -> handOver.handOver(d.admin(), two, official, other.personId())))
                .containsExactlyInAnyOrder(true, false);
        assertThat(List.of(holder(d, d.head()).total(), holder(d, other).total()))
                .containsExactlyInAnyOrder(0, 5);
    }

    @Test
    void aClaimedReportGoesBackToTheQueue() {
        var d = district.make();
        long task = planned.running(
                d.head(), d.coordinator(), d.official(), d.head().today().plusDays(9));
        progress.reportDone(d.official(), planned.task(d.head(), task), task, planned.done(d.official(), task));
        claims.claim(d.coordinator(), Submission.first(), task);
        assertThat(holder(d, d.coordinator()).items()).containsExactly(new OpenItemRow("claims", 1));
        accounts.disable(
                d.admin(),
                press(d.coordinator()),
                d.coordinator().accountId(),
                d.inspector().personId());
        claims.claim(d.coordinator2(), Submission.first(), task);
    }

    @Test
    void anAppointmentElsewhereEndsWithoutHandingOver() {
        var d = district.make();
        busy(d);
        long account = d.official().accountId();
        long second = accounts.appoint(
                d.admin(),
                press(d.official()),
                account,
                new AppointmentDraft(d.commune2(), Role.OFFICIAL, d.head().today(), null, null, ""));
        accounts.endAppointment(d.admin(), press(d.official()), account, second, null);
        assertThat(holder(d, d.official()).total()).isEqualTo(5);
    }

    @Test
    void whoMovesIsOfTheOtherUnitFromThatDayOn() {
        var d = district.make();
        busy(d);
        long account = d.official().accountId();
        accounts.move(
                d.admin(),
                press(d.official()),
                account,
                d.commune2(),
                Role.OFFICIAL,
                "Quyết định 15/QĐ-UBND",
                d.head().personId());
        assertThat(handOver.holder(
                        d.head2().scope(), d.official().personId(), d.head().at()))
                .isPresent();
        assertThat(jdbc.sql("SELECT unit_id FROM appointment WHERE person_id = ? AND to_day IS NULL")
                        .param(d.official().personId())
                        .query(Long.class)
                        .list())
                .containsExactly(d.commune2());
        assertThatThrownBy(() ->
                        accounts.move(d.admin(), press(d.official()), account, d.commune2(), Role.OFFICIAL, "", null))
                .hasMessage("refusal.identity.move.same");
    }

    /** Two running tasks, a deficiency, an inspection to lead, a slip to answer; gives one task. */
    private long busy(District.Made d) {
        LocalDate today = d.head().today();
        long task = planned.running(d.head(), d.coordinator(), d.official(), today.plusDays(9));
        planned.another(d.head(), d.coordinator(), d.official());
        deficiencies.log(
                d.head(),
                Submission.first(),
                new DeficiencyDraft(
                        d.commune(),
                        d.official().personId(),
                        today.getYear() - 1,
                        null,
                        null,
                        "Chưa niêm yết thủ tục",
                        "",
                        BigDecimal.ONE,
                        Source.SCORING,
                        "",
                        today,
                        Map.of(),
                        null));
        inspections.plan(
                d.head(),
                Submission.first(),
                new InspectionDraft(
                        InspectionKind.SELF_INSPECTION,
                        "Tự kiểm tra",
                        d.commune(),
                        "",
                        List.of(),
                        today,
                        d.official().personId(),
                        List.of(d.head().personId())));
        urgings.send(
                d.leader(),
                Submission.first(),
                new UrgingDraft(
                        UrgingKind.EXPLANATION,
                        null,
                        UrgingTarget.task(task),
                        d.official().personId(),
                        today.plusDays(3),
                        "Đề nghị giải trình"));
        return task;
    }

    private static void refuses(String[] kinds, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::key)
                                .containsExactly(kinds));
    }

    private Holder holder(District.Made d, Actor person) {
        return handOver.holder(d.admin().scope(), person.personId(), d.admin().at())
                .orElseThrow();
    }

    private Submission of(District.Made d, Actor person) {
        return Submission.of(holder(d, person).version());
    }

    private Submission press(Actor person) {
        return Submission.of(jdbc.sql("SELECT version FROM account WHERE id = ?")
                .param(person.accountId())
                .query(Long.class)
                .single());
    }

    private long appointment(Actor person) {
        return jdbc.sql("SELECT id FROM appointment WHERE person_id = ? ORDER BY id LIMIT 1")
                .param(person.personId())
                .query(Long.class)
                .single();
    }

    private String last(String sql, long id) {
        return jdbc.sql(sql).param(id).query(String.class).single();
    }
}
