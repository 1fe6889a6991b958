package vn.khacphuc.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Command;
import vn.khacphuc.identity.Actors;
import vn.khacphuc.notices.SampleMonth;
import vn.khacphuc.plans.Deadline;
import vn.khacphuc.plans.PlanQueries;
import vn.khacphuc.plans.TaskFilter;
import vn.khacphuc.plans.TaskQueries;
import vn.khacphuc.plans.Timeliness;

@SpringBootTest(properties = {"test.schema=portal_sample", "portal.sample=true"})
class SampleTest {

    @Autowired
    SampleLoader loader;

    @Autowired
    SampleState state;

    @Autowired
    TaskQueries tasks;

    @Autowired
    PlanQueries plans;

    @Autowired
    Actors actors;

    @Autowired
    Clock clock;

    @Autowired
    List<Command> commands;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theDistrictShowsSomeOfEachTodayAndOnTheFirstDaysOfAYearToo() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Actor.ZONE);
        assertSomeOfEach(today);
        assertThat(count("account")).isEqualTo(55);
        assertThat(count("plan WHERE year = " + today.getYear())).isEqualTo(51);
        assertThat(count("deficiency")).isGreaterThanOrEqualTo(150);
        assertThat(count("unit WHERE parent_id IS NOT NULL AND valid_to IS NULL"))
                .isEqualTo(25);

        aMonthOfItWasToldAsTheRulesSay(today);
        aSecondStartLeavesItAlone();

        // Killed while it was being made: nothing of it is left, and it is made anew, here on another day.
        state.mark("loading");
        assertThat(state.isUnfinished()).isTrue();
        state.wipe();
        assertThat(state.isEmpty()).isTrue();
        LocalDate newYear = LocalDate.of(today.getYear() + 1, 1, 2);
        loader.load(newYear);
        assertSomeOfEach(newYear);
    }

    @ParameterizedTest
    @EnumSource(Fate.class)
    void aFateKeepsItsDaysHoweverTheOfficeWritesThem(Fate fate) {
        Random dice = new Random(1);
        for (LocalDate today = LocalDate.of(2026, 1, 1); today.getYear() < 2027; today = today.plusDays(13)) {
            LocalDate due = today.plusDays(fate.due(dice, -290));
            for (int style = 0; style < 4; style++) {
                var deadline = Wording.of(due, style, fate.mayEndAPeriod());
                assertThat(deadline.due()).isAfterOrEqualTo(due);
                assertThat(Deadline.read(deadline.text(), due.getYear())
                                .orElseThrow()
                                .due())
                        .as(deadline.text())
                        .isEqualTo(deadline.due());
            }
        }
    }

    private void aMonthOfItWasToldAsTheRulesSay(LocalDate today) {
        SampleMonth month = new SampleMonth(jdbc, today);
        Set<String> expected = month.expected();
        Set<String> told = month.told();
        System.out.printf("a month of the sample: %d reminders expected, %d told%n", expected.size(), told.size());
        assertThat(told).isEqualTo(expected).hasSizeGreaterThan(200);
    }

    private void aSecondStartLeavesItAlone() {
        int before = count("audit_entry");
        loader.run(new DefaultApplicationArguments());
        assertThat(count("audit_entry")).isEqualTo(before);
        jdbc.sql("DELETE FROM setting WHERE name = 'sample'").update();
        loader.run(new DefaultApplicationArguments());
        assertThat(count("audit_entry"))
                .as("never into a database that has data")
                .isEqualTo(before);
        state.mark("loaded");
    }

    private void assertSomeOfEach(LocalDate today) {
        Actor leader = actors.of("chutich", clock.instant());
        Map<Timeliness, Integer> found = new EnumMap<>(Timeliness.class);
        for (Timeliness timeliness : Timeliness.values()) {
            found.put(timeliness, tasks.count(leader.scope(), TaskFilter.all().inTime(timeliness), today));
        }
        found.remove(Timeliness.NO_DEADLINE);
        assertThat(found.values()).allSatisfy(number -> assertThat(number).isPositive());
        assertThat(tasks.count(leader.scope(), TaskFilter.all(), today)).isGreaterThanOrEqualTo(400);
        assertThat(plans.missingCount(leader.scope(), today.getYear(), null, null))
                .isPositive();
        for (String taskState : new String[] {"REPORTED", "PAUSED", "CANCELLED", "PLANNED"}) {
            assertThat(count("task WHERE state = '" + taskState + "'"))
                    .as(taskState)
                    .isPositive();
        }
        for (String planState : new String[] {"DRAFT", "SUBMITTED", "RETURNED", "APPROVED"}) {
            assertThat(count("plan WHERE state = '" + planState + "'"))
                    .as(planState)
                    .isPositive();
        }
        assertThat(count("evidence_signature WHERE result = 'INTACT' AND trusted_issuer_id IS NOT NULL"))
                .isPositive();
        assertThat(count("evidence_signature WHERE result = 'INTACT' AND trusted_issuer_id IS NULL"))
                .isPositive();
        assertThat(count("evidence_signature WHERE result <> 'INTACT'")).isZero();
        assertSlipsOfEachKind();
        assertBooks();
        assertAFormerYear(today);
        assertThat(count("task WHERE at_risk")).isPositive();
        assertThat(count("plan_amendment WHERE state = 'APPROVED'")).isEqualTo(1);
        assertThat(count("plan_gathers")).isEqualTo(10);
        assertThat(count("petition WHERE state = 'ANSWERED'")).isEqualTo(1);
        assertThat(count("deficiency_cause WHERE heading_id IS NOT NULL")).isGreaterThan(80);
        assertThat(count("scorecard WHERE state = 'CLOSED'")).isPositive();
        assertThat(count("scorecard WHERE reply <> ''")).isEqualTo(1);
    }

    private void assertBooks() {
        assertThat(count("book WHERE kind = 'MONTH'")).isGreaterThanOrEqualTo(12);
        for (String kind : new String[] {"QUARTER", "HALF_YEAR", "YEAR"}) {
            assertThat(count("book WHERE kind = '" + kind + "'")).as(kind).isPositive();
        }
        assertThat(unchangedBooks())
                .as("each book tells of other work than the one before")
                .isEmpty();
        assertThat(count("book WHERE reason <> ''")).isPositive();
        assertThat(count("book_addendum")).isEqualTo(1);
        assertThat(count("assessment WHERE submitted_at IS NOT NULL AND rating IS NOT NULL AND results <> ''"))
                .isGreaterThan(300);
        assertThat(count("assessment WHERE submitted_at IS NULL AND state = 'LOCKED'"))
                .isPositive();
        assertThat(count("indicator_value")).isGreaterThan(900);
        Command.Outcome proof = commands.stream()
                .filter(command -> command.name().equals("verify-books"))
                .findFirst()
                .orElseThrow()
                .run(clock.instant(), List.of(), line -> {});
        assertThat(proof.good()).as(proof.verdict()).isTrue();
    }

    private void assertAFormerYear(LocalDate today) {
        int former = today.getYear() - 1;
        assertThat(count("plan WHERE state = 'CLOSED' AND year = " + former)).isGreaterThan(10);
        assertThat(count("plan WHERE state <> 'CLOSED' AND year = " + former)).isZero();
        assertThat(count("task t JOIN plan p ON p.id = t.plan_id WHERE p.year = " + former))
                .isGreaterThan(80);
        assertThat(count("task t JOIN plan p ON p.id = t.plan_id WHERE p.year = " + former + " AND (t.due > '" + former
                        + "-12-31' OR t.open)"))
                .as("nothing of it lies beyond its year or is open")
                .isZero();
        assertThat(count("deficiency WHERE state = 'REMEDIED' AND year = " + (former - 1)))
                .isGreaterThan(40);
        assertThat(count("deficiency WHERE repeats_id IS NOT NULL AND year = " + former))
                .isGreaterThan(10);
        assertThat(count("scored_unit WHERE year = " + former))
                .isEqualTo(count("scored_unit WHERE year = " + (former - 1)));
        assertThat(count("(SELECT heading_id FROM deficiency_cause k JOIN deficiency d ON d.id = k.deficiency_id"
                        + " WHERE heading_id IS NOT NULL GROUP BY heading_id HAVING COUNT(DISTINCT d.year) > 1) h"))
                .as("causes of both years")
                .isGreaterThan(3);
    }

    /** Months whose tasks stand as in the book of the month before. */
    private List<LocalDate> unchangedBooks() {
        Map<LocalDate, String> months = new TreeMap<>();
        jdbc.sql("""
                        SELECT p.last_day, r.subject_id, r.content FROM book_row r JOIN period p ON p.id = r.period_id
                        WHERE p.kind = 'MONTH' AND r.part = 'TASK' ORDER BY p.last_day, r.subject_id""").query(row -> {
            months.merge(row.getObject(1, LocalDate.class), row.getString(2) + row.getString(3), String::concat);
        });
        assertThat(months).hasSize(count("book WHERE kind = 'MONTH'"));
        return months.entrySet().stream()
                .filter(month ->
                        month.getValue().equals(months.get(month.getKey().minusMonths(1))))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void assertSlipsOfEachKind() {
        for (String which : new String[] {
            "state = 'PROPOSED'",
            "state = 'DROPPED'",
            "state = 'SENT' AND read_at IS NULL",
            "state = 'SENT' AND read_at IS NOT NULL",
            "state = 'ANSWERED'",
            "state = 'ACCEPTED'",
            "state = 'REFUSED'",
            "level = 4",
            "kind = 'EXPLANATION' AND subject = 'PERSON'",
            "kind = 'EXPLANATION' AND subject = 'CELL'",
            "subject = 'UNIT'"
        }) {
            assertThat(count("urging WHERE " + which)).as(which).isPositive();
        }
        assertThat(count("agenda_item WHERE state = 'OPEN'")).isPositive();
        assertThat(count("agenda_item WHERE state = 'DISCUSSED'")).isPositive();
    }

    private int count(String from) {
        return jdbc.sql("SELECT COUNT(*) FROM " + from).query(Integer.class).single();
    }
}
