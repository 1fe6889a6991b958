package vn.khacphuc.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Submission;
import vn.khacphuc.plans.Planned;
import vn.khacphuc.plans.Share;

/** Figures that units report, from being asked for to the book; and what should be mended before it is written. */
@PortalTest
class IndicatorsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 15);

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Autowired
    Periods periods;

    @Autowired
    Indicators indicators;

    @Autowired
    IndicatorQueries queries;

    @Autowired
    IndicatorValues values;

    @Autowired
    IndicatorTable table;

    @Autowired
    QualityQueries quality;

    @Autowired
    PeriodLocks locks;

    @Autowired
    BookQueries books;

    @Autowired
    JdbcClient jdbc;

    private District.Made d;
    private Actor coordinator;
    private long january;
    private long february;
    private long onTime;
    private long commune;

    @BeforeEach
    void anIndicatorWithATargetForAllAndAHarderOneForCommunes() {
        d = district.make();
        coordinator = on(d.coordinator(), 2, 16);
        periods.make(d.authority(), LocalDate.of(2026, 1, 5));
        periods.make(d.authority(), LocalDate.of(2026, 2, 14));
        january = periods.month(d.authority(), 2026, 1);
        february = periods.month(d.authority(), 2026, 2);
        onTime = indicators.add(
                coordinator,
                Submission.first(),
                new IndicatorDraft("Hồ sơ đúng hạn", "On time", "%", true, null, "any", FIRST, null, 1));
        target(null, "any", FIRST, "90");
        target(null, "commune", FIRST, "95");
        commune = periods.assessment(february, d.commune());
    }

    @Test
    void theTargetIsTheUnitsOwnElseThatOfItsLevelElseThatOfAll() {
        assertThat(target(d.interior())).isEqualByComparingTo("90");
        assertThat(target(d.commune())).isEqualByComparingTo("95");
        target(d.commune(), "any", FIRST, "80");
        assertThat(target(d.commune())).isEqualByComparingTo("80");
        target(d.commune(), "any", FIRST.plusMonths(1), "99");
        assertThat(target(d.commune()))
                .as("that of later periods does not count yet")
                .isEqualByComparingTo("80");
        assertThat(queries.values(d.leader().scope(), periods.assessment(january, d.commune())))
                .as("nothing was asked before its first day")
                .isEmpty();
    }

    @Test
    void aUnitTypesItsValuesUntilItHasSentItsWord() {
        Actor head = on(d.head(), 2, 16);
        values.type(head, periods.assessment(commune), commune, Map.of(onTime, new BigDecimal("97.5")));
        ValueRow row = queries.values(head.scope(), commune).getFirst();
        assertThat(row.value()).isEqualByComparingTo("97.5");
        assertThat(row.reached()).isTrue();
        assertThatThrownBy(() -> values.type(head, Submission.of(0), commune, Map.of(onTime, BigDecimal.ONE)))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> values.type(
                        head, periods.assessment(commune), commune, Map.of(987_654_321L, new BigDecimal("-1"))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::key)
                                .containsExactly("refusal.assessments.not_asked", "refusal.assessments.value"));
    }

    @Test
    void aTableIsReadWithEveryDoubtNamedAndStoredWholeIntoTheBook() {
        String name = jdbc.sql("SELECT name FROM unit WHERE id = ?")
                .param(d.commune())
                .query(String.class)
                .single();
        List<List<String>> wrong = List.of(
                List.of("Đơn vị", "ho so DUNG han", "Chỉ tiêu lạ"),
                List.of(name, "chín mươi", "1"),
                List.of("Xã không có", "90", ""));
        assertThat(table.read(coordinator.scope(), february, wrong).doubts())
                .extracting(doubt ->
                        doubt.line() + ":" + doubt.column() + " " + doubt.why().key())
                .containsExactly(
                        "1:3 assessments.import.no_indicator",
                        "2:2 assessments.import.no_number",
                        "3:1 assessments.import.no_unit");
        assertThat(table.read(coordinator.scope(), february, List.of(List.of("", "On time"), List.of(name, "1.234")))
                        .doubts())
                .as("one thousand or one and a bit")
                .extracting(doubt -> doubt.why().key())
                .containsExactly("assessments.import.ambiguous");
        var read =
                table.read(coordinator.scope(), february, List.of(List.of("", "On time"), List.of(name, "1.096,25 %")));
        assertThat(read.doubts()).isEmpty();
        values.bringIn(coordinator, Submission.first(), february, read.values());
        assertThat(queries.values(d.head().scope(), commune).getFirst().value()).isEqualByComparingTo("1096.25");
        locks.lock(on(d.leader(), 2, 20), periods.period(january), january, "Bù");
        locks.lock(on(d.leader(), 2, 20), periods.period(february), february, "Bù");
        assertThat(books.rows(d.leader().scope(), february))
                .filteredOn(row -> row.part() == BookPart.INDICATOR)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.value("value")).isEqualTo("1096.25");
                    assertThat(row.value("target")).isEqualTo("95");
                    assertThat(row.unitId()).isEqualTo(d.commune());
                });
        assertThatThrownBy(() -> values.bringIn(coordinator, Submission.first(), february, read.values()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whatAUnitShouldMendIsNamedUntilItIsMended() {
        Actor head = on(d.head(), 1, 16);
        long deficiency = planned.deficiency(head, "2");
        assertThat(flaws()).containsExactlyInAnyOrder("NO_MEASURE " + deficiency, "NO_CAUSE " + deficiency);
        jdbc.sql("INSERT INTO deficiency_cause (deficiency_id, cause, text) VALUES (?, 'SUBJECTIVE', 'Chậm')")
                .param(deficiency)
                .update();
        long task = planned.running(
                head,
                on(d.coordinator(), 1, 17),
                d.official(),
                LocalDate.of(2026, 3, 1),
                new Share(deficiency, new BigDecimal("2"), true));
        assertThat(flaws()).isEmpty();
        assertFlaw("task", task, "owner_id = NULL", "NO_OWNER");
        assertFlaw("task", task, "due = '2027-02-01'", "AFTER_YEAR");
        assertFlaw("task", task, "state = 'REPORTED'", "NO_EVIDENCE");
        assertFlaw("task", task, "moved_at = '2026-01-02'", "NOT_UPDATED");
        assertThat(quality.byUnit(d.leader().scope(), february, FIRST))
                .as("units without any are left out")
                .doesNotContainKey(d.commune());
    }

    /** The change makes the flaw, and taking it back ends it. */
    private void assertFlaw(String of, long id, String change, String kind) {
        jdbc.sql("CREATE OR REPLACE TABLE flaw_copy AS SELECT * FROM " + of + " WHERE id = " + id)
                .update();
        jdbc.sql("UPDATE " + of + " SET " + change + " WHERE id = " + id).update();
        assertThat(flaws()).as(kind).containsExactly(kind + " " + id);
        assertThat(quality.byUnit(d.leader().scope(), february, FIRST)).containsEntry(d.commune(), 1);
        jdbc.sql("UPDATE " + of + " t JOIN flaw_copy c ON c.id = t.id SET t.owner_id = c.owner_id, t.due = c.due,"
                        + " t.state = c.state, t.moved_at = c.moved_at")
                .update();
        jdbc.sql("DROP TABLE flaw_copy").update();
        assertThat(flaws()).isEmpty();
    }

    private List<String> flaws() {
        assertThat(quality.of(d.head2().scope(), d.commune(), FIRST))
                .as("a neighbour sees none")
                .isEmpty();
        return quality.of(d.head().scope(), d.commune(), FIRST).stream()
                .map(flaw -> flaw.kind() + " " + flaw.id())
                .toList();
    }

    private void target(Long unit, String level, LocalDate from, String target) {
        long version = queries.find(coordinator.scope(), onTime, coordinator.today())
                .orElseThrow()
                .version();
        indicators.setTarget(
                coordinator,
                Submission.of(version),
                onTime,
                new TargetDraft(unit, level, from, new BigDecimal(target)));
    }

    private BigDecimal target(long unit) {
        return queries.values(d.leader().scope(), periods.assessment(february, unit)).stream()
                .findFirst()
                .orElseThrow()
                .target();
    }

    private static Actor on(Actor by, int month, int day) {
        return by.at(
                LocalDate.of(2026, month, day).atTime(8, 0).atZone(Actor.ZONE).toInstant());
    }
}
