package vn.khacphuc.directives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Submission;
import vn.khacphuc.plans.Deadline;
import vn.khacphuc.plans.Planned;
import vn.khacphuc.plans.Progress;
import vn.khacphuc.plans.ProgressDraft;
import vn.khacphuc.plans.TaskState;
import vn.khacphuc.plans.Tasks;
import vn.khacphuc.plans.Timeliness;
import vn.khacphuc.units.UnitAdministration;
import vn.khacphuc.units.UnitDraft;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.verification.Verifications;

@PortalTest
class DirectivesTest {

    private static final ProgressDraft DONE = new ProgressDraft(100, "Đã làm xong, có báo cáo kèm theo", "", false);

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Autowired
    Directives directives;

    @Autowired
    DirectiveQueries queries;

    @Autowired
    DirectiveParts parts;

    @Autowired
    DirectiveTemplates templates;

    @Autowired
    Tasks tasks;

    @Autowired
    Progress progress;

    @Autowired
    Verifications verifications;

    @Autowired
    UnitAdministration units;

    @Autowired
    UnitQueries unitQueries;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anOrderToTwentyFiveUnitsSaysHowManyHaveReceivedPlannedAndDoneIt() {
        var d = district.make();
        List<Long> to = new ArrayList<>(List.of(d.commune(), d.commune2()));
        for (int i = 0; i < 23; i++) {
            to.add(commune(d, "x" + i));
        }
        long id = send(d, to, item(d, "Rà soát hồ sơ quá hạn"), item(d, "Báo cáo nguyên nhân"));
        assertThat(numbers(d.leader(), id)).containsExactly(25, 0, 0, 0, 25, 0);
        assertThat(parts(d.leader(), id, null)).hasSize(50);

        acknowledge(d.head(), id, d.commune());
        acknowledge(d.coordinator(), id, d.commune2());
        acknowledge(d.coordinator(), id, to.get(2));
        assertThat(numbers(d.leader(), id)).containsExactly(25, 3, 0, 0, 22, 0);

        List<DirectivePartRow> own = parts(d.head(), id, null);
        assign(d, own.get(0));
        assertThat(numbers(d.leader(), id))
                .as("one of the two parts of the unit has no owner yet")
                .containsExactly(25, 3, 0, 0, 22, 0);
        assign(d, own.get(1));
        assertThat(numbers(d.leader(), id)).containsExactly(25, 3, 1, 0, 22, 0);
        own.forEach(part -> finish(d, part.taskId()));
        assertThat(numbers(d.leader(), id)).containsExactly(25, 3, 1, 1, 22, 0);
        assertThat(parts(d.leader(), id, Answer.SILENT)).hasSize(44);
        assertThat(parts(d.leader(), id, Answer.DONE)).hasSize(2);
        assertThat(queries.find(d.leader().scope(), id, d.leader().today())
                        .orElseThrow()
                        .waiting())
                .hasSize(22);
    }

    @Test
    void eachUnitSeesItsOwnPartAloneAndForeignOnesFindNothing() {
        var d = district.make();
        var elsewhere = district.make();
        long id = send(d, List.of(d.commune(), d.commune2()), item(d, "Niêm yết thủ tục"));
        assertThat(numbers(d.head(), id)).containsExactly(1, 0, 0, 0, 1, 0);
        assertThat(queries.find(elsewhere.leader().scope(), id, d.head().today()))
                .isEmpty();
        assertThatThrownBy(() -> acknowledge(d.head2(), id, d.commune())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> send(d, List.of(elsewhere.commune()), item(d, "Việc")))
                .isInstanceOf(NotFound.class);
        long other = send(d, List.of(d.commune2()), item(d, "Việc của xã khác"));
        assertThat(queries.find(d.head().scope(), other, d.head().today())).isEmpty();
        assertThat(queries.list(
                        d.head().scope(), DirectiveFilter.waiting(), d.head().today(), 0, 10))
                .extracting(DirectiveRow::id)
                .containsExactly(id);
    }

    @Test
    void workBeginsWhenTheUnitHasAcknowledged() {
        var d = district.make();
        long id = send(d, List.of(d.commune()), item(d, "Rà soát máy tính"));
        long task = parts(d.head(), id, null).getFirst().taskId();
        assertThat(planned.seen(d.head(), task).state()).isEqualTo(TaskState.PLANNED);
        assertThatThrownBy(() -> progress.report(d.head(), planned.task(d.head(), task), task, DONE))
                .hasMessageContaining("refusal.plans.task.planned");
        assertThatThrownBy(() -> tasks.remove(d.head(), planned.task(d.head(), task), task))
                .hasMessageContaining("refusal.plans.task.directed");
        acknowledge(d.head(), id, d.commune());
        assertThat(planned.seen(d.head(), task).state()).isEqualTo(TaskState.NOT_STARTED);
        assertThatThrownBy(() -> acknowledge(d.head(), id, d.commune()))
                .hasMessageContaining("refusal.directives.acknowledged");
    }

    @Test
    void itClosesByItselfWhenEachUnitHasFinished() {
        var d = district.make();
        long id = send(d, List.of(d.commune(), d.commune2()), item(d, "Gia hạn hợp đồng đường truyền"));
        acknowledge(d.head(), id, d.commune());
        acknowledge(d.head2(), id, d.commune2());
        List<DirectivePartRow> parts = parts(d.leader(), id, null);
        finish(d, parts.getFirst().taskId());
        assertThat(state(d, id)).isEqualTo(DirectiveState.SENT);
        finish(d, parts.getLast().taskId());
        assertThat(state(d, id)).isEqualTo(DirectiveState.CLOSED);
        assertThat(numbers(d.leader(), id)).containsExactly(2, 2, 2, 2, 0, 0);
    }

    @Test
    void ofTwoPartsAcceptedAtOnceOneClosesTheOrder() throws Exception {
        var d = district.make();
        long id = send(d, List.of(d.commune(), d.commune2()), item(d, "Tự kiểm tra"));
        acknowledge(d.head(), id, d.commune());
        acknowledge(d.head2(), id, d.commune2());
        List<Callable<Boolean>> both = parts(d.leader(), id, null).stream()
                .map(DirectivePartRow::taskId)
                .<Callable<Boolean>>map(task -> {
                    progress.reportDone(
                            d.coordinator2(),
                            planned.task(d.leader(), task),
                            task,
                            planned.done(d.coordinator2(), task));
                    return () -> {
                        accept(d, task);
                        return true;
                    };
                })
                .toList();
        try (var two = Executors.newFixedThreadPool(2)) {
            for (var accepted : two.invokeAll(both)) {
                assertThat(accepted.get()).isTrue();
            }
        }
        assertThat(state(d, id)).isEqualTo(DirectiveState.CLOSED);
    }

    @Test
    void withdrawingCancelsWhatIsNotDoneAndKeepsWhatIs() {
        var d = district.make();
        long id = send(d, List.of(d.commune(), d.commune2()), item(d, "Đăng tin, bài"));
        acknowledge(d.head(), id, d.commune());
        List<DirectivePartRow> parts = parts(d.leader(), id, null);
        finish(d, parts.getFirst().taskId());
        assertThatThrownBy(() -> directives.withdraw(d.leader(), press(d.leader(), id), id, " "))
                .hasMessageContaining("refusal.base.reason");
        Submission early = press(d.head2(), id);
        directives.withdraw(d.leader(), press(d.leader(), id), id, "Cấp trên đã có chỉ đạo chung");
        assertThat(state(d, id)).isEqualTo(DirectiveState.WITHDRAWN);
        assertThat(parts(d.leader(), id, null))
                .extracting(DirectivePartRow::state)
                .containsExactly(PartState.DONE, PartState.CANCELLED);
        assertThat(planned.seen(d.leader(), parts.getLast().taskId()).state()).isEqualTo(TaskState.CANCELLED);
        assertThatThrownBy(() -> directives.acknowledge(d.head2(), early, id, d.commune2()))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> acknowledge(d.head2(), id, d.commune2()))
                .hasMessageContaining("refusal.directives.ended");
    }

    @Test
    void anOrderOfWhichNothingIsLeftEndsAsTakenBackNotAsDone() {
        var d = district.make();
        long id = send(d, List.of(d.commune(), d.commune2()), item(d, "Đăng tin, bài"));
        acknowledge(d.head(), id, d.commune());
        acknowledge(d.head2(), id, d.commune2());
        for (DirectivePartRow part : parts(d.leader(), id, null)) {
            assertThat(state(d, id)).isEqualTo(DirectiveState.SENT);
            tasks.cancel(d.leader(), planned.task(d.leader(), part.taskId()), part.taskId(), "Không còn cần");
        }
        assertThat(state(d, id)).isEqualTo(DirectiveState.WITHDRAWN);
    }

    @Test
    void whatALeaderOrderedALeaderAloneTakesBack() {
        var d = district.make();
        long id = send(d, List.of(d.commune()), item(d, "Đăng tin, bài"));
        assertThat(queries.find(d.coordinator().scope(), id, d.leader().today())
                        .orElseThrow()
                        .ledBy())
                .isTrue();
        assertThatThrownBy(() -> directives.withdraw(d.coordinator(), press(d.coordinator(), id), id, "Đã có"))
                .hasMessageContaining("refusal.directives.leader");
        directives.withdraw(d.leader(), press(d.leader(), id), id, "Đã có chỉ đạo chung");
    }

    @Test
    void aUnitMayHaveADayOfItsOwnAndSilenceIsLateToo() {
        var d = district.make();
        LocalDate due = d.leader().today().plusDays(9);
        LocalDate sooner = d.leader().today().plusDays(2);
        var draft =
                new DirectiveDraft.Item("Lập danh sách", "Danh sách", Deadline.day(due), Map.of(d.commune2(), sooner));
        long id = send(d, List.of(d.commune(), d.commune2()), draft);
        assertThat(parts(d.leader(), id, null))
                .extracting(DirectivePartRow::due)
                .containsExactly(due, sooner);
        LocalDate later = sooner.plusDays(1);
        var seen = queries.find(d.leader().scope(), id, later).orElseThrow().row();
        assertThat(seen.late()).isEqualTo(1);
        assertThat(parts.parts(d.leader().scope(), id, Answer.LATE, later, 0, 10))
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.unitId()).isEqualTo(d.commune2());
                    assertThat(part.timeliness(later)).isEqualTo(Timeliness.LATE);
                });
    }

    @Test
    void everyFaultOfAnOrderIsNamedAtOnce() {
        var d = district.make();
        var nothing = new DirectiveDraft.Item(" ", "", Deadline.none(""), Map.of());
        assertThatThrownBy(() -> directives.send(
                        d.leader(),
                        Submission.first(),
                        new DirectiveDraft("", "", "", null, List.of(nothing), List.of())))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::key)
                                .containsExactly(
                                        "refusal.directives.title",
                                        "refusal.directives.units",
                                        "refusal.directives.item",
                                        "refusal.directives.due"));
    }

    @Test
    void aUnitThatEndsHandsItsPartToItsSuccessor() {
        var d = district.make();
        long id = send(d, List.of(d.commune(), d.commune2()), item(d, "Bố trí người hướng dẫn"));
        acknowledge(d.head(), id, d.commune());
        long version =
                unitQueries.find(d.admin().scope(), d.commune()).orElseThrow().version();
        assertThatThrownBy(() -> units.end(
                        d.admin(),
                        Submission.of(version),
                        d.commune(),
                        d.admin().today()))
                .hasMessageContaining("refusal.directives.unit_open");
        long into =
                unitQueries.find(d.admin().scope(), d.commune2()).orElseThrow().version();
        units.merge(
                d.admin(),
                Submission.of(into),
                List.of(d.commune()),
                d.commune2(),
                d.admin().today());
        assertThat(numbers(d.leader(), id)).as("totals stay equal").containsExactly(2, 1, 0, 0, 1, 0);
        assertThat(parts(d.head2(), id, null))
                .as("the successor has its own part, and that of the former unit")
                .hasSize(2)
                .allSatisfy(part -> assertThat(part.unitId()).isEqualTo(d.commune2()))
                .extracting(DirectivePartRow::state)
                .containsExactlyInAnyOrder(PartState.SENT, PartState.ACKNOWLEDGED);
        acknowledge(d.head2(), id, d.commune2());
        List<DirectivePartRow> both = parts(d.head2(), id, null);
        both.forEach(part ->
                assertThat(planned.seen(d.head2(), part.taskId()).unitId()).isEqualTo(d.commune2()));
        both.forEach(part -> finish(d, part.taskId()));
        assertThat(state(d, id)).isEqualTo(DirectiveState.CLOSED);
    }

    @Test
    void whatRecursEveryYearIsThereAsTemplatesWithDeadlinesThatAreUnderstood() {
        assertThat(templates.names()).hasSizeGreaterThanOrEqualTo(7);
        templates
                .names()
                .forEach(name -> assertThat(
                                templates.find(name.id()).orElseThrow().items())
                        .isNotEmpty()
                        .allSatisfy(item -> assertThat(Deadline.read(item.deadlineText(), 2027))
                                .isPresent()));
    }

    private long send(District.Made d, List<Long> to, DirectiveDraft.Item... items) {
        return directives.send(
                d.leader(),
                Submission.first(),
                new DirectiveDraft(
                        "Kết luận giao ban", "", "15/TB-UBND", d.leader().today(), List.of(items), to));
    }

    private static DirectiveDraft.Item item(District.Made d, String text) {
        return new DirectiveDraft.Item(
                text, "Báo cáo", Deadline.day(d.leader().today().plusDays(10)), Map.of());
    }

    private void acknowledge(Actor by, long id, long unit) {
        directives.acknowledge(by, press(by, id), id, unit);
    }

    private Submission press(Actor by, long id) {
        return Submission.of(queries.find(by.scope(), id, by.today())
                .map(found -> found.row().version())
                .orElse(0L));
    }

    private List<Integer> numbers(Actor by, long id) {
        var row = queries.find(by.scope(), id, by.today()).orElseThrow().row();
        return List.of(row.units(), row.received(), row.planned(), row.done(), row.silent(), row.late());
    }

    private List<DirectivePartRow> parts(Actor by, long id, Answer answer) {
        return parts.parts(by.scope(), id, answer, by.today(), 0, 100);
    }

    private DirectiveState state(District.Made d, long id) {
        return queries.find(d.leader().scope(), id, d.leader().today())
                .orElseThrow()
                .row()
                .state();
    }

    private void assign(District.Made d, DirectivePartRow part) {
        tasks.assign(
                d.head(),
                planned.task(d.head(), part.taskId()),
                part.taskId(),
                d.official().personId());
    }

    private void finish(District.Made d, long task) {
        progress.reportDone(
                d.coordinator2(), planned.task(d.leader(), task), task, planned.done(d.coordinator2(), task));
        accept(d, task);
    }

    private void accept(District.Made d, long task) {
        verifications.accept(
                d.coordinator(), planned.task(d.coordinator(), task), task, planned.inOrder(d.coordinator(), task));
    }

    private long commune(District.Made d, String code) {
        String name = "Xã " + code + " " + d.authority();
        return units.add(
                d.admin(),
                Submission.first(),
                new UnitDraft(
                        code + "c" + d.authority(), name, name, "commune", d.authority(), LocalDate.of(2020, 1, 1), 0));
    }
}
