package vn.khacphuc.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.District;
import vn.khacphuc.base.Actor;
import vn.khacphuc.evidence.ui.FileList;
import vn.khacphuc.identity.TestSignIn;
import vn.khacphuc.plans.Planned;
import vn.khacphuc.plans.Progress;
import vn.khacphuc.plans.TaskEvidence;

@SpringBootTest
@Import({District.class, Planned.class})
class EvidenceScreensTest extends SpringBrowserlessTest {

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Autowired
    Progress progress;

    @Autowired
    TaskEvidence evidence;

    @Autowired
    JdbcClient jdbc;

    private District.Made d;
    private long task;

    @BeforeEach
    void aRunningTask() {
        d = district.make();
        task = planned.running(
                d.head(), d.coordinator(), d.official(), d.head().today().plusDays(20));
    }

    @Test
    void whatWasSentBeforeAnInterruptionIsOfferedAgainAndSavedWithTheUpdate() {
        long sent = planned.evidence(d.head(), task);
        planned.evidence(d.official(), task);
        openUpdate(d.head());
        assertThat(named("Bỏ tệp")).as("of this account alone").hasSize(1);
        test(button("50%")).click();
        assertThat(evidence.versionsOf(task)).containsExactly(sent);
    }

    @Test
    void whatIsTakenOutIsNotSaved() {
        planned.evidence(d.head(), task);
        openUpdate(d.head());
        test(named("Bỏ tệp").getFirst()).click();
        assertThat(named("Bỏ tệp")).isEmpty();
        test(button("50%")).click();
        assertThat(evidence.versionsOf(task)).isEmpty();
    }

    @Test
    void theTaskPageOffersEachReaderOnlyWhatItMayDoWithAFile() {
        progress.reportDone(d.official(), planned.task(d.head(), task), task, planned.done(d.official(), task));
        openTask(d.leader());
        assertThat($(FileList.class).single().count()).isEqualTo(1);
        assertThat(named("Phiên bản mới")).isEmpty();
        openTask(d.official());
        assertThat(named("Phiên bản mới")).hasSize(1);
        test(named("Số, ngày văn bản").getFirst()).click();
        $(TextField.class)
                .withCondition(field -> "Số, ký hiệu văn bản".equals(field.getLabel()))
                .single()
                .setValue("45/BC-UBND");
        test(button("Lưu")).click();
        assertThat(planned.files(d.leader(), task).getFirst().paper().number()).isEqualTo("45/BC-UBND");
    }

    @Test
    void aTaskWithoutFilesSaysHowTheyCome() {
        openTask(d.head());
        assertThat($(FileList.class).all()).isEmpty();
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Chưa có tài liệu. Gửi tài liệu kèm theo khi cập nhật tiến độ.");
    }

    private void openUpdate(Actor by) {
        signIn(by);
        UI.getCurrent().navigate("my", QueryParameters.of("report", String.valueOf(task)));
    }

    private void openTask(Actor by) {
        signIn(by);
        navigate("tasks/" + task, TaskView.class);
    }

    /** Whoever still has a first password would be held at the page where it is changed. */
    private void signIn(Actor by) {
        jdbc.sql("UPDATE account SET must_change_password = FALSE WHERE id = ?")
                .param(by.accountId())
                .update();
        TestSignIn.as(by);
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private List<Button> named(String beginning) {
        return $(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().orElse("").startsWith(beginning))
                .toList();
    }
}
