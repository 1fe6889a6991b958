package vn.khacphuc.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Digest;

/** An entry as it is stored, for its digest. Its moment is the text the database gives, whatever zone anybody lives in. */
record Entry(
        long id,
        String at,
        @Nullable Long accountId,
        @Nullable Long personId,
        @Nullable String role,
        @Nullable Long actingUnitId,
        @Nullable String address,
        String verb,
        String subject,
        long subjectId,
        @Nullable Long unitId,
        String before,
        String after) {

    /** To be read with {@link #read}, in this order. */
    static final String COLUMNS = """
            e.id, CAST(e.at AS CHAR), e.account_id, e.person_id, e.role, e.acting_unit_id, e.address, e.verb, e.subject,
            e.subject_id, e.unit_id, e.before_values, e.after_values""";

    static final int WIDTH = 13;

    /** What stands in place of the values of an entry that was erased. */
    private static final String NOTHING = "{}";

    /** Reads the columns from the first to the thirteenth. */
    static Entry read(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong(1),
                row.getString(2),
                row.getObject(3, Long.class),
                row.getObject(4, Long.class),
                row.getString(5),
                row.getObject(6, Long.class),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getLong(10),
                row.getObject(11, Long.class),
                row.getString(12),
                row.getString(13));
    }

    /** What may hold personal data, with the salt: neither an address nor a sentence can be guessed from it. */
    byte[] salted(byte[] salt) {
        return new Digest().bytes(salt).text(address).text(before).text(after).end();
    }

    byte[] digest(byte[] salted) {
        return new Digest()
                .number(id)
                .text(at)
                .number(accountId)
                .number(personId)
                .text(role)
                .number(actingUnitId)
                .text(verb)
                .text(subject)
                .number(subjectId)
                .number(unitId)
                .bytes(salted)
                .end();
    }

    boolean isBlank() {
        return address == null && before.equals(NOTHING) && after.equals(NOTHING);
    }
}
