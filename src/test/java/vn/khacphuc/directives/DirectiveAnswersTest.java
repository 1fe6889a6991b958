package vn.khacphuc.directives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Submission;
import vn.khacphuc.plans.Deadline;
import vn.khacphuc.plans.ExtensionDraft;
import vn.khacphuc.plans.ExtensionReason;
import vn.khacphuc.plans.Extensions;
import vn.khacphuc.plans.Planned;
import vn.khacphuc.plans.TaskState;
import vn.khacphuc.plans.Tasks;

/** What units answer, what becomes of it, and how the lists find it. */
@PortalTest
class DirectiveAnswersTest {

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
    Extensions extensions;

    @Autowired
    Tasks tasks;

    @Autowired
    JdbcClient jdbc;

    @Test
    void ofTwoWhoAcknowledgeAtOnceOneDoesAndTheOtherIsToldSo() throws Exception {
        var d = district.make();
        long id = send(d, "Rà soát", List.of(d.commune()));
        Submission first = press(d.head(), id);
        Submission second = press(d.coordinator(), id);
        List<Callable<Boolean>> both = List.of(
                () -> {
                    directives.acknowledge(d.head(), first, id, d.commune());
                    return true;
                },
                () -> {
                    directives.acknowledge(d.coordinator(), second, id, d.commune());
                    return true;
                });
        int refused = 0;
        try (var two = Executors.newFixedThreadPool(2)) {
            for (var done : two.invokeAll(both)) {
                try {
                    done.get();
                } catch (ExecutionException lost) {
                    assertThat(lost).hasMessageContaining("refusal.directives.acknowledged");
                    refused++;
                }
            }
        }
        assertThat(refused).isEqualTo(1);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM directive_part_history WHERE directive_id = ? AND verb = ?")
                        .params(id, "directive.acknowledged")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aPressSentTwiceCountsOnce() {
        var d = district.make();
        long id = send(d, "Rà soát", List.of(d.commune()));
        Submission press = press(d.head(), id);
        directives.acknowledge(d.head(), press, id, d.commune());
        directives.acknowledge(d.head(), press, id, d.commune());
        assertThat(found(d.head(), id).row().received()).isEqualTo(1);
    }

    @Test
    void whatWasWithdrawnMeanwhileIsNoLongerAcknowledged() {
        var d = district.make();
        long id = send(d, "Rà soát", List.of(d.commune(), d.commune2()));
        Submission seen = press(d.head(), id);
        directives.withdraw(d.leader(), press(d.leader(), id), id, "Gửi nhầm");
        assertThatThrownBy(() -> directives.acknowledge(d.head(), seen, id, d.commune()))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> directives.withdraw(d.leader(), press(d.leader(), id), id, "Gửi nhầm"))
                .hasMessageContaining("refusal.directives.ended");
    }

    @Test
    void aPreviewRefusesWhatSendingWouldRefuse() {
        var d = district.make();
        var good = draft(d, "Việc", List.of(d.commune(), d.commune2()));
        assertThat(directives.preview(d.leader(), good)).isEqualTo(2);
        var bad = new DirectiveDraft("", "", "", d.leader().today().plusDays(1), good.items(), List.of());
        assertThatThrownBy(() -> directives.preview(d.leader(), bad))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::key)
                                .containsExactly(
                                        "refusal.directives.title",
                                        "refusal.directives.units",
                                        "refusal.directives.issued"));
    }

    @Test
    void theListFindsWhatIsSilentWhatIsLateWhatOneSentAndWhatItIsCalled() {
        var d = district.make();
        long silent = send(d, "Niêm yết thủ tục", List.of(d.commune(), d.commune2()));
        long answered = send(d, "Tự kiểm tra", List.of(d.commune()));
        directives.acknowledge(d.head(), press(d.head(), answered), answered, d.commune());
        long recorded = directives.send(
                d.coordinator(), Submission.first(), draft(d, "Đường truyền mạng", List.of(d.commune2())));
        LocalDate today = d.leader().today();

        assertThat(list(d, filter("", null, true, false), today)).containsExactly(recorded, silent);
        assertThat(list(d, filter("", null, false, true), today)).isEmpty();
        assertThat(list(d, filter("", null, false, true), today.plusDays(11)))
                .as("acknowledged or not")
                .containsExactly(recorded, answered, silent);
        assertThat(list(d, filter("", d.leader().personId(), false, false), today))
                .containsExactly(answered, silent);
        assertThat(list(d, filter("duong truyen", null, false, false), today)).containsExactly(recorded);
        assertThat(queries.count(d.leader().scope(), filter("duong truyen", null, false, false), today))
                .isEqualTo(1);
    }

    @Test
    void anExtensionMovesTheDayOfThatPartAlone() {
        var d = district.make();
        long id = send(d, "Rà soát", List.of(d.commune(), d.commune2()));
        directives.acknowledge(d.head(), press(d.head(), id), id, d.commune());
        DirectivePartRow own = parts(d.head(), id, null).getFirst();
        LocalDate due = d.leader().today().plusDays(10);
        long asked = extensions.request(
                d.head(),
                planned.task(d.head(), own.taskId()),
                own.taskId(),
                new ExtensionDraft(ExtensionReason.STAFF, "Người phụ trách đi học", due.plusDays(5)));
        extensions.grant(d.leader(), Submission.of(0), asked, due.plusDays(5), "");
        assertThat(parts(d.leader(), id, null))
                .extracting(DirectivePartRow::due)
                .containsExactly(due.plusDays(5), due);
    }

    @Test
    void aPartWhoseTaskIsCancelledCountsNoMoreAndTheOthersEndTheOrder() {
        var d = district.make();
        long id = send(d, "Rà soát", List.of(d.commune(), d.commune2()));
        directives.acknowledge(d.head(), press(d.head(), id), id, d.commune());
        directives.acknowledge(d.head2(), press(d.head2(), id), id, d.commune2());
        long task = parts(d.head(), id, null).getFirst().taskId();
        tasks.cancel(d.coordinator(), planned.task(d.coordinator(), task), task, "Việc đã giao đơn vị khác");
        assertThat(found(d.leader(), id).row().units()).isEqualTo(1);
        assertThat(found(d.leader(), id).row().state()).isEqualTo(DirectiveState.SENT);
        assertThat(parts(d.head(), id, null).getFirst().taskState()).isEqualTo(TaskState.CANCELLED);
    }

    @Test
    void eachUnitStandsOnceWithAllItIsAsked() {
        var d = district.make();
        var first = draft(d, "Rà soát", List.of(d.commune(), d.commune2()));
        var second = draft(d, "Báo cáo", List.of());
        long id = directives.send(
                d.leader(),
                Submission.first(),
                new DirectiveDraft(
                        "Kết luận",
                        "",
                        "",
                        null,
                        List.of(first.items().getFirst(), second.items().getFirst()),
                        first.unitIds()));
        directives.acknowledge(d.head(), press(d.head(), id), id, d.commune());
        var scope = d.leader().scope();
        LocalDate today = d.leader().today();
        assertThat(parts.units(scope, id, null, today, 0, 10))
                .hasSize(2)
                .allSatisfy(unit -> assertThat(unit.parts())
                        .extracting(DirectivePartRow::text)
                        .containsExactly("Rà soát", "Báo cáo"));
        assertThat(parts.units(scope, id, Answer.SILENT, today, 0, 10))
                .extracting(DirectiveUnitRow::addressedUnitId)
                .containsExactly(d.commune2());
        assertThat(parts.units(scope, id, null, today, 1, 10)).hasSize(1);
        assertThat(parts.units(d.head().scope(), id, null, today, 0, 10))
                .extracting(DirectiveUnitRow::addressedUnitId)
                .containsExactly(d.commune());
        assertThat(parts.ofUnit(d.head().scope(), id, d.commune2())).isEmpty();
    }

    @Test
    void theTaskTellsItsDirectiveToWhoSeesIt() {
        var d = district.make();
        long id = send(d, "Rà soát", List.of(d.commune()));
        long task = parts(d.head(), id, null).getFirst().taskId();
        assertThat(queries.ofTask(d.official().scope(), task, d.head().today()).orElseThrow())
                .satisfies(found -> assertThat(found.row().id()).isEqualTo(id))
                .satisfies(found -> assertThat(found.items())
                        .extracting(DirectiveDetail.Item::text)
                        .containsExactly("Rà soát"));
        assertThat(queries.ofTask(d.head2().scope(), task, d.head().today())).isEmpty();
    }

    private long send(District.Made d, String text, List<Long> to) {
        return directives.send(d.leader(), Submission.first(), draft(d, text, to));
    }

    private static DirectiveDraft draft(District.Made d, String text, List<Long> to) {
        var item = new DirectiveDraft.Item(
                text, "Báo cáo", Deadline.day(d.leader().today().plusDays(10)), Map.of());
        return new DirectiveDraft(text, "", "", null, List.of(item), to);
    }

    private static DirectiveFilter filter(String text, @Nullable Long sender, boolean silent, boolean late) {
        return new DirectiveFilter(text, null, null, sender, silent, late);
    }

    private List<Long> list(District.Made d, DirectiveFilter filter, LocalDate day) {
        return queries.list(d.leader().scope(), filter, day, 0, 20).stream()
                .map(DirectiveRow::id)
                .toList();
    }

    private List<DirectivePartRow> parts(Actor by, long id, @Nullable Answer answer) {
        return parts.parts(by.scope(), id, answer, by.today(), 0, 100);
    }

    private DirectiveDetail found(Actor by, long id) {
        return queries.find(by.scope(), id, by.today()).orElseThrow();
    }

    private Submission press(Actor by, long id) {
        return Submission.of(found(by, id).row().version());
    }
}
