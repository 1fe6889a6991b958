package vn.khacphuc.assessments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.audit.Seals;
import vn.khacphuc.base.Actor;

/** Writes a book: every row, hashed one after the other, then the book, hashed onto the one before it. */
@Component
class BookWriter {

    private final BookReading reading;
    private final BookFigures figures;
    private final BookChain chain;
    private final Seals seals;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    BookWriter(
            BookReading reading,
            BookFigures figures,
            BookChain chain,
            Seals seals,
            JdbcClient jdbc,
            JdbcTemplate batches) {
        this.reading = reading;
        this.figures = figures;
        this.chain = chain;
        this.seals = seals;
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** What was written: its place in the chain, its hash, and how many rows. */
    record Written(long sequence, String hash, int rows) {}

    /** @param missing names of units that were not rated */
    Written write(Actor by, Period period, String reason, List<String> missing) {
        Span span = period.span();
        BookTime time = new BookTime(span.firstDay(), span.lastDay(), by.at());
        List<BookLine> lines = lines(period.id(), period.authorityId(), span, time);
        byte[] rows = insert(period.id(), lines);
        BookChain.End end = chain.hold(period.authorityId(), span.kind().name());
        BookHash.Book book = new BookHash.Book(
                period.id(),
                period.authorityId(),
                span.kind().name(),
                end.sequence() + 1,
                span.year(),
                span.number(),
                span.firstDay().toString(),
                span.lastDay().toString(),
                BookChain.stored(by.at()),
                by.accountId(),
                by.name(),
                reason,
                head(period.authorityId(), missing),
                lines.size(),
                rows,
                end.hash());
        byte[] hash = book.hash();
        jdbc.sql("""
                        INSERT INTO book (period_id, authority_id, kind, sequence, year, number, first_day, last_day, locked_at,
                                          account_id, person_name, reason, content, row_count, rows_hash, previous, hash)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        book.periodId(),
                        book.authorityId(),
                        book.kind(),
                        book.sequence(),
                        book.year(),
                        book.number(),
                        book.firstDay(),
                        book.lastDay(),
                        book.lockedAt(),
                        book.accountId(),
                        book.personName(),
                        book.reason(),
                        book.content(),
                        book.rowCount(),
                        book.rowsHash(),
                        book.previous(),
                        hash)
                .update();
        chain.move(period.authorityId(), book.kind(), book.sequence(), hash);
        return new Written(book.sequence(), BookHash.hex(hash), lines.size());
    }

    private String head(long authorityId, List<String> missing) {
        Content content =
                new Content().text("authority", nameOf(authorityId)).text("missing", String.join("\n", missing));
        seals.last().ifPresent(seal -> content.text("seal", seal.mark().toString()));
        return content.written();
    }

    private String nameOf(long unitId) {
        return jdbc.sql("SELECT name FROM unit WHERE id = ?")
                .param(unitId)
                .query(String.class)
                .single();
    }

    private List<BookLine> lines(long periodId, long authorityId, Span span, BookTime time) {
        Reporting reporting = reporting(periodId, authorityId);
        List<BookTask> tasks = reading.tasks(authorityId, span.year(), time);
        List<BookFault> faults = reading.faults(authorityId, span.year(), time);
        Map<Long, String> evidence = reading.evidence(authorityId, time);
        List<BookLine> lines = new ArrayList<>();
        Map<Long, Content> below = figures.below(authorityId, span.year(), span.lastDay(), time.known());
        reporting
                .names()
                .forEach((unit, name) -> lines.add(new BookLine(
                        BookPart.FIGURES,
                        0,
                        unit,
                        (unit == 0
                                        ? figures.of(authorityId, span.year(), span.lastDay(), time.known())
                                        : below.getOrDefault(unit, BookFigures.none()))
                                .text("unit", name)
                                .written())));
        lines.addAll(units(periodId, reporting));
        lines.addAll(indicators(periodId, span.firstDay(), reporting));
        lines.addAll(reading.plans(authorityId, span.year(), time, reporting));
        faults.forEach(fault -> {
            long unit = reporting.of(fault.unitId());
            lines.add(new BookLine(
                    BookPart.DEFICIENCY,
                    fault.id(),
                    unit,
                    reading.row(fault).text("unit", reporting.name(unit)).written()));
        });
        tasks.forEach(task -> {
            long unit = reporting.of(task.unitId());
            lines.add(new BookLine(
                    BookPart.TASK,
                    task.id(),
                    unit,
                    reading.row(task, span.lastDay())
                            .text("unit", reporting.name(unit))
                            .text("evidence", evidence.get(task.id()))
                            .written()));
        });
        return lines;
    }

    private Reporting reporting(long periodId, long authorityId) {
        Map<Long, String> names = new LinkedHashMap<>();
        names.put(0L, nameOf(authorityId));
        jdbc.sql("""
                        SELECT u.id, u.name FROM assessment a JOIN unit u ON u.id = a.unit_id
                        JOIN unit_kind k ON k.code = u.kind WHERE a.period_id = ?
                        ORDER BY k.sort_order, u.sort_order, u.name COLLATE utf8mb4_uca1400_vietnamese_ai_ci, u.id LIMIT 20000""").param(periodId).query(row -> {
            names.put(row.getLong(1), row.getString(2));
        });
        Map<Long, Long> byUnit = new HashMap<>();
        // A unit that ended within the period counts with its heir, where that one reports.
        jdbc.sql("""
                        SELECT r.unit_id, r.ancestor_id FROM assessment a
                        JOIN unit_reach r ON r.ancestor_id = a.unit_id AND r.counts
                        WHERE a.period_id = ? ORDER BY r.unit_id, r.ancestor_id = r.unit_id DESC LIMIT 1000000""").param(periodId).query(row -> {
            byUnit.put(row.getLong(1), row.getLong(2));
        });
        return new Reporting(byUnit, names);
    }

    private List<BookLine> units(long periodId, Reporting reporting) {
        return jdbc.sql("""
                        SELECT a.id, a.unit_id, a.results, a.obstacles, a.next_steps, CAST(a.submitted_at AS CHAR) AS submitted,
                               s.full_name AS submitter, g.name_vi AS rating, a.rating_comment, CAST(a.rated_at AS CHAR) AS rated,
                               t.full_name AS rater, p.self_due, a.submitted_at
                        FROM assessment a JOIN period p ON p.id = a.period_id
                        LEFT JOIN assessment_rating g ON g.code = a.rating
                        LEFT JOIN person s ON s.id = a.submitted_by LEFT JOIN person t ON t.id = a.rated_by
                        WHERE a.period_id = ? ORDER BY a.id LIMIT 20000""")
                .param(periodId)
                .query((row, number) -> new BookLine(
                        BookPart.UNIT,
                        row.getLong("id"),
                        row.getLong("unit_id"),
                        new Content()
                                .text("title", reporting.name(row.getLong("unit_id")))
                                .text("results", row.getString("results"))
                                .text("obstacles", row.getString("obstacles"))
                                .text("nextSteps", row.getString("next_steps"))
                                .text("submittedAt", moment(row.getString("submitted")))
                                .text("submittedBy", row.getString("submitter"))
                                .flag(
                                        "late",
                                        isLate(
                                                row.getObject("submitted_at", Instant.class),
                                                row.getObject("self_due", LocalDate.class)))
                                .text("rating", row.getString("rating"))
                                .text("comment", row.getString("rating_comment"))
                                .text("ratedAt", moment(row.getString("rated")))
                                .text("ratedBy", row.getString("rater"))
                                .written()))
                .list();
    }

    private List<BookLine> indicators(long periodId, LocalDate firstDay, Reporting reporting) {
        return jdbc.sql(IndicatorQueries.VALUES + """
                         WHERE a.period_id = :period AND v.value IS NOT NULL ORDER BY a.id, i.sort_order, i.id LIMIT 200000""")
                .param("period", periodId)
                .query((row, number) -> new BookLine(
                        BookPart.INDICATOR,
                        row.getLong("indicator_id"),
                        row.getLong("unit_id"),
                        new Content()
                                .text("title", row.getString("name_vi"))
                                .text("unit", reporting.name(row.getLong("unit_id")))
                                .text("measure", row.getString("measure"))
                                .number("value", row.getBigDecimal("value"))
                                .number("target", row.getBigDecimal("target"))
                                .written()))
                .list();
    }

    private static boolean isLate(@Nullable Instant submitted, LocalDate due) {
        return submitted != null && LocalDate.ofInstant(submitted, Actor.ZONE).isAfter(due);
    }

    private static @Nullable String moment(@Nullable String stored) {
        return stored == null ? null : stored.replace(' ', 'T') + "Z";
    }

    private byte[] insert(long periodId, List<BookLine> lines) {
        byte[] hash = BookHash.NOTHING;
        List<Object[]> rows = new ArrayList<>();
        for (BookLine line : lines) {
            BookHash.Row row = new BookHash.Row(
                    rows.size() + 1, line.part().name(), line.subjectId(), line.unitId(), line.content());
            hash = BookHash.row(hash, periodId, row);
            rows.add(new Object[] {
                periodId, row.ordinal(), row.part(), row.subjectId(), row.unitId(), row.content(), hash
            });
        }
        batches.batchUpdate(
                "INSERT INTO book_row (period_id, ordinal, part, subject_id, unit_id, content, hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
                rows);
        return hash;
    }
}
