package vn.khacphuc.assessments.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.khacphuc.assessments.AddendumRow;
import vn.khacphuc.assessments.BookHead;
import vn.khacphuc.assessments.BookPart;
import vn.khacphuc.assessments.BookQueries;
import vn.khacphuc.assessments.BookRow;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Texts;

/** A locked book as a table for a spreadsheet: the rows the reader sees on the screen, part by part. */
@Controller
class BookDownload {

    private final BookQueries books;
    private final Acting acting;

    BookDownload(BookQueries books, Acting acting) {
        this.books = books;
        this.acting = acting;
    }

    /** For who may see the book; for others there is no such file. */
    @GetMapping("/" + Links.BOOK_FILE)
    void download(@PathVariable long id, HttpServletResponse response) throws IOException {
        Actor by = acting.now();
        Optional<BookHead> book = by.is(Role.ADMIN) ? Optional.empty() : books.head(by.scope(), id);
        if (book.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"so-" + book.get().lastDay() + ".csv\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        try (Writer out =
                new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
            write(book.get(), books.rows(by.scope(), id), books.addenda(by.scope(), id), out);
        }
    }

    static void write(BookHead book, List<BookRow> rows, List<AddendumRow> addenda, Writer out) throws IOException {
        // Excel takes a file for UTF-8 only with this mark.
        out.write('\uFEFF');
        line(out, Stream.of(book.authorityName(), PeriodWords.name(book)));
        line(
                out,
                Stream.of(
                        Texts.text("assessments.book.effective"),
                        Dates.day(book.lastDay()),
                        Texts.text("assessments.book.known"),
                        Dates.moment(book.lockedAt()),
                        book.lockedBy(),
                        Texts.text("assessments.book.hash"),
                        book.sequence() + ":" + book.hash(),
                        Texts.text("assessments.book.seal"),
                        book.seal() == null ? "" : book.seal()));
        for (BookPart part : BookPart.values()) {
            List<BookRow> of = rows.stream().filter(row -> row.part() == part).toList();
            if (of.isEmpty()) {
                continue;
            }
            TreeSet<String> names = new TreeSet<>();
            of.forEach(row -> names.addAll(row.values().keySet()));
            line(out, Stream.of());
            line(out, Stream.of(Texts.text(part)));
            line(out, names.stream().map(name -> BookWords.field(part, name)));
            for (BookRow row : of) {
                line(out, names.stream().map(name -> BookWords.value(row, name)));
            }
        }
        for (AddendumRow addendum : addenda) {
            line(out, Stream.of());
            line(
                    out,
                    Stream.of(
                            Texts.text("assessments.addenda"),
                            Dates.moment(addendum.at()),
                            addendum.personName(),
                            addendum.text()));
        }
    }

    private static void line(Writer out, Stream<String> cells) throws IOException {
        out.write(cells.map(BookDownload::cell).collect(Collectors.joining(",")));
        out.write("\r\n");
    }

    /** A cell that a spreadsheet never takes for a formula. */
    private static String cell(String text) {
        boolean formula =
                !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !text.matches("[-+]?[\\d.,]+%?");
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
