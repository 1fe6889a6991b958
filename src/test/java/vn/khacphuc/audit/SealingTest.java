package vn.khacphuc.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Trail;

@SpringBootTest(properties = "test.schema=portal_audit")
class SealingTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:02:03.456789Z");

    @Autowired
    Sealer sealer;

    @Autowired
    DailySealing daily;

    @Autowired
    TrailCheck check;

    @Autowired
    Seals seals;

    @Autowired
    Trail trail;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatIsCommittedIsSealedOnceAndWhatIsNotIsStatedAsTheTail() {
        sealer.run(NOW);
        long before = check.sealed();
        write(5);
        TrailVerdict open = proof();
        assertThat(open.unsealed()).isEqualTo(5);
        assertThat(open.tailAge(NOW.plusSeconds(60))).isEqualTo(Duration.ofSeconds(60));
        sealer.run(NOW);
        sealer.run(NOW);
        TrailVerdict closed = proof();
        assertThat(closed.intact()).isTrue();
        assertThat(closed.sealed()).isEqualTo(before + 5);
        assertThat(closed.unsealed()).isZero();
        assertThat(closed.last()).isEqualTo(seals.last().orElseThrow());
        assertThat(closed.last().at()).isEqualTo(NOW);
    }

    @Test
    void anEntryCommittedAfterAHigherOneWasSealedIsSealedNext() throws Exception {
        sealer.run(NOW);
        var written = new CountDownLatch(1);
        var sealed = new CountDownLatch(1);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var slow = threads.submit(() -> transaction.executeWithoutResult(status -> {
                entry();
                written.countDown();
                await(sealed);
            }));
            written.await();
            write(3);
            sealer.run(NOW);
            assertThat(proof().unsealed()).isZero();
            sealed.countDown();
            slow.get();
        }
        assertThat(proof().unsealed()).isEqualTo(1);
        sealer.run(NOW.plusSeconds(60));
        assertThat(proof().unsealed()).isZero();
        assertThat(proof().intact()).isTrue();
        List<Long> entries = entriesInOrderOfSeals();
        assertThat(entries.getLast()).isLessThan(entries.getFirst());
    }

    @Test
    void anEntryHoursLateIsSealedByTheDailyJob() throws Exception {
        Instant then = NOW.plus(Duration.ofDays(1));
        Instant later = then.plus(Duration.ofHours(3));
        var written = new CountDownLatch(1);
        var sealed = new CountDownLatch(1);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var slow = threads.submit(() -> transaction.executeWithoutResult(status -> {
                entry();
                written.countDown();
                await(sealed);
            }));
            written.await();
            write(2);
            sealer.run(then);
            sealed.countDown();
            slow.get();
        }
        sealer.run(later);
        assertThat(proof().unsealed()).isEqualTo(1);
        daily.run(Actor.system(later), LocalDate.ofInstant(later, Actor.ZONE));
        assertThat(proof().unsealed()).isZero();
        assertThat(proof().intact()).isTrue();
    }

    @Test
    void manyNodesSealAtOnceWhileOthersWriteAndTheChainHolds() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var writers = IntStream.range(0, 4)
                    .mapToObj(n -> threads.submit(() -> IntStream.range(0, 40).forEach(i -> write(1))))
                    .toList();
            var sealers = IntStream.range(0, 4)
                    .mapToObj(n -> threads.submit(() -> IntStream.range(0, 15).forEach(i -> sealer.run(NOW))))
                    .toList();
            for (var one : writers) {
                one.get();
            }
            for (var one : sealers) {
                one.get();
            }
        }
        sealer.run(NOW);
        TrailVerdict verdict = proof();
        assertThat(verdict.intact()).isTrue();
        assertThat(verdict.unsealed()).isZero();
        assertThat(verdict.sealed())
                .isEqualTo(jdbc.sql("SELECT COUNT(*) FROM audit_entry")
                        .query(Long.class)
                        .single());
    }

    @Test
    void moreThanABatchIsSealedAtOnce() {
        transaction.executeWithoutResult(status -> IntStream.range(0, 4_100).forEach(i -> entry()));
        sealer.run(NOW);
        assertThat(proof().unsealed()).isZero();
        assertThat(proof().intact()).isTrue();
    }

    @Test
    void neitherEntryNorSealNorSaltIsEverChanged() {
        write(1);
        sealer.run(NOW);
        for (String statement : List.of(
                "UPDATE audit_entry SET verb = 'x.y' LIMIT 1",
                "DELETE FROM audit_entry LIMIT 1",
                "UPDATE audit_seal SET sealed_at = NOW() LIMIT 1",
                "DELETE FROM audit_seal LIMIT 1",
                "UPDATE audit_salt SET salt = 'x' LIMIT 1")) {
            assertThatThrownBy(() -> jdbc.sql(statement).update()).as(statement).isNotNull();
        }
        assertThat(proof().intact()).isTrue();
    }

    private TrailVerdict proof() {
        return check.check(null, n -> {});
    }

    private void write(int entries) {
        transaction.executeWithoutResult(status -> IntStream.range(0, entries).forEach(i -> entry()));
    }

    private void entry() {
        trail.write(
                Actor.system(NOW), "setting.changed", "setting", 0, null, Map.of("a", 1), Map.of("a", "Đường Hồng"));
    }

    private List<Long> entriesInOrderOfSeals() {
        return jdbc.sql("SELECT entry_id FROM audit_seal ORDER BY sequence DESC LIMIT 4")
                .query(Long.class)
                .list()
                .reversed();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
