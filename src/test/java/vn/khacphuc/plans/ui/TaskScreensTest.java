package vn.khacphuc.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.District;
import vn.khacphuc.base.Actor;
import vn.khacphuc.identity.TestSignIn;
import vn.khacphuc.plans.Deadline;
import vn.khacphuc.plans.Planned;
import vn.khacphuc.plans.Progress;
import vn.khacphuc.plans.ProgressDraft;
import vn.khacphuc.plans.TaskDraft;
import vn.khacphuc.plans.Tasks;

@SpringBootTest
@Import({District.class, Planned.class})
class TaskScreensTest extends SpringBrowserlessTest {

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Autowired
    Progress progress;

    @Autowired
    Tasks tasks;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anUpdateTakesOnePressOnceItIsOpened() {
        var d = district.make();
        long task = task(d);
        openUpdate(d.head(), task);
        test(button("50%")).click();
        assertThat(planned.seen(d.head(), task).percent()).isEqualTo(50);
    }

    @Test
    void whatIsTypedStaysWhenSomebodyElseSavedFirstAndCanBeSavedAgain() {
        var d = district.make();
        long task = task(d);
        openUpdate(d.head(), task);
        field("Kết quả đã làm").setValue("Đã họp dân lần hai");
        progress.report(d.official(), planned.task(d.head(), task), task, new ProgressDraft(20, "", "", false));
        test(button("30%")).click();
        assertThat(planned.seen(d.head(), task).percent()).isEqualTo(20);
        assertThat($(ConfirmDialog.class).all()).hasSize(1);
        assertThat(field("Kết quả đã làm").getValue()).isEqualTo("Đã họp dân lần hai");
    }

    @Test
    void whatSomebodyElseSavedMeanwhileStandsBesideWhatIsTypedAndCanBeTaken() {
        var d = district.make();
        long plan = planned.plan(d.head());
        long task = planned.add(d.head(), plan, Planned.task(d.official(), Deadline.none("")));
        signIn(d.head());
        UI.getCurrent().navigate("tasks/" + task + "/edit");
        TextArea measure = field("Nhiệm vụ, giải pháp");
        TextField deliverable = line("Sản phẩm");
        measure.setValue("Niêm yết tại bộ phận một cửa");
        deliverable.setValue("Ảnh chụp bảng niêm yết");
        TaskDraft theirs = Planned.task(d.official(), Deadline.none(""));
        tasks.edit(
                d.head(),
                planned.task(d.head(), task),
                task,
                new TaskDraft(
                                null,
                                "Niêm yết tại nhà văn hoá thôn",
                                theirs.deliverable(),
                                theirs.ownerId(),
                                null,
                                theirs.deadline(),
                                List.of(),
                                List.of())
                        .meant());
        test(button("Lưu")).click();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(measure.getValue()).isEqualTo("Niêm yết tại bộ phận một cửa");
        assertThat($(Span.class).withText("Niêm yết tại nhà văn hoá thôn").all())
                .as("what somebody else saved")
                .hasSize(1);
        test(button("Lấy giá trị này")).click();
        assertThat(measure.getValue()).isEqualTo("Niêm yết tại nhà văn hoá thôn");
        assertThat(deliverable.getValue()).isEqualTo("Ảnh chụp bảng niêm yết");
        assertThat(buttons()).doesNotContain("Lấy giá trị này");
        test(button("Lưu")).click();
        assertThat(planned.seen(d.head(), task).measure()).isEqualTo("Niêm yết tại nhà văn hoá thôn");
    }

    @Test
    void aTaskIsNotReportedDoneWithoutAWordOfWhatWasDone() {
        var d = district.make();
        long task = task(d);
        openUpdate(d.head(), task);
        test(button("Báo cáo hoàn thành")).click();
        assertThat(field("Kết quả đã làm").isInvalid()).isTrue();
        assertThat(planned.seen(d.head(), task).reportedOn()).isNull();
    }

    @Test
    void aPlanOffersEachRoleOnlyWhatItMayDo() {
        var d = district.make();
        long plan = planned.plan(d.head());
        planned.add(d.head(), plan, Planned.task(d.official(), Deadline.none("")));
        signIn(d.head());
        navigate("plans/" + plan, PlanView.class);
        assertThat(buttons()).contains("Trình duyệt", "Thêm nhiệm vụ").doesNotContain("Phê duyệt");
        signIn(d.official());
        navigate("plans", PlansView.class);
        navigate("plans/" + plan, PlanView.class);
        assertThat(buttons()).doesNotContain("Trình duyệt", "Thêm nhiệm vụ", "Phê duyệt");
    }

    @Test
    void aLinkToWhatOneMayNotSeeShowsThatThereIsNothing() {
        var d = district.make();
        long task = task(d);
        signIn(d.head2());
        UI.getCurrent().navigate("tasks/" + task);
        assertThat($(H1.class).single().getText()).isEqualTo("Không tìm thấy nội dung");
    }

    @Test
    void aListRemembersItsFilterInTheAddress() {
        var d = district.make();
        signIn(d.head());
        UI.getCurrent().navigate("tasks", QueryParameters.of("q", "niem yet"));
        assertThat($(TextField.class).all()).extracting(TextField::getValue).contains("niem yet");
    }

    /** Whoever still has a first password would be held at the page where it is changed. */
    private void signIn(Actor by) {
        jdbc.sql("UPDATE account SET must_change_password = FALSE WHERE id = ?")
                .param(by.accountId())
                .update();
        TestSignIn.as(by);
    }

    private long task(District.Made d) {
        return planned.running(
                d.head(), d.coordinator(), d.official(), d.head().today().plusDays(20));
    }

    private void openUpdate(Actor by, long task) {
        signIn(by);
        UI.getCurrent().navigate("my", QueryParameters.of("report", String.valueOf(task)));
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private TextArea field(String label) {
        return $(TextArea.class)
                .withCondition(area -> label.equals(area.getLabel()))
                .single();
    }

    private TextField line(String label) {
        return $(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private List<String> buttons() {
        return $(Button.class).all().stream().map(Button::getText).toList();
    }
}
