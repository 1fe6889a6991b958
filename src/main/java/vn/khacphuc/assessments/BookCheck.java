package vn.khacphuc.assessments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.assessments.BookFlaw.Kind;

/**
 * Proves books: chain by chain, link by link, each book with every row of it, page by page. Then holds them against what
 * else tells of them: the end of the chain, the periods that are locked, and the audit trail, which names the hash of each
 * link. Reads only, beside a portal at work.
 */
@Component
class BookCheck {

    private static final int PAGE = 5_000;

    private final JdbcClient jdbc;

    BookCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether there are tables to prove anything by. */
    boolean isThere() {
        return jdbc.sql("""
                        SELECT COUNT(*) = 4 FROM information_schema.tables WHERE table_schema = DATABASE()
                           AND table_name IN ('book', 'book_row', 'book_addendum', 'book_chain')""").query(Boolean.class).single();
    }

    /** Every book of every authority. */
    BookVerdict all() {
        return new Run()
                .of(jdbc.sql("""
                        SELECT authority_id, kind FROM book UNION SELECT authority_id, kind FROM book_addendum
                        UNION SELECT authority_id, kind FROM book_chain
                        UNION SELECT authority_id, kind FROM period WHERE state = 'LOCKED'
                        ORDER BY 1, 2 LIMIT 1000000""")
                        .query((row, number) -> new Chain(row.getLong(1), row.getString(2)))
                        .list());
    }

    /** The books of one authority and kind. */
    BookVerdict of(long authorityId, PeriodKind kind) {
        return new Run().of(List.of(new Chain(authorityId, kind.name())));
    }

    private record Chain(long authorityId, String kind) {}

    /** A link as it is stored, with the hash it bears. */
    private record Link(
            long sequence, BookHash.@Nullable Book book, BookHash.@Nullable Addendum addendum, byte[] hash) {

        byte[] counted() {
            return book != null ? book.hash() : addendum != null ? addendum.hash() : BookHash.NOTHING;
        }

        byte[] previous() {
            return book != null ? book.previous() : addendum != null ? addendum.previous() : BookHash.NOTHING;
        }

        BookFlaw flaw(Kind kind) {
            return book != null
                    ? new BookFlaw(kind, "book", book.periodId(), null, sequence)
                    : addendum != null
                            ? new BookFlaw(kind, "book_addendum", addendum.periodId(), addendum.ordinal(), sequence)
                            : new BookFlaw(kind, "book", 0, null, sequence);
        }
    }

    /** One walk along chains: what was proved, and what was found. */
    private final class Run {

        private long books;
        private long rows;
        private long addenda;
        private @Nullable BookFlaw flaw;

        BookVerdict of(List<Chain> chains) {
            for (Chain chain : chains) {
                if (flaw == null) {
                    walk(chain);
                }
            }
            if (flaw == null) {
                flaw = stray();
            }
            return new BookVerdict(books, rows, addenda, flaw);
        }

        private void walk(Chain chain) {
            byte[] before = BookHash.NOTHING;
            long sequence = 0;
            Map<Long, Integer> corrected = new HashMap<>();
            for (Link link : links(chain)) {
                sequence++;
                if (link.sequence() > sequence) {
                    flaw = new BookFlaw(Kind.MISSING, "book", 0, null, sequence);
                } else if (link.sequence() < sequence) {
                    flaw = link.flaw(Kind.ADDED);
                } else {
                    flaw = wrong(link, before, corrected);
                }
                if (flaw != null) {
                    return;
                }
                before = link.hash();
            }
            flaw = end(chain, sequence, before);
        }

        private @Nullable BookFlaw wrong(Link link, byte[] before, Map<Long, Integer> corrected) {
            BookHash.Book book = link.book();
            if (book != null) {
                // The rows first: they are what is most likely to be meddled with, and they name the place.
                BookFlaw found = rows(book);
                if (found != null) {
                    return found;
                }
            }
            if (!Arrays.equals(link.previous(), before) || !Arrays.equals(link.hash(), link.counted())) {
                return link.flaw(Kind.ALTERED);
            }
            BookHash.Addendum addendum = link.addendum();
            if (addendum != null) {
                if (corrected.merge(addendum.periodId(), 1, Integer::sum) != addendum.ordinal()) {
                    return link.flaw(Kind.ALTERED);
                }
                addenda++;
            } else {
                books++;
            }
            return told(link);
        }

        private @Nullable BookFlaw rows(BookHash.Book book) {
            byte[] hash = BookHash.NOTHING;
            int ordinal = 0;
            List<Stored> page;
            do {
                page = page(book.periodId(), ordinal);
                for (Stored stored : page) {
                    ordinal++;
                    BookHash.Row row = stored.row();
                    if (row.ordinal() != ordinal) {
                        return new BookFlaw(Kind.MISSING, "book_row", book.periodId(), ordinal, 0);
                    }
                    if (ordinal > book.rowCount()) {
                        return new BookFlaw(Kind.ADDED, "book_row", book.periodId(), ordinal, 0);
                    }
                    hash = BookHash.row(hash, book.periodId(), row);
                    if (!Arrays.equals(hash, stored.hash())) {
                        return new BookFlaw(Kind.ALTERED, "book_row", book.periodId(), ordinal, 0);
                    }
                    rows++;
                }
            } while (page.size() == PAGE);
            if (ordinal < book.rowCount()) {
                return new BookFlaw(Kind.MISSING, "book_row", book.periodId(), ordinal + 1, 0);
            }
            return Arrays.equals(hash, book.rowsHash())
                    ? null
                    : new BookFlaw(Kind.ALTERED, "book", book.periodId(), null, book.sequence());
        }

        private @Nullable BookFlaw end(Chain chain, long sequence, byte[] hash) {
            Optional<BookChain.End> end = jdbc.sql(
                            "SELECT sequence, hash FROM book_chain WHERE authority_id = ? AND kind = ?")
                    .params(chain.authorityId(), chain.kind())
                    .query((row, number) -> new BookChain.End(row.getLong(1), row.getBytes(2)))
                    .optional();
            if (end.isEmpty() || end.get().sequence() > sequence) {
                return end.isEmpty() && sequence == 0
                        ? null
                        : new BookFlaw(Kind.MISSING, end.isEmpty() ? "book_chain" : "book", 0, null, sequence + 1);
            }
            return end.get().sequence() == sequence && Arrays.equals(end.get().hash(), hash)
                    ? null
                    : new BookFlaw(Kind.ALTERED, "book_chain", 0, null, sequence);
        }
    }

    /** An entry that was erased tells nothing; what it told is then proved by the chain alone. */
    private @Nullable BookFlaw told(Link link) {
        BookHash.Book book = link.book();
        BookHash.Addendum addendum = link.addendum();
        long period = book != null ? book.periodId() : addendum != null ? addendum.periodId() : 0;
        List<String> hashes = jdbc.sql("""
                        SELECT COALESCE(JSON_VALUE(after_values, '$.hash'), '') FROM audit_entry
                        WHERE subject = 'period' AND subject_id = ? AND verb = ?
                          AND (after_values = '{}' OR JSON_VALUE(after_values, '$.sequence') = ?) LIMIT 100""")
                .params(period, book != null ? "period.locked" : "period.corrected", link.sequence())
                .query(String.class)
                .list();
        boolean asTold = hashes.contains("") || hashes.contains(HexFormat.of().formatHex(link.hash()));
        return asTold ? null : link.flaw(Kind.NOT_AS_TOLD);
    }

    /** What belongs to no book, and locked periods or entries of the trail whose book is gone. */
    private @Nullable BookFlaw stray() {
        return jdbc.sql("""
                        SELECT 'ADDED' AS kind, 'book_row' AS tbl, r.period_id, r.ordinal FROM book_row r
                        LEFT JOIN book b ON b.period_id = r.period_id WHERE b.period_id IS NULL
                        UNION ALL
                        SELECT 'ADDED', 'book_addendum', a.period_id, a.ordinal FROM book_addendum a
                        LEFT JOIN book b ON b.period_id = a.period_id WHERE b.period_id IS NULL
                        UNION ALL
                        SELECT 'MISSING', 'book', p.id, NULL FROM period p
                        LEFT JOIN book b ON b.period_id = p.id WHERE p.state = 'LOCKED' AND b.period_id IS NULL
                        UNION ALL
                        SELECT 'ALTERED', 'period', p.id, NULL FROM period p JOIN book b ON b.period_id = p.id
                        WHERE p.state <> 'LOCKED'
                        UNION ALL
                        SELECT 'MISSING', 'book', e.subject_id, NULL FROM audit_entry e
                        LEFT JOIN book b ON b.period_id = e.subject_id
                        WHERE e.subject = 'period' AND e.verb = 'period.locked' AND b.period_id IS NULL
                        UNION ALL
                        SELECT 'MISSING', 'book_addendum', e.subject_id, NULL FROM audit_entry e
                        WHERE e.subject = 'period' AND e.verb = 'period.corrected' AND e.after_values <> '{}'
                          AND NOT EXISTS (SELECT 1 FROM book_addendum a WHERE a.period_id = e.subject_id
                                          AND a.sequence = JSON_VALUE(e.after_values, '$.sequence'))
                        LIMIT 1""")
                .query((row, number) -> new BookFlaw(
                        Kind.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getLong(3),
                        row.getObject(4, Integer.class),
                        0))
                .optional()
                .orElse(null);
    }

    private List<Link> links(Chain chain) {
        List<Link> links = new ArrayList<>(
                jdbc.sql("SELECT " + BookHash.Book.COLUMNS + " FROM book WHERE authority_id = ? AND kind = ?")
                        .params(chain.authorityId(), chain.kind())
                        .query((row, number) ->
                                new Link(row.getLong("sequence"), BookHash.Book.read(row), null, row.getBytes("hash")))
                        .list());
        links.addAll(jdbc.sql("SELECT " + BookHash.Addendum.COLUMNS
                        + " FROM book_addendum WHERE authority_id = ? AND kind = ?")
                .params(chain.authorityId(), chain.kind())
                .query((row, number) ->
                        new Link(row.getLong("sequence"), null, BookHash.Addendum.read(row), row.getBytes("hash")))
                .list());
        links.sort(Comparator.comparingLong(Link::sequence));
        return links;
    }

    private List<Stored> page(long periodId, int after) {
        return jdbc.sql("""
                        SELECT ordinal, part, subject_id, unit_id, content, hash FROM book_row
                        WHERE period_id = ? AND ordinal > ? ORDER BY ordinal LIMIT\s""" + PAGE)
                .params(periodId, after)
                .query((row, number) -> stored(row))
                .list();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                new BookHash.Row(row.getInt(1), row.getString(2), row.getLong(3), row.getLong(4), row.getString(5)),
                row.getBytes(6));
    }

    private record Stored(BookHash.Row row, byte[] hash) {}
}
