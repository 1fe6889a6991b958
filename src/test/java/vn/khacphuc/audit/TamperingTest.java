package vn.khacphuc.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khacphuc.audit.TrailFlaw.Kind;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Trail;

/** Whoever owns the database may do anything to the trail; it shows, and where. */
@SpringBootTest(properties = "test.schema=portal_tampering")
class TamperingTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:02:03.456789Z");
    private static final int ENTRIES = 60;
    private static final String[] TABLES = {"audit_entry", "audit_seal", "audit_salt"};

    @Autowired
    Sealer sealer;

    @Autowired
    TrailCheck check;

    @Autowired
    Trail trail;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private Random random = new Random(7);

    /** As who owns the schema, with nothing in the way. */
    @BeforeEach
    void aTrailWithItsTriggersDroppedAndACopyToGoBackTo() {
        for (String table : TABLES) {
            jdbc.sql("DROP TRIGGER IF EXISTS " + table + "_no_update").update();
            jdbc.sql("DROP TRIGGER IF EXISTS " + table + "_no_delete").update();
        }
        transaction.executeWithoutResult(status -> IntStream.range(0, ENTRIES)
                .forEach(i -> trail.write(
                        Actor.system(NOW), "setting.changed", "setting", i, null, Map.of("a", i), Map.of("a", i + 1))));
        sealer.run(NOW);
        for (String table : TABLES) {
            jdbc.sql("CREATE OR REPLACE TABLE copy_of_" + table + " AS SELECT * FROM " + table)
                    .update();
        }
    }

    @AfterEach
    void goBack() {
        restore();
    }

    @Test
    void anEmptyTrailIsIntact() {
        for (String table : TABLES) {
            forced("DELETE FROM " + table);
        }
        TrailVerdict verdict = proof(null);
        assertThat(verdict.intact()).isTrue();
        assertThat(verdict.sealed()).isZero();
        assertThat(verdict.last()).isNull();
        assertThat(proof("1:0123456789").flaw()).isEqualTo(new TrailFlaw(Kind.END_CUT, 1, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "after_values = '{\"a\":999}'",
                "before_values = '{}'",
                "address = '10.0.0.1'",
                "at = DATE_ADD(at, INTERVAL 1 MICROSECOND)",
                "account_id = 17",
                "person_id = 17",
                "role = 'ADMIN'",
                "acting_unit_id = 1",
                "verb = 'setting.unchanged'",
                "subject = 'Setting'",
                "subject_id = subject_id + 1",
                "unit_id = 1"
            })
    void noColumnOfAnEntryCanBeChanged(String change) {
        long sequence = any();
        long entry = entryOf(sequence);
        forced("UPDATE audit_entry SET " + change + " WHERE id = " + entry);
        assertFlaw(Kind.ENTRY_ALTERED, sequence, entry);
    }

    @Test
    void aThousandHandsAreAllFoundAtTheRightPlace() {
        for (int i = 0; i < 1_000; i++) {
            long sequence = any();
            long entry = entryOf(sequence);
            switch (random.nextInt(6)) {
                case 0 -> {
                    forced("UPDATE audit_entry SET after_values = CONCAT(after_values, ' ') WHERE id = " + entry);
                    assertFlaw(Kind.ENTRY_ALTERED, sequence, entry);
                    forced("UPDATE audit_entry SET after_values = TRIM(after_values) WHERE id = " + entry);
                }
                case 1 -> {
                    forced("DELETE FROM audit_entry WHERE id = " + entry);
                    assertFlaw(Kind.ENTRY_MISSING, sequence, entry);
                    restore("audit_entry", "id = " + entry);
                }
                case 2 -> {
                    forced("DELETE FROM audit_seal WHERE sequence = " + sequence);
                    assertFlaw(Kind.SEAL_MISSING, sequence, 0);
                    restore("audit_seal", "sequence = " + sequence);
                }
                case 3 -> {
                    swapSealsWithTheNext(sequence);
                    assertThat(proof(null).flaw().sequence()).isEqualTo(sequence);
                    swapSealsWithTheNext(sequence);
                }
                case 4 -> {
                    forced("UPDATE audit_seal SET hash = UNHEX(SHA2(hash, 256)) WHERE sequence = " + sequence);
                    assertFlaw(Kind.SEAL_ALTERED, sequence, entry);
                    forced("DELETE FROM audit_seal WHERE sequence = " + sequence);
                    restore("audit_seal", "sequence = " + sequence);
                }
                default -> {
                    forced("DELETE FROM audit_salt WHERE entry_id = " + entry);
                    assertFlaw(Kind.ERASED_IN_SECRET, sequence, entry);
                    restore("audit_salt", "entry_id = " + entry);
                }
            }
        }
        assertThat(proof(null).intact()).isTrue();
    }

    @Test
    void aCutEndShowsByASealThatWasPrinted() {
        Seal last = proof(null).last();
        SealMark printed = last.mark();
        assertThat(proof(printed.toString()).intact()).isTrue();
        forced("DELETE FROM audit_seal WHERE sequence > " + (last.sequence() - 10));
        forced("DELETE FROM audit_entry WHERE id NOT IN (SELECT entry_id FROM audit_seal)");
        assertThat(proof(null).intact())
                .as("without a seal to hold it against, nothing shows")
                .isTrue();
        assertThat(proof(printed.toString()).flaw()).isEqualTo(new TrailFlaw(Kind.END_CUT, last.sequence() - 9, 0));
    }

    @Test
    void aTrailSealedAnewIsNotThatOfThePaper() {
        SealMark printed = proof(null).last().mark();
        forced("DELETE FROM audit_seal");
        forced("DELETE FROM audit_salt");
        assertThat(proof(null).unsealed()).isGreaterThanOrEqualTo(ENTRIES);
        sealer.sealAll(NOW);
        assertThat(proof(null).intact()).isTrue();
        TrailFlaw flaw = proof(printed.toString()).flaw();
        assertThat(flaw.kind()).isEqualTo(Kind.NOT_AS_PRINTED);
        assertThat(flaw.sequence()).isEqualTo(printed.sequence());
    }

    @Test
    void personalDataIsErasedByAnEntryThatSaysSoAndTheChainHolds() {
        long sequence = any();
        long entry = entryOf(sequence);
        String blank = "UPDATE audit_entry SET address = NULL, before_values = '{}', after_values = '{}' WHERE id = ";
        forced(blank + entry);
        assertFlaw(Kind.ENTRY_ALTERED, sequence, entry);
        forced("DELETE FROM audit_salt WHERE entry_id = " + entry);
        assertFlaw(Kind.ERASED_IN_SECRET, sequence, entry);
        transaction.executeWithoutResult(status -> trail.write(
                Actor.system(NOW), "entry.erased", "entry", entry, null, Map.of("reason", "Yêu cầu của công dân")));
        sealer.run(NOW);
        assertThat(proof(null).intact()).isTrue();
        assertThat(proof(null).erased()).isEqualTo(1);
        forced("UPDATE audit_entry SET after_values = '{\"a\":1}' WHERE id = " + entry);
        assertFlaw(Kind.ERASED_IN_SECRET, sequence, entry);
    }

    private TrailVerdict proof(String printed) {
        return check.check(Optional.ofNullable(printed).flatMap(SealMark::read).orElse(null), n -> {});
    }

    private void assertFlaw(Kind kind, long sequence, long entry) {
        assertThat(proof(null).flaw()).isEqualTo(new TrailFlaw(kind, sequence, entry));
    }

    /** Not the last, so that it has a neighbour. */
    private long any() {
        return 1 + random.nextLong(check.sealed() - 1);
    }

    private long entryOf(long sequence) {
        return jdbc.sql("SELECT entry_id FROM audit_seal WHERE sequence = ?")
                .param(sequence)
                .query(Long.class)
                .single();
    }

    private void swapSealsWithTheNext(long sequence) {
        forced("UPDATE audit_seal SET sequence = 0 WHERE sequence = " + sequence);
        forced("UPDATE audit_seal SET sequence = %d WHERE sequence = %d".formatted(sequence, sequence + 1));
        forced("UPDATE audit_seal SET sequence = %d WHERE sequence = 0".formatted(sequence + 1));
    }

    private void restore() {
        for (String table : TABLES) {
            forced("DELETE FROM " + table);
        }
        for (String table : TABLES) {
            restore(table, "TRUE");
        }
    }

    private void restore(String table, String which) {
        forced("INSERT INTO " + table + " SELECT * FROM copy_of_" + table + " WHERE " + which);
    }

    private void forced(String statement) {
        jdbc.sql("BEGIN NOT ATOMIC SET FOREIGN_KEY_CHECKS = 0; " + statement + "; SET FOREIGN_KEY_CHECKS = 1; END")
                .update();
    }
}
