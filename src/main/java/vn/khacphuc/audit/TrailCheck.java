package vn.khacphuc.audit;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Digest;

/**
 * Proves the trail: every seal from the first to the last, each with its entry, page by page, so that it needs the same
 * memory for a million as for ten. Reads only, beside a portal at work.
 */
@Component
public class TrailCheck {

    private static final int PAGE = 5_000;

    private final JdbcClient jdbc;

    TrailCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether there are tables to prove anything by. */
    boolean isThere() {
        return jdbc.sql("""
                        SELECT COUNT(*) = 3 FROM information_schema.tables
                        WHERE table_schema = DATABASE() AND table_name IN ('audit_entry', 'audit_seal', 'audit_salt')""").query(Boolean.class).single();
    }

    /** How many seals a check will read, for its progress. */
    public long sealed() {
        return jdbc.sql("SELECT COALESCE(MAX(sequence), 0) FROM audit_seal")
                .query(Long.class)
                .single();
    }

    /**
     * Checks everything sealed so far.
     *
     * @param printed a seal that was printed once, which the trail must still bear; null for none
     * @param progress is told how many seals were checked, after every few thousand
     */
    public TrailVerdict check(@Nullable SealMark printed, LongConsumer progress) {
        long end = sealed();
        var run = new Run(printed);
        List<Sealed> page;
        do {
            page = page(run.sequence, end);
            for (Sealed seal : page) {
                if (!run.accepts(seal)) {
                    return verdict(run);
                }
            }
            progress.accept(run.sequence);
        } while (page.size() == PAGE);
        run.end(end);
        return verdict(run);
    }

    /** What is wrong with a printed seal, if anything: the chain ends before it, or bears another in its place. */
    TrailFlaw.@Nullable Kind printed(SealMark seal) {
        return jdbc.sql("SELECT LOWER(HEX(hash)) FROM audit_seal WHERE sequence = ?")
                .param(seal.sequence())
                .query(String.class)
                .optional()
                .map(hash -> hash.startsWith(seal.hash())
                        ? Optional.<TrailFlaw.Kind>empty()
                        : Optional.of(TrailFlaw.Kind.NOT_AS_PRINTED))
                .orElse(Optional.of(TrailFlaw.Kind.END_CUT))
                .orElse(null);
    }

    private TrailVerdict verdict(Run run) {
        return jdbc.sql("""
                        SELECT COUNT(*), MIN(e.at) FROM audit_entry e
                        WHERE NOT EXISTS (SELECT 1 FROM audit_seal s WHERE s.entry_id = e.id)""")
                .query((row, number) -> new TrailVerdict(
                        run.sequence, run.erased, row.getLong(1), row.getObject(2, Instant.class), run.last, run.flaw))
                .single();
    }

    private List<Sealed> page(long after, long end) {
        return jdbc.sql("SELECT " + Entry.COLUMNS + """
                        , s.sequence, s.entry_id, CAST(s.sealed_at AS CHAR), s.sealed_at, s.salted, s.digest, s.hash, t.salt
                        FROM audit_seal s
                        LEFT JOIN audit_entry e ON e.id = s.entry_id
                        LEFT JOIN audit_salt t ON t.entry_id = s.entry_id
                        WHERE s.sequence > ? AND s.sequence <= ?
                        ORDER BY s.sequence LIMIT""" + " " + PAGE)
                .params(after, end)
                .query((row, number) -> new Sealed(
                        row.getObject(1) == null ? null : Entry.read(row),
                        row.getLong(Entry.WIDTH + 1),
                        row.getLong(Entry.WIDTH + 2),
                        row.getString(Entry.WIDTH + 3),
                        row.getObject(Entry.WIDTH + 4, Instant.class),
                        row.getBytes(Entry.WIDTH + 5),
                        row.getBytes(Entry.WIDTH + 6),
                        row.getBytes(Entry.WIDTH + 7),
                        row.getBytes(Entry.WIDTH + 8)))
                .list();
    }

    private boolean erasureIsTold(long entryId) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM audit_entry
                                       WHERE subject = 'entry' AND subject_id = ? AND verb = 'entry.erased')""").param(entryId).query(Boolean.class).single();
    }

    /** A seal with its entry and salt, as far as they are there. */
    private record Sealed(
            @Nullable Entry entry,
            long sequence,
            long entryId,
            String at,
            Instant moment,
            byte[] salted,
            byte[] digest,
            byte[] hash,
            byte @Nullable [] salt) {}

    /** One walk along the chain: where it is, and what it found. */
    private final class Run {

        private final @Nullable SealMark printed;
        private byte[] before = new byte[Digest.LENGTH];
        private long sequence;
        private long erased;
        private @Nullable Seal last;
        private @Nullable TrailFlaw flaw;

        Run(@Nullable SealMark printed) {
            this.printed = printed;
        }

        boolean accepts(Sealed seal) {
            TrailFlaw.Kind kind = wrong(seal);
            if (kind != null) {
                boolean gone = kind == TrailFlaw.Kind.SEAL_MISSING;
                flaw = new TrailFlaw(kind, gone ? sequence + 1 : seal.sequence(), gone ? 0 : seal.entryId());
                return false;
            }
            before = seal.hash();
            sequence = seal.sequence();
            last = Seal.of(sequence, seal.moment(), before);
            return true;
        }

        void end(long expected) {
            if (sequence < expected) {
                flaw = new TrailFlaw(TrailFlaw.Kind.SEAL_MISSING, sequence + 1, 0);
            } else if (printed != null && printed.sequence() > sequence) {
                flaw = new TrailFlaw(TrailFlaw.Kind.END_CUT, sequence + 1, 0);
            }
        }

        private TrailFlaw.@Nullable Kind wrong(Sealed seal) {
            if (seal.sequence() != sequence + 1) {
                return TrailFlaw.Kind.SEAL_MISSING;
            }
            if (!Arrays.equals(
                    seal.hash(), Seal.hash(before, seal.sequence(), seal.entryId(), seal.at(), seal.digest()))) {
                return TrailFlaw.Kind.SEAL_ALTERED;
            }
            if (printed != null
                    && printed.sequence() == seal.sequence()
                    && !HexFormat.of().formatHex(seal.hash()).startsWith(printed.hash())) {
                return TrailFlaw.Kind.NOT_AS_PRINTED;
            }
            return wrong(seal, seal.entry());
        }

        private TrailFlaw.@Nullable Kind wrong(Sealed seal, @Nullable Entry entry) {
            if (entry == null) {
                return TrailFlaw.Kind.ENTRY_MISSING;
            }
            if (!Arrays.equals(seal.digest(), entry.digest(seal.salted()))) {
                return TrailFlaw.Kind.ENTRY_ALTERED;
            }
            if (seal.salt() != null) {
                return Arrays.equals(seal.salted(), entry.salted(seal.salt())) ? null : TrailFlaw.Kind.ENTRY_ALTERED;
            }
            if (!entry.isBlank() || !erasureIsTold(entry.id())) {
                return TrailFlaw.Kind.ERASED_IN_SECRET;
            }
            erased++;
            return null;
        }
    }
}
