package vn.khacphuc.deficiencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.plans.Planned;
import vn.khacphuc.plans.Share;
import vn.khacphuc.plans.Tasks;

@PortalTest
class DeficiencyLifeTest {

    /** Where a deficiency stands; mended is in remedy with every task verified. */
    private enum Stand {
        OPEN,
        IN_REMEDY,
        MENDED,
        TOLERATED,
        REMEDIED,
        NOT_EFFECTIVE,
        WITHDRAWN
    }

    private enum Verb {
        EDIT(Set.of(Role.HEAD, Role.COORDINATOR), Set.of(Stand.OPEN, Stand.IN_REMEDY, Stand.MENDED)),
        WITHDRAW(Set.of(Role.COORDINATOR), Set.of(Stand.OPEN, Stand.TOLERATED)),
        MERGE(Set.of(Role.COORDINATOR), Set.of(Stand.OPEN, Stand.TOLERATED)),
        TOLERATE(Set.of(Role.COORDINATOR, Role.LEADER), Set.of(Stand.OPEN, Stand.IN_REMEDY, Stand.MENDED)),
        RESUME(Set.of(Role.COORDINATOR, Role.LEADER), Set.of(Stand.TOLERATED)),
        CONFIRM(Set.of(Role.COORDINATOR, Role.LEADER), Set.of(Stand.MENDED)),
        NOT_EFFECTIVE(Set.of(Role.COORDINATOR, Role.LEADER), Set.of(Stand.MENDED));

        final Set<Role> roles;
        final Set<Stand> stands;

        Verb(Set<Role> roles, Set<Stand> stands) {
            this.roles = roles;
            this.stands = stands;
        }
    }

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Autowired
    Deficiencies deficiencies;

    @Autowired
    DeficiencyQueries queries;

    @Autowired
    DeficiencyLinks links;

    @Autowired
    RemedyProgress remedies;

    @Autowired
    ToleranceEnds toleranceEnds;

    @Autowired
    Tasks tasks;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void everyVerbIsAllowedOrRefusedByStateAndRole() {
        var d = district.make();
        Map<Stand, Long> made = new EnumMap<>(Stand.class);
        for (Stand stand : Stand.values()) {
            made.put(stand, make(d, stand));
        }
        long other = planned.deficiency(d.head(), "1");
        List<String> wrong = new ArrayList<>();
        for (Verb verb : Verb.values()) {
            for (Stand stand : Stand.values()) {
                for (Actor by :
                        List.of(d.leader(), d.coordinator(), d.head(), d.official(), d.inspector(), d.admin())) {
                    boolean expected = verb.roles.contains(by.role()) && verb.stands.contains(stand);
                    if (tried(verb, by, made.get(stand), other) != expected) {
                        wrong.add(verb + " from " + stand + " by " + by.role() + " should be " + expected);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theEffectIsCheckedByNobodyOfTheUnitAndEveryFaultIsNamed() {
        var d = district.make();
        long own = planned.deficiency(d.coordinator(), "1");
        counts(d.coordinator(), own, 1, 1, 1);
        var late = new EffectCheck(d.coordinator().today().plusDays(1), " ");
        assertThatThrownBy(() -> deficiencies.confirmRemedied(d.coordinator(), press(d, own), own, late))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::key)
                                .containsExactly(
                                        "refusal.deficiencies.own_unit",
                                        "refusal.deficiencies.check",
                                        "refusal.deficiencies.check.day"));
        deficiencies.confirmRemedied(d.coordinator2(), press(d, own), own, check(d));
        assertThat(found(d, own).state()).isEqualTo(DeficiencyState.REMEDIED);
        var link = links.chain(d.leader().scope(), own).getFirst();
        assertThat(link.effective()).isTrue();
        assertThat(link.checkText()).isEqualTo("Đã kiểm tra tại bộ phận một cửa");
    }

    @Test
    void whatDidNotHelpIsClosedAndANewOneIsLinkedToIt() {
        var d = district.make();
        long first = make(d, Stand.MENDED);
        long second = deficiencies.notEffective(d.leader(), press(d, first), first, check(d));
        assertThat(found(d, first).state()).isEqualTo(DeficiencyState.NOT_EFFECTIVE);
        assertThat(found(d, second).state()).isEqualTo(DeficiencyState.OPEN);
        assertThat(found(d, second).repeatsId()).isEqualTo(first);
        assertThat(links.chain(d.head().scope(), first))
                .extracting(ChainLink::id, ChainLink::effective)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(first, false),
                        org.assertj.core.groups.Tuple.tuple(second, null));
        assertThat(links.chain(d.head2().scope(), first)).isEmpty();
    }

    @Test
    void twoWhoConfirmAtOnceOneWinsAndTheOtherIsToldSo() throws Exception {
        var d = district.make();
        long id = make(d, Stand.MENDED);
        long version = found(d, id).version();
        assertThat(atOnce(
                        () -> deficiencies.confirmRemedied(d.coordinator(), Submission.of(version), id, check(d)),
                        () -> deficiencies.notEffective(d.leader(), Submission.of(version), id, check(d))))
                .containsExactlyInAnyOrder(true, false);
        assertThat(queries.history(d.leader().scope(), id)).hasSize(3);
    }

    @Test
    void twoMergedIntoEachOtherAtOnceLeaveOne() throws Exception {
        var d = district.make();
        long one = planned.deficiency(d.head(), "1");
        long two = planned.deficiency(d.head(), "1");
        assertThat(atOnce(
                        () -> deficiencies.merge(d.coordinator(), Submission.of(0), one, two, "Trùng"),
                        () -> deficiencies.merge(d.coordinator2(), Submission.of(0), two, one, "Trùng")))
                .containsExactlyInAnyOrder(true, false);
        assertThat(List.of(found(d, one).state(), found(d, two).state()))
                .containsExactlyInAnyOrder(DeficiencyState.OPEN, DeficiencyState.WITHDRAWN);
    }

    @Test
    void aDuplicateCountsOnceAndWhatPointedToItPointsToTheOther() {
        var d = district.make();
        long former = make(d, Stand.REMEDIED);
        long kept = planned.deficiency(d.head(), "2");
        long twin = deficiencies.log(d.head(), Submission.first(), repeating(d, former));
        long third = planned.deficiency(d.head(), "2");
        deficiencies.merge(d.coordinator(), press(d, third), third, twin, "Nhập hai lần");
        deficiencies.merge(d.coordinator(), press(d, twin), twin, kept, "Cùng một nội dung");
        assertThat(found(d, twin).state()).isEqualTo(DeficiencyState.WITHDRAWN);
        assertThat(found(d, third).duplicateOfId()).isEqualTo(kept);
        assertThat(found(d, kept).repeatsId()).as("what it repeated").isEqualTo(former);
        assertThat(links.duplicates(d.head().scope(), kept))
                .extracting(ChainLink::id)
                .containsExactly(twin, third);
        var states = new DeficiencyFilter("", null, null, false, null, List.of(DeficiencyState.OPEN), null, null);
        assertThat(queries.total(d.head().scope(), states).points()).isEqualByComparingTo("2");
        long elsewhere = planned.deficiency(d.head2(), "2");
        assertThatThrownBy(() -> deficiencies.merge(d.coordinator(), press(d, kept), kept, elsewhere, "Trùng"))
                .hasMessage("refusal.deficiencies.merge.unit");
    }

    @Test
    void aRepeatIsOfTheSameUnitAndOfWhatWasSettled() {
        var d = district.make();
        long open = planned.deficiency(d.head(), "1");
        long elsewhere = planned.deficiency(d.head2(), "1");
        assertRefused(d, open, "refusal.deficiencies.repeats.open");
        assertRefused(d, elsewhere, "refusal.deficiencies.repeats");
        assertRefused(d, make(d, Stand.WITHDRAWN), "refusal.deficiencies.repeats.withdrawn");
        long former = make(d, Stand.REMEDIED);
        long repeat = deficiencies.log(d.head(), Submission.first(), repeating(d, former));
        assertThat(found(d, repeat).repeatsTitle()).isEqualTo(found(d, former).title());
        assertThat(links.earlier(d.head().scope(), d.commune(), null, null, "", 0, 50))
                .extracting(EarlierRow::id)
                .contains(former, open)
                .doesNotContain(elsewhere);
    }

    @Test
    void whatIsToleratedComesBackTheDayAfterByItself() {
        var d = district.make();
        Actor then = d.leader().at(d.leader().at().minus(Duration.ofDays(10)));
        Actor head = d.head().at(then.at());
        long idle = planned.deficiency(head, "1");
        long begun = planned.deficiency(head, "1");
        counts(head, begun, 1, 1, 0);
        var last = then.today().plusDays(5);
        deficiencies.tolerate(then, press(d, idle), idle, last, "Chờ hướng dẫn");
        deficiencies.tolerate(then, press(d, begun), begun, last, "Chờ hướng dẫn");
        assertThat(queries.asOf(d.leader().scope(), idle, last).orElseThrow().state())
                .isEqualTo(DeficiencyState.TOLERATED);
        assertThat(queries.asOf(d.leader().scope(), idle, last.plusDays(1))
                        .orElseThrow()
                        .state())
                .as("by its date, before anything ran")
                .isEqualTo(DeficiencyState.OPEN);

        run(d, last);
        assertThat(found(d, idle).state()).isEqualTo(DeficiencyState.TOLERATED);
        run(d, last.plusDays(1));
        run(d, last.plusDays(1));
        assertThat(found(d, idle).state()).isEqualTo(DeficiencyState.OPEN);
        assertThat(found(d, begun).state()).isEqualTo(DeficiencyState.IN_REMEDY);
        assertThat(queries.history(d.leader().scope(), idle))
                .extracting(DeficiencyEvent::verb)
                .containsExactly("deficiency.tolerance_ended", "deficiency.tolerated", "deficiency.logged");
    }

    @Test
    void itIsOpenAgainWhenItsLastTaskIsCancelled() {
        var d = district.make();
        long id = planned.deficiency(d.head(), "1");
        long task = planned.running(
                d.head(),
                d.coordinator(),
                d.official(),
                d.head().today().plusDays(9),
                new Share(id, BigDecimal.ONE, true));
        assertThat(found(d, id).state()).isEqualTo(DeficiencyState.IN_REMEDY);
        tasks.cancel(d.coordinator(), planned.task(d.head(), task), task, "Không còn phù hợp");
        assertThat(found(d, id).state()).isEqualTo(DeficiencyState.OPEN);
        assertThat(queries.history(d.head().scope(), id).getFirst().verb()).isEqualTo("deficiency.reopened");
    }

    private void run(District.Made d, java.time.LocalDate day) {
        transaction.executeWithoutResult(status -> toleranceEnds.run(
                Actor.system(day.atTime(1, 0).atZone(Actor.ZONE).toInstant()), day));
    }

    private void assertRefused(District.Made d, long repeats, String reason) {
        assertThatThrownBy(() -> deficiencies.log(d.head(), Submission.first(), repeating(d, repeats)))
                .hasMessage(reason);
    }

    private long make(District.Made d, Stand stand) {
        long id = planned.deficiency(d.head(), "1");
        switch (stand) {
            case OPEN -> {}
            case IN_REMEDY -> counts(d.head(), id, 2, 2, 1);
            case MENDED -> counts(d.head(), id, 1, 1, 1);
            case TOLERATED ->
                deficiencies.tolerate(
                        d.leader(), press(d, id), id, d.leader().today().plusDays(9), "Chờ");
            case REMEDIED -> {
                counts(d.head(), id, 1, 1, 1);
                deficiencies.confirmRemedied(d.leader(), press(d, id), id, check(d));
            }
            case NOT_EFFECTIVE -> {
                counts(d.head(), id, 1, 1, 1);
                deficiencies.notEffective(d.leader(), press(d, id), id, check(d));
            }
            case WITHDRAWN -> deficiencies.withdraw(d.coordinator(), press(d, id), id, "Nhầm");
        }
        return id;
    }

    private void counts(Actor by, long id, int total, int approved, int verified) {
        transaction.executeWithoutResult(status -> remedies.tasksChanged(
                by, id, new TaskCounts(total, approved, verified, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO)));
    }

    /** Whether it was done; nothing stays of it. */
    private boolean tried(Verb verb, Actor by, long id, long other) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                act(verb, by, id, other);
                return true;
            } catch (Refusal refused) {
                boolean forRole = refused.reasons().getFirst().key().equals("refusal.base.role");
                assertThat(forRole).as(verb + " by " + by.role()).isEqualTo(!verb.roles.contains(by.role()));
                return false;
            }
        }));
    }

    private void act(Verb verb, Actor by, long id, long other) {
        var seen = queries.find(by.scope(), id, Locale.ROOT).orElseThrow();
        Submission press = Submission.of(seen.version());
        EffectCheck check = new EffectCheck(by.today(), "Đã xem");
        switch (verb) {
            case EDIT -> deficiencies.edit(by, press, id, draft(seen.unitId(), by, null));
            case WITHDRAW -> deficiencies.withdraw(by, press, id, "Nhầm");
            case MERGE -> deficiencies.merge(by, press, id, other, "Trùng");
            case TOLERATE -> deficiencies.tolerate(by, press, id, by.today().plusDays(3), "Chờ");
            case RESUME -> deficiencies.resume(by, press, id);
            case CONFIRM -> deficiencies.confirmRemedied(by, press, id, check);
            case NOT_EFFECTIVE -> deficiencies.notEffective(by, press, id, check);
        }
    }

    private static List<Boolean> atOnce(Runnable one, Runnable two) throws Exception {
        try (var pool = Executors.newFixedThreadPool(2)) {
            var both = pool.invokeAll(List.of(won(one), won(two)));
            return List.of(both.get(0).get(), both.get(1).get());
        }
    }

    private static Callable<Boolean> won(Runnable act) {
        return () -> {
            try {
                act.run();
                return true;
            } catch (Conflict lost) {
                return false;
            }
        };
    }

    private static DeficiencyDraft repeating(District.Made d, long former) {
        return draft(d.commune(), d.head(), former);
    }

    private static DeficiencyDraft draft(long unit, Actor by, Long repeats) {
        return new DeficiencyDraft(
                unit,
                null,
                by.today().getYear() - 1,
                null,
                null,
                "Chậm trả kết quả lần nữa",
                "",
                BigDecimal.TWO,
                Source.SCORING,
                "",
                by.today(),
                Map.of(),
                repeats);
    }

    private static EffectCheck check(District.Made d) {
        return new EffectCheck(d.leader().today(), "Đã kiểm tra tại bộ phận một cửa");
    }

    private Submission press(District.Made d, long id) {
        return Submission.of(found(d, id).version());
    }

    private DeficiencyDetail found(District.Made d, long id) {
        return queries.find(d.leader().scope(), id, Locale.ROOT).orElseThrow();
    }
}
