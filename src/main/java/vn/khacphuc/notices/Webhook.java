package vn.khacphuc.notices;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Posts what happened to an address, signed. The signature is over the moment and the body, so that nobody else can write
 * one and nobody can send an old one again.
 */
@Component
class Webhook implements Channel {

    static final String NAME = "webhook";
    static final String SIGNATURE = "X-Portal-Signature";
    static final String DELIVERY = "X-Portal-Delivery";
    static final String EVENT = "X-Portal-Event";

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final int ANSWER = 400;

    private final WebhookAddress addresses;
    private final Duration timeout;
    // A redirect would lead to an address that nobody has looked at.
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    @Autowired
    Webhook(WebhookAddress addresses) {
        this(addresses, Duration.ofSeconds(10));
    }

    Webhook(WebhookAddress addresses, Duration timeout) {
        this.addresses = addresses;
        this.timeout = timeout;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public @Nullable String problem(String address) {
        return addresses.problem(address);
    }

    @Override
    public Answer send(Message message) {
        // Looked at each time: a name may lead elsewhere than it did when it was entered.
        String problem = problem(message.address());
        if (problem != null) {
            return new Answer(false, null, problem);
        }
        try {
            HttpResponse<InputStream> answer = client.send(request(message), HttpResponse.BodyHandlers.ofInputStream());
            int code = answer.statusCode();
            return new Answer(code >= 200 && code < 300, code, beginning(answer));
        } catch (HttpTimeoutException slow) {
            return new Answer(false, null, "timeout");
        } catch (ConnectException closed) {
            return new Answer(false, null, "no connection");
        } catch (IOException | IllegalArgumentException failed) {
            return new Answer(false, null, failed.getClass().getSimpleName() + ": " + failed.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer(false, null, "stopped");
        }
    }

    private HttpRequest request(Message message) {
        long second = message.at().getEpochSecond();
        return HttpRequest.newBuilder(URI.create(message.address()))
                .timeout(timeout)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "khacphuc-portal")
                .header(DELIVERY, message.key())
                .header(EVENT, message.verb())
                .header(SIGNATURE, WebhookSignature.header(message.secret(), second, message.body()))
                .POST(HttpRequest.BodyPublishers.ofString(message.body(), StandardCharsets.UTF_8))
                .build();
    }

    /** No more than is kept is read, however much is sent. */
    private static String beginning(HttpResponse<InputStream> answer) throws IOException {
        try (InputStream body = answer.body()) {
            return new String(body.readNBytes(ANSWER), StandardCharsets.UTF_8).strip();
        }
    }
}
