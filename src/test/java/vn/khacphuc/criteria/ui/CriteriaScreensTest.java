package vn.khacphuc.criteria.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.District;
import vn.khacphuc.base.Actor;
import vn.khacphuc.criteria.CriteriaQueries;
import vn.khacphuc.criteria.CriterionRow;
import vn.khacphuc.criteria.ScoringKind;
import vn.khacphuc.criteria.YearOfScores;
import vn.khacphuc.criteria.YearOfScores.Line;
import vn.khacphuc.identity.TestSignIn;

@SpringBootTest
@Import({District.class, YearOfScores.class})
class CriteriaScreensTest extends SpringBrowserlessTest {

    private static final String TABLE = "STT\tTiêu chí\tĐiểm tối đa\tCách chấm\n"
            + "I\tChỉ đạo\t8\t\n"
            + "1\tBáo cáo\t5\t- Đạt từ 90% trở lên: 5 điểm\\n- Dưới 90%: 0 điểm\n"
            + "2\tHọp\tba\t\n"
            + "3\tTự kiểm tra\t3\tCó: 3 điểm\n";

    @Autowired
    District district;

    @Autowired
    YearOfScores scores;

    @Autowired
    CriteriaQueries criteria;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aTableIsReadMendedAndStoredInOneGo() {
        var d = district.make();
        long set = scores.draft(d.coordinator(), scores.year(), Line.judged("9", "1"));
        signIn(d.coordinator());
        UI.getCurrent().navigate("criteria/import", QueryParameters.of("set", String.valueOf(set)));
        $(TextArea.class).single().setValue(TABLE);
        test(button("Đọc các ô đã dán")).click();
        test(button("Nhập vào dự thảo")).click();
        assertThat(criteria.lines(set, Locale.ROOT)).as("one row is no number").hasSize(1);
        Checkbox rule = $(Checkbox.class).all().stream()
                .filter(box -> box.getLabel().contains("từ 90"))
                .findFirst()
                .orElseThrow();
        assertThat(rule.getValue()).isTrue();
        rule.setValue(false);
        test(button("Bỏ qua dòng này")).click();
        test(button("Nhập vào dự thảo")).click();
        List<CriterionRow> stored = criteria.lines(set, Locale.ROOT);
        assertThat(stored).extracting(CriterionRow::code).containsExactly("I", "I.1", "I.3");
        assertThat(stored)
                .extracting(CriterionRow::ruleKind)
                .as("the first is to be judged, as its tick was taken away")
                .containsExactly(ScoringKind.TYPED, ScoringKind.TYPED, ScoringKind.ALL);
    }

    @Test
    void theComparisonOpensTheLinesBehindEachCellAndWhatIsProposedIsSavedByAPress() {
        var d = district.make();
        int year = scores.year();
        long former = scores.set(d.coordinator(), year, Line.judged("1", "4"));
        long first = scores.round(d.coordinator(), year, 1);
        scores.decideAll(d, first, Map.of(d.commune(), Map.of("1", "2")));
        scores.lock(d.leader(), first);
        long now = scores.set(d.coordinator(), year + 1, Line.judged("1", "4"));
        long round = scores.round(d.coordinator(), year + 1, 1);
        scores.decideAll(d, round, Map.of());
        signIn(d.coordinator());
        UI.getCurrent()
                .navigate(
                        "criteria/mapping",
                        QueryParameters.simple(Map.of("set", String.valueOf(now), "former", String.valueOf(former))));
        assertThat($(MultiSelectComboBox.class).single().getValue()).hasSize(1);
        test(button("Lưu")).click();
        var sheet = scores.sheet(d.leader(), round, d.commune());
        assertThat(scores.line(sheet, "1").former()).isEqualByComparingTo("2");
        UI.getCurrent().navigate("scores/comparison", QueryParameters.of("round", String.valueOf(round)));
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.startsWith("scores/" + sheet.id() + "?area="));
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
