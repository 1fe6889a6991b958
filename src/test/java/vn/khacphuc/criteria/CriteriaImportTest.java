package vn.khacphuc.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khacphuc.AtOnce;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Submission;

@PortalTest
class CriteriaImportTest {

    private static final AtomicInteger YEAR = new AtomicInteger(2021);

    @Autowired
    District district;

    @Autowired
    CriteriaAdministration administration;

    @Autowired
    CriteriaImport imports;

    @Autowired
    CriteriaQueries queries;

    private Actor by;
    private long set;
    private long area;

    @BeforeEach
    void aDraft() {
        by = district.make().coordinator();
        int year = YEAR.getAndIncrement();
        area = administration.addArea(
                by, Submission.first(), new AreaDraft("i" + year, "Lĩnh vực", "Area", "LV", "A", 1));
        set = administration.newSet(by, Submission.first(), new SetDraft("Bộ nhập", year, "imported", "", false));
    }

    @Test
    void aTableFillsADraftToAnyDepthAndTheSetCanBePutInUse() {
        long lines = imports.into(by, press(), set, table(Map.of("I", area)));
        assertThat(lines).isEqualTo(6);
        assertThat(queries.lines(set, Locale.ROOT))
                .extracting(CriterionRow::code)
                .containsExactly("I", "I.1", "I.1.1", "I.1.1.1", "I.1.1.2", "II");
        assertThat(row("I.1.1.1").mayLack()).as("one of alternatives").isTrue();
        assertThat(row("II").areaId()).as("an area of its own").isNotEqualTo(area);
        assertThat(set().bonusCap()).isEqualByComparingTo("2");
        assertThat(set().points()).isEqualByComparingTo("5");
        administration.putInUse(by, press(), set);
        assertThatThrownBy(() -> imports.into(by, press(), set, table(Map.of("I", area))))
                .hasMessage("refusal.criteria.not_draft");
    }

    @Test
    void whatWasThereIsReplacedAndAnImportThatFailsChangesNothing() {
        imports.into(by, press(), set, table(Map.of("I", area)));
        var half = new Scoring(ScoringKind.STEPS, "x", Effect.NORMAL, false, false);
        ImportDraft wrong = draft(
                line(1, "1", null, "5", Scoring.TYPED),
                line(2, "1.1", "1", "5", half),
                line(3, "1.2", "1", "-1", Scoring.TYPED));
        assertThatThrownBy(() -> imports.into(by, press(), set, wrong))
                .hasMessage("refusal.criteria.import.row, refusal.criteria.scoring, refusal.criteria.import.row,"
                        + " refusal.criteria.points");
        assertThat(queries.lines(set, Locale.ROOT)).hasSize(6);
        ImportDraft twice = draft(
                line(1, "1", null, "5", Scoring.TYPED),
                line(2, "1", null, "5", Scoring.TYPED),
                line(3, "2.1", "2", "1", Scoring.TYPED));
        assertThatThrownBy(() -> imports.into(by, press(), set, twice))
                .hasMessage("refusal.criteria.code.taken, refusal.criteria.import.above");
        imports.into(by, press(), set, draft(line(1, "1", null, "5", Scoring.TYPED)));
        assertThat(queries.lines(set, Locale.ROOT))
                .extracting(CriterionRow::code)
                .containsExactly("1");
        assertThat(set().bonusCap()).isNull();
    }

    @Test
    void sentTwiceItCountsOnceAndOfTwoAtOnceOneWins() throws Exception {
        Submission seen = press();
        imports.into(by, seen, set, table(Map.of("I", area, "II", area)));
        imports.into(by, seen, set, table(Map.of("I", area, "II", area)));
        assertThat(queries.lines(set, Locale.ROOT)).hasSize(6);
        long version = set().version();
        assertThat(AtOnce.run(() -> again(version), () -> again(version))).containsExactlyInAnyOrder(true, false);
    }

    private void again(long version) {
        imports.into(by, new Submission(UUID.randomUUID(), version), set, table(Map.of("I", area, "II", area)));
    }

    private ImportDraft table(Map<String, Long> areas) {
        var oneOf = new Scoring(ScoringKind.TYPED, "", Effect.NORMAL, false, false, true);
        return new ImportDraft(
                "cấp xã.tsv",
                List.of(
                        line(3, "I", null, "5", Scoring.TYPED),
                        line(4, "I.1", "I", "5", Scoring.TYPED),
                        line(5, "I.1.1", "I.1", "5", oneOf),
                        line(6, "I.1.1.1", "I.1.1", "5", new Scoring(ScoringKind.ALL, "", Effect.NORMAL, false, false)),
                        line(7, "I.1.1.2", "I.1.1", "5", Scoring.TYPED),
                        line(8, "II", null, "3", new Scoring(ScoringKind.COUNT, "1", Effect.BONUS, false, false))),
                areas,
                new BigDecimal("2"),
                null);
    }

    private ImportDraft draft(ImportDraft.Line... lines) {
        return new ImportDraft("bảng.tsv", List.of(lines), Map.of("1", area), null, null);
    }

    private static ImportDraft.Line line(int row, String code, String parent, String points, Scoring scoring) {
        return new ImportDraft.Line(
                row, code, parent, "Tiêu chí " + code, new BigDecimal(points), "Báo cáo", "", scoring);
    }

    private SetRow set() {
        return queries.sets().stream()
                .filter(row -> row.id() == set)
                .findFirst()
                .orElseThrow();
    }

    private CriterionRow row(String code) {
        return queries.lines(set, Locale.ROOT).stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Submission press() {
        return Submission.of(set().version());
    }
}
