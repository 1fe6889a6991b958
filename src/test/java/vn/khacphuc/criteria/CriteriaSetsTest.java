package vn.khacphuc.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Submission;

@PortalTest
class CriteriaSetsTest {

    private static final AtomicInteger YEAR = new AtomicInteger(2080);

    @Autowired
    District district;

    @Autowired
    CriteriaAdministration administration;

    @Autowired
    CriteriaCopies copies;

    @Autowired
    ScoreClasses classes;

    @Autowired
    CriteriaQueries queries;

    @Autowired
    JdbcClient jdbc;

    private Actor by;
    private int year;
    private long set;

    @BeforeEach
    void aSetInUse() {
        by = district.make().coordinator();
        year = YEAR.getAndAdd(2);
        long area = administration.addArea(
                by, Submission.first(), new AreaDraft("y" + year, "Lĩnh vực", "Area", "LV", "A", 1));
        set = administration.newSet(by, Submission.first(), new SetDraft("Bộ thử", year, "any", "", false));
        long top = add(null, "1", "10", area, Scoring.TYPED);
        add(top, "1.1", "6", null, steps());
        add(top, "1.2", "4", null, Scoring.TYPED);
        add(top, "1.3", "2", null, new Scoring(ScoringKind.COUNT, "0,5", Effect.BONUS, false, false));
    }

    @Test
    void anAreaNeedsNoEnglishNameAndSaysWhatIsTooLong() {
        administration.addArea(by, Submission.first(), new AreaDraft("v" + year, "Thể chế", "", "Thể chế", "", 2));
        assertThat(queries.areas(Locale.ENGLISH))
                .filteredOn(area -> area.code().equals("v" + year))
                .singleElement()
                .satisfies(area -> assertThat(area.name()).isEqualTo("Thể chế"));
        String long300 = "x".repeat(300);
        assertThatThrownBy(() -> administration.addArea(
                        by, Submission.first(), new AreaDraft("v" + year, long300, long300, long300, long300, 2)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::key)
                                .contains(
                                        "refusal.criteria.name.long",
                                        "refusal.criteria.short_name.long",
                                        "refusal.criteria.code.taken"));
    }

    @Test
    void bonusAndPenaltyAreNoPartOfTheMaximum() {
        administration.putInUse(by, press(set), set);
        assertThat(queries.lines(set, Locale.ROOT))
                .filteredOn(line -> line.code().equals("1.3"))
                .singleElement()
                .satisfies(line -> assertThat(line.effect()).isEqualTo(Effect.BONUS));
    }

    @Test
    void aCopyForAnotherYearKeepsRulesAndSaysWhatEachLineGoesOnFrom() {
        administration.putInUse(by, press(set), set);
        long next = copies.toYear(by, press(set), set, year + 1);
        assertThat(queries.lines(next, Locale.ROOT))
                .extracting(CriterionRow::code, CriterionRow::ruleText)
                .containsExactlyElementsOf(queries.lines(set, Locale.ROOT).stream()
                        .map(line -> org.assertj.core.groups.Tuple.tuple(line.code(), line.ruleText()))
                        .toList());
        assertThat(jdbc.sql("""
                        SELECT COUNT(*) FROM criterion_origin x JOIN criterion n ON n.id = x.criterion_id
                        JOIN criterion o ON o.id = x.origin_id WHERE n.set_id = ? AND o.set_id = ? AND n.code = o.code""").params(next, set).query(Integer.class).single())
                .isEqualTo(4);
        assertThat(classes.of(next)).isEqualTo(classes.of(set));
        assertThatThrownBy(() -> copies.toYear(by, press(set), set, year + 1))
                .hasMessageContaining("refusal.criteria.set.exists");
        administration.putInUse(by, press(next), next);
        long edition = copies.newEdition(by, press(next), next);
        assertThat(jdbc.sql("""
                        SELECT COUNT(*) FROM criterion_origin x JOIN criterion n ON n.id = x.criterion_id
                        WHERE n.set_id = ?""").param(edition).query(Integer.class).single())
                .as("the next edition of the same year goes on from the same lines")
                .isEqualTo(4);
    }

    @Test
    void everyPercentageHasOneClass() {
        assertThatThrownBy(() -> write("90", "80")).hasMessageContaining("refusal.criteria.classes.zero");
        assertThatThrownBy(() -> write("90", "90.00", "0")).hasMessageContaining("refusal.criteria.classes.twice");
        assertThatThrownBy(() -> write("101", "0")).hasMessageContaining("refusal.criteria.classes.percent");
        write("70", "0");
        assertThat(classes.of(set)).hasSize(2);
        administration.putInUse(by, press(set), set);
        assertThatThrownBy(() -> write("60", "0")).hasMessageContaining("refusal.criteria.not_draft");
    }

    @Test
    void numbersThatFitNoRuleAreRefused() {
        assertThatThrownBy(() ->
                        add(null, "9", "1", null, new Scoring(ScoringKind.LINEAR, "85", Effect.NORMAL, false, false)))
                .hasMessageContaining("refusal.criteria.area");
        long parent = queries.lines(set, Locale.ROOT).getFirst().id();
        assertThatThrownBy(() -> add(
                        parent, "1.9", "1", null, new Scoring(ScoringKind.LINEAR, "85", Effect.NORMAL, false, false)))
                .hasMessageContaining("refusal.criteria.scoring");
    }

    private void write(String... froms) {
        classes.write(
                by,
                press(set),
                set,
                List.of(froms).stream()
                        .map(from -> new ScoreClass(new BigDecimal(from), "Loại " + from, "Class " + from))
                        .toList());
    }

    private static Scoring steps() {
        return new Scoring(ScoringKind.STEPS, "100=6 90=4", Effect.NORMAL, true, false);
    }

    private Submission press(long setId) {
        return Submission.of(jdbc.sql("SELECT version FROM criteria_set WHERE id = ?")
                .param(setId)
                .query(Long.class)
                .single());
    }

    private long add(Long parent, String code, String points, Long area, Scoring scoring) {
        return administration.add(
                by,
                Submission.first(),
                set,
                parent,
                new CriterionDraft(code, "Tiêu chí " + code, new BigDecimal(points), "", "", area, 1, scoring));
    }
}
