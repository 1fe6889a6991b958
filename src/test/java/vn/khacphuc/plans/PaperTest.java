package vn.khacphuc.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
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

@PortalTest
class PaperTest {

    private enum Verb {
        EDIT(Role.HEAD, Role.COORDINATOR),
        ASSIGN(Role.HEAD, Role.COORDINATOR),
        POSTPONE(Role.COORDINATOR, Role.LEADER),
        ISSUE(Role.HEAD, Role.OFFICIAL, Role.COORDINATOR),
        CANCEL(Role.COORDINATOR, Role.LEADER);

        final Set<Role> roles;

        Verb(Role... roles) {
            this.roles = Set.of(roles);
        }
    }

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Autowired
    Papers papers;

    @Autowired
    PaperQueries queries;

    @Autowired
    UnitAdministration administration;

    @Autowired
    UnitQueries units;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void everyVerbIsAllowedOrRefusedByStateAndRole() {
        var d = district.make();
        Map<PaperState, Long> made = new EnumMap<>(PaperState.class);
        for (PaperState state : PaperState.values()) {
            made.put(state, make(d, state));
        }
        List<String> wrong = new ArrayList<>();
        for (Verb verb : Verb.values()) {
            for (PaperState state : PaperState.values()) {
                for (Actor by :
                        List.of(d.leader(), d.coordinator(), d.head(), d.official(), d.inspector(), d.admin())) {
                    boolean expected = verb.roles.contains(by.role()) && state == PaperState.PLANNED;
                    if (tried(d, verb, by, made.get(state)) != expected) {
                        wrong.add(verb + " from " + state + " by " + by.role() + " should be " + expected);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theDayPlannedAtFirstStaysAndLatenessIsShownAgainstBoth() {
        var d = district.make();
        LocalDate first = d.head().today().plusDays(3);
        long id = plan(d.head(), draft(d, d.official(), first));
        papers.postpone(d.coordinator(), press(d, id), id, first.plusDays(10), "Chờ ý kiến Sở");
        PaperRow row = row(d, id);
        assertThat(row.plannedOn()).isEqualTo(first.plusDays(10));
        assertThat(row.originalPlannedOn()).isEqualTo(first);
        LocalDate between = first.plusDays(1);
        assertThat(row.timeliness(between)).isNotEqualTo(Timeliness.LATE);
        assertThat(row.originalTimeliness(between)).isEqualTo(Timeliness.LATE);
        var last = queries.history(d.head().scope(), id).getFirst();
        assertThat(last.verb()).isEqualTo("paper.postponed");
        assertThat(last.reason()).isEqualTo("Chờ ý kiến Sở");
    }

    @Test
    void aDayThatHasPassedIsNotPostponedAndNobodyDecidesOnTheirOwn() {
        var d = district.make();
        LocalDate day = d.head().today().plusDays(3);
        long id = plan(d.head(), draft(d, d.official(), day));
        Actor later = d.leader().at(d.leader().at().plus(Duration.ofDays(4)));
        assertRefused(
                () -> papers.postpone(later, press(d, id), id, day.plusDays(9), "Muộn"), "refusal.plans.paper.passed");
        assertRefused(
                () -> papers.postpone(d.leader(), press(d, id), id, day, " "),
                "refusal.plans.paper.later",
                "refusal.base.reason");
        long own = plan(
                d.coordinator(),
                new PaperDraft(
                        d.interior(), "report", "Báo cáo quý", d.coordinator().personId(), day, null, null));
        assertRefused(
                () -> papers.postpone(d.coordinator(), press(d, own), own, day.plusDays(1), "Bận"),
                "refusal.plans.own_unit",
                "refusal.plans.paper.own");
        papers.postpone(d.coordinator2(), press(d, own), own, day.plusDays(1), "Chờ số liệu");
        assertThat(row(d, own).plannedOn()).isEqualTo(day.plusDays(1));
    }

    @Test
    void anOfficialIssuesWhatTheSamePersonDrafts() {
        var d = district.make();
        LocalDate day = d.head().today().plusDays(3);
        long others = plan(d.head(), draft(d, d.head(), day));
        assertRefused(
                () -> papers.issue(
                        d.official(),
                        press(d, others),
                        others,
                        "12/QC-UBND",
                        d.head().today()),
                "refusal.plans.paper.not_drafter");
        assertRefused(
                () -> papers.issue(d.head(), press(d, others), others, "", day),
                "refusal.plans.number",
                "refusal.plans.future");
        papers.assign(d.head(), press(d, others), others, d.official().personId());
        papers.issue(
                d.official(), press(d, others), others, " 12/QC-UBND ", d.head().today());
        PaperRow row = row(d, others);
        assertThat(row.number()).isEqualTo("12/QC-UBND");
        assertThat(row.timeliness(day.plusYears(1))).isEqualTo(Timeliness.DONE_IN_TIME);
        assertThat(queries.history(d.official().scope(), others))
                .extracting(PaperEvent::verb)
                .containsExactly("paper.issued", "paper.assigned", "paper.planned");
    }

    @Test
    void aListFindsByTheDayWhatARowSaysOfItself() {
        var d = district.make();
        LocalDate today = d.head().today();
        long late =
                plan(d.head().at(d.head().at().minus(Duration.ofDays(9))), draft(d, d.official(), today.minusDays(1)));
        long soon = plan(d.head(), draft(d, d.head(), today.plusDays(2)));
        plan(d.head(), draft(d, null, today.plusDays(90)));
        long done = make(d, PaperState.ISSUED);
        assertThat(found(d, Timeliness.LATE)).containsExactly(late);
        assertThat(found(d, Timeliness.DUE_SOON)).containsExactly(soon);
        assertThat(found(d, Timeliness.DONE_IN_TIME)).containsExactly(done);
        for (Timeliness timeliness : Timeliness.values()) {
            assertThat(queries.list(d.leader().scope(), in(timeliness), today, Locale.ROOT, null, false, 0, 50))
                    .allSatisfy(row -> assertThat(row.timeliness(today)).isEqualTo(timeliness));
        }
        var mine = new PaperFilter("", null, null, List.of(), null, d.official().personId(), null, null);
        assertThat(queries.count(d.head().scope(), mine, today)).isEqualTo(2);
        assertThat(queries.count(d.head2().scope(), PaperFilter.all(), today)).isZero();
    }

    @Test
    void aPaperBelongsToThingsOfItsOwnUnit() {
        var d = district.make();
        LocalDate day = d.head().today().plusDays(3);
        long task = planned.running(d.head(), d.coordinator(), d.official(), day);
        long deficiency = planned.deficiency(d.head2(), "1");
        long id = plan(d.coordinator(), new PaperDraft(d.commune(), "report", "Báo cáo", null, day, task, null));
        assertThat(queries.list(d.head().scope(), PaperFilter.ofTask(task), day, Locale.ROOT, null, false, 0, 10))
                .extracting(PaperRow::id)
                .containsExactly(id);
        assertThatThrownBy(() ->
                        plan(d.coordinator(), new PaperDraft(d.commune2(), "report", "Báo cáo", null, day, task, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> plan(
                        d.coordinator(), new PaperDraft(d.commune(), "report", "Báo cáo", null, day, null, deficiency)))
                .isInstanceOf(NotFound.class);
        assertRefused(
                () -> plan(
                        d.head(),
                        new PaperDraft(d.commune(), "?", "", d.head2().personId(), day.minusDays(9), null, null)),
                "refusal.plans.paper.title",
                "refusal.plans.paper.kind",
                "refusal.plans.paper.day",
                "refusal.plans.paper.drafter");
    }

    @Test
    void twoAtOnceLeaveOneWinnerAndTheSamePressCountsOnce() throws Exception {
        var d = district.make();
        LocalDate today = d.head().today();
        long id = plan(d.head(), draft(d, d.official(), today.plusDays(3)));
        try (var pool = Executors.newFixedThreadPool(2)) {
            var both = pool.invokeAll(List.of(
                    won(() -> papers.issue(d.head(), Submission.of(0), id, "1/QC", today)),
                    won(() -> papers.cancel(d.coordinator(), Submission.of(0), id, "Thôi"))));
            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(queries.history(d.head().scope(), id)).hasSize(2);
        var press = Submission.first();
        long once = papers.plan(d.head(), press, draft(d, null, today));
        assertThat(papers.plan(d.head(), press, draft(d, null, today))).isEqualTo(once);
    }

    @Test
    void aUnitThatEndsHandsItsPapersOn() {
        var d = district.make();
        long open = make(d, PaperState.PLANNED);
        long done = make(d, PaperState.ISSUED);
        assertThatThrownBy(() -> administration.end(
                        d.admin(),
                        unitPress(d, d.commune()),
                        d.commune(),
                        d.admin().today()))
                .hasMessageContaining("refusal.plans.paper.unit_open");
        administration.merge(
                d.admin(),
                unitPress(d, d.commune2()),
                List.of(d.commune()),
                d.commune2(),
                d.admin().today());
        assertThat(row(d, open).unitId()).isEqualTo(d.commune2());
        assertThat(row(d, done).unitId()).isEqualTo(d.commune());
        assertThat(queries.history(d.head2().scope(), open).getFirst().verb()).isEqualTo("paper.followed");
        papers.issue(d.head2(), press(d, open), open, "7/QC-UBND", d.head2().today());
        assertThat(row(d, open).state()).isEqualTo(PaperState.ISSUED);
    }

    private Submission unitPress(District.Made d, long unit) {
        return Submission.of(units.get(d.admin().scope(), unit).version());
    }

    private long make(District.Made d, PaperState state) {
        long id = plan(d.head(), draft(d, d.official(), d.head().today().plusDays(20)));
        switch (state) {
            case PLANNED -> {}
            case ISSUED ->
                papers.issue(d.head(), press(d, id), id, "3/QC-UBND", d.head().today());
            case CANCELLED -> papers.cancel(d.coordinator(), press(d, id), id, "Không cần nữa");
        }
        return id;
    }

    private long plan(Actor by, PaperDraft draft) {
        return papers.plan(by, Submission.first(), draft);
    }

    private static PaperDraft draft(District.Made d, Actor drafter, LocalDate day) {
        Long person = drafter == null ? null : drafter.personId();
        return new PaperDraft(
                d.commune(), "regulation", "Quy chế làm việc của bộ phận một cửa", person, day, null, null);
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
            case EDIT -> papers.edit(by, press, id, "report", "Báo cáo");
            case ASSIGN -> papers.assign(by, press, id, d.head().personId());
            case POSTPONE -> papers.postpone(by, press, id, by.today().plusDays(30), "Chờ");
            case ISSUE -> papers.issue(by, press, id, "1/BC", by.today());
            case CANCEL -> papers.cancel(by, press, id, "Thôi");
        }
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

    private static PaperFilter in(Timeliness timeliness) {
        return new PaperFilter("", null, null, List.of(), timeliness, null, null, null);
    }

    private List<Long> found(District.Made d, Timeliness timeliness) {
        return queries
                .list(d.leader().scope(), in(timeliness), d.leader().today(), Locale.ROOT, null, false, 0, 50)
                .stream()
                .map(PaperRow::id)
                .toList();
    }

    private Submission press(District.Made d, long id) {
        return Submission.of(row(d, id).version());
    }

    private PaperRow row(District.Made d, long id) {
        return queries.row(d.leader().scope(), id, Locale.ROOT).orElseThrow();
    }
}
