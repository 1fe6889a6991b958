package vn.khacphuc.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class BrowserAnswersTest {

    private static final Pattern NONCE = Pattern.compile("'nonce-([0-9a-f]{32})'");

    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Test
    void aPageRunsOnlyItsOwnScripts() throws Exception {
        HttpResponse<String> page = get("/login");
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        Matcher nonce = NONCE.matcher(policy);
        assertThat(nonce.find()).as(policy).isTrue();
        assertThat(page.body().split("<script", -1)).hasSizeGreaterThan(1);
        assertThat(page.body().split("<script[^>]* nonce=\"" + nonce.group(1) + "\"", -1))
                .as("every script carries the nonce")
                .hasSameSizeAs(page.body().split("<script", -1));
        assertThat(policy).contains("frame-ancestors 'none'", "object-src 'none'");
        assertThat(get("/login").headers().firstValue("Content-Security-Policy"))
                .isNotEqualTo(page.headers().firstValue("Content-Security-Policy"));
    }

    @Test
    void everyAnswerIsProtected() throws Exception {
        for (String path : new String[] {"/login", "/portal/sample.js", "/portal/none.js", "/none/none"}) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .hasValue("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy")).as(path).hasValue("same-origin");
            assertThat(answer.headers().firstValue("X-Frame-Options")).as(path).hasValue("DENY");
        }
    }

    @Test
    void ourFilesAreAskedForAnewAndNotSentTwice() throws Exception {
        HttpResponse<String> first = get("/portal/sample.js");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(get("/portal/sample.js", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void librariesAreKeptForEver() throws Exception {
        HttpResponse<String> library = get("/_static/echarts/6.0.0/dist/echarts.esm.min.js");
        assertThat(library.statusCode()).isEqualTo(200);
        assertThat(library.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        assertThat(library.headers().firstValue("Content-Type").orElseThrow()).contains("javascript");
    }

    @Test
    void whatIsNotThereGetsAPlainPage() throws Exception {
        HttpResponse<String> missing = get("/portal/none.js", "Accept", "text/html");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("Không tìm thấy trang").doesNotContain("Exception");
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
