package vn.khacphuc.criteria.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.District;
import vn.khacphuc.base.Actor;
import vn.khacphuc.criteria.CriteriaAdministration;
import vn.khacphuc.criteria.CriteriaQueries;
import vn.khacphuc.criteria.CriterionDraft;
import vn.khacphuc.criteria.CriterionRow;
import vn.khacphuc.criteria.RoundDraft;
import vn.khacphuc.criteria.ScoreClass;
import vn.khacphuc.criteria.ScoreClasses;
import vn.khacphuc.criteria.ScoreQueries;
import vn.khacphuc.criteria.Scoring;
import vn.khacphuc.criteria.ScoringRounds;
import vn.khacphuc.criteria.SheetRow;
import vn.khacphuc.criteria.YearOfScores;
import vn.khacphuc.criteria.YearOfScores.Line;
import vn.khacphuc.identity.TestSignIn;

/** Two people have the same dialog open: nothing typed is lost, and nothing saved is overwritten unseen. */
@SpringBootTest
@Import({District.class, YearOfScores.class})
class ScoreDialogsTest extends SpringBrowserlessTest {

    @Autowired
    District district;

    @Autowired
    YearOfScores scores;

    @Autowired
    CriteriaAdministration administration;

    @Autowired
    CriteriaQueries criteria;

    @Autowired
    ScoreClasses classes;

    @Autowired
    ScoringRounds rounds;

    @Autowired
    ScoreQueries queries;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aCriterionThatSomebodyElseRewroteKeepsWhatIsTyped() {
        var d = district.make();
        long set = scores.draft(d.coordinator(), scores.year(), Line.judged("1", "4"));
        CriterionRow line = criteria.lines(set, Locale.ROOT).getFirst();
        openSet(d.coordinator(), set);
        test($(Button.class).all().stream()
                        .filter(button -> button.getAriaLabel().orElse("").equals("Sửa 1"))
                        .findFirst()
                        .orElseThrow())
                .click();
        TextArea name = area("Tên");
        name.setValue("Ban hành kế hoạch trước 15/01");
        administration.edit(
                d.coordinator2(),
                scores.press("criterion", line.id()),
                line.id(),
                new CriterionDraft(
                        "1", "Ban hành kế hoạch", new BigDecimal("6"), "", "", line.areaId(), 1, Scoring.TYPED));
        assertSecondWins("Ban hành kế hoạch", "6");
        assertThat(name.getValue()).isEqualTo("Ban hành kế hoạch trước 15/01");
        takeAll();
        test(button("Lưu")).click();
        assertThat(criteria.lines(set, Locale.ROOT).getFirst()).satisfies(saved -> {
            assertThat(saved.name()).isEqualTo("Ban hành kế hoạch");
            assertThat(saved.maxPoints()).isEqualByComparingTo("6");
        });
        assertThat($(Dialog.class).all()).isEmpty();
    }

    @Test
    void classesThatSomebodyElseWroteAreTakenAsAWhole() {
        var d = district.make();
        long set = scores.draft(d.coordinator(), scores.year(), Line.judged("1", "4"));
        openSet(d.coordinator(), set);
        test(button("Xếp loại")).click();
        $(TextField.class).all().getFirst().setValue("Rất tốt");
        List<ScoreClass> theirs = List.of(
                new ScoreClass(BigDecimal.valueOf(70), "Đạt", "Passed"),
                new ScoreClass(BigDecimal.ZERO, "Chưa đạt", "Not passed"));
        classes.write(d.coordinator2(), scores.press("criteria_set", set), set, theirs);
        test(button("Lưu")).click();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat($(TextField.class).all().getFirst().getValue()).isEqualTo("Rất tốt");
        takeAll();
        assertThat($(TextField.class).all()).extracting(TextField::getValue).contains("Đạt", "Chưa đạt");
        test(button("Lưu")).click();
        assertThat(classes.of(set)).extracting(ScoreClass::nameVi).containsExactly("Đạt", "Chưa đạt");
    }

    @Test
    void aLineThatSomebodyElseScoredMeanwhileShowsBothAndIsSavedOnTheSecondPress() {
        var d = district.make();
        int year = scores.year();
        scores.set(d.coordinator(), year, Line.judged("1", "4"));
        long round = scores.round(d.coordinator(), year, 2);
        SheetRow sheet = scores.sheet(d.leader(), round, d.commune());
        signIn(d.official());
        UI.getCurrent().navigate("scores/" + sheet.id());
        test(button("Tự chấm")).click();
        area("Căn cứ").setValue("Báo cáo số 12");
        number("Điểm").setValue(new BigDecimal("4"));
        scores.self(d.head(), sheet, "1", "3", "Báo cáo số 11");
        assertSecondWins("Báo cáo số 11", "3");
        test(button("Lưu")).click();
        assertThat(scores.line(sheet, "1").selfNote()).isEqualTo("Báo cáo số 12");
        assertThat(scores.line(sheet, "1").selfPoints()).isEqualByComparingTo("4");

        scores.submit(d.head(), sheet);
        signIn(d.coordinator());
        UI.getCurrent().navigate("scores/" + sheet.id());
        test(button("Thẩm định")).click();
        area("Lý do").setValue("Thiếu phụ lục");
        number("Điểm").setValue(new BigDecimal("2"));
        scores.appraise(d.coordinator2(), sheet, "1", "1", "Nộp muộn");
        assertSecondWins("Nộp muộn", "1");
        test(button("Lưu")).click();
        assertThat(scores.line(sheet, "1").points()).isEqualByComparingTo("2");
        assertThat(scores.line(sheet, "1").reason()).isEqualTo("Thiếu phụ lục");
    }

    @Test
    void daysOfARoundThatSomebodyElseMovedStandBesideThoseTyped() {
        var d = district.make();
        int year = scores.year();
        LocalDate today = d.leader().today();
        scores.set(d.coordinator(), year, Line.judged("1", "4"));
        long round = scores.round(d.coordinator(), year, 2);
        signIn(d.coordinator());
        UI.getCurrent().navigate("scores", QueryParameters.of("round", String.valueOf(round)));
        test(button("Đổi thời hạn")).click();
        day("Hạn thẩm định").setValue(today.plusDays(40));
        rounds.reschedule(
                d.coordinator2(),
                scores.press("scoring_round", round),
                round,
                new RoundDraft(year, today.plusDays(5), today.plusDays(30), 1));
        test($(Button.class).withText("Đổi thời hạn").all().getLast()).click();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(day("Hạn thẩm định").getValue()).isEqualTo(today.plusDays(40));
        assertThat($(Button.class).withText("Lấy giá trị này").all())
                .as("the day and the number of appraisals")
                .hasSize(2);
        test($(Button.class).withText("Lấy giá trị này").all().getLast()).click();
        test($(Button.class).withText("Đổi thời hạn").all().getLast()).click();
        assertThat(queries.round(d.leader().scope(), round).orElseThrow()).satisfies(saved -> {
            assertThat(saved.appraiseDue()).isEqualTo(today.plusDays(40));
            assertThat(saved.appraisals()).isEqualTo(1);
        });
    }

    @Test
    void whoOpensAYearIsToldWhoIsLeftOutAndTakesThemInLater() {
        var d = district.make();
        int year = scores.year();
        scores.set(d.coordinator(), year, Line.judged("1", "4"));
        district.level(d.coordinator(), d.commune2());
        signIn(d.coordinator());
        UI.getCurrent().navigate("scores");
        test(button("Mở kỳ chấm điểm")).click();
        test($(Button.class).withText("Mở kỳ chấm điểm").all().getLast()).click();
        ConfirmDialog question = $(ConfirmDialog.class).single();
        assertThat(question.getElement().getProperty("message"))
                .contains("1 đơn vị chưa có bộ tiêu chí năm " + year)
                .contains("Lạc Nông");
        assertThat(queries.rounds(d.leader().scope())).as("asked first").isEmpty();
        test(question).confirm();
        assertThat(queries.rounds(d.leader().scope())).singleElement().satisfies(round -> {
            assertThat(round.year()).isEqualTo(year);
            assertThat(round.sheets()).isEqualTo(3);
        });
        assertThat($(Button.class).withText("Thêm đơn vị còn thiếu").all())
                .as("no set yet")
                .isEmpty();
        district.level(d.coordinator());
        UI.getCurrent().navigate("scores", QueryParameters.of("x", "1"));
        test(button("Thêm đơn vị còn thiếu")).click();
        test($(Button.class).withText("Thêm đơn vị còn thiếu").all().getLast()).click();
        assertThat(queries.rounds(d.leader().scope()).getFirst().sheets()).isEqualTo(4);
        assertThat($(Button.class).withText("Thêm đơn vị còn thiếu").all()).isEmpty();
    }

    @Test
    void aNewSetIsToldAllThatItLacksAtOnce() {
        var d = district.make();
        signIn(d.coordinator());
        UI.getCurrent().navigate("criteria");
        test(button("Lập bộ tiêu chí")).click();
        test(button("Lưu")).click();
        assertThat($(TextField.class).all())
                .filteredOn(TextField::isInvalid)
                .extracting(TextField::getLabel)
                .contains("Tên");
        assertThat($(ComboBox.class).all())
                .filteredOn(ComboBox::isInvalid)
                .as("the level")
                .hasSize(1);
    }

    @Test
    void whoSendsAllLinesAndWhoEndsTheAppraisalIsAskedFirst() {
        var d = district.make();
        int year = scores.year();
        scores.set(d.coordinator(), year, Line.judged("1", "4"), Line.judged("2", "2"));
        long round = scores.round(d.coordinator(), year, 2);
        SheetRow sheet = scores.sheet(d.leader(), round, d.commune());
        scores.self(d.head(), sheet, "1", "3", "Báo cáo số 11");
        signIn(d.head());
        UI.getCurrent().navigate("scores/" + sheet.id());
        test(button("Gửi thẩm định")).click();
        assertThat($(Dialog.class).all())
                .as("refused at once: a line has no points")
                .isEmpty();
        scores.self(d.head(), sheet, "2", "2", "Báo cáo số 12");
        UI.getCurrent().navigate("scores/" + sheet.id(), QueryParameters.of("x", "1"));
        test(button("Gửi thẩm định")).click();
        assertThat(scores.sheet(d.leader(), round, d.commune()).submittedAt()).isNull();
        test($(Button.class).withText("Gửi thẩm định").all().getLast()).click();
        assertThat(scores.sheet(d.leader(), round, d.commune()).submittedAt()).isNotNull();

        scores.appraise(d.coordinator(), sheet, "1", "2", "Thiếu phụ lục");
        signIn(d.coordinator());
        UI.getCurrent().navigate("scores/" + sheet.id());
        test(button("Kết thúc thẩm định lần đầu")).click();
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("1 mục chưa thẩm định được lấy theo điểm tự chấm"));
        test($(Button.class).withText("Kết thúc thẩm định lần đầu").all().getLast())
                .click();
        assertThat(scores.line(sheet, "2").points()).isEqualByComparingTo("2");
    }

    /** The first save is refused, the values of whoever was quicker stand beside what is typed. */
    private void assertSecondWins(String... theirs) {
        test(button("Lưu")).click();
        test($(ConfirmDialog.class).single()).confirm();
        for (String value : theirs) {
            assertThat($(Span.class).all())
                    .filteredOn(span -> span.hasClassName("meanwhile-value"))
                    .extracting(Span::getText)
                    .contains(value);
        }
    }

    private void takeAll() {
        List<Button> offered = $(Button.class).withText("Lấy giá trị này").all();
        assertThat(offered).isNotEmpty();
        offered.forEach(button -> test(button).click());
        assertThat($(Button.class).withText("Lấy giá trị này").all()).isEmpty();
    }

    private void openSet(Actor by, long set) {
        signIn(by);
        UI.getCurrent().navigate("criteria", QueryParameters.of("set", String.valueOf(set)));
    }

    private TextArea area(String label) {
        return $(TextArea.class).all().stream()
                .filter(field -> field.getLabel().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private BigDecimalField number(String label) {
        return $(BigDecimalField.class).all().stream()
                .filter(field -> field.getLabel().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private DatePicker day(String label) {
        return $(DatePicker.class).all().stream()
                .filter(field -> field.getLabel().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private void signIn(Actor by) {
        jdbc.sql("UPDATE account SET must_change_password = FALSE WHERE id = ?")
                .param(by.accountId())
                .update();
        TestSignIn.as(by);
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }
}
