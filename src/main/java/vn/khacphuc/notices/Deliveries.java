package vn.khacphuc.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.FrequentJob;
import vn.khacphuc.base.Settings;
import vn.khacphuc.base.Tally;
import vn.khacphuc.base.Timetable;
import vn.khacphuc.base.Trail;

/**
 * Sends what endpoints are to hear: right after the commit, then again with growing pauses. A node takes messages for two
 * minutes; what it has not told of by then another one takes. So a message may arrive twice, but under one key.
 */
@Component
class Deliveries implements FrequentJob {

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);
    private static final Duration TAKEN = Duration.ofMinutes(2);
    private static final int AT_ONCE = 5;
    private static final int ROUNDS = 40;

    /** After the first attempt, the second, and so on; after the last it is given up. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12));

    private final ObjectProvider<Channel> channels;
    private final Settings settings;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Trail trail;
    private final AtomicBoolean asked = new AtomicBoolean();

    Deliveries(
            ObjectProvider<Channel> channels,
            Settings settings,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Trail trail) {
        this.channels = channels;
        this.settings = settings;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.trail = trail;
    }

    @Override
    public String name() {
        return Timetable.DELIVERIES;
    }

    @Override
    public Tally run(Instant at) {
        Map<String, Channel> known = channels.stream().collect(Collectors.toMap(Channel::name, Function.identity()));
        Tally did = Tally.NOTHING;
        for (int round = 0; round < ROUNDS; round++) {
            List<Message> mine = take(at);
            if (mine.isEmpty()) {
                return did;
            }
            for (Message message : mine) {
                did = did.and(send(known, message, at) ? "delivered" : "undelivered", 1);
            }
        }
        return did;
    }

    /** Lets what was just noted leave at once instead of within the minute. Lost with the process, it costs that minute. */
    void afterCommit(Instant at) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                if (asked.compareAndSet(false, true)) {
                    Thread.ofVirtual().name("deliveries").start(() -> sendNow(at));
                }
            }
        });
    }

    private void sendNow(Instant at) {
        asked.set(false);
        try {
            run(at);
        } catch (RuntimeException failed) {
            LOG.warn("What is to be delivered is tried again within a minute", failed);
        }
    }

    private List<Message> take(Instant at) {
        List<Message> taken = transaction.execute(status -> claim(at));
        return taken == null ? List.of() : taken;
    }

    /** What another node is just taking is passed over: waiting for it, each for the other's rows, both would be lost. */
    private List<Message> claim(Instant at) {
        List<Long> free = jdbc.sql("""
                        SELECT d.id FROM delivery d
                        WHERE d.state = 'WAITING' AND d.next_at <= :at AND (d.claimed_until IS NULL OR d.claimed_until < :at)
                          AND EXISTS (SELECT 1 FROM endpoint e WHERE e.id = d.endpoint_id AND e.active)
                        ORDER BY d.next_at, d.id LIMIT :limit FOR UPDATE SKIP LOCKED""")
                .param("at", at)
                .param("limit", AT_ONCE)
                .query(Long.class)
                .list();
        if (free.isEmpty()) {
            return List.of();
        }
        String claim = UUID.randomUUID().toString();
        jdbc.sql("UPDATE delivery SET claim = :claim, claimed_until = :until WHERE id IN (:ids)")
                .param("claim", claim)
                .param("until", at.plus(TAKEN))
                .param("ids", free)
                .update();
        return jdbc.sql("""
                        SELECT d.id, d.delivery_key, d.endpoint_id, d.verb, d.body, d.attempts, d.claim, e.channel, e.url, e.secret
                        FROM delivery d JOIN endpoint e ON e.id = d.endpoint_id WHERE d.id IN (:ids) ORDER BY d.id""").param("ids", free).query(Message.class).list();
    }

    private boolean send(Map<String, Channel> known, Message message, Instant at) {
        Channel channel = known.get(message.channel());
        long begin = System.nanoTime();
        Channel.Answer answer = channel == null
                ? new Channel.Answer(false, null, "no channel " + message.channel())
                : channel.send(new Channel.Message(
                        message.deliveryKey(), message.url(), message.secret(), message.verb(), message.body(), at));
        long took = (System.nanoTime() - begin) / 1_000_000;
        transaction.executeWithoutResult(status -> remember(message, answer, at, took));
        return answer.taken();
    }

    private void remember(Message message, Channel.Answer answer, Instant at, long took) {
        boolean givenUp = !answer.taken() && message.attempts() >= PAUSES.size();
        String state = answer.taken() ? "SENT" : givenUp ? "FAILED" : "WAITING";
        Instant next = answer.taken() || givenUp ? at : at.plus(PAUSES.get(message.attempts()));
        String words = answer.words();
        int mine = jdbc.sql("""
                        UPDATE delivery SET state = :state, attempts = attempts + 1, next_at = :next, claim = NULL,
                            claimed_until = NULL, answer_code = :code, answer = :answer, took_ms = :took,
                            sent_at = IF(:state = 'SENT', :at, sent_at)
                        WHERE id = :id AND claim = :claim""")
                .param("state", state)
                .param("next", next)
                .param("code", answer.code())
                .param("answer", words.substring(0, Math.min(500, words.length())))
                .param("took", took)
                .param("at", at)
                .param("id", message.id())
                .param("claim", message.claim())
                .update();
        if (mine == 1 && (answer.taken() || givenUp)) {
            count(message, answer.taken(), at);
        }
    }

    /** What fails for good too often in a row is stopped, until the administrator starts it again. */
    private void count(Message message, boolean taken, Instant at) {
        if (taken) {
            jdbc.sql("UPDATE endpoint SET failures = 0, version = version + 1 WHERE id = ? AND failures > 0")
                    .param(message.endpointId())
                    .update();
            return;
        }
        jdbc.sql("UPDATE endpoint SET failures = failures + 1, version = version + 1 WHERE id = ?")
                .param(message.endpointId())
                .update();
        int stopped = jdbc.sql("""
                        UPDATE endpoint SET active = FALSE, stopped_at = ?, version = version + 1
                        WHERE id = ? AND active AND failures >= ?""")
                .params(at, message.endpointId(), settings.number(WebhookSettings.FAILURES))
                .update();
        if (stopped == 1) {
            Actor by = Actor.system(at);
            trail.write(by, "endpoint.given_up", "endpoint", message.endpointId(), null, Map.of());
        }
    }

    private record Message(
            long id,
            String deliveryKey,
            long endpointId,
            String verb,
            String body,
            int attempts,
            String claim,
            String channel,
            String url,
            String secret) {}
}
