package vn.khacphuc.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Invented histories, lived through Monday by Monday: what is forecast knows only what was known that day. In each world
 * something else makes tasks late, and the forecast is not told what.
 */
class ForecastWorldsTest {

    private static final LocalDate BEGIN = LocalDate.of(2025, 1, 6);
    private static final int WEEKS = 90;
    private static final int LEARNT = 45;
    private static final int TASKS_A_WEEK = 7;
    private static final int UNITS = 25;

    /** What makes a task late. */
    private enum World {
        /** Some units are late with most, the others with few. Nothing else shows it. */
        UNITS_SLIP,
        /** Of the two people of each unit one is. */
        PEOPLE_SLIP,
        /** Who will be late stops reporting long before. */
        SILENCE,
        /** Both together. */
        UNITS_AND_SILENCE,
        /** Nothing: every fourth, by chance. */
        CHANCE
    }

    @Test
    void whereUnitsPeopleOrSilenceMakeTasksLateTheForecastIsRightMoreOftenAndCatchesMore() {
        for (World world : List.of(World.UNITS_SLIP, World.PEOPLE_SLIP, World.SILENCE, World.UNITS_AND_SILENCE)) {
            Score all = new Score();
            for (int seed = 1; seed <= 8; seed++) {
                Score one = live(world, seed);
                assertThat(one.right).as("%s %d: %s", world, seed, one).isGreaterThan(one.plainRight);
                all.add(one);
            }
            System.out.printf("forecast, %s: %s%n", world, all);
            assertThat(all.precision()).as("%s: %s", world, all).isGreaterThan(1.3 * all.plainPrecision());
            assertThat(all.recall()).as("%s: %s", world, all).isGreaterThan(1.3 * all.plainRecall());
            // More than the plain rule only where they are surer than even.
            assertThat(all.alarms)
                    .as("%s: %s", world, all)
                    .isBetween(all.plainAlarms * 7 / 10, all.plainAlarms * 18 / 10);
            assertThat(all.brier).as("%s: %s", world, all).isLessThan(all.plainBrier);
        }
    }

    @Test
    void whereNothingShowsWhoWillBeLateItIsNoWorseThanThePlainRuleAndClaimsNoMore() {
        Score all = new Score();
        for (int seed = 1; seed <= 12; seed++) {
            all.add(live(World.CHANCE, seed));
        }
        System.out.printf("forecast, %s: %s%n", World.CHANCE, all);
        assertThat(all.precision()).as(all.toString()).isGreaterThan(all.plainPrecision() - 0.03);
        assertThat(all.brier).as(all.toString()).isLessThan(all.plainBrier);
    }

    @Test
    void theAlarmIsSetByHowManyThereAreAndNotByWhatBecameOfThem() {
        List<KnownCase> cases = new ArrayList<>();
        int near = 1 << Sign.SHORT.ordinal();
        int silent = 1 << Sign.SILENT.ordinal();
        for (int i = 0; i < 400; i++) {
            int signs = (i % 4 == 0 ? near : 0) + (i % 5 == 0 ? silent : 0);
            boolean missed = i % 5 == 0 ? i % 3 == 0 : i % 11 == 0;
            cases.add(new KnownCase(BEGIN, i, 1, 1, BEGIN.plusDays(3), signs, missed));
        }
        RiskModel model = RiskModel.learn(cases);
        long alarms = cases.stream().filter(one -> model.isLate(one.signs())).count();
        assertThat(alarms)
                .as("the plain rule has 100; the 80 silent ones come nearest")
                .isEqualTo(80);

        List<KnownCase> keptAll = cases.stream()
                .map(one -> new KnownCase(one.day(), one.taskId(), 1, 1, one.due(), one.signs(), false))
                .toList();
        assertThat(keptAll).noneMatch(one -> RiskModel.learn(keptAll).isLate(one.signs()));
        List<KnownCase> missedAll = cases.stream()
                .map(one -> new KnownCase(one.day(), one.taskId(), 1, 1, one.due(), one.signs(), true))
                .toList();
        assertThat(missedAll).allMatch(one -> RiskModel.learn(missedAll).isLate(one.signs()));
    }

    @Test
    void aShareOfFewTasksSaysLittle() {
        Misses all = new Misses(200, 50);
        assertThat(new Misses(1, 1).isWorse(all)).as("one of one").isFalse();
        assertThat(new Misses(3, 3).isWorse(all)).as("three of three").isTrue();
        assertThat(new Misses(20, 8).isWorse(all)).as("eight of twenty").isTrue();
        assertThat(new Misses(20, 5).isWorse(all)).as("as all").isFalse();
        assertThat(new Misses(3, 0).isBetter(all)).as("none of three").isFalse();
        assertThat(new Misses(20, 0).isBetter(all)).as("none of twenty").isTrue();
        assertThat(Misses.NONE.isWorse(Misses.NONE)).isFalse();
        assertThat(Misses.NONE.isBetter(Misses.NONE)).isFalse();
    }

    private static Score live(World world, int seed) {
        Random dice = new Random(seed * 7919L);
        List<Life> lives = new ArrayList<>();
        for (int i = 0; i < TASKS_A_WEEK * WEEKS; i++) {
            lives.add(new Life(world, i, dice));
        }
        Map<Life, List<KnownCase>> seen = new HashMap<>();
        Score score = new Score();
        for (int week = 0; week < WEEKS; week++) {
            int today = week * 7;
            LocalDate day = BEGIN.plusDays(today);
            List<KnownCase> known = new ArrayList<>();
            for (Life life : lives) {
                if (life.due < today && life.due >= today - 365) {
                    known.addAll(seen.getOrDefault(life, List.of()));
                }
            }
            Past past = Past.of(known);
            RiskModel model = RiskModel.learn(known);
            for (Life life : lives) {
                if (life.begun <= today && life.due >= today && life.due < today + 30 && life.done > today) {
                    Snapshot snapshot = life.at(today, past);
                    int signs = Sign.bits(snapshot);
                    seen.computeIfAbsent(life, none -> new ArrayList<>())
                            .add(new KnownCase(
                                    day, life.id, life.unit, life.owner, BEGIN.plusDays(life.due), signs, life.missed));
                    if (week >= LEARNT && life.due < WEEKS * 7) {
                        score.add(model, signs, snapshot.left() < Sign.WEEK, life.missed);
                    }
                }
            }
        }
        return score;
    }

    /** A task from its beginning to the day it is done. Days are counted from the first. */
    private static final class Life {
        final long id;
        final long unit;
        final long owner;
        final int begun;
        final int due;
        final int done;
        final boolean missed;
        final int quietFrom;
        private final int every;

        Life(World world, int number, Random dice) {
            id = number;
            unit = dice.nextInt(UNITS);
            owner = unit * 2 + dice.nextInt(2);
            begun = number / TASKS_A_WEEK * 7 - 60 + dice.nextInt(7);
            due = begun + 50 + dice.nextInt(60);
            double slip = switch (world) {
                case UNITS_SLIP, UNITS_AND_SILENCE -> unit % 5 < 2 ? 0.55 : 0.06;
                case PEOPLE_SLIP -> owner % 2 == 0 ? 0.5 : 0.06;
                case SILENCE, CHANCE -> 0.25;
            };
            missed = dice.nextDouble() < slip;
            done = missed ? due + 3 + dice.nextInt(25) : due - dice.nextInt(4);
            boolean shows = world == World.SILENCE || world == World.UNITS_AND_SILENCE;
            // Some who keep their word are silent too, and some who do not write to the end.
            boolean silent = shows && dice.nextDouble() < (missed ? 0.7 : 0.15);
            quietFrom = silent ? begun + 15 + dice.nextInt(20) : due;
            every = 12 + dice.nextInt(10);
        }

        Snapshot at(int today, Past past) {
            int reports = Math.max(0, (Math.min(today, quietFrom) - begun) / every);
            int last = begun + reports * every;
            int percent = Math.min(90, reports == 0 ? 0 : (last - begun) * 100 / (due - begun));
            int gone = (today - begun) * 100 / (due - begun);
            return new Snapshot(
                    id,
                    unit,
                    BEGIN.plusDays(due),
                    due - today,
                    today - last,
                    percent,
                    Math.max(0, gone - percent),
                    past.all(),
                    past.unit(unit),
                    past.owner(owner),
                    0,
                    false,
                    false,
                    false,
                    false);
        }
    }

    private static final class Score {
        private int cases;
        private int missed;
        private int alarms;
        private int right;
        private int plainAlarms;
        private int plainRight;
        private double brier;
        private double plainBrier;

        void add(RiskModel model, int signs, boolean plain, boolean late) {
            boolean said = model.isLate(signs);
            cases++;
            missed += late ? 1 : 0;
            alarms += said ? 1 : 0;
            right += said && late ? 1 : 0;
            plainAlarms += plain ? 1 : 0;
            plainRight += plain && late ? 1 : 0;
            brier += Math.pow(model.risk(signs) - (late ? 1 : 0), 2);
            plainBrier += plain == late ? 0 : 1;
        }

        void add(Score other) {
            cases += other.cases;
            missed += other.missed;
            alarms += other.alarms;
            right += other.right;
            plainAlarms += other.plainAlarms;
            plainRight += other.plainRight;
            brier += other.brier;
            plainBrier += other.plainBrier;
        }

        double precision() {
            return (double) right / alarms;
        }

        double recall() {
            return (double) right / missed;
        }

        double plainPrecision() {
            return (double) plainRight / plainAlarms;
        }

        double plainRecall() {
            return (double) plainRight / missed;
        }

        @Override
        public String toString() {
            return "%d cases, %d late; %d alarms, %.0f%% right, %.0f%% caught; plain %d, %.0f%%, %.0f%%; Brier %.3f, %.3f"
                    .formatted(
                            cases,
                            missed,
                            alarms,
                            100 * precision(),
                            100 * recall(),
                            plainAlarms,
                            100 * plainPrecision(),
                            100 * plainRecall(),
                            brier / cases,
                            plainBrier / cases);
        }
    }
}
