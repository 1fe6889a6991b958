package vn.khacphuc.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.District;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Submission;
import vn.khacphuc.identity.TestSignIn;

/** Two coordinators have the same dialog of the periodic check open. */
@SpringBootTest
@Import({District.class, Periods.class})
class PeriodDialogsTest extends SpringBrowserlessTest {

    @Autowired
    District district;

    @Autowired
    Indicators indicators;

    @Autowired
    IndicatorQueries queries;

    @Autowired
    PeriodRules rules;

    @Autowired
    Periods periods;

    @Autowired
    Assessments assessments;

    @Autowired
    AssessmentQueries rows;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anIndicatorThatSomebodyElseRewroteKeepsWhatIsTyped() {
        var d = district.make();
        long indicator = indicator(d);
        open(d.coordinator(), "Sửa");
        line("Đơn vị tính").setValue("phần trăm");
        indicators.edit(d.coordinator2(), Submission.of(0), indicator, draft(d, "Hồ sơ trả trước hạn", "%"));
        save();
        assertThat(line("Đơn vị tính").getValue()).isEqualTo("phần trăm");
        assertThat($(Span.class).withText("Hồ sơ trả trước hạn").all()).hasSize(1);
        test(button("Lấy giá trị này")).click();
        test(button("Lưu")).click();
        IndicatorRow saved =
                queries.find(d.leader().scope(), indicator, d.leader().today()).orElseThrow();
        assertThat(saved.nameVi()).isEqualTo("Hồ sơ trả trước hạn");
        assertThat(saved.measure()).isEqualTo("phần trăm");
    }

    @Test
    void aTargetThatSomebodyElseSetIsMarkedAmongThoseThatHold() {
        var d = district.make();
        long indicator = indicator(d);
        LocalDate from = d.leader().today().withDayOfMonth(1);
        open(d.coordinator(), "Mục tiêu");
        BigDecimalField value = $(BigDecimalField.class).single();
        value.setValue(new BigDecimal("95"));
        indicators.setTarget(
                d.coordinator2(),
                Submission.of(0),
                indicator,
                new TargetDraft(d.commune(), "any", from, new BigDecimal("80")));
        save();
        assertThat(value.getValue()).isEqualByComparingTo("95");
        assertThat($(ListItem.class).all())
                .filteredOn(item -> item.getChildren().anyMatch(child -> child.hasClassName("tag")))
                .singleElement()
                .satisfies(item -> assertThat(item.getText()).contains("80"));
        test(button("Lưu")).click();
        assertThat(queries.targets(d.leader().scope(), indicator))
                .extracting(target -> target.target().intValue())
                .containsExactlyInAnyOrder(80, 95);
    }

    @Test
    void daysOfThePeriodsThatSomebodyElseSetStandBesideThoseTyped() {
        var d = district.make();
        signIn(d.coordinator());
        UI.getCurrent().navigate("assessments");
        test(button("Ngày chốt kỳ")).click();
        IntegerField days = $(IntegerField.class).all().get(1);
        days.setValue(5);
        rules.set(d.coordinator2(), Submission.of(0), new PeriodRule(10, 4, 9, true, true, true));
        save();
        assertThat(days.getValue()).isEqualTo(5);
        assertThat($(Span.class).all())
                .filteredOn(span -> span.hasClassName("meanwhile-value"))
                .extracting(Span::getText)
                .contains("10", "4", "9");
        test($(Button.class).withText("Lấy giá trị này").all().getFirst()).click();
        test(button("Lưu")).click();
        assertThat(rules.of(d.interior()).rule()).satisfies(saved -> {
            assertThat(saved.firstDay()).isEqualTo(10);
            assertThat(saved.selfDays()).isEqualTo(5);
        });
    }

    @Test
    void whatAColleagueWroteOfThePeriodStandsBesideWhatIsTyped() {
        var d = district.make();
        LocalDate today = d.head().today();
        periods.make(d.authority(), today);
        long assessment =
                jdbc.sql("""
                        SELECT a.id FROM assessment a JOIN period p ON p.id = a.period_id
                        WHERE a.unit_id = ? AND p.kind = 'MONTH' AND ? BETWEEN p.first_day AND p.last_day""").params(d.commune(), today).query(Long.class).single();
        signIn(d.head());
        UI.getCurrent().navigate("assessments/units/" + assessment);
        TextArea results = $(TextArea.class).all().getFirst();
        results.setValue("Đã giải quyết 120 hồ sơ");
        assessments.write(
                d.head(), periods.assessment(assessment), assessment, new SelfAssessment("Đã xong", "Mất điện", ""));
        test(button("Lưu nháp")).click();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(results.getValue()).isEqualTo("Đã giải quyết 120 hồ sơ");
        assertThat($(Span.class).all())
                .filteredOn(span -> span.hasClassName("meanwhile-value"))
                .extracting(Span::getText)
                .containsExactly("Đã xong", "Mất điện");
        test($(Button.class).withText("Lấy giá trị này").all().getLast()).click();
        test(button("Lưu nháp")).click();
        assertThat(rows.find(d.head().scope(), assessment).orElseThrow()).satisfies(saved -> {
            assertThat(saved.results()).isEqualTo("Đã giải quyết 120 hồ sơ");
            assertThat(saved.obstacles()).isEqualTo("Mất điện");
        });
    }

    private long indicator(District.Made d) {
        return indicators.add(d.coordinator(), Submission.first(), draft(d, "Hồ sơ đúng hạn", "%"));
    }

    private static IndicatorDraft draft(District.Made d, String name, String measure) {
        LocalDate from = d.leader().today().withDayOfMonth(1);
        return new IndicatorDraft(name, "On time", measure, true, null, "any", from, null, 1);
    }

    private void open(Actor by, String button) {
        signIn(by);
        UI.getCurrent().navigate("assessments/indicators");
        Grid<?> grid = $(Grid.class).single();
        Component actions = test(grid)
                .getCellComponent(
                        0,
                        (int) grid.getColumns().stream()
                                        .filter(Grid.Column::isVisible)
                                        .count()
                                - 1);
        actions.getChildren()
                .map(Button.class::cast)
                .filter(one -> one.getText().equals(button))
                .forEach(Button::click);
    }

    private void save() {
        test(button("Lưu")).click();
        test($(ConfirmDialog.class).single()).confirm();
    }

    private TextField line(String label) {
        return $(TextField.class).all().stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private void signIn(Actor by) {
        jdbc.sql("UPDATE account SET must_change_password = FALSE WHERE id = ?")
                .param(by.accountId())
                .update();
        TestSignIn.as(by);
    }
}
