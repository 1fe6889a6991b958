package vn.khacphuc.criteria.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khacphuc.base.Cells;
import vn.khacphuc.base.TableFile;
import vn.khacphuc.criteria.Effect;
import vn.khacphuc.criteria.ScoringKind;

class TablesTest {

    @Test
    void continuedRowsGoOnWithTheLineAboveAndWhatIsUnderstoodIsProposed() throws IOException {
        TableReading read = read("commune.tsv");
        assertThat(read.blocked()).isZero();
        assertThat(read.lines())
                .extracting(TableLine::code)
                .containsExactly("I", "I.1", "I.2", "II", "II.1", "II.2", "III", "III.1");
        assertThat(line(read, "I.1").proposal()).isEqualTo(new RuleProposal(ScoringKind.ALL, ""));
        assertThat(line(read, "I.2").proposal()).isEqualTo(new RuleProposal(ScoringKind.STEPS, "100=6 80=4.5 0=0"));
        assertThat(line(read, "II.1").proposal()).isEqualTo(new RuleProposal(ScoringKind.LINEAR, "85 60"));
        assertThat(line(read, "II.1").name()).isEqualTo("Hồ sơ trực tuyến\nkể cả hồ sơ nộp qua bưu chính");
        assertThat(line(read, "II.2").survey()).isTrue();
        assertThat(line(read, "III.1").effect()).isEqualTo(Effect.BONUS);
        assertThat(line(read, "III.1").proposal()).as("left to who judges").isNull();
        assertThat(read.bonusCap()).isEqualByComparingTo("2");
        assertThat(read.points()).isEqualByComparingTo("18");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void aCodeThatIsThereTwiceMovesNoOtherRow() {
        Cells cells = TableFile.pasted("""
                Mã\tTiêu chí\tĐiểm tối đa
                1\tCông tác chỉ đạo\t6
                1.1\tKế hoạch năm\t2
                1.1\tBáo cáo định kỳ\t2
                1.2\tTuyên truyền\t2
                """);
        TableReading read = CriteriaTable.read(cells, ColumnMap.guess(cells), Set.of());
        assertThat(line(read, "1.1").name()).isEqualTo("Kế hoạch năm");
        assertThat(line(read, "1.2").name()).isEqualTo("Tuyên truyền");
        assertThat(line(read, "1.2").problems()).isEmpty();
        assertThat(line(read, "1.3").problems()).containsExactly(TableProblem.doubt("code_twice", "1.1", "3", "1.3"));
    }

    @Test
    void everyProblemOfARowIsSaidAndRowsMayBeLeftOut() throws IOException {
        TableReading read = read("problems.csv");
        assertThat(line(read, "A.1").points()).isEqualByComparingTo("3.5");
        assertThat(line(read, "A.2").problems()).containsExactly(TableProblem.blocking("points", "many"));
        assertThat(line(read, "A.3").problems()).containsExactly(TableProblem.blocking("no_points"));
        assertThat(read.lines())
                .filteredOn(line -> line.row() == 6)
                .singleElement()
                .satisfies(line -> assertThat(line.problems())
                        .containsExactly(TableProblem.doubt("code_twice", "A.3", "5", line.code())));
        assertThat(line(read, "A.5").problems()).containsExactly(TableProblem.blocking("name"));
        assertThat(read.blocked()).isEqualTo(3);
        Cells cells = TableFile.read("problems.csv", bytes("problems.csv")).getFirst();
        TableReading less = CriteriaTable.read(cells, ColumnMap.guess(cells), Set.of(4, 5, 7));
        assertThat(less.blocked()).isZero();
        assertThat(less.leftOut()).extracting(TableReading.LeftOut::row).containsExactly(4, 5, 7);
        assertThat(line(less, "A").problems())
                .containsExactly(TableProblem.doubt("sum", new BigDecimal("5"), new BigDecimal("4.75")));
    }

    @Test
    void aWorkbookIsReadByTheNumbersOfItsRowsWithItsTitleAboveTheHeadings() throws IOException {
        Cells cells = TableFile.read("workbook.xlsx", bytes("workbook.xlsx")).getFirst();
        assertThat(cells.name()).isEqualTo("Cấp xã");
        ColumnMap columns = ColumnMap.guess(cells);
        assertThat(columns.headingRow()).isEqualTo(2);
        TableReading read = CriteriaTable.read(cells, columns, Set.of());
        assertThat(line(read, "I.1").row()).isEqualTo(5);
        assertThat(line(read, "I.1").points()).isEqualByComparingTo("1.25");
        assertThat(line(read, "I.1").proposal()).isEqualTo(new RuleProposal(ScoringKind.ALL, ""));
        assertThat(read.blocked()).isZero();
    }

    @Test
    void aColumnThatWasGuessedWronglyCanBeSaidRightly() {
        Cells cells = TableFile.pasted("Mã\tLĩnh vực\tTối đa\tĐiểm\nI\tChỉ đạo\t5\t4\n");
        ColumnMap guessed = ColumnMap.guess(cells);
        assertThat(guessed.columns()).containsEntry(TableColumn.POINTS, 2);
        TableReading read = CriteriaTable.read(cells, guessed.with(TableColumn.POINTS, 3), Set.of());
        assertThat(read.points()).isEqualByComparingTo("4");
        TableReading none = CriteriaTable.read(cells, guessed.with(TableColumn.POINTS, -1), Set.of());
        assertThat(none.problems()).contains(TableProblem.blocking("no_points_column"));
    }

    @Test
    void aStrayQuotationMarkAndCellsWithLineBreaksAreRead() {
        Cells cells = TableFile.pasted("TT\tTiêu chí\tĐiểm\n1\t\"Hai\ndòng\"\t2\n2\tthường \"xuyên\"\t3\n");
        TableReading read = CriteriaTable.read(cells, ColumnMap.guess(cells), Set.of());
        assertThat(read.lines()).hasSize(2);
        assertThat(line(read, "1").name()).isEqualTo("Hai");
        assertThat(line(read, "1").rule()).isEqualTo("dòng");
        assertThat(line(read, "2").name()).isEqualTo("thường \"xuyên\"");
        Cells stray = TableFile.pasted("TT\tTiêu chí\tĐiểm\n1\t\"Một\" và hai\t2\n");
        assertThat(CriteriaTable.read(stray, ColumnMap.guess(stray), Set.of()).lines())
                .hasSize(1);
    }

    @Test
    void whatIsNoTableIsRefusedSayingWhatWouldBeAccepted() {
        assertThatThrownBy(() -> TableFile.read("a.csv", "Tiêu chí".getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessage("refusal.criteria.import.charset");
        assertThatThrownBy(() -> TableFile.read("a.tsv", "\n\t\n".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("refusal.criteria.import.empty");
        assertThatThrownBy(() -> TableFile.read("a.xlsx", zip(1_000))).hasMessage("refusal.criteria.import.broken");
        assertThatThrownBy(() -> TableFile.read("bomb.xlsx", zip(61_000_000)))
                .hasMessage("refusal.criteria.import.unpacked");
        byte[] old = new byte[600];
        System.arraycopy(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 0, old, 0, 8);
        assertThatThrownBy(() -> TableFile.read("a.xls", old)).hasMessage("refusal.criteria.import.old");
        assertThatThrownBy(() -> TableFile.read("a.tsv", "x\n".repeat(5_001).getBytes(StandardCharsets.UTF_8)))
                .hasMessage("refusal.criteria.import.rows");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,25 | 1.25",
                "20.5 | 20.5",
                "03 điểm | 3",
                "-0.5 | -0.5",
                "− 1 | -1",
                "+15 | 15",
                "Tối đa 10 | 10",
                "10 đ | 10",
            })
    void pointsAreReadAsOfficesWriteThem(String written, BigDecimal points) {
        assertThat(TablePoints.read(written))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(points));
    }

    @ParameterizedTest
    @CsvSource({"nhiều", "1.000", "5-10", "1/2", "''"})
    void whatIsNoNumberOfPointsIsNotGuessed(String written) {
        assertThat(TablePoints.read(written)).isEmpty();
    }

    private static TableReading read(String name) throws IOException {
        Cells cells = TableFile.read(name, bytes(name)).getFirst();
        return CriteriaTable.read(cells, ColumnMap.guess(cells), Set.of());
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = TablesTest.class.getResourceAsStream("/criteria/" + name)) {
            return in.readAllBytes();
        }
    }

    private static byte[] zip(int size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(new byte[size]);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static TableLine line(TableReading read, String code) {
        return read.lines().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " of "
                        + read.lines().stream().map(TableLine::code).toList()));
    }
}
