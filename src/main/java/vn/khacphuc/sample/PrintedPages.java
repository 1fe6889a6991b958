package vn.khacphuc.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.stereotype.Component;

/** The papers of the sample: a page each, with the words of a report. Made once for the same words. */
@Component
class PrintedPages {

    // Comes with the library and has every Vietnamese letter; its licence lets it be embedded.
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int LINE = 78;

    private final Map<String, byte[]> made = new HashMap<>();

    byte[] of(String words) {
        return made.computeIfAbsent(words, PrintedPages::make);
    }

    private static byte[] make(String words) {
        try (PDDocument pdf = new PDDocument();
                InputStream file = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT)) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            PDFont font = PDType0Font.load(pdf, file);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.newLineAtOffset(72, 750);
                write(content, font, 16, "BIÊN BẢN XÁC NHẬN KẾT QUẢ");
                write(content, font, 12, "");
                for (String line : lines(words + ".")) {
                    write(content, font, 12, line);
                }
                write(content, font, 12, "");
                write(content, font, 10, "Dữ liệu mẫu, không phải văn bản của cơ quan nào.");
                content.endText();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDPageContentStream content, PDFont font, int size, String line) throws IOException {
        content.setFont(font, size);
        content.showText(line);
        content.newLineAtOffset(0, -1.6f * size);
    }

    private static List<String> lines(String words) {
        return List.of(words.replaceAll("(.{1," + LINE + "})(?:\\s+|$)", "$1\n")
                .strip()
                .split("\n"));
    }
}
