package vn.khacphuc.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.plans.Planned;
import vn.khacphuc.plans.Progress;
import vn.khacphuc.plans.ProgressDraft;

/** Who has a screen open hears of what others change there, from whichever node, once, and of nothing else. */
@PortalTest
class ChangeFeedTest {

    @Autowired
    ObjectProvider<ChangeLog> logs;

    @Autowired
    ObjectProvider<Concerned> concerned;

    @Autowired
    ObjectProvider<Sight> sight;

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Autowired
    Progress progress;

    @Autowired
    Trail trail;

    @Autowired
    TransactionTemplate transaction;

    private final List<ChangeFeed> feeds = new ArrayList<>();

    @AfterEach
    void stop() {
        feeds.forEach(ChangeFeed::destroy);
    }

    @Test
    void whoSeesTheTaskHearsOfItOnEveryNode() {
        District.Made d = district.make();
        District.Made elsewhere = district.make();
        long task = running(d);
        Heard leader = new Heard(feed(), d.leader(), "task");
        Heard otherNode = new Heard(feed(), d.head(), "task");
        Heard neighbour = new Heard(feeds.getFirst(), d.head2(), "task");
        Heard foreign = new Heard(feeds.getFirst(), elsewhere.leader(), "task");
        Heard otherKind = new Heard(feeds.getFirst(), d.leader(), "urging");
        look();
        report(d, task);
        look();
        assertThat(List.of(leader.times(), otherNode.times())).containsExactly(1, 1);
        assertThat(List.of(neighbour.times(), foreign.times(), otherKind.times()))
                .containsExactly(0, 0, 0);
        look();
        assertThat(leader.times()).as("told once").isOne();
    }

    @Test
    void theOpenPageOfOneTaskHearsOnlyOfWhatOthersDoToIt() {
        District.Made d = district.make();
        Heard page = new Heard(feed(), d.leader(), "task", 1L);
        Heard author = new Heard(feeds.getFirst(), d.head(), "task", 1L);
        look();
        transaction.executeWithoutResult(status -> entry(d, 2));
        look();
        assertThat(page.times()).as("another task").isZero();
        transaction.executeWithoutResult(status -> entry(d, 1));
        look();
        assertThat(page.times()).isOne();
        assertThat(author.times()).as("one's own doing").isZero();
    }

    @Test
    void aChangeCommittedLateIsToldThough() throws Exception {
        District.Made d = district.make();
        Heard leader = new Heard(feed(), d.leader(), "task");
        look();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        try (var pool = Executors.newSingleThreadExecutor()) {
            var slow = pool.submit(() -> transaction.executeWithoutResult(status -> {
                entry(d, 1);
                written.countDown();
                await(commit);
            }));
            assertThat(written.await(20, TimeUnit.SECONDS)).isTrue();
            transaction.executeWithoutResult(status -> entry(d, 2));
            look();
            assertThat(leader.times()).as("the later one is there first").isOne();
            commit.countDown();
            slow.get();
        }
        look();
        assertThat(leader.times()).isEqualTo(2);
    }

    @Test
    void anImportIsToldOnceWithoutBeingReadInFull() {
        District.Made d = district.make();
        Heard leader = new Heard(feed(), d.leader(), "task");
        Heard otherKind = new Heard(feeds.getFirst(), d.leader(), "urging");
        look();
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < 120; i++) {
                entry(d, i);
            }
        });
        look();
        assertThat(leader.times()).isOne();
        assertThat(otherKind.times()).isZero();
    }

    @Test
    void moreThanCanBeToldOneByOneIsToldToEverybody() {
        AtomicInteger rows = new AtomicInteger();
        ChangeTail tail = new ChangeTail(
                new ChangeLog() {
                    @Override
                    public long last() {
                        return rows.get();
                    }

                    @Override
                    public List<ChangeLog.Row> after(long id, int limit) {
                        List<ChangeLog.Row> found = new ArrayList<>();
                        for (long next = id + 1; next <= rows.get() && found.size() < limit; next++) {
                            found.add(new ChangeLog.Row(next, "task", 1, null, null, null));
                        }
                        return found;
                    }
                },
                0);
        rows.set(100);
        assertThat(tail.next(1_000_000_000L).changes()).hasSize(100);
        assertThat(tail.next(2_000_000_000L).changes()).isEmpty();
        rows.set(50_000);
        assertThat(tail.next(3_000_000_000L).all()).isFalse();
        rows.set(50_001);
        ChangeTail.Found after = tail.next(4_000_000_000L);
        assertThat(after.all()).isTrue();
        assertThat(after.changes()).extracting(ChangeLog.Row::id).containsExactly(50_001L);
        // Half a minute later it looks behind no more.
        for (long second = 5; second < 60; second++) {
            assertThat(tail.next(second * 1_000_000_000L).changes()).isEmpty();
        }
    }

    @Test
    void aUnitThatCooperatesHearsToo() {
        District.Made d = district.make();
        long task = planned.running(
                d.head(), d.coordinator(), d.official(), d.head().today().plusDays(9));
        Concerned tasks = concerned.stream()
                .filter(kind -> kind.subject().equals("task"))
                .findFirst()
                .orElseThrow();
        assertThat(tasks.seenFrom(List.of(task)).get(task)).contains(d.commune(), d.authority());
    }

    @Test
    void nobodyReadsTheLogsWhileNobodyListens() {
        District.Made d = district.make();
        ChangeFeed feed = feed();
        Heard one = new Heard(feed, d.leader(), "task");
        assertThat(readers()).isGreaterThan(0);
        int before = readers();
        feed.remove(one.listener);
        long until = System.nanoTime() + 5_000_000_000L;
        while (readers() >= before && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        assertThat(readers()).isLessThan(before);
    }

    private static int readers() {
        return (int) Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("changes") && thread.isAlive())
                .count();
    }

    private long running(District.Made d) {
        return planned.running(
                d.head(), d.coordinator(), d.official(), d.head().today().plusDays(9));
    }

    private void report(District.Made d, long task) {
        progress.report(d.head(), planned.task(d.head(), task), task, new ProgressDraft(30, "Đã làm", "", false));
    }

    private void entry(District.Made d, long id) {
        trail.write(d.head(), "task.reported", "task", id, d.commune(), Map.of());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private ChangeFeed feed() {
        ChangeFeed feed = new ChangeFeed(logs, concerned, sight);
        feeds.add(feed);
        return feed;
    }

    /** A round of each node, now: their own ones come when they come and tell nothing twice. */
    private void look() {
        feeds.forEach(feed -> feed.round(System.nanoTime()));
    }

    private static final class Heard {

        private final AtomicInteger times = new AtomicInteger();
        private final ChangeFeed.Listener listener;

        Heard(ChangeFeed feed, Actor by, String subject) {
            this(feed, by, subject, null);
        }

        Heard(ChangeFeed feed, Actor by, String subject, @Nullable Long only) {
            listener = new ChangeFeed.Listener(
                    by.scope(),
                    by.personId(),
                    Set.of(subject),
                    only == null ? null : () -> only,
                    times::incrementAndGet);
            feed.add(listener);
        }

        int times() {
            return times.get();
        }
    }
}
