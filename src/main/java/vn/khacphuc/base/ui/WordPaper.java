package vn.khacphuc.base.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/**
 * An {@link OfficialPaper} as a file for a word processor (.docx): the same parts, on A4 with the margins and the typeface
 * that offices use, numbered pages, and tables that repeat their heads.
 */
public final class WordPaper implements AutoCloseable {

    private static final String FONT = "Times New Roman";
    private static final double SIZE = 13;
    private static final double HEAD = 12;
    private static final double SMALL = 11;

    /** Twentieths of a point. */
    private static final int MILLIMETRE = 57;

    private static final int LEFT = 30 * MILLIMETRE;
    private static final int OTHER = 20 * MILLIMETRE;
    private static final int PAGE_WIDTH = 11_906;
    private static final int PAGE_HEIGHT = 16_838;
    private static final int WIDTH = PAGE_WIDTH - LEFT - OTHER;
    private static final int INDENT = 720;

    private final XWPFDocument document = new XWPFDocument();

    /**
     * The head of the paper; arguments as of {@link OfficialPaper}.
     *
     * @param day its date; null leaves it to be written in
     */
    public WordPaper(String agency, String number, @Nullable LocalDate day, String kind, String subject) {
        page();
        document.getProperties().getCoreProperties().setTitle(kind + " " + subject);
        document.getProperties().getCoreProperties().setCreator(agency);
        XWPFTable head = table(1, 2, List.of(5, 8));
        bare(head);
        XWPFTableCell left = head.getRow(0).getCell(0);
        XWPFTableCell right = head.getRow(0).getCell(1);
        centred(left.getParagraphs().getFirst(), agency.toUpperCase(Locale.ROOT), true)
                .setFontSize(HEAD);
        centred(
                left.addParagraph(),
                number.isBlank() ? Texts.text("ui.paper.draft") : Texts.text("ui.paper.number", number),
                false);
        centred(right.getParagraphs().getFirst(), Texts.text("ui.paper.state"), true)
                .setFontSize(HEAD);
        centred(right.addParagraph(), Texts.text("ui.paper.motto"), true);
        centred(right.addParagraph(), OfficialPaper.dated(agency, day), false).setItalic(true);
        XWPFParagraph title = document.createParagraph();
        title.setSpacingBefore(360);
        centred(title, kind.toUpperCase(Locale.ROOT), true);
        centred(document.createParagraph(), subject, true);
        document.createParagraph();
    }

    public WordPaper paragraph(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setFirstLineIndent(INDENT);
        paragraph.setSpacingAfter(120);
        write(paragraph, text, SIZE);
        return this;
    }

    /** The title of a part. */
    public WordPaper heading(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(200);
        paragraph.setSpacingAfter(80);
        paragraph.setKeepNext(true);
        write(paragraph, text, SIZE).setBold(true);
        return this;
    }

    /** What follows begins on a new page under a title of its own. */
    public WordPaper appendix(String title) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setPageBreak(true);
        centred(paragraph, title.toUpperCase(Locale.ROOT), true);
        return this;
    }

    /** Names and values side by side, without lines. */
    public WordPaper facts(List<List<String>> facts) {
        XWPFTable table = table(facts.size(), 2, List.of(3, 7));
        bare(table);
        for (int row = 0; row < facts.size(); row++) {
            cell(table.getRow(row).getCell(0), facts.get(row).getFirst() + ":", SIZE, false);
            cell(table.getRow(row).getCell(1), facts.get(row).getLast(), SIZE, false);
        }
        document.createParagraph();
        return this;
    }

    /**
     * A table whose head is repeated on each page.
     *
     * @param shares how wide the columns are, by each other
     */
    public WordPaper table(List<Integer> shares, List<String> head, List<List<String>> rows) {
        XWPFTable table = table(rows.size() + 1, head.size(), shares);
        table.getRow(0).setRepeatHeader(true);
        for (int row = 0; row <= rows.size(); row++) {
            XWPFTableRow line = table.getRow(row);
            line.setCantSplitRow(true);
            List<String> cells = row == 0 ? head : rows.get(row - 1);
            for (int column = 0; column < cells.size(); column++) {
                cell(line.getCell(column), cells.get(column), SMALL, row == 0);
            }
        }
        document.createParagraph().setSpacingAfter(0);
        return this;
    }

    /** Who signs, and a place for it. */
    public WordPaper signed(String whom) {
        XWPFTable table = table(1, 2, List.of(1, 1));
        bare(table);
        XWPFTableCell right = table.getRow(0).getCell(1);
        centred(right.getParagraphs().getFirst(), whom.toUpperCase(Locale.ROOT), true);
        right.addParagraph().setSpacingAfter(1_400);
        return this;
    }

    /** A line below everything, small. */
    public WordPaper foot(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(120);
        write(paragraph, text, SMALL).setItalic(true);
        return this;
    }

    public void write(OutputStream out) throws IOException {
        document.write(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(OTHER));
        margins.setBottom(BigInteger.valueOf(OTHER));
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(OTHER));
        margins.setHeader(BigInteger.valueOf(OTHER / 2));
        margins.setFooter(BigInteger.valueOf(OTHER / 2));
        // The first page bears no number.
        section.addNewTitlePg();
        XWPFParagraph number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
    }

    private XWPFTable table(int rows, int columns, List<Integer> shares) {
        XWPFTable table = document.createTable(rows, columns);
        table.setWidth(WIDTH);
        table.setTableAlignment(TableRowAlign.CENTER);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        int all = shares.stream().mapToInt(Integer::intValue).sum();
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        for (int share : shares) {
            grid.addNewGridCol().setW(BigInteger.valueOf((long) WIDTH * share / all));
        }
        table.getRows().forEach(row -> {
            for (int column = 0; column < columns; column++) {
                row.getCell(column).setWidth(String.valueOf(WIDTH * shares.get(column) / all));
            }
        });
        return table;
    }

    private static void bare(XWPFTable table) {
        table.setTopBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setBottomBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setInsideHBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, "auto");
    }

    private static void cell(XWPFTableCell cell, String text, double size, boolean head) {
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setSpacingAfter(0);
        if (head) {
            paragraph.setAlignment(ParagraphAlignment.CENTER);
        }
        write(paragraph, text, size).setBold(head);
    }

    private static XWPFRun centred(XWPFParagraph paragraph, String text, boolean bold) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(0);
        XWPFRun run = write(paragraph, text, SIZE);
        run.setBold(bold);
        return run;
    }

    /** Lines as they were typed stay lines. */
    private static XWPFRun write(XWPFParagraph paragraph, String text, double size) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.eastAsia);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.cs);
        run.setFontSize(size);
        List<String> lines = text.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            if (line > 0) {
                run.addBreak();
            }
            run.setText(lines.get(line), line);
        }
        return run;
    }
}
