package vn.khacphuc.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Cells written as text, parted by tabs, semicolons or commas. */
final class TableText {

    private static final int SAMPLE = 20;

    private TableText() {}

    static List<List<String>> rows(String name, byte[] bytes) {
        String text = decode(name, bytes);
        return rows(text, separator(text));
    }

    static List<List<String>> rows(String text, char separator) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        try {
            return parse(text, format);
        } catch (IOException | IllegalStateException | UncheckedIOException strayQuote) {
            // A quotation mark that opens no cell: then none does.
            try {
                return parse(text, format.builder().setQuote(null).get());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private static List<List<String>> parse(String text, CSVFormat format) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord line : parser) {
                if (rows.size() >= Cells.MOST_ROWS) {
                    throw new Refusal("refusal.criteria.import.rows", Cells.MOST_ROWS);
                }
                rows.add(line.stream().map(TableText::cell).toList());
            }
        }
        return rows;
    }

    /** Line breaks inside a cell are often written as two characters. */
    private static String cell(String text) {
        return text.replace("\\n", "\n").replace("\r\n", "\n").replace('\u00a0', ' ');
    }

    private static String decode(String name, byte[] bytes) {
        Charset charset = StandardCharsets.UTF_8;
        int skip = 0;
        if (starts(bytes, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
            skip = 2;
        } else if (starts(bytes, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
            skip = 2;
        } else if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            skip = 3;
        }
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
                    .toString();
        } catch (CharacterCodingException other) {
            throw (Refusal) new Refusal("refusal.criteria.import.charset", name).initCause(other);
        }
    }

    private static boolean starts(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    /** A tab wherever there is one; else semicolons, where most lines have one, for a comma is a decimal sign too. */
    private static char separator(String text) {
        List<String> lines = text.lines().limit(SAMPLE).toList();
        if (count(lines, '\t') > 0) {
            return '\t';
        }
        return count(lines, ';') * 2 >= lines.size() ? ';' : ',';
    }

    private static long count(List<String> lines, char sign) {
        return lines.stream()
                .mapToLong(line -> line.chars().filter(one -> one == sign).count())
                .sum();
    }
}
