package vn.khacphuc.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
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
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Scope;
import vn.khacphuc.base.Submission;
import vn.khacphuc.deficiencies.DeficiencyQueries;
import vn.khacphuc.directives.UrgingDraft;
import vn.khacphuc.directives.UrgingKind;
import vn.khacphuc.directives.UrgingTarget;
import vn.khacphuc.directives.Urgings;
import vn.khacphuc.figures.BoardQueries;
import vn.khacphuc.figures.Frame;
import vn.khacphuc.figures.Matrix;
import vn.khacphuc.plans.Deadline;
import vn.khacphuc.plans.PlanDraft;
import vn.khacphuc.plans.Planned;
import vn.khacphuc.plans.Plans;
import vn.khacphuc.plans.Progress;
import vn.khacphuc.plans.ProgressDraft;
import vn.khacphuc.plans.Share;
import vn.khacphuc.plans.TaskDraft;
import vn.khacphuc.plans.TaskState;
import vn.khacphuc.plans.Tasks;
import vn.khacphuc.units.UnitAdministration;
import vn.khacphuc.units.UnitDraft;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.verification.Verifications;

@PortalTest
class MergerTest {

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Autowired
    UnitAdministration units;

    @Autowired
    UnitQueries unitQueries;

    @Autowired
    BoardQueries board;

    @Autowired
    DeficiencyQueries deficiencies;

    @Autowired
    Plans plans;

    @Autowired
    Tasks tasks;

    @Autowired
    Progress progress;

    @Autowired
    Verifications verifications;

    @Autowired
    Urgings urgings;

    @Autowired
    JdbcClient jdbc;

    @Test
    void unitsThatEndIntoOneLeaveTheTotalsOfTheAuthorityAsTheyWere() {
        var d = district.make();
        busy(d, d.head(), d.official());
        busy(d, d.head2(), d.head2());
        Frame frame = frame(d, d.authority());
        Scope all = d.leader().scope();
        var figures = board.tasks(all, frame);
        var points = board.points(all, frame);
        assertThat(figures.total()).isEqualTo(6);
        assertThat(points.lost()).isEqualByComparingTo("8");

        long into = newCommune(d);
        merge(d, into, d.commune(), d.commune2());

        assertThat(board.tasks(all, frame)).isEqualTo(figures);
        assertThat(board.points(all, frame)).isEqualTo(points);
        assertThat(board.tasks(all, frame(d, into)))
                .as("all of it is the successor's")
                .isEqualTo(figures);
        assertThat(board.points(all, frame(d, into))).isEqualTo(points);
        Matrix matrix = board.matrix(all, frame);
        assertThat(matrix.rows().stream().mapToInt(row -> row.sum().total()).sum())
                .isEqualTo(figures.total());
    }

    @Test
    void whatIsOpenMovesWithHistoryAndWhatIsDoneStaysAndIsReadInTheSuccessor() {
        var d = district.make();
        Busy busy = busy(d, d.head(), d.official());
        long into = newCommune(d);
        merge(d, into, d.commune());
        Actor head = district.person(d.admin(), "new" + into, into, Role.HEAD);

        assertThat(unitOf("task", busy.open())).isEqualTo(into);
        assertThat(unitOf("task", busy.late())).isEqualTo(into);
        assertThat(unitOf("plan", busy.plan())).isEqualTo(into);
        assertThat(unitOf("deficiency", busy.deficiency())).isEqualTo(into);
        assertThat(unitOf("urging", busy.slip())).isEqualTo(into);
        assertThat(unitOf("task", busy.verified())).as("done where it was done").isEqualTo(d.commune());
        assertThat(planned.seen(head, busy.verified()).state()).isEqualTo(TaskState.VERIFIED);
        assertThat(planned.files(head, busy.verified())).as("with its files").isNotEmpty();
        assertThat(deficiencies.find(head.scope(), busy.deficiency(), Locale.ROOT))
                .isPresent();
        assertThat(jdbc.sql("SELECT unit_id FROM task_history WHERE task_id = ? ORDER BY id")
                        .param(busy.open())
                        .query(Long.class)
                        .list())
                .as("the past is still that of the former unit")
                .startsWith(d.commune())
                .endsWith(into);
        for (String verb : List.of("task.followed", "plan.followed", "deficiency.followed", "urging.followed")) {
            assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE verb = ? AND unit_id = ?")
                            .params(verb, into)
                            .query(Integer.class)
                            .single())
                    .as(verb)
                    .isPositive();
        }
    }

    @Test
    void theSuccessorWorksOnWithBothPlansOfTheYearAndThePeopleWhoCameAlong() {
        var d = district.make();
        Busy one = busy(d, d.head(), d.official());
        Busy two = busy(d, d.head2(), d.head2());
        long draft = plans.draft(
                d.head2(),
                Submission.first(),
                new PlanDraft(d.commune2(), "it", d.head2().today().getYear(), "Kế hoạch", "", null));
        merge(d, d.commune2(), d.commune());
        Actor head = d.head2();
        assertThat(planned.found(head, one.plan()).unitId()).isEqualTo(d.commune2());
        assertThat(planned.found(head, two.plan()).unitId()).isEqualTo(d.commune2());
        tasks.assign(
                head, planned.task(head, one.open()), one.open(), d.official().personId());
        progress.report(head, planned.task(head, one.open()), one.open(), new ProgressDraft(40, "Đã làm", "", false));
        planned.add(
                head,
                draft,
                Planned.task(d.official(), Deadline.day(head.today().plusDays(3))));
        planned.approve(head, d.coordinator(), draft);
        assertThat(planned.found(head, draft).unitId()).isEqualTo(d.commune2());
    }

    @Test
    void ofASplitUnitOneInheritsTheOthersReadAndTheTotalsStay() {
        var d = district.make();
        Busy busy = busy(d, d.head(), d.official());
        Frame frame = frame(d, d.authority());
        Scope all = d.leader().scope();
        var figures = board.tasks(all, frame);
        var points = board.points(all, frame);
        long into = newCommune(d);
        units.split(
                d.admin(),
                press(d, into),
                d.commune(),
                into,
                List.of(d.commune2()),
                d.admin().today());
        assertThat(unitOf("task", busy.open())).isEqualTo(into);
        assertThat(planned.seen(d.head2(), busy.verified()).state())
                .as("the other successor reads what was done")
                .isEqualTo(TaskState.VERIFIED);
        assertThat(board.tasks(all, frame)).isEqualTo(figures);
        assertThat(board.points(all, frame)).isEqualTo(points);
        assertThat(board.matrix(all, frame).rows().stream()
                        .mapToInt(row -> row.sum().total())
                        .sum())
                .as("nothing counts twice")
                .isEqualTo(figures.total());
        assertThat(board.tasks(all, frame(d, into))).isEqualTo(figures);
        assertThat(board.tasks(all, frame(d, d.commune2())).total()).isZero();
        assertThat(board.points(all, frame(d, d.commune2())).lost()).isEqualByComparingTo("0");
        assertThatThrownBy(() -> units.split(
                        d.admin(),
                        press(d, into),
                        d.commune2(),
                        into,
                        List.of(),
                        d.admin().today()))
                .hasMessage("refusal.units.split.none");
    }

    @Test
    void whoCooperatesGoesAlongAndNobodyCooperatesWithThemselves() {
        var d = district.make();
        long plan = planned.plan(d.head());
        long task = planned.add(d.head(), plan, helped(d, d.commune2(), d.interior()));
        planned.approve(d.head(), d.coordinator(), plan);
        merge(d, d.office(), d.interior());
        assertThat(cooperating(task)).containsExactlyInAnyOrder(d.office(), d.commune2());
        merge(d, d.commune2(), d.commune());
        assertThat(cooperating(task)).containsExactly(d.office());
    }

    @Test
    void ofTwoMergersAtOnceOneWins() throws Exception {
        var d = district.make();
        long into = newCommune(d);
        Submission press = press(d, into);
        LocalDate today = d.admin().today();
        assertThat(AtOnce.run(
                        () -> units.merge(d.admin(), press, List.of(d.commune()), into, today),
                        () -> units.merge(
                                d.admin(), Submission.of(press.version()), List.of(d.commune2()), into, today)))
                .containsExactlyInAnyOrder(true, false);
        assertThat(unitQueries.predecessors(d.admin().scope(), into)).hasSize(1);
        assertThat(unitQueries.covers(new Scope(d.authority()), d.commune())).isTrue();
    }

    @Test
    void aUnitWithOpenWorkDoesNotSimplyEnd() {
        var d = district.make();
        busy(d, d.head(), d.official());
        assertThatThrownBy(() -> units.end(
                        d.admin(), press(d, d.commune()), d.commune(), d.admin().today()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::key)
                                .contains(
                                        "refusal.plans.unit_open",
                                        "refusal.deficiencies.unit_open",
                                        "refusal.directives.urging.unit_open"));
    }

    private record Busy(long plan, long open, long late, long verified, long deficiency, long slip) {}

    /** One task open, one late with points, one verified with points; a slip to answer. */
    private Busy busy(District.Made d, Actor head, Actor owner) {
        LocalDate today = head.today();
        long deficiency = planned.deficiency(head, "3");
        long unplanned = planned.deficiency(head, "1");
        assertThat(unplanned).isPositive();
        long plan = planned.plan(head);
        long open = planned.add(head, plan, Planned.task(owner, Deadline.day(today.plusDays(30))));
        long late = planned.add(
                head, plan, Planned.task(owner, Deadline.day(today.minusDays(2)), share(deficiency, "1.25")));
        long verified = planned.add(head, plan, Planned.task(owner, Deadline.day(today), share(deficiency, "0.75")));
        planned.approve(head, d.coordinator(), plan);
        progress.reportDone(owner, planned.task(head, verified), verified, planned.done(owner, verified));
        verifications.accept(d.coordinator(), planned.task(head, verified), verified, planned.inOrder(head, verified));
        long slip = urgings.send(
                d.leader(),
                Submission.first(),
                new UrgingDraft(
                        UrgingKind.EXPLANATION,
                        null,
                        UrgingTarget.task(late),
                        null,
                        today.plusDays(3),
                        "Đề nghị giải trình"));
        return new Busy(plan, open, late, verified, deficiency, slip);
    }

    private static Share share(long deficiency, String points) {
        return new Share(deficiency, new BigDecimal(points), true);
    }

    private static TaskDraft helped(District.Made d, Long... cooperating) {
        return new TaskDraft(
                null,
                "Tuyên truyền",
                "Báo cáo",
                d.official().personId(),
                null,
                Deadline.day(d.head().today().plusDays(5)),
                List.of(cooperating),
                List.of());
    }

    private long newCommune(District.Made d) {
        String code = "n" + d.commune();
        return units.add(
                d.admin(),
                Submission.first(),
                new UnitDraft(code, "Xã " + code, code, "commune", d.authority(), LocalDate.of(2021, 1, 1), 0));
    }

    private void merge(District.Made d, long into, Long... from) {
        units.merge(d.admin(), press(d, into), List.of(from), into, d.admin().today());
    }

    private Submission press(District.Made d, long unit) {
        return Submission.of(unitQueries.get(d.admin().scope(), unit).version());
    }

    private static Frame frame(District.Made d, long unit) {
        return new Frame(unit, d.leader().today().getYear(), null, d.leader().today());
    }

    private long unitOf(String table, long id) {
        return jdbc.sql("SELECT unit_id FROM " + table + " WHERE id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    private List<Long> cooperating(long task) {
        return jdbc.sql("SELECT unit_id FROM task_cooperation WHERE task_id = ? ORDER BY unit_id")
                .param(task)
                .query(Long.class)
                .list();
    }
}
