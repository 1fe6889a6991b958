package vn.khacphuc.base;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Tells listeners on this node of changes made on any. One thread reads the logs about once a second, and only while
 * somebody listens: no broker, and no query for each listener.
 */
@Component
public class ChangeFeed implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeFeed.class);
    private static final long EVERY_MILLIS = 750;

    private final ObjectProvider<ChangeLog> logs;
    private final ObjectProvider<Concerned> concerned;
    private final ObjectProvider<Sight> sight;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private @Nullable ScheduledExecutorService reader;
    private List<ChangeTail> tails = List.of();

    ChangeFeed(ObjectProvider<ChangeLog> logs, ObjectProvider<Concerned> concerned, ObjectProvider<Sight> sight) {
        this.logs = logs;
        this.concerned = concerned;
        this.sight = sight;
    }

    /**
     * Whoever wants to know.
     *
     * @param scope only of things seen from there
     * @param personId whose own matters count too
     * @param subjects kinds of things
     * @param only the id of the one thing that is followed, as far as others change it; null for all of these kinds
     * @param told is called on the reader's thread, at most once a round, and must not take long
     */
    public record Listener(
            Scope scope,
            long personId,
            Set<String> subjects,
            @Nullable LongSupplier only,
            Runnable told) {

        boolean hears(ChangeLog.Row change, Set<Long> seenFrom) {
            if (!subjects.contains(change.subject())
                    || only != null && (only.getAsLong() != change.subjectId() || isOwn(change))) {
                return false;
            }
            if (change.personId() != null) {
                return change.personId() == personId;
            }
            return change.unitId() == null && seenFrom.isEmpty() || seenFrom.contains(scope.unitId());
        }

        private boolean isOwn(ChangeLog.Row change) {
            return change.byPersonId() != null && change.byPersonId() == personId;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    public void add(Listener listener) {
        listeners.add(listener);
        start();
    }

    public void remove(Listener listener) {
        listeners.remove(listener);
        if (listeners.isEmpty()) {
            stop();
        }
    }

    private synchronized void start() {
        if (reader == null) {
            reader = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("changes").factory());
            tails = List.of();
            reader.scheduleWithFixedDelay(this::read, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void stop() {
        if (reader != null && listeners.isEmpty()) {
            reader.shutdown();
            reader = null;
        }
    }

    @Override
    public void destroy() {
        listeners.clear();
        stop();
    }

    private void read() {
        try {
            round(System.nanoTime());
        } catch (RuntimeException failed) {
            // The database is gone, say; what happens meanwhile is read once it is back.
            LOG.warn("Changes could not be read: {}", failed.toString());
        }
    }

    /** One look at the logs. */
    synchronized void round(long nanos) {
        if (tails.isEmpty()) {
            tails = logs.stream().map(log -> new ChangeTail(log, nanos)).toList();
            return;
        }
        List<ChangeLog.Row> changes = new ArrayList<>();
        boolean all = true;
        for (ChangeTail tail : tails) {
            ChangeTail.Found found = tail.next(nanos);
            changes.addAll(found.changes());
            all &= found.all();
        }
        if (!all) {
            listeners.forEach(ChangeFeed::tell);
        } else if (!changes.isEmpty()) {
            tell(changes);
        }
    }

    private void tell(List<ChangeLog.Row> changes) {
        Set<String> wanted = listeners.stream()
                .flatMap(listener -> listener.subjects().stream())
                .collect(Collectors.toSet());
        List<ChangeLog.Row> followed = changes.stream()
                .filter(change -> wanted.contains(change.subject()))
                .toList();
        if (followed.isEmpty()) {
            return;
        }
        Map<ChangeLog.Row, Set<Long>> seenFrom = seenFrom(followed);
        for (Listener listener : listeners) {
            if (followed.stream().anyMatch(change -> listener.hears(change, seenFrom.getOrDefault(change, Set.of())))) {
                tell(listener);
            }
        }
    }

    private Map<ChangeLog.Row, Set<Long>> seenFrom(List<ChangeLog.Row> changes) {
        Set<Long> units = changes.stream()
                .map(ChangeLog.Row::unitId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<Long, Set<Long>> ofUnits =
                units.isEmpty() ? Map.of() : sight.getObject().seenFrom(units);
        Map<ChangeLog.Row, Set<Long>> seenFrom = new HashMap<>();
        for (ChangeLog.Row change : changes) {
            if (change.unitId() != null) {
                seenFrom.put(change, new HashSet<>(ofUnits.getOrDefault(change.unitId(), Set.of())));
            }
        }
        concerned.forEach(kind -> {
            List<ChangeLog.Row> ofKind = changes.stream()
                    .filter(change -> change.subject().equals(kind.subject()))
                    .toList();
            Collection<Long> ids = ofKind.stream().map(ChangeLog.Row::subjectId).collect(Collectors.toSet());
            if (!ids.isEmpty()) {
                Map<Long, Set<Long>> more = kind.seenFrom(ids);
                ofKind.forEach(change -> seenFrom.computeIfAbsent(change, key -> new HashSet<>())
                        .addAll(more.getOrDefault(change.subjectId(), Set.of())));
            }
        });
        return seenFrom;
    }

    private static void tell(Listener listener) {
        try {
            listener.told().run();
        } catch (RuntimeException gone) {
            LOG.debug("A listener could not be told", gone);
        }
    }
}
