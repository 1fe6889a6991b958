package vn.khacphuc.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Submission;
import vn.khacphuc.identity.AccountAdministration;
import vn.khacphuc.plans.Planned;

/** A person's calendar for other programs: whose it is, what is in it, and who can no longer read it. */
@PortalTest
class CalendarFeedTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    AccountAdministration accounts;

    @Autowired
    Planned planned;

    @Autowired
    District district;

    @Autowired
    JdbcClient jdbc;

    private MockMvc program;
    private District.Made d;
    private LocalDate due;

    @BeforeEach
    void aDistrict() {
        program = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        d = district.make();
        due = d.head().today().plusDays(9);
    }

    @Test
    void anOfficialSeesTheOwnTasksAsWholeDaysAndAHeadThoseOfTheUnit() throws Exception {
        long task = planned.running(d.head(), d.coordinator(), d.official(), due);
        String official = CalendarToken.make();
        feeds.open(d.official(), Submission.first(), official);
        String head = CalendarToken.make();
        feeds.open(d.head(), Submission.first(), head);
        String neighbour = CalendarToken.make();
        feeds.open(d.head2(), Submission.first(), neighbour);

        MockHttpServletResponse answer = ask(official, null);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).startsWith("text/calendar");
        assertThat(answer.getHeader("Cache-Control")).contains("private");
        VEvent event = events(answer).getFirst();
        assertThat(event.getUid().getValue()).isEqualTo("task-" + task + "@khacphuc.vn");
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(LocalDate.ofInstant(event.getDateStart().getValue().toInstant(), ZoneOffset.UTC))
                .isEqualTo(due);
        assertThat(LocalDate.ofInstant(event.getDateEnd().getValue().toInstant(), ZoneOffset.UTC))
                .isEqualTo(due.plusDays(1));
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getUrl().getValue()).endsWith("/tasks/" + task);
        assertThat(events(ask(head, null))).hasSize(1);
        assertThat(events(ask(neighbour, null))).isEmpty();
    }

    @Test
    void aMeasureWithCommasAndLinesIsReadAsItWasWritten() throws Exception {
        long task = planned.running(d.head(), d.coordinator(), d.official(), due);
        String measure = "Rà soát; niêm yết, công khai\\n\nthủ tục: \"một cửa\"";
        jdbc.sql("UPDATE task SET measure = ? WHERE id = ?")
                .params(measure, task)
                .update();
        String token = CalendarToken.make();
        feeds.open(d.official(), Submission.first(), token);
        MockHttpServletResponse answer = ask(token, null);
        assertThat(events(answer).getFirst().getSummary().getValue())
                .isEqualTo("Rà soát; niêm yết, công khai\\n thủ tục: \"một cửa\"");
    }

    @Test
    void noLineIsLongerThanProgramsReadAndNoLetterIsSplit() throws Exception {
        long task = planned.running(d.head(), d.coordinator(), d.official(), due);
        String measure =
                "Rà soát toàn bộ thủ tục hành chính về đất đai, xây dựng; đề xuất cắt giảm 🏠 thời gian giải quyết "
                        .repeat(2)
                        .strip();
        jdbc.sql("UPDATE task SET measure = ? WHERE id = ?")
                .params(measure, task)
                .update();
        String token = CalendarToken.make();
        feeds.open(d.official(), Submission.first(), token);
        MockHttpServletResponse answer = ask(token, null);
        String text = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(text.split("\r\n"))
                .hasSizeGreaterThan(20)
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75))
                .anySatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isGreaterThan(72))
                .contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        assertThat(text).doesNotContain("\uFFFD");
        assertThat(events(answer).getFirst().getSummary().getValue()).isEqualTo(measure);
    }

    /** Some programs ask by the time of their copy alone. A task that went to a colleague is gone all the same. */
    @Test
    void aTaskThatWentToAnotherLeavesTheCalendarWhateverTimeAProgramAsksBy() throws Exception {
        long task = planned.running(d.head(), d.coordinator(), d.official(), due);
        String token = CalendarToken.make();
        feeds.open(d.official(), Submission.first(), token);
        assertThat(events(ask(token, null))).hasSize(1);
        jdbc.sql("UPDATE task SET owner_id = ? WHERE id = ?")
                .params(d.head().personId(), task)
                .update();
        MockHttpServletResponse answer = program.perform(
                        get("/calendar/" + token + ".ics").header("If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(events(answer)).isEmpty();
    }

    @Test
    void aMovedDeadlineIsALaterVersionOfTheSameDay() throws Exception {
        long task = planned.running(d.head(), d.coordinator(), d.official(), due);
        String token = CalendarToken.make();
        feeds.open(d.official(), Submission.first(), token);
        String before = ask(token, null).getHeader("ETag");
        jdbc.sql("""
                        INSERT INTO task_extension (version, task_id, cause, reason, former_due, proposed, asked_at, asked_by,
                                                    asked_by_person, state, granted)
                        VALUES (0, ?, 'OTHER', '', ?, ?, NOW(6), 1, 1, 'GRANTED', ?)""").params(task, due, due.plusDays(7), due.plusDays(7)).update();
        jdbc.sql("UPDATE task SET due = ?, moved_at = NOW(6) WHERE id = ?")
                .params(due.plusDays(7), task)
                .update();
        MockHttpServletResponse answer = ask(token, before);
        assertThat(answer.getStatus()).isEqualTo(200);
        VEvent event = events(answer).getFirst();
        assertThat(event.getUid().getValue()).isEqualTo("task-" + task + "@khacphuc.vn");
        assertThat(event.getSequence().getValue()).isOne();
        assertThat(LocalDate.ofInstant(event.getDateStart().getValue().toInstant(), ZoneOffset.UTC))
                .isEqualTo(due.plusDays(7));
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() throws Exception {
        planned.running(d.head(), d.coordinator(), d.official(), due);
        String token = CalendarToken.make();
        feeds.open(d.official(), Submission.first(), token);
        String tag = ask(token, null).getHeader("ETag");
        MockHttpServletResponse again = ask(token, tag);
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(feeds.of(d.official()).orElseThrow().lastRead()).isNotNull();
    }

    @Test
    void renewedOrTakenBackTheOldAddressOpensNothing() throws Exception {
        String first = CalendarToken.make();
        feeds.open(d.official(), Submission.first(), first);
        String second = CalendarToken.make();
        feeds.open(d.official(), Submission.first(), second);
        assertThat(ask(first, null).getStatus()).isEqualTo(404);
        assertThat(ask(second, null).getStatus()).isEqualTo(200);
        feeds.close(d.official(), Submission.first());
        assertThat(ask(second, null).getStatus()).isEqualTo(404);
        assertThat(feeds.of(d.official())).isEmpty();
    }

    @Test
    void aDisabledAccountHasNoCalendar() throws Exception {
        String token = CalendarToken.make();
        feeds.open(d.official(), Submission.first(), token);
        long version = jdbc.sql("SELECT version FROM account WHERE id = ?")
                .param(d.official().accountId())
                .query(Long.class)
                .single();
        accounts.disable(d.admin(), Submission.of(version), d.official().accountId(), null);
        assertThat(ask(token, null).getStatus()).isEqualTo(404);
    }

    @Test
    void theTokenItselfIsNotKept() {
        String token = CalendarToken.make();
        feeds.open(d.official(), Submission.first(), token);
        assertThat(jdbc.sql("SELECT digest FROM calendar_feed WHERE account_id = ?")
                        .param(d.official().accountId())
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContain(token);
        assertThatThrownBy(() -> feeds.open(d.official(), Submission.first(), "too-short"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whoAsksTooOftenWaits() throws Exception {
        String token = CalendarToken.make();
        feeds.open(d.official(), Submission.first(), token);
        int status = 200;
        for (int i = 0; i < 200 && status == 200; i++) {
            status = ask(token, null).getStatus();
        }
        assertThat(status).isEqualTo(429);
    }

    private MockHttpServletResponse ask(String token, String tag) throws Exception {
        var request = get("/calendar/" + token + ".ics");
        if (tag != null) {
            request.header("If-None-Match", tag);
        }
        return program.perform(request).andReturn().getResponse();
    }

    private static List<VEvent> events(MockHttpServletResponse answer) throws Exception {
        return Biweekly.parse(answer.getContentAsString(StandardCharsets.UTF_8))
                .first()
                .getEvents();
    }
}
