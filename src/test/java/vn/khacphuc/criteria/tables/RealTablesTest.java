package vn.khacphuc.criteria.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.khacphuc.base.Cells;
import vn.khacphuc.base.TableFile;
import vn.khacphuc.criteria.Effect;
import vn.khacphuc.criteria.ScoringKind;

/** Published tables, where they lie beside the project. */
class RealTablesTest {

    private static final Path FOLDER = Path.of("../shared/data/criteria");

    @Test
    void theYearlySetOfCommunesIsReadWholeWithMostOfItsRules() throws IOException {
        TableReading read = read("par-index-like-khanhhoa-11qd-pl3-capxa.tsv");
        assertThat(read.blocked()).isZero();
        assertThat(read.areas()).extracting(TableLine::code).containsExactly("I", "II", "IV", "V");
        assertThat(read.lines()).filteredOn(line -> line.depth() == 1).hasSize(28);
        assertThat(read.points()).isEqualByComparingTo("85");
        assertThat(read.bonusCap()).isEqualByComparingTo("15");
        assertThat(read.penaltyCap()).as("the table states none").isNull();
        assertThat(line(read, "V.3").points()).isEqualByComparingTo("0.5");
        assertThat(line(read, "V.3").effect()).isEqualTo(Effect.PENALTY);
        assertThat(line(read, "II.1.1").proposal())
                .isEqualTo(new RuleProposal(ScoringKind.STEPS, "100=10 90=8 80=6 70=4 0=0"));
        assertThat(line(read, "II.6").proposal()).isEqualTo(new RuleProposal(ScoringKind.LINEAR, "85 60"));
        assertThat(line(read, "II.6").mayLack()).isTrue();
        assertThat(line(read, "I.2.1").proposal())
                .isEqualTo(new RuleProposal(ScoringKind.STEPS, "30=1 25=0.5 0.01=0.25 0=0"));
        assertThat(line(read, "I.1").proposal()).isEqualTo(new RuleProposal(ScoringKind.CHOICE, "3 1.5 0"));
        assertThat(line(read, "II.4.2").proposal()).as("two groups of units").isNull();
        assertThat(line(read, "IV.3.1").proposal()).as("at most 3").isNull();
        assertThat(line(read, "V.1").proposal()).as("by the day").isNull();
        assertThat(read.lines())
                .filteredOn(line -> line.depth() == 1 && line.proposal() != null)
                .hasSizeGreaterThanOrEqualTo(22);
    }

    @Test
    void theMonthlySheetKeepsItsAlternativesAndNumbersWhatHasNoNumber() throws IOException {
        TableReading read = read("par-index-like-khanhhoa-11qd-pl1-hangthang.tsv");
        assertThat(read.blocked()).isZero();
        assertThat(line(read, "II.1.3").alternatives()).isTrue();
        assertThat(line(read, "II.1.3.1").points()).isEqualByComparingTo("18");
        assertThat(line(read, "II.1.3.1").mayLack()).isTrue();
        assertThat(line(read, "II.2.1").name()).startsWith("Tổ chức các lớp đào tạo");
        assertThat(line(read, "I.1").name()).isEqualTo("Thực hiện chế độ báo cáo định kỳ (hằng quý, 6 tháng, năm)");
        assertThat(line(read, "I.1").proposal()).isEqualTo(new RuleProposal(ScoringKind.ALL, ""));
        assertThat(line(read, "I.2").proposal()).isEqualTo(new RuleProposal(ScoringKind.STEPS, "2=10 1=5 0=0"));
        assertThat(line(read, "III.2").effect()).isEqualTo(Effect.PENALTY);
        assertThat(read.points()).isEqualByComparingTo("100");
        assertThat(read.problems()).as("it adds up to the total it states").isEmpty();
    }

    @Test
    void theSheetOfLeadersLosesItsFootnotesAndItsNumberThatIsThereTwice() throws IOException {
        TableReading read = read("par-index-like-haiphong-212qd-2025-pl2.tsv");
        assertThat(read.blocked()).isZero();
        assertThat(read.points()).isEqualByComparingTo("100");
        assertThat(line(read, "I.1.a").points()).isEqualByComparingTo("1.25");
        assertThat(line(read, "II.3").problems())
                .extracting(TableProblem::key)
                .contains("criteria.import.problem.code_twice");
        assertThat(line(read, "II.3.b").name()).isEqualTo("Chất lượng công việc được giao");
        assertThat(read.leftOut())
                .extracting(TableReading.LeftOut::reasonKey)
                .contains("criteria.import.left_out.total");
    }

    @Test
    void aListOfAreasWithoutPointsSaysOfEachRowThatItHasNone() throws IOException {
        TableReading read = read("par-index-areas.tsv");
        assertThat(read.lines()).hasSize(38);
        assertThat(read.blocked()).as("22 rows have no points").isEqualTo(22);
    }

    private static TableReading read(String name) throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "the published tables do not lie beside the project");
        Cells cells =
                TableFile.read(name, Files.readAllBytes(FOLDER.resolve(name))).getFirst();
        return CriteriaTable.read(cells, ColumnMap.guess(cells), Set.of());
    }

    private static TableLine line(TableReading read, String code) {
        return read.lines().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " of "
                        + read.lines().stream().map(TableLine::code).toList()));
    }
}
