package vn.khacphuc.assessments;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Scope;
import vn.khacphuc.units.UnitQueries;

/** Reads books. Who does not see the whole authority reads the rows of the own units alone. */
@Service
@Transactional(readOnly = true)
public class BookQueries {

    private static final int MOST = 200_000;

    /** The authority is the reader's own, or within the reader's sight. */
    private static final String VISIBLE = " " + """
             AND (EXISTS (SELECT 1 FROM unit_reach w WHERE w.ancestor_id = :scope AND w.unit_id = b.authority_id)
                  OR EXISTS (SELECT 1 FROM assessment a JOIN unit_reach w ON w.unit_id = a.unit_id
                             WHERE a.period_id = b.period_id AND w.ancestor_id = :scope))""";

    private final JdbcClient jdbc;
    private final UnitQueries units;

    BookQueries(JdbcClient jdbc, UnitQueries units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    public Optional<BookHead> head(Scope scope, long periodId) {
        return jdbc.sql("SELECT b.* FROM book b WHERE b.period_id = :period" + VISIBLE)
                .param("period", periodId)
                .param("scope", scope.unitId())
                .query((row, number) -> head(row))
                .optional();
    }

    /** Books of the same authority and kind, the latest first. */
    public List<BookHead> like(Scope scope, BookHead book) {
        return jdbc.sql("SELECT b.* FROM book b WHERE b.authority_id = :authority AND b.kind = :kind" + VISIBLE
                        + " ORDER BY b.last_day DESC LIMIT 400")
                .param("authority", book.authorityId())
                .param("kind", book.kind().name())
                .param("scope", scope.unitId())
                .query((row, number) -> head(row))
                .list();
    }

    /** Rows of a book in its order. */
    public List<BookRow> rows(Scope scope, long periodId) {
        return jdbc.sql("""
                        SELECT x.ordinal, x.part, x.subject_id, x.unit_id, x.content
                        FROM book b JOIN book_row x ON x.period_id = b.period_id
                        WHERE b.period_id = :period
                          AND (EXISTS (SELECT 1 FROM unit_reach w WHERE w.ancestor_id = :scope AND w.unit_id = b.authority_id)
                               OR EXISTS (SELECT 1 FROM unit_reach w WHERE w.ancestor_id = :scope AND w.unit_id = x.unit_id))
                        ORDER BY x.ordinal LIMIT\s""" + MOST)
                .param("period", periodId)
                .param("scope", scope.unitId())
                .query((row, number) -> new BookRow(
                        row.getInt(1),
                        BookPart.valueOf(row.getString(2)),
                        row.getLong(3),
                        row.getLong(4),
                        Content.read(row.getString(5))))
                .list();
    }

    /** The figures of a unit as a book has them, named as in {@link LastBook#figures()}; 0 is the authority as a whole. */
    public Map<String, BigDecimal> figures(Scope scope, long periodId, long unitId) {
        return rows(scope, periodId).stream()
                .filter(row -> row.part() == BookPart.FIGURES && row.unitId() == unitId)
                .findFirst()
                .map(row -> figures(row.values()))
                .orElse(Map.of());
    }

    public List<AddendumRow> addenda(Scope scope, long periodId) {
        return jdbc.sql("""
                        SELECT d.ordinal, d.at, d.person_name, d.text, d.sequence, d.hash
                        FROM book b JOIN book_addendum d ON d.period_id = b.period_id
                        WHERE b.period_id = :period""" + VISIBLE + " ORDER BY d.ordinal LIMIT 1000")
                .param("period", periodId)
                .param("scope", scope.unitId())
                .query((row, number) -> new AddendumRow(
                        row.getInt(1),
                        row.getObject(2, Instant.class),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        HexFormat.of().formatHex(row.getBytes(6))))
                .list();
    }

    /** The last locked book of the reader's own authority, with the figures of what the reader sees. */
    public Optional<LastBook> last(Scope scope) {
        return last(scope, scope.unitId());
    }

    /**
     * The last locked book of the authority of a unit: by its cut-off, a month before a longer period.
     *
     * @param unitId a unit that reports, or the authority itself
     */
    public Optional<LastBook> last(Scope scope, long unitId) {
        units.get(scope, unitId);
        long authority = units.authorityOf(unitId);
        return jdbc.sql("""
                        SELECT b.period_id, b.kind, b.year, b.number, b.last_day, b.locked_at, x.content
                        FROM book b JOIN book_row x ON x.period_id = b.period_id AND x.part = 'FIGURES' AND x.unit_id = :row
                        WHERE b.authority_id = :authority
                        ORDER BY b.last_day DESC, b.kind = 'MONTH' DESC LIMIT 1""")
                .param("authority", authority)
                .param("row", unitId == authority ? 0 : unitId)
                .query((row, number) -> new LastBook(
                        row.getLong(1),
                        PeriodKind.valueOf(row.getString(2)),
                        row.getInt(3),
                        row.getInt(4),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, Instant.class),
                        figures(Content.read(row.getString(7)))))
                .optional();
    }

    private static Map<String, BigDecimal> figures(Map<String, String> content) {
        Map<String, BigDecimal> figures = new TreeMap<>();
        content.forEach((name, value) -> {
            if (!name.equals("unit")) {
                figures.put(name, new BigDecimal(value));
            }
        });
        return figures;
    }

    private static BookHead head(ResultSet row) throws SQLException {
        Map<String, String> content = Content.read(row.getString("content"));
        String missing = content.getOrDefault("missing", "");
        return new BookHead(
                row.getLong("period_id"),
                row.getLong("authority_id"),
                content.getOrDefault("authority", ""),
                PeriodKind.valueOf(row.getString("kind")),
                row.getInt("year"),
                row.getInt("number"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("locked_at", Instant.class),
                row.getString("person_name"),
                row.getString("reason"),
                missing.isEmpty() ? List.of() : missing.lines().toList(),
                content.get("seal"),
                row.getInt("row_count"),
                row.getLong("sequence"),
                HexFormat.of().formatHex(row.getBytes("hash")));
    }
}
