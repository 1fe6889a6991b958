package vn.khacphuc.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.District;
import vn.khacphuc.base.Actor;
import vn.khacphuc.identity.TestSignIn;
import vn.khacphuc.plans.Planned;
import vn.khacphuc.plans.Share;

@SpringBootTest
@Import({District.class, Planned.class})
class FigureScreensTest extends SpringBrowserlessTest {

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Autowired
    JdbcClient jdbc;

    private District.Made d;
    private long task;

    @BeforeEach
    void aTaskWithPoints() {
        d = district.make();
        long fault = planned.deficiency(d.head(), "2.25");
        task = planned.running(
                d.head(),
                d.coordinator(),
                d.official(),
                d.head().today().plusDays(20),
                new Share(fault, new BigDecimal("1.50"), true));
    }

    @Test
    void theBoardSaysItsDayAndTheRuleOfItsFigures() {
        open(d.leader(), "dashboard", Map.of());
        assertThat(words())
                .anySatisfy(text -> assertThat(text)
                        .contains("nhiệm vụ chưa đến hạn không tính")
                        .contains("chưa chốt: điểm bị trừ tính theo điểm ghi ở tồn tại"));
        assertThat($(CourseSection.class).all()).hasSize(1);
        assertThat($(CausesSection.class).all()).hasSize(1);
    }

    @Test
    void ofVeryManyUnitsTheWorstAreShownAndTheOthersWhenAsked() {
        String more = "m" + d.authority() + "x";
        jdbc.sql("INSERT INTO unit (version, code, name, short_name, kind, parent_id, valid_from)"
                        + " SELECT 0, CONCAT(?, seq), CONCAT('Xã ', seq), CONCAT('Xã ', seq), 'commune', ?, '2020-01-01'"
                        + " FROM seq_1_to_49")
                .params(more, d.authority())
                .update();
        jdbc.sql("INSERT INTO unit_reach (ancestor_id, unit_id) SELECT a.id, u.id FROM unit u"
                        + " JOIN unit a ON a.id IN (u.id, u.parent_id) WHERE u.code LIKE CONCAT(?, '%')")
                .param(more)
                .update();
        open(d.leader(), "dashboard", Map.of());
        assertThat(rows()).as("with the head").hasSize(51);
        test($(Button.class).withText("Hiện 3 dòng còn lại").single()).click();
        assertThat(rows()).hasSize(54);
        assertThat($(Button.class).all()).extracting(Button::getText).noneMatch(text -> text.startsWith("Hiện"));
    }

    private List<NativeTableRow> rows() {
        return $(NativeTableRow.class, $(MatrixTable.class).single()).all();
    }

    @Test
    void theSimulatorListsWhatCanBeWonAndSaysThatNoScoreIsDecided() {
        open(d.leader(), "simulator", Map.of("unit", List.of(String.valueOf(d.commune()))));
        SimulatorGrid grid = $(SimulatorGrid.class).single();
        assertThat(grid.getListDataView().getItems())
                .singleElement()
                .satisfies(row -> assertThat(row.id()).isEqualTo(task))
                .satisfies(row -> assertThat(row.points()).isEqualByComparingTo("1.50"));
        assertThat(grid.getSelectedItems()).as("on track, so taken as finished").hasSize(1);
        assertThat(spans()).anySatisfy(text -> assertThat(text).contains("chưa chốt"));
    }

    @Test
    void whatIsSwitchedOffStandsInTheAddress() {
        open(
                d.leader(),
                "simulator",
                Map.of("unit", List.of(String.valueOf(d.commune())), "off", List.of(String.valueOf(task))));
        assertThat($(SimulatorGrid.class).single().getSelectedItems()).isEmpty();
    }

    private void open(Actor by, String path, Map<String, List<String>> query) {
        // Whoever still has a first password would be held at the page where it is changed.
        jdbc.sql("UPDATE account SET must_change_password = FALSE WHERE id = ?")
                .param(by.accountId())
                .update();
        TestSignIn.as(by);
        UI.getCurrent().setLocale(Locale.forLanguageTag("vi"));
        UI.getCurrent().navigate(path, new QueryParameters(query));
    }

    private List<String> words() {
        return $(Paragraph.class).all().stream()
                .map(paragraph -> paragraph.getElement().getTextRecursively())
                .toList();
    }

    private List<String> spans() {
        return $(Span.class).all().stream().map(Span::getText).toList();
    }
}
