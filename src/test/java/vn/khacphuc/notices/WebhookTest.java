package vn.khacphuc.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Settings;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;

/** Other systems hear of each change once, signed, whatever their server makes of it. */
@PortalTest
class WebhookTest {

    private static final AtomicLong ENTRY = new AtomicLong(900_000_000_000L);

    @Autowired
    Endpoints endpoints;

    @Autowired
    EndpointQueries queries;

    @Autowired
    WebhookAddress addresses;

    @Autowired
    Settings settings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Trail trail;

    @Autowired
    District district;

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile Behaviour behaviour = Behaviour.TAKE;
    private HttpServer server;
    private District.Made d;
    private String secret;
    private long endpoint;
    private Instant at;

    private enum Behaviour {
        TAKE,
        REFUSE,
        LOSE_ANSWER,
        SLOW
    }

    private record Received(String key, String event, String signature, String body) {}

    @BeforeEach
    void aServerThatIsRegistered() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/hook", this::answer);
        server.start();
        d = district.make();
        at = d.admin().at();
        settings.set(d.admin(), Submission.first(), WebhookSettings.INSIDE.name(), 1);
        secret = WebhookSignature.secret();
        endpoint = endpoints.add(d.admin(), Submission.first(), draft(), secret);
    }

    @AfterEach
    void stop() {
        server.stop(0);
        jdbc.sql("UPDATE endpoint SET active = FALSE").update();
        settings.set(d.admin(), Submission.first(), WebhookSettings.INSIDE.name(), 0);
    }

    @Test
    void aChangeIsToldOnceAndSigned() {
        change("test.done");
        node().run(at);
        node().run(at.plusSeconds(60));
        Received one = mine().getFirst();
        assertThat(mine()).hasSize(1);
        assertThat(one.event()).isEqualTo("test.done");
        assertThat(one.body()).contains("\"event\":\"test.done\"", "\"subject\":\"paper\"");
        String second = one.signature().substring(2, one.signature().indexOf(','));
        assertThat(one.signature())
                .isEqualTo(WebhookSignature.header(secret, Long.parseLong(second), one.body()))
                .isNotEqualTo(WebhookSignature.header(WebhookSignature.secret(), Long.parseLong(second), one.body()));
        assertThat(delivery().state()).isEqualTo(DeliveryState.SENT);
        assertThat(delivery().answerCode()).isEqualTo(200);
    }

    @Test
    void aChangeLeavesAtOnceAfterItsCommit() throws Exception {
        transaction.executeWithoutResult(
                status -> trail.write(d.head(), "test.done", "paper", 1, d.commune(), Map.of()));
        transaction.executeWithoutResult(
                status -> trail.write(d.head(), "test.done", "unit", 1, d.commune(), Map.of()));
        for (int i = 0; i < 200 && mine().isEmpty(); i++) {
            Thread.sleep(50);
        }
        assertThat(mine())
                .singleElement()
                .satisfies(one -> assertThat(one.body())
                        .contains("\"unitId\":" + d.commune(), "\"byPortal\":false")
                        .doesNotContain(d.head().name()));
    }

    @Test
    void whatWasRolledBackIsToldToNobody() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    trail.write(d.head(), "test.done", "paper", 1, d.commune(), Map.of());
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        node().run(at);
        assertThat(mine()).isEmpty();
    }

    @Test
    void aServerThatFailsIsAskedAgainLaterUnderTheSameKey() {
        behaviour = Behaviour.REFUSE;
        change("test.done");
        node().run(at);
        assertThat(delivery().state()).isEqualTo(DeliveryState.WAITING);
        assertThat(delivery().answerCode()).isEqualTo(500);
        node().run(at.plusSeconds(30));
        assertThat(mine()).as("not before its time").hasSize(1);
        behaviour = Behaviour.TAKE;
        node().run(at.plusSeconds(61));
        assertThat(mine()).hasSize(2);
        assertThat(mine().stream().map(Received::key).distinct()).hasSize(1);
        assertThat(delivery().state()).isEqualTo(DeliveryState.SENT);
        assertThat(delivery().attempts()).isEqualTo(2);
    }

    @Test
    void aLostOrLateAnswerIsNotTakenForOne() {
        behaviour = Behaviour.LOSE_ANSWER;
        change("test.done");
        node().run(at);
        assertThat(delivery().state()).isEqualTo(DeliveryState.WAITING);
        assertThat(delivery().answerCode()).isNull();
        behaviour = Behaviour.SLOW;
        node().run(at.plusSeconds(61));
        assertThat(delivery().answer()).isEqualTo("timeout");
        behaviour = Behaviour.TAKE;
        node().run(at.plus(Duration.ofHours(1)));
        assertThat(delivery().state()).isEqualTo(DeliveryState.SENT);
        Set<String> keys = mine().stream().map(Received::key).collect(Collectors.toSet());
        assertThat(keys).as("whoever got it before knows it again").hasSize(1);
    }

    @Test
    void aServerThatIsDownLosesNothing() {
        server.stop(0);
        change("test.done");
        node().run(at);
        assertThat(delivery().state()).isEqualTo(DeliveryState.WAITING);
        assertThat(delivery().answer()).isEqualTo("no connection");
    }

    @Test
    void afterTheLastAttemptItIsGivenUpAndTooManyOfThoseStopTheEndpoint() {
        behaviour = Behaviour.REFUSE;
        int most = settings.number(WebhookSettings.FAILURES);
        for (int i = 0; i < most; i++) {
            change("test.done");
        }
        Instant now = at;
        for (int i = 0; i <= Deliveries.PAUSES.size(); i++) {
            node().run(now);
            now = now.plus(Duration.ofDays(1));
        }
        assertThat(queries.deliveries(endpoint, DeliveryState.FAILED, 0, 50)).hasSize(most);
        EndpointRow row = queries.find(endpoint).orElseThrow();
        assertThat(row.active()).isFalse();
        assertThat(row.stoppedAt()).isNotNull();
        int before = mine().size();
        change("test.done");
        node().run(now);
        assertThat(mine()).hasSize(before);

        behaviour = Behaviour.TAKE;
        endpoints.start(d.admin(), Submission.of(row.version()), endpoint);
        long failed = queries.deliveries(endpoint, DeliveryState.FAILED, 0, 1)
                .getFirst()
                .id();
        endpoints.redeliver(d.admin().at(now), Submission.first(), failed);
        node().run(now.plusSeconds(1));
        assertThat(queries.deliveries(endpoint, DeliveryState.SENT, 0, 50))
                .extracting(DeliveryRow::id)
                .contains(failed);
    }

    @Test
    void twoNodesAtOnceDeliverEachOnce() throws Exception {
        for (int i = 0; i < 40; i++) {
            change("test.done");
        }
        Deliveries one = node();
        Deliveries other = node();
        try (var pool = Executors.newFixedThreadPool(2)) {
            List<Callable<Object>> both = List.of(() -> one.run(at), () -> other.run(at));
            for (var done : pool.invokeAll(both)) {
                done.get();
            }
        }
        one.run(at.plusSeconds(60));
        assertThat(mine()).hasSize(40);
        assertThat(mine().stream().map(Received::key).distinct()).hasSize(40);
    }

    @Test
    void whatANodeTookAndNeverToldOfIsTakenByAnother() {
        change("test.done");
        jdbc.sql("UPDATE delivery SET claim = UUID(), claimed_until = ? WHERE endpoint_id = ?")
                .params(at.plusSeconds(120), endpoint)
                .update();
        node().run(at.plusSeconds(60));
        assertThat(mine()).isEmpty();
        node().run(at.plusSeconds(121));
        assertThat(mine()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://example.org/, refusal.notices.webhook.url",
        "https:///hook, refusal.notices.webhook.url",
        "https://user:password@127.0.0.1/, refusal.notices.webhook.url",
        "https://169.254.169.254/latest/meta-data, refusal.notices.webhook.closed",
        "http://[fe80::1]/, refusal.notices.webhook.closed",
        "http://0.0.0.0:8080/, refusal.notices.webhook.closed",
        "http://[fd00:ec2::254]/, refusal.notices.webhook.closed",
        "http://8.8.8.8/, refusal.notices.webhook.https"
    })
    void anAddressThatLeadsWhereItMustNotIsRefused(String url, String reason) {
        assertThat(addresses.problem(url)).isEqualTo(reason);
    }

    @Test
    void addressesInsideAreClosedUntilTheyAreOpened() {
        settings.set(d.admin(), Submission.first(), WebhookSettings.INSIDE.name(), 0);
        assertThatThrownBy(() -> endpoints.add(d.admin(), Submission.first(), draft(), WebhookSignature.secret()))
                .isInstanceOf(Refusal.class)
                .hasMessage("refusal.notices.webhook.inside");
        change("test.done");
        node().run(at);
        assertThat(mine())
                .as("closed after it was entered, it is asked no more")
                .isEmpty();
        assertThat(addresses.problem("http://10.1.2.3/")).isEqualTo("refusal.notices.webhook.inside");
        assertThat(addresses.problem("https://[fd12::1]/")).isEqualTo("refusal.notices.webhook.inside");
        assertThat(addresses.problem("https://8.8.8.8/hook")).isNull();
    }

    private Deliveries node() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("webhook", new Webhook(addresses, Duration.ofMillis(700)));
        ObjectProvider<Channel> channels = beans.getBeanProvider(Channel.class);
        return new Deliveries(channels, settings, jdbc, transaction, trail);
    }

    /** Noted, but not sent by the application's own node, which would send at once with its own patience. */
    private void change(String verb) {
        jdbc.sql("""
                        INSERT INTO delivery (delivery_key, endpoint_id, entry_id, verb, body, state, next_at, created_at)
                        VALUES (?, ?, ?, ?, ?, 'WAITING', ?, ?)""")
                .params(
                        UUID.randomUUID().toString(),
                        endpoint,
                        ENTRY.incrementAndGet(),
                        verb,
                        "{\"event\":\"" + verb + "\",\"subject\":\"paper\"}",
                        at,
                        at)
                .update();
    }

    private List<Received> mine() {
        return received;
    }

    private DeliveryRow delivery() {
        return queries.deliveries(endpoint, null, 0, 1).getFirst();
    }

    private EndpointDraft draft() {
        return new EndpointDraft(
                "Trục liên thông", "http://127.0.0.1:" + server.getAddress().getPort() + "/hook", List.of("paper"));
    }

    private void answer(HttpExchange call) throws IOException {
        String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        received.add(new Received(
                call.getRequestHeaders().getFirst(Webhook.DELIVERY),
                call.getRequestHeaders().getFirst(Webhook.EVENT),
                call.getRequestHeaders().getFirst(Webhook.SIGNATURE),
                body));
        switch (behaviour) {
            case TAKE -> reply(call, 200);
            case REFUSE -> reply(call, 500);
            case LOSE_ANSWER -> call.close();
            case SLOW -> {
                try {
                    Thread.sleep(1_500);
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
                reply(call, 200);
            }
        }
    }

    private static void reply(HttpExchange call, int code) throws IOException {
        byte[] words = "đã nhận".getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(code, words.length);
        call.getResponseBody().write(words);
        call.close();
    }
}
