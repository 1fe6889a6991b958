package vn.khacphuc.directives.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.District;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Submission;
import vn.khacphuc.directives.DirectiveDraft;
import vn.khacphuc.directives.DirectiveFilter;
import vn.khacphuc.directives.DirectiveParts;
import vn.khacphuc.directives.DirectiveQueries;
import vn.khacphuc.directives.DirectiveRow;
import vn.khacphuc.directives.Directives;
import vn.khacphuc.identity.TestSignIn;
import vn.khacphuc.plans.Deadline;
import vn.khacphuc.plans.Planned;

@SpringBootTest
@Import({District.class, Planned.class})
class DirectiveScreensTest extends SpringBrowserlessTest {

    @Autowired
    District district;

    @Autowired
    Directives directives;

    @Autowired
    DirectiveQueries queries;

    @Autowired
    DirectiveParts parts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aHeadAcknowledgesByOnePressOnThePageOfOwnWork() {
        var d = district.make();
        long id = send(d);
        signIn(d.head());
        UI.getCurrent().navigate("my");
        test(button("Đã nhận")).click();
        assertThat(row(d.head(), id).received()).isEqualTo(1);
        assertThat($(Button.class).withText("Đã nhận").all()).isEmpty();
    }

    @Test
    void theTaskTellsWhereItComesFromAndIsAcknowledgedThere() {
        var d = district.make();
        long id = send(d);
        long task = parts.parts(d.head().scope(), id, null, d.head().today(), 0, 1)
                .getFirst()
                .taskId();
        signIn(d.head());
        UI.getCurrent().navigate("tasks/" + task);
        test(button("Đã nhận")).click();
        assertThat(row(d.head(), id).received()).isEqualTo(1);
    }

    @Test
    void aConclusionIsSplitPreviewedAndSent() {
        var d = district.make();
        signIn(d.leader());
        UI.getCurrent().navigate("directives/new");
        test(button("Gửi")).click();
        assertThat($(TextField.class).withCondition(TextField::isInvalid).all()).hasSize(1);
        assertThat($(Dialog.class).all()).isEmpty();

        test(field("Trích yếu")).setValue("Kết luận giao ban");
        area("Nội dung, hoặc dán kết luận để tách")
                .setValue("1. Rà soát hồ sơ, trước ngày 20/12/2099\n2. Báo cáo kết quả, trước ngày 30/12/2099");
        test(button("Tách thành nhiệm vụ")).click();
        assertThat($(TextArea.class)
                        .withCondition(text -> "Nội dung nhiệm vụ".equals(text.getLabel()))
                        .all())
                .hasSize(2);
        test($(Button.class)
                        .withCondition(each -> each.getText().startsWith("Tất cả ("))
                        .single())
                .click();
        int units = $(MultiSelectComboBox.class).single().getValue().size();
        String preview = "2 nhiệm vụ × " + units + " đơn vị = " + 2 * units + " phần việc";
        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).anyMatch(text -> text.startsWith(preview));
        test(button("Gửi")).click();
        test($(Button.class, $(Dialog.class).single()).withText("Gửi").single()).click();
        assertThat($(H1.class).single().getText()).isEqualTo("Kết luận giao ban");
        assertThat(queries.list(
                        d.leader().scope(),
                        DirectiveFilter.waiting(),
                        d.leader().today(),
                        0,
                        9))
                .singleElement()
                .satisfies(row -> assertThat(row.units()).isEqualTo(units));
    }

    @Test
    void theTrackerOpensWhatItCounts() {
        var d = district.make();
        long id = send(d);
        signIn(d.coordinator());
        UI.getCurrent().navigate("directives/" + id, QueryParameters.of("show", "SILENT"));
        assertThat($(UnitsTable.class).single().getLazyDataView().getItems()).hasSize(2);
    }

    @Test
    void whoMayNotSendIsOfferedNothingOfIt() {
        var d = district.make();
        long id = send(d);
        signIn(d.official());
        UI.getCurrent().navigate("directives/" + id);
        assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain("Đã nhận", "Thu hồi");
        UI.getCurrent().navigate("directives/new");
        assertThat($(H1.class).single().getText()).isNotEqualTo("Gửi chỉ đạo");
    }

    /** Whoever still has a first password would be held at the page where it is changed. */
    private void signIn(Actor by) {
        jdbc.sql("UPDATE account SET must_change_password = FALSE WHERE id = ?")
                .param(by.accountId())
                .update();
        TestSignIn.as(by);
    }

    private long send(District.Made d) {
        var item = new DirectiveDraft.Item(
                "Rà soát hồ sơ", "Báo cáo", Deadline.day(d.leader().today().plusDays(9)), Map.of());
        return directives.send(
                d.leader(),
                Submission.first(),
                new DirectiveDraft("Chấn chỉnh", "", "", null, List.of(item), List.of(d.commune(), d.commune2())));
    }

    private DirectiveRow row(Actor by, long id) {
        return queries.find(by.scope(), id, by.today()).orElseThrow().row();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private TextField field(String label) {
        return $(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private TextArea area(String label) {
        return $(TextArea.class)
                .withCondition(area -> label.equals(area.getLabel()))
                .single();
    }
}
