package vn.khacphuc.audit;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The last seal, to be printed in papers and books: who cuts off the trail's end later is found out by it. */
@Service
@Transactional(readOnly = true)
public class Seals {

    private final JdbcClient jdbc;

    Seals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty while nothing has been sealed. */
    public Optional<Seal> last() {
        return jdbc.sql("SELECT sequence, sealed_at, hash FROM audit_seal ORDER BY sequence DESC LIMIT 1")
                .query((row, number) -> Seal.of(row.getLong(1), row.getObject(2, Instant.class), row.getBytes(3)))
                .optional();
    }
}
