package vn.khacphuc.notices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.District;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Submission;
import vn.khacphuc.identity.TestSignIn;
import vn.khacphuc.notices.CommentQueries;
import vn.khacphuc.notices.Matter;
import vn.khacphuc.plans.Planned;
import vn.khacphuc.units.CalendarAdministration;
import vn.khacphuc.units.CalendarDraft;
import vn.khacphuc.units.DayKind;

/** Talking on a task's page, the month of deadlines, and one's own calendar on the account page. */
@SpringBootTest
@Import({District.class, Planned.class})
class TalkScreensTest extends SpringBrowserlessTest {

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Autowired
    CommentQueries comments;

    @Autowired
    CalendarAdministration calendar;

    @Autowired
    JdbcClient jdbc;

    private District.Made d;
    private LocalDate due;
    private long task;

    @BeforeEach
    void aTask() {
        d = district.make();
        due = d.head().today().plusDays(9);
        task = planned.running(d.head(), d.coordinator(), d.official(), due);
    }

    @Test
    void whatIsSaidStandsOnThePageWithItsLinksAndNoMarkup() {
        signIn(d.head());
        UI.getCurrent().navigate("tasks/" + task);
        TextArea field = all(TextArea.class).findFirst().orElseThrow();
        test(field).setValue("Xem <b>mẫu</b> tại https://example.gov.vn/mau.");
        press("Gửi");
        assertThat(comments.count(d.head(), Matter.TASK, task)).isOne();
        TalkItem item = all(TalkItem.class).findFirst().orElseThrow();
        assertThat(item.getElement().getTextRecursively())
                .contains(d.head().name(), "Xem <b>mẫu</b> tại https://example.gov.vn/mau.");
        assertThat(below(item)
                        .filter(Anchor.class::isInstance)
                        .map(Anchor.class::cast)
                        .map(Anchor::getHref))
                .containsExactly("https://example.gov.vn/mau");
        assertThat(field.getValue()).isEmpty();
        press("Bỏ theo dõi");
        press("Theo dõi");
    }

    @Test
    void aRefusedCommentKeepsWhatWasTyped() {
        signIn(d.head());
        UI.getCurrent().navigate("tasks/" + task);
        TextArea field = all(TextArea.class).findFirst().orElseThrow();
        test(field).setValue("Nhờ @khong.co.ai xem");
        press("Gửi");
        assertThat(field.getValue()).isEqualTo("Nhờ @khong.co.ai xem");
        assertThat(field.isInvalid()).isTrue();
        assertThat(comments.count(d.head(), Matter.TASK, task)).isZero();
    }

    @Test
    void theMonthShowsWhatIsDueAndWhichDaysAreOff() {
        calendar.enter(
                d.admin(), Submission.first(), new CalendarDraft(due, due, DayKind.HOLIDAY, "Ngày hội của huyện"));
        try {
            signIn(d.head());
            UI.getCurrent()
                    .navigate(
                            "calendar",
                            QueryParameters.simple(
                                    Map.of("month", due.toString().substring(0, 7))));
            MonthSheet sheet = all(MonthSheet.class).findFirst().orElseThrow();
            assertThat(sheet.getElement().getTextRecursively()).contains("Nghỉ lễ: Ngày hội của huyện");
            assertThat(below(sheet)
                            .filter(Anchor.class::isInstance)
                            .map(Anchor.class::cast)
                            .map(Anchor::getHref))
                    .contains("tasks/" + task);
        } finally {
            calendar.remove(d.admin(), Submission.first(), due);
        }
    }

    @Test
    void theAddressOfTheOwnCalendarIsShownWhenItIsMadeAndNeverAgain() {
        signIn(d.official());
        UI.getCurrent().navigate("account");
        press("Tạo địa chỉ lịch");
        assertThat(addresses()).singleElement().asString().matches("http.*/calendar/[A-Za-z0-9_-]{32}\\.ics");
        UI.getCurrent().navigate("tasks");
        UI.getCurrent().navigate("account");
        assertThat(addresses()).isEmpty();
    }

    /** Whoever still has a first password would be held at the page where it is changed. */
    private void signIn(Actor by) {
        jdbc.sql("UPDATE account SET must_change_password = FALSE WHERE id = ?")
                .param(by.accountId())
                .update();
        TestSignIn.as(by);
    }

    private List<String> addresses() {
        return all(TextField.class)
                .map(field -> field.getValue())
                .filter(value -> value.endsWith(".ics"))
                .toList();
    }

    private void press(String text) {
        test(all(Button.class)
                        .filter(button -> button.getText().equals(text))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private static <T extends Component> Stream<T> all(Class<T> type) {
        return below(UI.getCurrent()).filter(type::isInstance).map(type::cast);
    }

    private static Stream<Component> below(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(TalkScreensTest::below));
    }
}
