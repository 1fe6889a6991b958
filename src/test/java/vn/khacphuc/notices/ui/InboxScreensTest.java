package vn.khacphuc.notices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
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
import vn.khacphuc.directives.UrgingDraft;
import vn.khacphuc.directives.UrgingKind;
import vn.khacphuc.directives.UrgingTarget;
import vn.khacphuc.directives.Urgings;
import vn.khacphuc.identity.TestSignIn;
import vn.khacphuc.notices.CommentQueries;
import vn.khacphuc.notices.Comments;
import vn.khacphuc.notices.Inbox;
import vn.khacphuc.notices.MailWay;
import vn.khacphuc.notices.Matter;
import vn.khacphuc.notices.NoticeKind;
import vn.khacphuc.notices.NoticePreferences;
import vn.khacphuc.notices.NoticeReason;
import vn.khacphuc.plans.ExtensionDraft;
import vn.khacphuc.plans.ExtensionReason;
import vn.khacphuc.plans.Extensions;
import vn.khacphuc.plans.Planned;

@SpringBootTest
@Import({District.class, Planned.class})
class InboxScreensTest extends SpringBrowserlessTest {

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Autowired
    Extensions extensions;

    @Autowired
    Urgings urgings;

    @Autowired
    Inbox inbox;

    @Autowired
    NoticePreferences preferences;

    @Autowired
    Comments comments;

    @Autowired
    CommentQueries talk;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatOneWasToldStandsByItsReasonIsOpenedUpdatedAndMarked() {
        var d = district.make();
        long task = planned.running(
                d.head(), d.coordinator(), d.official(), d.head().today().plusDays(9));
        signIn(d.official());
        navigate(Links.NOTICES, InboxView.class);
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(Links.task(task), "notices?report=" + task);
        assertThat($(Span.class).all())
                .extracting(Span::getText)
                .anyMatch(text -> text.startsWith(d.coordinator().name() + " giao nhiệm vụ, hạn ngày "));
        assertThat(inbox.unreadByReason(d.official())).containsEntry(NoticeReason.WORK, 1);
        test($(Button.class)
                        .withCondition(button ->
                                "Đánh dấu đã đọc".equals(button.getElement().getAttribute("aria-label")))
                        .all()
                        .getFirst())
                .click();
        assertThat(inbox.unreadByReason(d.official())).doesNotContainKey(NoticeReason.WORK);
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).doesNotContain(Links.task(task));
        UI.getCurrent().navigate(Links.NOTICES, QueryParameters.of("all", "1"));
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains(Links.task(task));
    }

    @Test
    void whatIsAskedIsDecidedAndAnsweredWithoutLeavingTheInbox() {
        var d = district.make();
        long task = planned.running(
                d.head(), d.coordinator(), d.official(), d.head().today().plusDays(9));
        extensions.request(
                d.official(),
                planned.task(d.official(), task),
                task,
                new ExtensionDraft(
                        ExtensionReason.values()[0],
                        "Chờ hướng dẫn của Sở",
                        d.head().today().plusDays(20)));
        signIn(d.coordinator());
        navigate(Links.NOTICES, InboxView.class);
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("notices?extension=" + task);
        UI.getCurrent().navigate(Links.NOTICES, QueryParameters.of("extension", String.valueOf(task)));
        test($(Button.class).withText("Đồng ý gia hạn").single()).click();
        assertThat(inbox.list(d.coordinator(), NoticeReason.DECISIONS, true, 0, 9))
                .isEmpty();
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).doesNotContain("notices?extension=" + task);

        long slip = urgings.send(
                d.leader(),
                Submission.first(),
                new UrgingDraft(
                        UrgingKind.EXPLANATION,
                        null,
                        UrgingTarget.task(task),
                        d.official().personId(),
                        d.head().today().plusDays(5),
                        "Đề nghị giải trình"));
        signIn(d.official());
        UI.getCurrent().navigate(Links.NOTICES, QueryParameters.of("answer", String.valueOf(slip)));
        assertThat($(Dialog.class).all()).hasSize(1);
        UI.getCurrent().navigate(Links.NOTICES);
        assertThat($(Dialog.class).all()).as("Back leads out of it").isEmpty();
        UI.getCurrent().navigate(Links.NOTICES, QueryParameters.of("answer", String.valueOf(slip)));
        assertThat($(Dialog.class).all()).as("Forward leads into one").hasSize(1);
        test($(TextArea.class).single()).setValue("Đã trình Sở Nội vụ, chờ hướng dẫn.");
        test($(Button.class).withText("Gửi trả lời").single()).click();
        assertThat(inbox.list(d.official(), NoticeReason.ORDERS, true, 0, 9)).isEmpty();
        assertThat(inbox.list(d.leader(), NoticeReason.DECISIONS, true, 0, 9))
                .extracting(row -> row.kind() + " " + row.subjectId())
                .containsExactly("ANSWERED " + slip);
    }

    @Test
    void aTaskWithoutOwnerIsGivenToSomebodyAndAMentionAnsweredOverTheInbox() {
        var d = district.make();
        long task = planned.running(
                d.head(), d.coordinator(), d.official(), d.head().today().plusDays(9));
        told(d.head(), NoticeKind.UNOWNED, "task", task, "");
        comments.write(d.coordinator(), Submission.first(), Matter.TASK, task, "Nhờ @" + username(d.head()) + " xem");
        signIn(d.head());
        navigate(Links.NOTICES, InboxView.class);
        assertThat(acts()).contains("notices?assign=" + task + " Giao người", "notices?talk-task=" + task + " Trả lời");

        UI.getCurrent().navigate(Links.NOTICES, QueryParameters.of("assign", String.valueOf(task)));
        test($(Button.class).withText("Lưu").single()).click();
        assertThat(acts()).doesNotContain("notices?assign=" + task + " Giao người");

        UI.getCurrent().navigate(Links.NOTICES, QueryParameters.of("talk-task", String.valueOf(task)));
        test($(TextArea.class).single()).setValue("Đã xem, làm trong tuần này");
        test($(Button.class).withText("Gửi").single()).click();
        assertThat(talk.count(d.head(), Matter.TASK, task)).isEqualTo(2);
        test($(Button.class).withText("Đóng").single()).click();
        assertThat($(TextArea.class).all()).isEmpty();
    }

    @Test
    void whatTakesReadingIsDoneOnItsOwnPageAndOnlyByWhoMay() {
        var d = district.make();
        long task = planned.running(
                d.head(), d.coordinator(), d.official(), d.head().today().plusDays(9));
        long plan = planned.seen(d.head(), task).planId();
        for (Actor person : List.of(d.coordinator2(), d.head(), d.official())) {
            told(person, NoticeKind.PROPOSED, "urging", 0, "");
            told(person, NoticeKind.PLAN_SUBMITTED, "plan", plan, "");
            told(person, NoticeKind.PLAN_RETURNED, "plan", plan, "Thiếu phụ lục");
            told(person, NoticeKind.PERIOD, "assessment", 7, "due");
            told(person, NoticeKind.PERIOD, "period", 8, "rating");
            told(person, NoticeKind.PERIOD, "assessment", 9, "assessment.rated");
        }
        assertThat(actsOf(d.coordinator2()))
                .contains(
                        "urgings?state=PROPOSED Gửi hoặc bỏ",
                        Links.plan(plan) + " Xem và duyệt",
                        Links.assessment(8) + " Xếp loại")
                .doesNotContain(Links.unitAssessment(7) + " Tự đánh giá");
        assertThat(actsOf(d.head()))
                .contains(Links.plan(plan) + " Sửa và trình lại", Links.unitAssessment(7) + " Tự đánh giá")
                .doesNotContain(Links.unitAssessment(9) + " Tự đánh giá", Links.plan(plan) + " Xem và duyệt");
        assertThat(actsOf(d.official())).noneMatch(act -> act.contains("plans/") || act.contains("urgings"));
    }

    /** A slip on the task that names nobody is for its head to answer; the owner is told of it. */
    @Test
    void onlyWhoMayAnswerASlipIsAskedTo() {
        var d = district.make();
        long task = planned.running(
                d.head(), d.coordinator(), d.official(), d.head().today().plusDays(9));
        long slip = urgings.send(
                d.leader(),
                Submission.first(),
                new UrgingDraft(
                        UrgingKind.EXPLANATION,
                        null,
                        UrgingTarget.task(task),
                        null,
                        d.head().today().plusDays(5),
                        "Đề nghị giải trình"));
        assertThat(actsOf(d.head())).contains("notices?answer=" + slip + " Trả lời");
        assertThat(actsOf(d.official())).noneMatch(act -> act.contains("answer="));
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains(Links.urging(slip));
    }

    private List<String> actsOf(Actor by) {
        signIn(by);
        navigate(Links.NOTICES, InboxView.class);
        return acts();
    }

    private List<String> acts() {
        return $(Anchor.class).all().stream()
                .filter(anchor -> anchor.hasClassName("button-link"))
                .map(anchor -> anchor.getHref() + " " + anchor.getText())
                .toList();
    }

    private void told(Actor to, NoticeKind kind, String subject, long id, String text) {
        jdbc.sql("""
                        INSERT INTO notice (recipient_id, kind, subject, subject_id, occurrence, title, text, at, mail)
                        VALUES (?, ?, ?, ?, 'test', 'Niêm yết', ?, NOW(6), 'NONE')""").params(to.personId(), kind.name(), subject, id, text).update();
    }

    private String username(Actor of) {
        return jdbc.sql("SELECT username FROM account WHERE id = ?")
                .param(of.accountId())
                .query(String.class)
                .single();
    }

    @Test
    void whoMayReadASlipButNotAnswerItSeesItInsteadOfHearingThatItIsSettled() {
        var d = district.make();
        long task = planned.running(
                d.head(), d.coordinator(), d.official(), d.head().today().plusDays(9));
        long slip = urgings.send(
                d.coordinator(),
                Submission.first(),
                new UrgingDraft(
                        UrgingKind.URGING,
                        null,
                        UrgingTarget.task(task),
                        null,
                        d.head().today().plusDays(5),
                        "Đề nghị hoàn thành việc niêm yết"));
        signIn(d.official());
        UI.getCurrent().navigate(Links.NOTICES, QueryParameters.of("answer", String.valueOf(slip)));
        assertThat($(Dialog.class).all()).hasSize(1);
        assertThat($(Button.class).withText("Gửi trả lời").all()).isEmpty();
        UI.getCurrent().navigate(Links.NOTICES);
        signIn(d.head());
        UI.getCurrent().navigate(Links.NOTICES, QueryParameters.of("answer", String.valueOf(slip)));
        assertThat($(Button.class).withText("Gửi trả lời").all()).hasSize(1);
    }

    @Test
    void nobodyReadsAnothersInboxNorMarksIt() {
        var d = district.make();
        planned.running(
                d.head(), d.coordinator(), d.official(), d.head().today().plusDays(9));
        int before = inbox.unread(d.official());
        inbox.readAll(d.head(), null, Long.MAX_VALUE);
        long of = inbox.list(d.official(), null, true, 0, 1).getFirst().id();
        inbox.read(d.head(), List.of(of));
        assertThat(inbox.unread(d.official())).isEqualTo(before).isPositive();
    }

    @Test
    @SuppressWarnings("unchecked")
    void onesOwnChoiceIsKept() {
        var d = district.make();
        signIn(d.official());
        navigate(Links.NOTICE_PREFERENCES, PreferencesView.class);
        $(EmailField.class).single().setValue("canbo@huyen.example");
        ((Select<MailWay>) $(Select.class).id("way-returned")).setValue(MailWay.NONE);
        test($(Button.class).withText("Lưu").single()).click();
        assertThat(preferences.of(d.official()).email()).isEqualTo("canbo@huyen.example");
        assertThat(preferences.of(d.official()).ways())
                .containsEntry(NoticeKind.RETURNED, MailWay.NONE)
                .containsEntry(NoticeKind.URGING, MailWay.AT_ONCE);
    }

    @Test
    void theAdministratorSeesWhatDidNotLeaveAndWhyAndTriesItAgain() {
        var d = district.make();
        jdbc.sql("INSERT INTO notice_reader (person_id, version, email) VALUES (?, 0, 'a@b.example')")
                .param(d.head().personId())
                .update();
        jdbc.sql("""
                        INSERT INTO mail (mail_key, batch, person_id, address, language, way, day, message_id, state, error,
                                          next_at, created_at)
                        VALUES (CONCAT('now/', :person, '/1'), '', :person, 'a@b.example', 'vi', 'AT_ONCE', '2022-01-01',
                                '<a@b>', 'FAILED', '550 không có hộp thư này', NOW(), NOW())""").param("person", d.head().personId()).update();
        signIn(d.admin());
        navigate(Links.ADMIN_MAIL, MailView.class);
        assertThat($(Span.class).all()).extracting(Span::getText).contains("550 không có hộp thư này");
        test($(Button.class).withText("Gửi lại").single()).click();
        assertThat(jdbc.sql("SELECT state FROM mail WHERE person_id = ?")
                        .param(d.head().personId())
                        .query(String.class)
                        .single())
                .isEqualTo("WAITING");
    }

    /** Whoever still has a first password would be held at the page where it is changed. */
    private void signIn(Actor by) {
        jdbc.sql("UPDATE account SET must_change_password = FALSE WHERE id = ?")
                .param(by.accountId())
                .update();
        TestSignIn.as(by);
    }
}
