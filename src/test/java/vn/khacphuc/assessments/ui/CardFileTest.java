package vn.khacphuc.assessments.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.assessments.ObjectiveCauses;
import vn.khacphuc.assessments.RatingDecision;
import vn.khacphuc.assessments.Scorecards;
import vn.khacphuc.audit.TrailFilter;
import vn.khacphuc.audit.TrailQueries;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.identity.TestSignIn;
import vn.khacphuc.plans.Planned;
import vn.khacphuc.plans.Progress;
import vn.khacphuc.verification.Verifications;

@PortalTest
class CardFileTest {

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Autowired
    Progress progress;

    @Autowired
    Verifications verifications;

    @Autowired
    ObjectiveCauses objective;

    @Autowired
    Scorecards scorecards;

    @Autowired
    WebApplicationContext context;

    @Autowired
    TrailQueries trail;

    @Test
    void theFileHoldsWhatIsOnTheCardAndTheRowsBehindEachFigure() throws Exception {
        var d = district.make();
        long late = lateTask(d);
        objective.confirm(d.coordinator(), Submission.first(), late, "Bão làm hỏng đường truyền");
        long card = issue(d);
        scorecards.reply(d.official(), Submission.of(0), card, "Chậm do mất điện\nkéo dài ba ngày");
        scorecards.confirmPoints(d.leader(), Submission.of(1), card, BigDecimal.ONE, "Theo thực tế");
        scorecards.recordClass(
                d.leader(),
                Submission.of(2),
                card,
                new RatingDecision("good", "12/QĐ-UBND", d.leader().today()));
        try (XWPFDocument file = file(d.leader(), card)) {
            LocalDate today = d.leader().today();
            assertThat(text(file))
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", d.official().name(), "Xã Đường Hồng")
                    .contains(
                            "Từ ngày " + Dates.day(today.minusDays(40)) + " đến ngày " + Dates.day(today.minusDays(10)))
                    .contains("Chậm do mất điện\nkéo dài ba ngày")
                    .contains("Đã xác nhận 1 điểm (" + d.leader().name())
                    .contains("Quyết định số 12/QĐ-UBND, ngày " + Dates.day(today))
                    .contains("Tải về bởi " + d.leader().name());
            assertThat(count(file, "Hoàn thành quá hạn")).isEqualTo("1 (3 ngày)");
            assertThat(count(file, "Đã hoàn thành, được xác nhận")).isEqualTo("1");
            assertThat(count(file, "Lượt bị trả lại")).isEqualTo("0");
            List<XWPFTable> rows = file.getTables().stream()
                    .filter(table -> table.getRow(0).getCell(0).getText().equals("STT"))
                    .toList();
            assertThat(rows)
                    .as("the objective cause, then assigned, done, late, accepted at first try")
                    .hasSize(5);
            assertThat(rows.getFirst().getRow(1).getCell(3).getText())
                    .isEqualTo(d.coordinator().name() + " xác nhận");
            assertThat(rows).allSatisfy(table -> {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRow(1).getCell(2).getText()).isEqualTo(Dates.day(today.minusDays(27)));
            });
        }
    }

    @Test
    void whoTookItAlongIsInTheTrailAndNothingOfTheCardChanges() throws Exception {
        var d = district.make();
        long card = issue(d);
        file(d.official(), card).close();
        assertThat(trail.log(d.inspector().scope(), TrailFilter.of("scorecard", card), null, 100))
                .filteredOn(row -> row.verb().equals("scorecard.exported"))
                .extracting(row -> row.personId())
                .containsExactly(d.official().personId());
        scorecards.reply(d.official(), Submission.of(0), card, "Vẫn là bản đầu");
    }

    @Test
    void whomTheCardDoesNotConcernThereIsNoSuchFile() throws Exception {
        var d = district.make();
        long card = issue(d);
        for (Actor stranger :
                List.of(d.head2(), d.inspector(), d.admin(), district.make().leader())) {
            assertThat(ask(stranger, card).getStatus())
                    .as(stranger.role().name())
                    .isEqualTo(404);
        }
    }

    private static String count(XWPFDocument file, String figure) {
        return file.getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .filter(row -> row.getCell(0).getText().equals(figure))
                .findFirst()
                .orElseThrow()
                .getCell(1)
                .getText();
    }

    private static String text(XWPFDocument file) throws IOException {
        try (var words = new XWPFWordExtractor(file)) {
            words.setCloseFilesystem(false);
            return words.getText();
        }
    }

    private XWPFDocument file(Actor by, long card) throws Exception {
        MockHttpServletResponse given = ask(by, card);
        assertThat(given.getStatus()).isEqualTo(200);
        assertThat(given.getHeader("Content-Disposition")).contains(".docx");
        return new XWPFDocument(new ByteArrayInputStream(given.getContentAsByteArray()));
    }

    /** Through all that stands before the file, as a browser would. */
    private MockHttpServletResponse ask(Actor by, long card) throws Exception {
        return MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build()
                .perform(get("/" + Links.scorecardFile(card)).with(authentication(TestSignIn.of(by))))
                .andReturn()
                .getResponse();
    }

    /** Reported done three days late. */
    private long lateTask(District.Made d) {
        LocalDate today = d.leader().today();
        long task = planned.running(ago(d.head(), 60), ago(d.coordinator(), 59), d.official(), today.minusDays(30));
        Actor owner = ago(d.official(), 27);
        progress.reportDone(owner, planned.task(owner, task), task, planned.done(owner, task));
        Actor checks = ago(d.coordinator(), 26);
        verifications.accept(checks, planned.task(checks, task), task, planned.inOrder(checks, task));
        return task;
    }

    private long issue(District.Made d) {
        LocalDate today = d.leader().today();
        return scorecards.issue(
                d.leader(), Submission.first(), d.official().personId(), today.minusDays(40), today.minusDays(10));
    }

    private static Actor ago(Actor by, int days) {
        return by.at(by.at().minus(Duration.ofDays(days)));
    }
}
