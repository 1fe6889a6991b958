package vn.khacphuc.assessments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import vn.khacphuc.base.Digest;

/** What hash a row, a book and an addendum have: over every column of theirs, and over what came before. */
final class BookHash {

    /** Of the chain before its first link, and of a book's rows before the first. */
    static final byte[] NOTHING = new byte[Digest.LENGTH];

    private BookHash() {}

    static byte[] row(byte[] before, long periodId, Row row) {
        return new Digest()
                .bytes(before)
                .number(periodId)
                .number((long) row.ordinal())
                .text(row.part())
                .number(row.subjectId())
                .number(row.unitId())
                .text(row.content())
                .end();
    }

    /** A row of a book as it is stored. */
    record Row(int ordinal, String part, long subjectId, long unitId, String content) {}

    /** A book as it is stored. Days and moments are the texts the database gives, whatever zone anybody lives in. */
    record Book(
            long periodId,
            long authorityId,
            String kind,
            long sequence,
            int year,
            int number,
            String firstDay,
            String lastDay,
            String lockedAt,
            long accountId,
            String personName,
            String reason,
            String content,
            int rowCount,
            byte[] rowsHash,
            byte[] previous) {

        /** To be read with {@link #read}, in this order; the hash follows. */
        static final String COLUMNS = """
                period_id, authority_id, kind, sequence, year, number, CAST(first_day AS CHAR), CAST(last_day AS CHAR),
                CAST(locked_at AS CHAR), account_id, person_name, reason, content, row_count, rows_hash, previous, hash""";

        static Book read(ResultSet row) throws SQLException {
            return new Book(
                    row.getLong(1),
                    row.getLong(2),
                    row.getString(3),
                    row.getLong(4),
                    row.getInt(5),
                    row.getInt(6),
                    row.getString(7),
                    row.getString(8),
                    row.getString(9),
                    row.getLong(10),
                    row.getString(11),
                    row.getString(12),
                    row.getString(13),
                    row.getInt(14),
                    row.getBytes(15),
                    row.getBytes(16));
        }

        byte[] hash() {
            return new Digest()
                    .bytes(previous)
                    .number(periodId)
                    .number(authorityId)
                    .text(kind)
                    .number(sequence)
                    .number((long) year)
                    .number((long) number)
                    .text(firstDay)
                    .text(lastDay)
                    .text(lockedAt)
                    .number(accountId)
                    .text(personName)
                    .text(reason)
                    .text(content)
                    .number((long) rowCount)
                    .bytes(rowsHash)
                    .end();
        }
    }

    /** An addendum as it is stored. */
    record Addendum(
            long periodId,
            int ordinal,
            long authorityId,
            String kind,
            long sequence,
            String at,
            long accountId,
            String personName,
            String text,
            byte[] previous) {

        /** To be read with {@link #read}, in this order; the hash follows. */
        static final String COLUMNS = """
                period_id, ordinal, authority_id, kind, sequence, CAST(at AS CHAR), account_id, person_name, text,
                previous, hash""";

        static Addendum read(ResultSet row) throws SQLException {
            return new Addendum(
                    row.getLong(1),
                    row.getInt(2),
                    row.getLong(3),
                    row.getString(4),
                    row.getLong(5),
                    row.getString(6),
                    row.getLong(7),
                    row.getString(8),
                    row.getString(9),
                    row.getBytes(10));
        }

        byte[] hash() {
            return new Digest()
                    .bytes(previous)
                    .number(periodId)
                    .number((long) ordinal)
                    .number(authorityId)
                    .text(kind)
                    .number(sequence)
                    .text(at)
                    .number(accountId)
                    .text(personName)
                    .text(text)
                    .end();
        }
    }

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
