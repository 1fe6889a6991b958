package vn.khacphuc.deficiencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.units.UnitAdministration;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.UnitRow;

@PortalTest
class InspectionTest {

    private static final Set<Role> LEADING = Set.of(Role.INSPECTOR, Role.COORDINATOR, Role.LEADER, Role.HEAD);

    private enum Verb {
        EDIT(LEADING, Set.of(InspectionState.PLANNED)),
        HOLD(LEADING, Set.of(InspectionState.PLANNED)),
        CANCEL(LEADING, Set.of(InspectionState.PLANNED)),
        CONCLUDE(LEADING, Set.of(InspectionState.HELD)),
        FIND(
                Set.of(Role.INSPECTOR, Role.COORDINATOR, Role.HEAD),
                Set.of(InspectionState.HELD, InspectionState.CONCLUDED));

        final Set<Role> roles;
        final Set<InspectionState> states;

        Verb(Set<Role> roles, Set<InspectionState> states) {
            this.roles = roles;
            this.states = states;
        }
    }

    @Autowired
    District district;

    @Autowired
    Inspections inspections;

    @Autowired
    InspectionQueries queries;

    @Autowired
    Deficiencies deficiencies;

    @Autowired
    DeficiencyQueries register;

    @Autowired
    RemedyProgress remedies;

    @Autowired
    UnitAdministration administration;

    @Autowired
    UnitQueries units;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void everyVerbIsAllowedOrRefusedByStateAndRole() {
        var d = district.make();
        Map<InspectionState, Long> made = new EnumMap<>(InspectionState.class);
        for (InspectionState state : InspectionState.values()) {
            made.put(state, make(d, state));
        }
        List<String> wrong = new ArrayList<>();
        for (Verb verb : Verb.values()) {
            for (InspectionState state : InspectionState.values()) {
                for (Actor by :
                        List.of(d.leader(), d.coordinator(), d.head(), d.official(), d.inspector(), d.admin())) {
                    boolean expected = verb.roles.contains(by.role()) && verb.states.contains(state);
                    if (tried(d, verb, by, made.get(state)) != expected) {
                        wrong.add(verb + " from " + state + " by " + by.role() + " should be " + expected);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void itEndsByItselfWhenAllThatItFoundIsSettled() {
        var d = district.make();
        long id = held(d, List.of(d.commune(), d.commune2()));
        long one = find(d, id, d.commune());
        long two = find(d, id, d.commune2());
        assertThat(deficiency(d, one).source()).isEqualTo(Source.INSPECTION);
        assertThat(deficiency(d, one).inspectionId()).isEqualTo(id);
        inspections.conclude(d.inspector(), press(d, id), id, paper(d, false));
        mend(d, one);
        assertThat(found(d, id).state()).isEqualTo(InspectionState.CONCLUDED);
        assertThat(found(d, id).remedied()).isEqualTo(1);
        assertThat(queries.find(d.head().scope(), id).orElseThrow().found())
                .as("what the head of one commune may see")
                .isEqualTo(1);
        deficiencies.withdraw(d.coordinator(), Submission.of(deficiency(d, two).version()), two, "Ghi nhầm đơn vị");
        assertThat(found(d, id).state()).isEqualTo(InspectionState.ENDED);
        assertThat(queries.history(d.leader().scope(), id).getFirst().verb()).isEqualTo("inspection.ended");
    }

    @Test
    void aRemedyWithoutEffectKeepsItOpenUntilTheNextOneHelps() {
        var d = district.make();
        long id = held(d, List.of(d.commune()));
        long first = find(d, id, d.commune());
        inspections.conclude(d.inspector(), press(d, id), id, paper(d, false));
        verified(d, first);
        long next = deficiencies.notEffective(
                d.leader(),
                Submission.of(deficiency(d, first).version()),
                first,
                new EffectCheck(d.leader().today(), "Vẫn còn tồn tại"));
        assertThat(found(d, id).state()).isEqualTo(InspectionState.CONCLUDED);
        mend(d, next);
        assertThat(found(d, id).state()).isEqualTo(InspectionState.ENDED);
    }

    @Test
    void everyFaultOfAPlanIsNamedAtOnce() {
        var d = district.make();
        LocalDate day = d.inspector().today();
        assertRefused(
                () -> plan(
                        d.inspector(),
                        new InspectionDraft(
                                InspectionKind.INSPECTION,
                                " ",
                                d.interior(),
                                "",
                                List.of(d.interior()),
                                day.plusYears(9),
                                d.inspector().personId(),
                                List.of())),
                "refusal.deficiencies.inspection.title",
                "refusal.deficiencies.inspection.itself",
                "refusal.deficiencies.inspection.planned_on",
                "refusal.deficiencies.inspection.member_own");
        assertThatThrownBy(() -> plan(d.head(), inspection(d, List.of(d.commune2()), null)))
                .isInstanceOf(NotFound.class);
        long leaderless = plan(d.inspector(), inspection(d, List.of(d.commune()), null));
        assertRefused(
                () -> inspections.hold(d.inspector(), press(d, leaderless), leaderless, day.plusDays(1)),
                "refusal.deficiencies.inspection.future",
                "refusal.deficiencies.inspection.lead");
    }

    @Test
    void aConclusionSaysWhatWasFoundAndComesAfterTheDay() {
        var d = district.make();
        long id = held(d, List.of(d.commune()));
        LocalDate today = d.inspector().today();
        assertRefused(
                () -> inspections.find(d.inspector(), Submission.first(), id, draft(d.commune2(), d.inspector())),
                "refusal.deficiencies.inspection.elsewhere");
        find(d, id, d.commune());
        assertRefused(
                () -> inspections.conclude(
                        d.inspector(), press(d, id), id, new Conclusion("", today.minusDays(9), "", true)),
                "refusal.deficiencies.inspection.paper_date",
                "refusal.deficiencies.inspection.found",
                "refusal.deficiencies.inspection.conclusion",
                "refusal.deficiencies.inspection.number");
    }

    @Test
    void twoAtOnceLeaveOneWinnerAndTheSamePressCountsOnce() throws Exception {
        var d = district.make();
        long id = plan(d.inspector(), inspection(d, List.of(d.commune()), d.inspector()));
        try (var pool = Executors.newFixedThreadPool(2)) {
            var both = pool.invokeAll(List.of(
                    won(() -> inspections.hold(
                            d.inspector(), Submission.of(0), id, d.inspector().today())),
                    won(() -> inspections.cancel(d.leader(), Submission.of(0), id, "Trùng lịch"))));
            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(queries.history(d.leader().scope(), id)).hasSize(2);
        var press = Submission.first();
        var draft = inspection(d, List.of(d.commune()), null);
        long once = inspections.plan(d.inspector(), press, draft);
        assertThat(inspections.plan(d.inspector(), press, draft)).isEqualTo(once);
    }

    @Test
    void aListIsOfWhatConcernsTheReader() {
        var d = district.make();
        long here = plan(d.inspector(), inspection(d, List.of(d.commune()), null));
        long there = plan(d.inspector(), inspection(d, List.of(d.commune2()), null));
        assertThat(ids(d.head(), InspectionFilter.all())).containsExactly(here);
        assertThat(ids(d.leader(), InspectionFilter.all())).containsExactly(there, here);
        var ofUnit = new InspectionFilter("", d.commune2(), null, null, List.of(), false);
        assertThat(ids(d.leader(), ofUnit)).containsExactly(there);
        var ended = new InspectionFilter("", null, null, null, List.of(InspectionState.ENDED), false);
        assertThat(queries.count(d.leader().scope(), ended, d.leader().today())).isZero();
        assertThat(queries.find(district.make().leader().scope(), here)).isEmpty();
    }

    @Test
    void whatGoesOnFollowsAUnitThatEndsAndWhatEndedStays() {
        var d = district.make();
        long open = held(d, List.of(d.commune()));
        long own = make(d, InspectionState.HELD);
        long ended = make(d, InspectionState.ENDED);
        assertThatThrownBy(() -> administration.end(
                        d.admin(),
                        unitPress(d, d.commune()),
                        d.commune(),
                        d.admin().today()))
                .hasMessageContaining("refusal.deficiencies.inspection.unit_open");
        administration.merge(
                d.admin(),
                unitPress(d, d.commune2()),
                List.of(d.commune()),
                d.commune2(),
                d.admin().today());
        assertThat(queries.units(d.leader().scope(), open))
                .extracting(UnitRow::id)
                .containsExactly(d.commune2());
        assertThat(found(d, own).unitId()).isEqualTo(d.commune2());
        assertThat(found(d, ended).unitId()).isEqualTo(d.commune());
        assertThat(queries.history(d.leader().scope(), open).getFirst().verb()).isEqualTo("inspection.followed");
        long finding = find(d, open, d.commune2());
        assertThat(deficiency(d, finding).inspectionId()).isEqualTo(open);
    }

    private List<Long> ids(Actor by, InspectionFilter filter) {
        return queries.list(by.scope(), filter, by.today(), null, false, 0, 20).stream()
                .map(InspectionRow::id)
                .toList();
    }

    private long make(District.Made d, InspectionState state) {
        long id = plan(d.head(), self(d));
        if (state == InspectionState.CANCELLED) {
            inspections.cancel(d.head(), press(d, id), id, "Trùng lịch");
        } else if (state != InspectionState.PLANNED) {
            inspections.hold(d.head(), press(d, id), id, d.head().today());
            if (state != InspectionState.HELD) {
                inspections.conclude(d.head(), press(d, id), id, paper(d, state == InspectionState.ENDED));
            }
        }
        return id;
    }

    private long held(District.Made d, List<Long> looked) {
        long id = plan(d.inspector(), inspection(d, looked, d.inspector()));
        inspections.hold(d.inspector(), press(d, id), id, d.inspector().today());
        return id;
    }

    private long plan(Actor by, InspectionDraft draft) {
        return inspections.plan(by, Submission.first(), draft);
    }

    private static InspectionDraft self(District.Made d) {
        return new InspectionDraft(
                InspectionKind.SELF_INSPECTION,
                "Tự kiểm tra công khai thủ tục",
                d.commune(),
                "",
                List.of(),
                d.head().today(),
                null,
                List.of());
    }

    private static InspectionDraft inspection(District.Made d, List<Long> looked, Actor lead) {
        return new InspectionDraft(
                InspectionKind.INSPECTION,
                "Kiểm tra bộ phận một cửa",
                d.interior(),
                "",
                looked,
                d.inspector().today(),
                lead == null ? null : lead.personId(),
                List.of());
    }

    private long find(District.Made d, long id, long unit) {
        return inspections.find(d.inspector(), Submission.first(), id, draft(unit, d.inspector()));
    }

    private void verified(District.Made d, long id) {
        transaction.executeWithoutResult(status -> remedies.tasksChanged(
                d.head(), id, new TaskCounts(1, 1, 1, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO)));
    }

    private void mend(District.Made d, long id) {
        verified(d, id);
        deficiencies.confirmRemedied(
                d.leader(),
                Submission.of(deficiency(d, id).version()),
                id,
                new EffectCheck(d.leader().today(), "Đã kiểm tra tại chỗ"));
    }

    /** Whether it was done; nothing stays of it. */
    private boolean tried(District.Made d, Verb verb, Actor by, long id) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                act(d, verb, by, id);
                return true;
            } catch (Refusal refused) {
                boolean forRole = refused.reasons().getFirst().key().equals("refusal.base.role");
                assertThat(forRole).as(verb + " by " + by.role()).isEqualTo(!verb.roles.contains(by.role()));
                return false;
            }
        }));
    }

    private void act(District.Made d, Verb verb, Actor by, long id) {
        Submission press = press(d, id);
        switch (verb) {
            case EDIT -> inspections.edit(by, press, id, self(d));
            case HOLD -> inspections.hold(by, press, id, by.today());
            case CANCEL -> inspections.cancel(by, press, id, "Thôi");
            case CONCLUDE -> inspections.conclude(by, press, id, paper(d, false));
            case FIND -> inspections.find(by, Submission.first(), id, draft(d.commune(), by));
        }
    }

    private static Conclusion paper(District.Made d, boolean nothingFound) {
        return new Conclusion("12/KL", d.leader().today(), "Còn thiếu sót", nothingFound);
    }

    private static DeficiencyDraft draft(long unit, Actor by) {
        return new DeficiencyDraft(
                unit,
                null,
                by.today().getYear() - 1,
                null,
                null,
                "Chưa niêm yết đủ thủ tục",
                "",
                BigDecimal.ONE,
                Source.SCORING,
                "",
                by.today(),
                Map.of(),
                null);
    }

    private static void assertRefused(ThrowingCallable act, String... keys) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::key)
                                .containsExactly(keys));
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

    private Submission unitPress(District.Made d, long unit) {
        return Submission.of(units.get(d.admin().scope(), unit).version());
    }

    private Submission press(District.Made d, long id) {
        return Submission.of(found(d, id).version());
    }

    private InspectionDetail found(District.Made d, long id) {
        return queries.find(d.leader().scope(), id).orElseThrow();
    }

    private DeficiencyDetail deficiency(District.Made d, long id) {
        return register.find(d.leader().scope(), id, Locale.ROOT).orElseThrow();
    }
}
