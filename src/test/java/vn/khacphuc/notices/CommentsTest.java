package vn.khacphuc.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.AtOnce;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Submission;
import vn.khacphuc.plans.Planned;
import vn.khacphuc.plans.Progress;
import vn.khacphuc.plans.ProgressDraft;

/** What people say on tasks and deficiencies, whom they name, and who hears of it. */
@PortalTest
class CommentsTest {

    @Autowired
    Comments comments;

    @Autowired
    CommentQueries queries;

    @Autowired
    Watches watches;

    @Autowired
    Progress progress;

    @Autowired
    Planned planned;

    @Autowired
    District district;

    @Autowired
    JdbcClient jdbc;

    private District.Made d;
    private long task;

    @BeforeEach
    void aTask() {
        d = district.make();
        task = planned.running(
                d.head(), d.coordinator(), d.official(), d.head().today().plusDays(9));
    }

    @Test
    void whoeverSeesTheTaskTalksAboutItAndNobodyElse() {
        for (Actor by : List.of(d.head(), d.official(), d.coordinator(), d.leader(), d.inspector())) {
            comments.write(by, Submission.first(), Matter.TASK, task, "Ý kiến của " + by.role());
        }
        assertThat(queries.list(d.leader(), Matter.TASK, task, "", 50)).hasSize(5);
        assertThatThrownBy(() -> comments.write(d.head2(), Submission.first(), Matter.TASK, task, "Chào"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.list(d.head2(), Matter.TASK, task, "", 50))
                .isInstanceOf(NotFound.class);
        Actor foreign = district.make().leader();
        assertThatThrownBy(() -> comments.write(foreign, Submission.first(), Matter.TASK, task, "Chào"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aDeficiencyIsTalkedAboutLikeATask() {
        long deficiency = planned.deficiency(d.head(), "1");
        comments.write(
                d.coordinator(), Submission.first(), Matter.DEFICIENCY, deficiency, "Đề nghị @" + username(d.head()));
        assertThat(told(d.head(), "MENTION")).isOne();
        assertThatThrownBy(() -> queries.count(d.head2(), Matter.DEFICIENCY, deficiency))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoIsNamedIsToldOnceAndOnlyWhoMaySeeItCanBeNamed() {
        String head = username(d.head());
        comments.write(
                d.coordinator(),
                Submission.first(),
                Matter.TASK,
                task,
                "Nhờ @" + head + " xem, @" + head + " nhé; thư gửi a@" + head);
        assertThat(told(d.head(), "MENTION")).isOne();
        assertThat(told(d.official(), "MENTION")).isZero();
        assertThatThrownBy(() -> comments.write(
                        d.coordinator(),
                        Submission.first(),
                        Matter.TASK,
                        task,
                        "Nhờ @" + username(d.head2()) + " và @khong.co.ai"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::key)
                                .containsExactlyInAnyOrder(
                                        "refusal.notices.mention.blind", "refusal.notices.mention.unknown"));
        assertThat(queries.count(d.coordinator(), Matter.TASK, task)).isOne();
    }

    @Test
    void aNameTypedByHandNamesAsOneChosenFromTheListAndIsReadAsOnThePage() {
        String name = d.head().name();
        comments.write(d.coordinator(), Submission.first(), Matter.TASK, task, "Nhờ @" + name + ", xem giúp @" + name);
        assertThat(told(d.head(), "MENTION")).isOne();
        assertThat(queries.list(d.coordinator(), Matter.TASK, task, "", 9)
                        .getLast()
                        .text())
                .isEqualTo("Nhờ @" + username(d.head()) + ", xem giúp @" + username(d.head()));
        assertThat(jdbc.sql("SELECT text FROM notice WHERE recipient_id = ? AND kind = 'MENTION'")
                        .param(d.head().personId())
                        .query(String.class)
                        .single())
                .as("in the inbox and in mail by their names")
                .isEqualTo("Nhờ @" + name + ", xem giúp @" + name);
    }

    @Test
    void aNameTypedByHandThatIsNobodysOrOfOneWhoMayNotSeeItIsSaidBeforeAnythingIsSent() {
        for (String name :
                List.of("Nguyễn Văn Không Có", d.head2().name(), d.head().name() + "g")) {
            assertThatThrownBy(() ->
                            comments.write(d.coordinator(), Submission.first(), Matter.TASK, task, "Nhờ @" + name))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("refusal.notices.mention.nobody");
        }
        jdbc.sql("UPDATE person SET full_name = ? WHERE id = ?")
                .params(d.head().name(), d.official().personId())
                .update();
        assertThatThrownBy(() -> comments.write(
                        d.coordinator(),
                        Submission.first(),
                        Matter.TASK,
                        task,
                        "Nhờ @" + d.head().name()))
                .isInstanceOf(Refusal.class)
                .hasMessage("refusal.notices.mention.several");
        assertThat(queries.count(d.coordinator(), Matter.TASK, task)).isZero();
    }

    @Test
    void peopleAreOfferedByAPartOfTheirNameWithoutMarksAndOnlyThoseWhoSeeIt() {
        List<Long> offered = queries.people(d.coordinator(), Matter.TASK, task, "nguyen thi", 50).stream()
                .map(PersonChoice::id)
                .toList();
        assertThat(offered)
                .contains(
                        d.head().personId(), d.official().personId(), d.leader().personId())
                .doesNotContain(
                        d.head2().personId(),
                        d.coordinator().personId(),
                        d.admin().personId());
    }

    @Test
    void wordsAreMendedForAWhileByWhoSaidThem() {
        long said = comments.write(d.head(), Submission.first(), Matter.TASK, task, "Sẽ xong tuần nầy");
        Actor later = d.head().at(d.head().at().plus(Duration.ofMinutes(59)));
        comments.edit(later, Submission.of(0), said, "Sẽ xong tuần này");
        assertThat(row(d.head()).text()).isEqualTo("Sẽ xong tuần này");
        assertThat(row(d.head()).editedAt()).isNotNull();
        Actor tooLate = d.head().at(d.head().at().plus(Duration.ofMinutes(61)));
        assertThatThrownBy(() -> comments.edit(tooLate, Submission.of(1), said, "Khác"))
                .isInstanceOf(Refusal.class)
                .hasMessage("refusal.notices.comment.late");
        assertThatThrownBy(() -> comments.edit(d.leader(), Submission.of(1), said, "Khác"))
                .isInstanceOf(Refusal.class)
                .hasMessage("refusal.notices.comment.foreign");
    }

    @Test
    void whatIsTakenBackIsNoLongerReadButStaysInTheTrail() {
        long said = comments.write(d.head(), Submission.first(), Matter.TASK, task, "Nói nhầm");
        assertThatThrownBy(() -> comments.delete(d.leader(), Submission.of(0), said))
                .isInstanceOf(Refusal.class)
                .hasMessage("refusal.notices.comment.foreign");
        comments.delete(d.head(), Submission.of(0), said);
        assertThat(row(d.leader()).text()).isEmpty();
        assertThat(row(d.leader()).deletedAt()).isNotNull();
        assertThat(queries.count(d.leader(), Matter.TASK, task)).isZero();
        assertThat(jdbc.sql("""
                        SELECT before_values FROM audit_entry
                        WHERE subject = 'task' AND subject_id = ? AND verb = 'comment.deleted'""").param(task).query(String.class).single()).contains("Nói nhầm");
    }

    @Test
    void ofTwoWhoMendAtOnceOneWins() throws Exception {
        long said = comments.write(d.head(), Submission.first(), Matter.TASK, task, "Đầu");
        assertThat(AtOnce.run(
                        () -> comments.edit(d.head(), Submission.of(0), said, "Một"),
                        () -> comments.edit(d.head(), Submission.of(0), said, "Hai")))
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void sentTwiceItIsSaidOnce() {
        Submission press = Submission.first();
        long first = comments.write(d.head(), press, Matter.TASK, task, "Một lần");
        assertThat(comments.write(d.head(), press, Matter.TASK, task, "Một lần"))
                .isEqualTo(first);
        assertThat(queries.count(d.head(), Matter.TASK, task)).isOne();
    }

    @Test
    void whoWatchesIsToldOfEveryVerbButTheOwnOnes() {
        watches.watch(d.inspector(), Submission.first(), Matter.TASK, task);
        watches.watch(d.official(), Submission.first(), Matter.TASK, task);
        progress.report(
                d.official(), planned.task(d.official(), task), task, new ProgressDraft(30, "Đã làm", "", false));
        assertThat(told(d.inspector(), "WATCHED")).isOne();
        assertThat(told(d.official(), "WATCHED")).isZero();
        comments.write(d.head(), Submission.first(), Matter.TASK, task, "Tốt");
        assertThat(told(d.inspector(), "COMMENT")).isOne();
        assertThat(told(d.head(), "COMMENT")).as("one's own words").isZero();

        watches.unwatch(d.inspector(), Submission.first(), Matter.TASK, task);
        assertThat(watches.isWatching(d.inspector(), Matter.TASK, task)).isFalse();
        progress.report(d.official(), planned.task(d.official(), task), task, new ProgressDraft(40, "Tiếp", "", false));
        assertThat(told(d.inspector(), "WATCHED")).isOne();
    }

    @Test
    void whoMaySeeItNoMoreHearsNothing() {
        watches.watch(d.official(), Submission.first(), Matter.TASK, task);
        jdbc.sql("UPDATE appointment SET to_day = ? WHERE person_id = ?")
                .params(d.official().today().minusDays(1), d.official().personId())
                .update();
        progress.report(d.head(), planned.task(d.head(), task), task, new ProgressDraft(30, "Đã làm", "", false));
        assertThat(told(d.official(), "WATCHED")).isZero();
    }

    @Test
    void commentsAreFoundWithoutMarks() {
        comments.write(d.head(), Submission.first(), Matter.TASK, task, "Xã Đường Hồng đã niêm yết");
        comments.write(d.head(), Submission.first(), Matter.TASK, task, "Chờ kinh phí");
        assertThat(queries.list(d.leader(), Matter.TASK, task, "duong hong", 50))
                .singleElement()
                .satisfies(found -> assertThat(found.text()).startsWith("Xã Đường Hồng"));
    }

    private CommentRow row(Actor by) {
        return queries.list(by, Matter.TASK, task, "", 50).getLast();
    }

    private String username(Actor of) {
        return jdbc.sql("SELECT username FROM account WHERE id = ?")
                .param(of.accountId())
                .query(String.class)
                .single();
    }

    private int told(Actor of, String kind) {
        return jdbc.sql("SELECT COUNT(*) FROM notice WHERE recipient_id = ? AND kind = ?")
                .params(of.personId(), kind)
                .query(Integer.class)
                .single();
    }
}
