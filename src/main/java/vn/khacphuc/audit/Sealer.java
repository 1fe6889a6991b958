package vn.khacphuc.audit;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khacphuc.base.Digest;
import vn.khacphuc.base.FrequentJob;
import vn.khacphuc.base.Tally;
import vn.khacphuc.base.Timetable;

/**
 * Gives committed entries a number and a hash. Nobody who writes an entry waits for it; nodes take turns by a locked row.
 * An entry may be committed after one with a higher id: what is sealed is what has no seal, not what comes after the last.
 */
@Component
class Sealer implements FrequentJob {

    private static final int BATCH = 2_000;
    private static final int SALT = 16;

    /** A transaction open for longer than this has its entry sealed by {@link #sealAll} only. */
    private static final Duration LATE = Duration.ofHours(1);

    private static final DateTimeFormatter STORED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS");

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final TransactionTemplate transaction;
    private final SecureRandom random = new SecureRandom();

    Sealer(JdbcClient jdbc, JdbcTemplate batches, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.transaction = transaction;
    }

    /** Seals what was committed lately. */
    @Override
    public String name() {
        return Timetable.SEAL;
    }

    @Override
    public Tally run(Instant at) {
        return Tally.of("sealed", seal(at, oldest(at)));
    }

    /** Seals whatever has no seal, however old; reads the whole trail. Returns how many. */
    int sealAll(Instant at) {
        return seal(at, 0);
    }

    private int seal(Instant at, long fromId) {
        int sealed = 0;
        long after = fromId - 1;
        List<Entry> batch;
        do {
            long from = after;
            batch = transaction.execute(status -> batch(at, from));
            sealed += batch.size();
            after = batch.isEmpty() ? after : batch.getLast().id();
        } while (batch.size() == BATCH);
        return sealed;
    }

    /** What was given an id before this one was sealed long ago is sealed too, or will never be there. */
    private long oldest(Instant at) {
        return jdbc.sql(
                        "SELECT entry_id FROM audit_seal WHERE sealed_at < ? ORDER BY sealed_at DESC, sequence DESC LIMIT 1")
                .param(at.minus(LATE))
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private List<Entry> batch(Instant at, long after) {
        takeTurn();
        // A join, for NOT EXISTS would read every seal there is for each batch.
        List<Entry> unsealed = jdbc.sql("SELECT " + Entry.COLUMNS + """
                         FROM audit_entry e LEFT JOIN audit_seal s ON s.entry_id = e.id
                        WHERE e.id > ? AND s.entry_id IS NULL
                        ORDER BY e.id LIMIT""" + " " + BATCH)
                .param(after)
                .query((row, number) -> Entry.read(row))
                .list();
        if (!unsealed.isEmpty()) {
            insert(at, unsealed);
        }
        return unsealed;
    }

    /** Held to the end of the transaction. The very first inserts the row, and a second one waits for that. */
    private void takeTurn() {
        if (jdbc.sql("SELECT id FROM audit_turn WHERE id = 1 FOR UPDATE")
                .query(Integer.class)
                .list()
                .isEmpty()) {
            jdbc.sql("INSERT IGNORE INTO audit_turn (id) VALUES (1)").update();
        }
    }

    private void insert(Instant at, List<Entry> entries) {
        Last last = jdbc.sql("SELECT sequence, hash FROM audit_seal ORDER BY sequence DESC LIMIT 1")
                .query((row, number) -> new Last(row.getLong(1), row.getBytes(2)))
                .optional()
                .orElseGet(() -> new Last(0, new byte[Digest.LENGTH]));
        String moment = STORED.format(LocalDateTime.ofInstant(at.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC));
        List<Object[]> salts = new ArrayList<>();
        List<Object[]> seals = new ArrayList<>();
        long sequence = last.sequence();
        byte[] hash = last.hash();
        for (Entry entry : entries) {
            byte[] salt = new byte[SALT];
            random.nextBytes(salt);
            byte[] salted = entry.salted(salt);
            byte[] digest = entry.digest(salted);
            sequence++;
            hash = Seal.hash(hash, sequence, entry.id(), moment, digest);
            salts.add(new Object[] {entry.id(), salt});
            seals.add(new Object[] {sequence, entry.id(), moment, salted, digest, hash});
        }
        batches.batchUpdate("INSERT INTO audit_salt (entry_id, salt) VALUES (?, ?)", salts);
        batches.batchUpdate(
                "INSERT INTO audit_seal (sequence, entry_id, sealed_at, salted, digest, hash) VALUES (?, ?, ?, ?, ?, ?)",
                seals);
    }

    private record Last(long sequence, byte[] hash) {}
}
