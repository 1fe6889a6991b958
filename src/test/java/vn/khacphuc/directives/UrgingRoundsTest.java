package vn.khacphuc.directives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Submission;
import vn.khacphuc.directives.UrgingRounds.Outcome;
import vn.khacphuc.plans.Planned;

@PortalTest
class UrgingRoundsTest {

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Autowired
    Urgings urgings;

    @Autowired
    UrgingQueries queries;

    @Autowired
    UrgingPreviews previews;

    @Autowired
    UrgingRounds rounds;

    @Autowired
    UrgingProposals job;

    @Autowired
    TransactionTemplate transaction;

    private District.Made d;
    private UrgingTarget task;
    private UrgingTarget unit;

    @BeforeEach
    void aTaskThatIsLate() {
        d = district.make();
        task = UrgingTarget.task(planned.running(d.head(), d.coordinator(), d.official(), today().minusDays(3)));
        unit = UrgingTarget.unit(d.commune2());
    }

    @Test
    void aPreviewSaysNumberAndLevelOfEachSlipAndWhyOthersStay() {
        send(d.leader(), task);
        var empty = UrgingTarget.cell(d.commune2(), null, today().getYear(), null);
        assertThat(preview(d.leader(), task, unit, empty))
                .satisfiesExactly(
                        waits -> {
                            assertThat(waits.number()).isEmpty();
                            assertReason(waits, "refusal.directives.urging.waits");
                            assertThat(waits.ownerId()).isEqualTo(d.official().personId());
                        },
                        goes -> {
                            assertThat(goes.goes()).isTrue();
                            assertThat(goes.number()).isEqualTo("2/PĐĐ");
                            assertThat(goes.level()).isEqualTo(1);
                        },
                        idle -> assertReason(idle, "refusal.directives.urging.none_open"));
    }

    @Test
    void ofSeveralEachGoesForItselfAndPressedAgainNoneGoesTwice() {
        List<UrgingPreview> shown = preview(d.leader(), task, unit);
        send(d.coordinator(), task);
        UUID key = UUID.randomUUID();
        List<Outcome<UrgingPreview>> outcomes = rounds.send(d.leader(), key, shown, this::draft);
        assertThat(outcomes).extracting(Outcome::done).containsExactly(false, true);
        rounds.send(d.leader(), key, shown, this::draft);
        assertThat(slips(d.commune())).hasSize(1);
        assertThat(slips(d.commune2())).hasSize(1);
    }

    @Test
    void numbersHaveNoGapsWhateverIsRefusedBetween() {
        send(d.leader(), task);
        assertThatThrownBy(() -> send(d.leader(), task)).isInstanceOf(Refusal.class);
        send(d.leader(), unit);
        assertThat(numbers()).containsExactlyInAnyOrder("1/PĐĐ", "2/PĐĐ");
    }

    @Test
    void twoWhoSendDifferentSlipsAtOnceGetNumbersInARow() throws Exception {
        List<Callable<Long>> both = List.of(() -> send(d.leader(), task), () -> send(d.coordinator(), unit));
        List<Long> ids = new ArrayList<>();
        try (var two = Executors.newFixedThreadPool(2)) {
            for (Future<Long> sent : two.invokeAll(both)) {
                ids.add(sent.get());
            }
        }
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(numbers()).containsExactlyInAnyOrder("1/PĐĐ", "2/PĐĐ");
    }

    @Test
    void whatAColleagueDroppedMeanwhileIsNotSentFromAnOldPage() {
        propose();
        List<UrgingPreview> shown = preview(d.leader(), task);
        UrgingRow proposal = slips(d.commune()).getFirst();
        assertThat(rounds.drop(d.coordinator(), UUID.randomUUID(), List.of(proposal), "Đã báo cáo miệng"))
                .allMatch(Outcome::done);
        assertThat(rounds.send(d.leader(), UUID.randomUUID(), shown, this::draft))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.refusal()).get().isInstanceOf(Conflict.class));
        // Who sees that it was dropped may still send it.
        assertThat(rounds.send(d.leader(), UUID.randomUUID(), preview(d.leader(), task), this::draft))
                .allMatch(Outcome::done);
    }

    @Test
    void whatWasSentMeanwhileIsNotDropped() {
        propose();
        UrgingRow proposal = slips(d.commune()).getFirst();
        send(d.leader(), task);
        assertThat(rounds.drop(d.coordinator(), UUID.randomUUID(), List.of(proposal), "Nhầm"))
                .noneMatch(Outcome::done);
        assertThat(slips(d.commune())).extracting(UrgingRow::state).containsExactly(UrgingState.SENT);
    }

    @Test
    void theLevelsOfAUnitGoOnOverTheMonthUntilAnAnswerIsAccepted() {
        send(d.leader(), unit);
        Actor nextMonth = d.leader().at(d.leader().at().plus(Duration.ofDays(40)));
        assertThat(preview(nextMonth, unit)).extracting(UrgingPreview::level).containsExactly(2);
        long second = send(nextMonth, unit);
        Actor head = d.head2().at(nextMonth.at());
        urgings.answer(head, press(second), second, "Đã hoàn thành");
        urgings.accept(nextMonth, press(second), second);
        assertThat(preview(nextMonth, unit))
                .as("settled: the new month begins anew")
                .extracting(UrgingPreview::level)
                .containsExactly(1);
    }

    @Test
    void aSlipThatNamesSomebodyIsReadWhenThisOneOpensIt() {
        long id = urgings.send(
                d.leader(),
                Submission.first(),
                new UrgingDraft(
                        UrgingKind.URGING, 1, task, d.official().personId(), today().plusDays(5), "Đề nghị thực hiện"));
        urgings.read(d.head(), Submission.first(), id);
        assertThat(row(id).readAt()).isNull();
        urgings.read(d.official(), Submission.first(), id);
        assertThat(row(id).readAt()).isNotNull();
    }

    private LocalDate today() {
        return d.leader().today();
    }

    private void propose() {
        transaction.executeWithoutResult(
                status -> job.run(Actor.system(d.leader().at()), today()));
    }

    private List<UrgingPreview> preview(Actor by, UrgingTarget... targets) {
        return previews.of(by, UrgingKind.URGING, List.of(targets), Locale.ROOT);
    }

    private UrgingDraft draft(UrgingPreview preview) {
        return new UrgingDraft(
                UrgingKind.URGING,
                preview.level(),
                preview.target(),
                null,
                today().plusDays(5),
                "Đề nghị khẩn trương thực hiện");
    }

    private long send(Actor by, UrgingTarget target) {
        return urgings.send(
                by,
                Submission.first(),
                new UrgingDraft(
                        UrgingKind.URGING, null, target, null, by.today().plusDays(5), "Đề nghị thực hiện"));
    }

    private List<String> numbers() {
        return List.of(d.commune(), d.commune2()).stream()
                .flatMap(commune -> slips(commune).stream())
                .map(UrgingRow::numberText)
                .toList();
    }

    private List<UrgingRow> slips(long commune) {
        return queries.list(
                d.leader().scope(), UrgingReader.of(d.leader()), UrgingFilter.ofUnit(commune), Locale.ROOT, 0, 10);
    }

    private UrgingRow row(long id) {
        return queries.find(d.leader().scope(), UrgingReader.of(d.leader()), id, Locale.ROOT)
                .orElseThrow()
                .row();
    }

    private Submission press(long id) {
        return Submission.of(row(id).version());
    }

    private static void assertReason(UrgingPreview preview, String key) {
        Refusal refusal = preview.refusal();
        assertThat(refusal).isNotNull();
        assertThat(refusal == null ? List.of() : refusal.reasons())
                .extracting("key")
                .contains(key);
    }
}
