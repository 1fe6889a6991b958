package vn.khacphuc.directives.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.District;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.directives.UrgingFilter;
import vn.khacphuc.directives.UrgingQueries;
import vn.khacphuc.directives.UrgingReader;
import vn.khacphuc.directives.UrgingRow;
import vn.khacphuc.directives.UrgingState;
import vn.khacphuc.identity.TestSignIn;
import vn.khacphuc.plans.Planned;

@SpringBootTest
@Import({District.class, Planned.class})
class UrgingScreensTest extends SpringBrowserlessTest {

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Autowired
    UrgingQueries queries;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aSlipGoesFromTheTaskToTheUnitAndItsAnswerBack() {
        var d = district.make();
        long task = late(d);
        openDialog(d, task);
        assertThat(field("Nội dung yêu cầu").getValue()).as("the usual words").startsWith("Đề nghị đơn vị");
        test(button("Gửi phiếu")).click();
        UrgingRow slip = slip(d, task);
        assertThat(slip.level()).isEqualTo(1);

        signIn(d.head());
        UI.getCurrent().navigate("my");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains(Links.urging(slip.id()));
        navigate(Links.urging(slip.id()), UrgingView.class);
        assertThat(slip(d, task).readAt()).isNotNull();
        field("Nội dung trả lời").setValue("Xong trước ngày 30");
        test(button("Gửi trả lời")).click();

        signIn(d.coordinator());
        navigate(Links.urging(slip.id()), UrgingView.class);
        test(button("Chấp nhận trả lời")).click();
        test($(Button.class).withText("Chấp nhận trả lời").all().getLast()).click();
        assertThat(slip(d, task).state()).isEqualTo(UrgingState.ACCEPTED);
    }

    @Test
    void aLevelThatIsNotDueIsRefusedWithTheReasonAndWhatWasTypedStays() {
        var d = district.make();
        long task = late(d);
        openDialog(d, task);
        field("Nội dung yêu cầu").setValue("Yêu cầu báo cáo ngay");
        level().setValue(3);
        test(button("Gửi phiếu")).click();
        assertThat(field("Nội dung yêu cầu").getValue()).isEqualTo("Yêu cầu báo cáo ngay");
        assertThat(queries.count(d.leader().scope(), UrgingReader.of(d.leader()), UrgingFilter.ofTask(task)))
                .isZero();
        level().setValue(1);
        test(button("Gửi phiếu")).click();
        assertThat(slip(d, task).state()).isEqualTo(UrgingState.SENT);
    }

    @Test
    void aUnitIsOfferedNothingToSend() {
        var d = district.make();
        signIn(d.head());
        UI.getCurrent().navigate("tasks/" + late(d));
        assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain("Đôn đốc");
    }

    private void openDialog(District.Made d, long task) {
        signIn(d.leader());
        UI.getCurrent().navigate("tasks/" + task);
        test(button("Đôn đốc")).click();
    }

    private long late(District.Made d) {
        return planned.running(
                d.head(), d.coordinator(), d.official(), d.head().today().minusDays(3));
    }

    private UrgingRow slip(District.Made d, long task) {
        List<UrgingRow> found = queries.list(
                d.leader().scope(),
                UrgingReader.of(d.leader()),
                UrgingFilter.ofTask(task),
                Locale.forLanguageTag("vi"),
                0,
                10);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    /** Whoever still has a first password would be held at the page where it is changed. */
    private void signIn(Actor by) {
        jdbc.sql("UPDATE account SET must_change_password = FALSE WHERE id = ?")
                .param(by.accountId())
                .update();
        TestSignIn.as(by);
    }

    @SuppressWarnings("unchecked")
    private Select<Integer> level() {
        return $(Select.class)
                .withCondition(select -> "Mức".equals(select.getLabel()))
                .single();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private TextArea field(String label) {
        return $(TextArea.class)
                .withCondition(area -> label.equals(area.getLabel()))
                .single();
    }
}
