package vn.khacphuc.base;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Opens what somebody sent as a table. Refuses, saying what would be accepted, what is none. */
public final class TableFile {

    /** Bytes that are taken. */
    public static final int LARGEST = 5_000_000;

    /** How names of tables end; only to help choosing, for what a file is says its content. */
    public static final List<String> ENDINGS = List.of(".xlsx", ".xlsm", ".tsv", ".csv", ".txt");

    private static final long LARGEST_UNPACKED = 60_000_000;
    private static final int HEADER = 8;
    private static final int MOST_SHEETS = 30;
    private static final int MOST_COLUMNS = 60;

    private TableFile() {}

    /** The sheets of a workbook, or the one of a text; those without a filled cell are left out. */
    public static List<Cells> read(String name, byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new Refusal("refusal.criteria.import.large", LARGEST / 1_000_000);
        }
        boolean workbook = bytes.length > HEADER && ReadableWorkbook.isOOXMLZipHeader(bytes);
        if (bytes.length > HEADER && ReadableWorkbook.isOLE2Header(bytes)) {
            throw new Refusal("refusal.criteria.import.old", name);
        }
        List<Cells> sheets = workbook ? workbook(name, bytes) : List.of(new Cells(name, TableText.rows(name, bytes)));
        List<Cells> filled = sheets.stream()
                .filter(sheet ->
                        sheet.rows().stream().anyMatch(row -> row.stream().anyMatch(cell -> !cell.isBlank())))
                .toList();
        if (filled.isEmpty()) {
            throw new Refusal("refusal.criteria.import.empty", name);
        }
        return filled;
    }

    /** Cells copied from a workbook or a text document. */
    public static Cells pasted(String text) {
        if (text.isBlank()) {
            throw new Refusal("refusal.criteria.import.pasted");
        }
        return new Cells("", TableText.rows(text, '\t'));
    }

    private static List<Cells> workbook(String name, byte[] bytes) {
        try {
            checkUnpacked(name, bytes);
            try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                    Stream<Sheet> sheets = book.getSheets()) {
                List<Cells> found = new ArrayList<>();
                for (Sheet sheet : sheets.limit(MOST_SHEETS).toList()) {
                    found.add(cells(sheet));
                }
                return found;
            }
        } catch (IOException | UncheckedIOException | ExcelReaderException broken) {
            throw (Refusal) new Refusal("refusal.criteria.import.broken", name).initCause(broken);
        }
    }

    /** A small file may unpack to one that no memory holds. */
    private static void checkUnpacked(String name, byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            byte[] piece = new byte[16_384];
            long unpacked = 0;
            while (zip.getNextEntry() != null) {
                int read = zip.read(piece);
                while (read >= 0) {
                    unpacked += read;
                    if (unpacked > LARGEST_UNPACKED) {
                        throw new Refusal("refusal.criteria.import.unpacked", name);
                    }
                    read = zip.read(piece);
                }
            }
        }
    }

    private static Cells cells(Sheet sheet) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            for (Row row : stream.limit(Cells.MOST_ROWS + 1L).toList()) {
                // Empty rows are left out of the file, but count for who looks for a row by its number.
                while (rows.size() < row.getRowNum() - 1 && rows.size() <= Cells.MOST_ROWS) {
                    rows.add(List.of());
                }
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
                    cells.add(text(row.hasCell(i) ? row.getCell(i) : null));
                }
                rows.add(cells);
            }
        }
        if (rows.size() > Cells.MOST_ROWS) {
            throw new Refusal("refusal.criteria.import.rows", Cells.MOST_ROWS);
        }
        return new Cells(sheet.getName(), rows);
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().stripTrailingZeros().toPlainString()
                : cell.getText().replace("\r\n", "\n").replace('\r', '\n').replace('\u00a0', ' ');
    }
}
