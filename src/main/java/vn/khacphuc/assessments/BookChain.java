package vn.khacphuc.assessments;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The end of the chain of an authority's books of one kind: held while a link is added, so that links never fork. */
@Component
class BookChain {

    private static final DateTimeFormatter STORED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS");

    private final JdbcClient jdbc;

    BookChain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where the chain ends: 0 and no hash before its first link. */
    record End(long sequence, byte[] hash) {}

    /** Held to the end of the transaction. The very first inserts the row, and a second one waits for that. */
    End hold(long authorityId, String kind) {
        jdbc.sql("INSERT IGNORE INTO book_chain (authority_id, kind, sequence, hash) VALUES (?, ?, 0, ?)")
                .params(authorityId, kind, BookHash.NOTHING)
                .update();
        return jdbc.sql("SELECT sequence, hash FROM book_chain WHERE authority_id = ? AND kind = ? FOR UPDATE")
                .params(authorityId, kind)
                .query((row, number) -> new End(row.getLong(1), row.getBytes(2)))
                .single();
    }

    void move(long authorityId, String kind, long sequence, byte[] hash) {
        jdbc.sql("UPDATE book_chain SET sequence = ?, hash = ? WHERE authority_id = ? AND kind = ?")
                .params(sequence, hash, authorityId, kind)
                .update();
    }

    /** A moment as the database will give it back, as text. */
    static String stored(Instant at) {
        return STORED.format(LocalDateTime.ofInstant(at.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC));
    }
}
