package vn.khacphuc.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import vn.khacphuc.District;
import vn.khacphuc.base.Preparing;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Submission;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({District.class, SignInTest.Made.class})
class SignInTest {

    @LocalServerPort
    int port;

    @Autowired
    District district;

    @Autowired
    SignIn signIn;

    @Autowired
    SignInAttempts attempts;

    @Autowired
    Made made;

    @Autowired
    OwnAccount own;

    @Autowired
    AccountAdministration administration;

    @Autowired
    AccountQueries queries;

    @Autowired
    JdbcClient jdbc;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @Test
    void aPageAsksForASignInAndIsNotShownWithoutOne() throws Exception {
        var answer = get("tasks");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location").orElse("")).endsWith("/login");
    }

    @Test
    void nobodyIsLetInWhileThePortalIsBeingPreparedAndThatIsNoFailure() {
        var d = district.make();
        String name = username(d.head().accountId());
        made.percent = OptionalInt.of(30);
        try {
            for (int i = 0; i <= SignInAttempts.ALLOWED; i++) {
                assertThatThrownBy(() -> authenticate(name, District.PASSWORD)).isInstanceOf(NotReady.class);
            }
        } finally {
            made.percent = OptionalInt.empty();
        }
        assertThat(authenticate(name, District.PASSWORD)).isTrue();
    }

    /** Something that is being made while a test wants it. */
    @TestComponent
    static class Made implements Preparing {

        private OptionalInt percent = OptionalInt.empty();

        @Override
        public OptionalInt percent() {
            return percent;
        }
    }

    @Test
    void aPostWithoutTheFormsTokenIsRefused() throws Exception {
        var answer = post("username=admin&password=x");
        assertThat(answer.statusCode()).isIn(302, 403);
        assertThat(get("tasks").statusCode()).isEqualTo(302);
    }

    @Test
    void fiveFailuresLockANameOutWhetherThereIsSuchAnAccountOrNot() {
        var d = district.make();
        for (String name : new String[] {username(d.head().accountId()), "nobody-" + UUID.randomUUID()}) {
            for (int i = 1; i < SignInAttempts.ALLOWED; i++) {
                assertThatThrownBy(() -> authenticate(name, "sai-mat-khau")).isNotInstanceOf(LockedOut.class);
            }
            assertThatThrownBy(() -> authenticate(name, "sai-mat-khau")).isInstanceOf(LockedOut.class);
            assertThatThrownBy(() -> authenticate(name, District.PASSWORD))
                    .as("not even with the right password")
                    .isInstanceOf(LockedOut.class);
        }
    }

    @Test
    void anAdministratorUnlocksAName() {
        var d = district.make();
        String name = username(d.head().accountId());
        for (int i = 0; i < SignInAttempts.ALLOWED; i++) {
            assertThatThrownBy(() -> authenticate(name, "sai-mat-khau")).isNotNull();
        }
        administration.unlock(
                d.admin(), version(d, d.head().accountId()), d.head().accountId());
        assertThat(authenticate(name, District.PASSWORD)).isTrue();
    }

    @Test
    void aDisabledAccountDoesNotSignInAndItsSessionsEnd() {
        var d = district.make();
        long account = d.official().accountId();
        long before = stamp(account);
        administration.disable(d.admin(), version(d, account), account, null);
        assertThat(stamp(account)).isGreaterThan(before);
        assertThatThrownBy(() -> authenticate(username(account), District.PASSWORD))
                .isNotNull();
    }

    @Test
    void aFirstPasswordMustBeChangedAndTheNewOneFollowsTheRule() {
        var d = district.make();
        assertThat(own.mustChangePassword(d.head())).isTrue();
        assertThatThrownBy(() -> own.changePassword(d.head(), Submission.first(), "sai", "mot-mat-khau-moi"))
                .hasMessageContaining("refusal.identity.password.wrong");
        assertThatThrownBy(() -> own.changePassword(d.head(), Submission.first(), District.PASSWORD, "aaa"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::key)
                                .contains("refusal.identity.password.short", "refusal.identity.password.simple"));
        own.changePassword(d.head(), Submission.first(), District.PASSWORD, "một câu dễ nhớ");
        assertThat(own.mustChangePassword(d.head())).isFalse();
        assertThat(authenticate(username(d.head().accountId()), "một câu dễ nhớ"))
                .isTrue();
    }

    @Test
    void theLastAdministratorStays() {
        long root = jdbc.sql("SELECT id FROM account WHERE username = 'admin'")
                .query(Long.class)
                .single();
        assertThat(jdbc.sql("SELECT password_hash FROM account WHERE id = ?")
                        .param(root)
                        .query(String.class)
                        .single())
                .as("hashed")
                .startsWith("{bcrypt}");
        var d = district.make();
        long account = d.admin().accountId();
        administration.disable(d.admin(), version(d, account), account, null);
        assertThat(queries.find(d.admin().scope(), account, d.admin().at())
                        .orElseThrow()
                        .disabled())
                .as("another one is left")
                .isTrue();
    }

    private boolean authenticate(String username, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password))
                .isAuthenticated();
    }

    private Submission version(District.Made d, long account) {
        return Submission.of(queries.find(d.admin().scope(), account, d.admin().at())
                .orElseThrow()
                .version());
    }

    private String username(long account) {
        return jdbc.sql("SELECT username FROM account WHERE id = ?")
                .param(account)
                .query(String.class)
                .single();
    }

    private long stamp(long account) {
        return jdbc.sql("SELECT stamp FROM account WHERE id = ?")
                .param(account)
                .query(Long.class)
                .single();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String form) throws Exception {
        return http.send(
                HttpRequest.newBuilder(uri("login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + "/" + path);
    }
}
