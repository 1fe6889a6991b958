package vn.khacphuc.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.District;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Submission;
import vn.khacphuc.directives.UrgingDraft;
import vn.khacphuc.directives.UrgingFilter;
import vn.khacphuc.directives.UrgingKind;
import vn.khacphuc.directives.UrgingQueries;
import vn.khacphuc.directives.UrgingReader;
import vn.khacphuc.directives.UrgingRow;
import vn.khacphuc.directives.UrgingTarget;
import vn.khacphuc.directives.Urgings;
import vn.khacphuc.identity.TestSignIn;

/** A unit is asked why it missed the target of an indicator, and answers. */
@SpringBootTest
@Import({District.class, Periods.class})
class IndicatorExplanationsTest extends SpringBrowserlessTest {

    private static final String ASK = "Yêu cầu giải trình";

    @Autowired
    District district;

    @Autowired
    Periods periods;

    @Autowired
    Indicators indicators;

    @Autowired
    IndicatorValues values;

    @Autowired
    Urgings urgings;

    @Autowired
    UrgingQueries slips;

    @Autowired
    JdbcClient jdbc;

    private District.Made d;
    private long indicator;
    private long commune;
    private long commune2;

    @BeforeEach
    void oneUnitMissedItsTargetAndAnotherReachedIt() {
        d = district.make();
        LocalDate today = d.leader().today();
        LocalDate day = today.minusMonths(1);
        periods.make(d.authority(), day);
        long month = jdbc.sql("""
                        SELECT id FROM period
                        WHERE authority_id = ? AND kind = 'MONTH' AND ? BETWEEN first_day AND last_day""").params(d.authority(), day).query(Long.class).single();
        Actor then = d.coordinator();
        indicator = indicators.add(
                then,
                Submission.first(),
                new IndicatorDraft("Hồ sơ đúng hạn", "On time", "%", true, null, "any", day.minusMonths(3), null, 1));
        indicators.setTarget(
                then,
                Submission.of(0),
                indicator,
                new TargetDraft(null, "any", day.minusMonths(3), new BigDecimal("95")));
        commune = reached(month, d.head(), d.commune(), "82.5");
        commune2 = reached(month, d.head2(), d.commune2(), "97");
    }

    @Test
    void aMissedTargetIsAskedAboutOnceAndTheUnitIsToldAndAnswers() {
        long slip = ask(d.leader(), commune, null);
        assertThat(row(d.head(), slip).measure()).startsWith("Hồ sơ đúng hạn: 82,5 / 95 % (");
        assertThat(jdbc.sql("SELECT kind FROM notice WHERE recipient_id = ? AND subject = 'urging' AND subject_id = ?")
                        .params(d.head().personId(), slip)
                        .query(String.class)
                        .list())
                .containsExactly("EXPLANATION");
        assertThatThrownBy(() -> ask(d.coordinator(), commune, null))
                .hasMessageContaining("refusal.directives.explanation.already");
        urgings.answer(d.head(), press(slip), slip, "Mất điện ba ngày");
        urgings.accept(d.leader(), press(slip), slip);
        values(d.head(), commune, "96");
        assertThat(row(d.leader(), slip).measure())
                .as("what was asked about stays as it was asked")
                .startsWith("Hồ sơ đúng hạn: 82,5 / 95 % (");
    }

    @Test
    void whatReachedItsTargetOrLiesElsewhereIsNotAskedAbout() {
        assertThatThrownBy(() -> ask(d.leader(), commune2, null))
                .hasMessageContaining("refusal.directives.urging.not_missed");
        assertThatThrownBy(() -> ask(district.make().leader(), commune, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> urgings.send(d.leader(), Submission.first(), draft(UrgingKind.URGING, 1, commune)))
                .hasMessageContaining("refusal.directives.urging.indicator");
    }

    @Test
    void thePageOffersToAskAndThenShowsWhatWasAskedToThoseWhoMaySeeIt() {
        open(d.leader(), commune);
        assertThat($(Button.class).withText(ASK).all()).hasSize(1);
        open(d.leader(), commune2);
        assertThat($(Button.class).withText(ASK).all()).as("nothing was missed").isEmpty();
        open(d.head(), commune);
        assertThat($(Button.class).withText(ASK).all())
                .as("who is asked does not ask")
                .isEmpty();
        long slip = ask(d.leader(), commune, null);
        for (Actor by : List.of(d.leader(), d.head())) {
            open(by, commune);
            assertThat($(Anchor.class).all())
                    .extracting(Anchor::getHref)
                    .as(by.role().name())
                    .contains("urgings/" + slip);
            assertThat($(Button.class).withText(ASK).all()).isEmpty();
        }
    }

    private long reached(long month, Actor by, long unit, String value) {
        long assessment = periods.assessment(month, unit);
        values(by, assessment, value);
        return assessment;
    }

    private void values(Actor by, long assessment, String value) {
        values.type(by, periods.assessment(assessment), assessment, Map.of(indicator, new BigDecimal(value)));
    }

    private long ask(Actor by, long assessment, @Nullable Integer level) {
        return urgings.send(by, Submission.first(), draft(UrgingKind.EXPLANATION, level, assessment));
    }

    private UrgingDraft draft(UrgingKind kind, @Nullable Integer level, long assessment) {
        return new UrgingDraft(
                kind,
                level,
                UrgingTarget.indicator(assessment, indicator),
                null,
                d.leader().today().plusDays(5),
                "Đề nghị giải trình");
    }

    private UrgingRow row(Actor by, long slip) {
        return slips
                .list(by.scope(), UrgingReader.of(by), UrgingFilter.ofAssessment(commune), Locale.ROOT, 0, 10)
                .stream()
                .filter(found -> found.id() == slip)
                .findFirst()
                .orElseThrow();
    }

    private Submission press(long slip) {
        return Submission.of(jdbc.sql("SELECT version FROM urging WHERE id = ?")
                .param(slip)
                .query(Long.class)
                .single());
    }

    private void open(Actor by, long assessment) {
        jdbc.sql("UPDATE account SET must_change_password = FALSE WHERE id = ?")
                .param(by.accountId())
                .update();
        TestSignIn.as(by);
        UI.getCurrent().navigate("assessments/units/" + assessment);
    }
}
