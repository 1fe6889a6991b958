package vn.khacphuc.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.criteria.ScoreTrial;
import vn.khacphuc.criteria.SheetRow;
import vn.khacphuc.plans.Deadline;
import vn.khacphuc.plans.Planned;
import vn.khacphuc.plans.Promise;
import vn.khacphuc.plans.Share;
import vn.khacphuc.plans.TaskState;

@PortalTest
class SimulatorTest {

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Autowired
    Scored scored;

    @Autowired
    Simulator simulator;

    @ParameterizedTest
    @ValueSource(longs = {5, 2026})
    void theScoreIsTheOneTheCriteriaReckonWhereTheSamePointsAreAppraised(long seed) {
        Random dice = new Random(seed);
        int year = Scored.nextYear() + 1;
        var d = district.make();
        Map<Long, Long> lines = scored.set(Scored.in(d.coordinator(), year, 0), year - 1);
        long round = scored.round(Scored.in(d.coordinator(), year, 0), year - 1);
        Map<Long, BigDecimal> mine = losses(dice, lines.keySet());
        Map<Long, BigDecimal> others = losses(dice, lines.keySet());
        decideAll(d, year, round, mine, others);
        scored.lock(Scored.in(d.leader(), year, 3), round);

        Actor head = Scored.in(d.head(), year, 4);
        long plan = planned.plan(head);
        Map<Long, BigDecimal> wins = new HashMap<>();
        List<Long> tasks = new ArrayList<>();
        for (long line : lines.keySet()) {
            int cents = mine.get(line).movePointRight(2).intValueExact();
            if (cents >= 2 && dice.nextInt(4) > 0) {
                long fault = scored.fault(head, year - 1, line, mine.get(line).toPlainString());
                BigDecimal share = BigDecimal.valueOf(1 + dice.nextInt(cents / 2), 2);
                boolean taken = dice.nextBoolean();
                for (int i = 0; i < 2; i++) {
                    long task = planned.add(
                            head,
                            plan,
                            Planned.task(
                                    d.official(),
                                    Deadline.day(head.today().plusDays(20)),
                                    new Share(fault, share, true)));
                    if (taken || i == 0) {
                        tasks.add(task);
                        wins.merge(line, share, BigDecimal::add);
                    }
                }
            }
        }
        planned.add(
                head, plan, Planned.task(d.official(), Deadline.day(head.today().plusDays(20))));
        planned.approve(head, Scored.in(d.coordinator(), year, 4), plan);

        Frame frame = new Frame(d.authority(), year, null, head.today());
        assertThat(wins).isNotEmpty();
        Simulation run = simulator.run(d.leader().scope(), frame, tasks).orElseThrow();
        assertThat(run.spare()).isEqualByComparingTo("0");
        assertThat(run.won()).isEqualByComparingTo(wins.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        assertSame(run.before(), d, year, round);

        // The same in another district, for real: appraised with the assumed points, and locked.
        var e = district.make();
        long real = scored.round(Scored.in(e.coordinator(), year, 0), year - 1);
        Map<Long, BigDecimal> less = new HashMap<>(mine);
        wins.forEach((line, points) -> less.put(line, less.get(line).subtract(points)));
        decideAll(e, year, real, less, others);
        scored.lock(Scored.in(e.leader(), year, 3), real);
        ScoreTrial would = of(run.after(), d.commune());
        SheetRow is = scored.sheet(Scored.in(e.leader(), year, 3), real, e.commune());
        assertThat(would.maximum()).isEqualByComparingTo(is.maximum());
        assertThat(would.points()).isEqualByComparingTo(is.points());
        assertThat(would.percent()).isEqualByComparingTo(is.percent());
        assertThat(would.place()).isEqualTo(is.place());
        assertThat(would.classVi()).isEqualTo(is.classVi());

        assertThat(simulator
                        .run(d.leader().scope(), frame, List.of())
                        .orElseThrow()
                        .after())
                .as("without tasks it is as it was")
                .isEqualTo(run.before());
        assertThatThrownBy(() -> simulator.run(d.head2().scope(), frame, tasks)).isInstanceOf(NotFound.class);
    }

    @Test
    void theBestMovesAreThoseThatWinMostWithinTheDaysOfEachOwner() {
        Winnable big = task(1, 7L, "3.00", 0, TaskState.NOT_STARTED);
        Winnable two = task(2, 7L, "2.00", 50, TaskState.IN_PROGRESS);
        Winnable three = task(3, 7L, "1.80", 50, TaskState.IN_PROGRESS);
        Winnable waits = task(4, 7L, "0.10", 100, TaskState.REPORTED);
        Winnable other = task(5, 8L, "0.50", 0, TaskState.NOT_STARTED);
        List<Move> moves = simulator.moves(List.of(big, two, three, waits, other), 21, 20);
        assertThat(moves.stream().filter(Move::chosen).map(move -> move.task().id()))
                .as("two halves are worth more than the big one, and one day is left for what waits")
                .containsExactlyInAnyOrder(2L, 3L, 4L, 5L);
        assertThat(moves).isSortedAccordingTo((left, right) -> right.perDay().compareTo(left.perDay()));
        assertThat(simulator.moves(List.of(big, two), 9, 20)).noneMatch(Move::chosen);
    }

    private static Winnable task(long id, long owner, String points, int percent, TaskState state) {
        return new Winnable(
                id,
                "Việc " + id,
                1,
                "Xã",
                owner,
                "Người " + owner,
                state,
                Promise.ON_TRACK,
                LocalDate.of(2030, 1, 1),
                percent,
                new BigDecimal(points),
                null);
    }

    private void decideAll(
            District.Made d, int year, long round, Map<Long, BigDecimal> mine, Map<Long, BigDecimal> others) {
        Actor first = Scored.in(d.coordinator(), year, 1);
        Actor second = Scored.in(d.coordinator2(), year, 1);
        scored.decide(Scored.in(d.head(), year, 1), first, round, d.commune(), mine);
        scored.decide(Scored.in(d.head2(), year, 1), first, round, d.commune2(), others);
        scored.decide(second, first, round, d.office(), Map.of());
        scored.decide(first, second, round, d.interior(), others);
    }

    private void assertSame(List<ScoreTrial> trials, District.Made d, int year, long round) {
        assertThat(trials).hasSize(4);
        for (ScoreTrial trial : trials) {
            SheetRow sheet = scored.sheet(Scored.in(d.leader(), year, 3), round, trial.unitId());
            assertThat(trial.percent()).isEqualByComparingTo(sheet.percent());
            assertThat(trial.place()).isEqualTo(sheet.place());
            assertThat(trial.classVi()).isEqualTo(sheet.classVi());
        }
    }

    private static ScoreTrial of(List<ScoreTrial> trials, long unit) {
        return trials.stream()
                .filter(trial -> trial.unitId() == unit)
                .findFirst()
                .orElseThrow();
    }

    private static Map<Long, BigDecimal> losses(Random dice, Set<Long> lines) {
        Map<Long, BigDecimal> less = new HashMap<>();
        lines.forEach(line -> less.put(line, BigDecimal.valueOf(20 + dice.nextInt(200), 2)));
        return less;
    }
}
