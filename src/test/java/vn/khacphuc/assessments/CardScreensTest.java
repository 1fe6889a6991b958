package vn.khacphuc.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.District;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Submission;
import vn.khacphuc.identity.TestSignIn;
import vn.khacphuc.plans.Planned;

@SpringBootTest
@Import({District.class, Planned.class})
class CardScreensTest extends SpringBrowserlessTest {

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Autowired
    Scorecards scorecards;

    @Autowired
    JdbcClient jdbc;

    @Test
    void strangersAreToldThatThereIsNoSuchRecordAndThePersonReplies() {
        var d = district.make();
        long card = issue(d);
        for (Actor stranger : List.of(d.head2(), d.inspector(), district.make().leader())) {
            signIn(stranger);
            UI.getCurrent().navigate(Links.scorecard(card));
            assertThat(getCurrentView().getClass().getSimpleName())
                    .as(stranger.role().name())
                    .isEqualTo("NoSuchRecordView");
            UI.getCurrent().navigate(Links.person(d.official().personId()));
            assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NoSuchRecordView");
        }
        signIn(d.official());
        UI.getCurrent().navigate(Links.scorecard(card));
        $(TextArea.class).single().setValue("Hai việc chậm do mất điện");
        test($(Button.class).withText("Gửi ý kiến").single()).click();
        signIn(d.leader());
        UI.getCurrent().navigate(Links.scorecard(card));
        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).contains("Hai việc chậm do mất điện");
    }

    @Test
    void eachFigureLinksToItsRowsOnThePage() {
        var d = district.make();
        planned.running(
                d.head(), d.coordinator(), d.official(), d.head().today().minusDays(3));
        signIn(d.leader());
        String page = Links.person(d.official().personId());
        UI.getCurrent().navigate(page);
        Anchor late = $(Anchor.class).all().stream()
                .filter(link -> link.getHref().contains("OPEN_LATE"))
                .findFirst()
                .orElseThrow();
        assertThat(late.getText()).isEqualTo("1");
        var location = new Location(late.getHref());
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .filteredOn(href -> href.startsWith("tasks/"))
                .hasSize(1);
    }

    private long issue(District.Made d) {
        var today = d.leader().today();
        return scorecards.issue(
                d.leader(), Submission.first(), d.official().personId(), today.minusDays(40), today.minusDays(10));
    }

    private void signIn(Actor by) {
        jdbc.sql("UPDATE account SET must_change_password = FALSE WHERE id = ?")
                .param(by.accountId())
                .update();
        TestSignIn.as(by);
    }
}
