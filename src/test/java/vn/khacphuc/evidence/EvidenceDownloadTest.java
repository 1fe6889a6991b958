package vn.khacphuc.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Submission;
import vn.khacphuc.identity.TestSignIn;
import vn.khacphuc.plans.Planned;
import vn.khacphuc.plans.Progress;
import vn.khacphuc.plans.ProgressDraft;
import vn.khacphuc.plans.TaskEvidence;

@PortalTest
class EvidenceDownloadTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Autowired
    Progress progress;

    @Autowired
    Intake intake;

    @Autowired
    Evidences evidences;

    private MockMvc browser;
    private District.Made d;
    private long task;

    @BeforeEach
    void aBrowserAndATask() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        d = district.make();
        task = planned.running(
                d.head(), d.coordinator(), d.official(), d.head().today().plusDays(9));
    }

    @Test
    void whoSeesTheTaskDownloadsItsFilesAndNobodyElse() throws Exception {
        byte[] page = SignedPdf.page();
        long version = saved("Biên bản.pdf", page);
        for (Actor by : List.of(d.head(), d.official(), d.coordinator(), d.leader(), d.inspector())) {
            assertThat(ask(by, version, "").getContentAsByteArray())
                    .as(by.role().name())
                    .isEqualTo(page);
        }
        for (Actor by : List.of(d.head2(), district.make().leader())) {
            MockHttpServletResponse answer = ask(by, version, "");
            assertThat(answer.getStatus()).as(by.role().name()).isEqualTo(404);
            assertThat(answer.getContentAsByteArray()).isEmpty();
        }
        assertThat(ask(d.head(), 987_654_321, "").getStatus()).isEqualTo(404);
    }

    @Test
    void whoIsSignedOutIsSentToTheSignIn() throws Exception {
        MockHttpServletResponse answer = browser.perform(get("/evidence/" + saved("a.pdf", SignedPdf.page())))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getRedirectedUrl()).endsWith("/login");
    }

    @Test
    void whoIsSignedInStaysSoWhateverElseStartedInThisProcess() throws Exception {
        byte[] page = SignedPdf.page();
        long version = saved("Biên bản.pdf", page);
        SecurityContextHolderStrategy own = SecurityContextHolder.getContextHolderStrategy();
        try {
            SecurityContextHolder.setContextHolderStrategy(new VaadinAwareSecurityContextHolderStrategy());
            assertThat(ask(d.head(), version, "").getContentAsByteArray()).isEqualTo(page);
        } finally {
            SecurityContextHolder.setContextHolderStrategy(own);
        }
    }

    @Test
    void aPdfIsShownInAPageOfThePortalAloneAndSavedOtherwise() throws Exception {
        long version = saved("Biên bản.pdf", SignedPdf.page());
        MockHttpServletResponse shown = ask(d.head(), version, "?show=true");
        assertThat(shown.getContentType()).isEqualTo("application/pdf");
        assertThat(shown.getHeader("Content-Disposition")).startsWith("inline");
        assertThat(shown.getHeader("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(shown.getHeader("Content-Security-Policy")).isEqualTo("frame-ancestors 'self'");
        MockHttpServletResponse saved = ask(d.head(), version, "");
        assertThat(saved.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(URLDecoder.decode(saved.getHeader("Content-Disposition"), StandardCharsets.UTF_8))
                .contains("Biên bản.pdf");
        assertThat(saved.getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(saved.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(saved.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void whatCouldActInAPageIsNeverShownInOne() throws Exception {
        long version = saved("ghi chú.txt", "<script>alert(1)</script> là chữ".getBytes(StandardCharsets.UTF_8));
        assertThat(ask(d.head(), version, "?show=true").getHeader("Content-Disposition"))
                .startsWith("attachment");
    }

    private MockHttpServletResponse ask(Actor by, long version, String query) throws Exception {
        return browser.perform(get("/evidence/" + version + query).with(authentication(TestSignIn.of(by))))
                .andReturn()
                .getResponse();
    }

    private long saved(String name, byte[] content) throws IOException {
        try (Received received = intake.receive(name, new ByteArrayInputStream(content))) {
            long version = evidences.add(d.official(), Submission.first(), TaskEvidence.KIND, task, received);
            progress.report(
                    d.official(),
                    planned.task(d.head(), task),
                    task,
                    new ProgressDraft(10, "Đã làm", "", false, List.of(version)));
            return version;
        }
    }
}
