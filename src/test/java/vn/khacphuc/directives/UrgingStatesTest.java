package vn.khacphuc.directives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Submission;
import vn.khacphuc.plans.Planned;

/** Every verb from every state: what is not allowed is refused and changes nothing. */
@PortalTest
class UrgingStatesTest {

    private static final Map<UrgingState, Set<String>> ALLOWED = Map.of(
            UrgingState.PROPOSED, Set.of("send", "drop"),
            UrgingState.DROPPED, Set.of("send"),
            UrgingState.SENT, Set.of("answer"),
            UrgingState.ANSWERED, Set.of("accept", "refuse"),
            UrgingState.ACCEPTED, Set.of(),
            UrgingState.REFUSED, Set.of());

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Autowired
    Urgings urgings;

    @Autowired
    UrgingQueries queries;

    @Autowired
    UrgingProposals job;

    @Autowired
    TransactionTemplate transaction;

    private District.Made d;
    private long task;
    private long slip;

    @BeforeEach
    void aProposal() {
        d = district.make();
        task = planned.running(
                d.head(), d.coordinator(), d.official(), d.head().today().minusDays(3));
        transaction.executeWithoutResult(
                status -> job.run(Actor.system(d.leader().at()), d.leader().today()));
        slip = queries.list(
                        d.leader().scope(), UrgingReader.of(d.leader()), UrgingFilter.ofTask(task), Locale.ROOT, 0, 10)
                .getFirst()
                .id();
    }

    @ParameterizedTest
    @EnumSource(UrgingState.class)
    void aVerbDoesItsWorkOrIsRefused(UrgingState state) {
        bring(state);
        Set<String> done = new TreeSet<>();
        for (String verb : new String[] {"send", "drop", "answer", "accept", "refuse"}) {
            // What is allowed would change the state under the verbs that follow; bringing a slip to a state tries it.
            if (ALLOWED.get(state).contains(verb)) {
                done.add(verb);
                continue;
            }
            try {
                act(verb);
                done.add(verb);
            } catch (Refusal | NotFound refused) {
                assertThat(row().state()).as(verb).isEqualTo(state);
            }
        }
        assertThat(done).isEqualTo(ALLOWED.get(state));
        ALLOWED.get(state).stream().sorted().limit(1).forEach(this::act);
    }

    private void bring(UrgingState state) {
        switch (state) {
            case PROPOSED -> {}
            case DROPPED -> act("drop");
            case SENT -> act("send");
            default -> {
                act("send");
                act("answer");
                if (state != UrgingState.ANSWERED) {
                    act(state == UrgingState.ACCEPTED ? "accept" : "refuse");
                }
            }
        }
        assertThat(row().state()).isEqualTo(state);
    }

    private void act(String verb) {
        Submission press = Submission.of(row().version());
        switch (verb) {
            case "send" ->
                urgings.send(
                        d.leader(),
                        press,
                        new UrgingDraft(
                                UrgingKind.URGING,
                                1,
                                UrgingTarget.task(task),
                                null,
                                d.leader().today().plusDays(5),
                                "Đề nghị thực hiện"));
            case "drop" -> urgings.drop(d.coordinator(), press, slip, "Đã báo cáo miệng");
            case "answer" -> urgings.answer(d.head(), press, slip, "Đang thực hiện");
            case "accept" -> urgings.accept(d.coordinator(), press, slip);
            default -> urgings.refuse(d.coordinator(), press, slip, "Chưa nêu nguyên nhân");
        }
    }

    private UrgingRow row() {
        return queries.find(d.leader().scope(), UrgingReader.of(d.leader()), slip, Locale.ROOT)
                .orElseThrow()
                .row();
    }
}
