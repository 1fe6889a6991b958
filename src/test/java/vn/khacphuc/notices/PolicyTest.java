package vn.khacphuc.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.assessments.Scorecards;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.NumberSetting;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Settings;
import vn.khacphuc.base.Submission;
import vn.khacphuc.deficiencies.Cause;
import vn.khacphuc.deficiencies.Deficiencies;
import vn.khacphuc.deficiencies.DeficiencyDraft;
import vn.khacphuc.deficiencies.PetitionAnswer;
import vn.khacphuc.deficiencies.PetitionDraft;
import vn.khacphuc.deficiencies.Petitions;
import vn.khacphuc.deficiencies.Source;
import vn.khacphuc.directives.UrgingDraft;
import vn.khacphuc.directives.UrgingKind;
import vn.khacphuc.directives.UrgingTarget;
import vn.khacphuc.directives.Urgings;
import vn.khacphuc.identity.AccountAdministration;
import vn.khacphuc.identity.AccountQueries;
import vn.khacphuc.identity.SubstituteDraft;
import vn.khacphuc.identity.Substitutions;
import vn.khacphuc.plans.ExtensionDraft;
import vn.khacphuc.plans.ExtensionReason;
import vn.khacphuc.plans.Extensions;
import vn.khacphuc.plans.Planned;
import vn.khacphuc.plans.Plans;
import vn.khacphuc.plans.Progress;
import vn.khacphuc.plans.Tasks;
import vn.khacphuc.verification.Verifications;

/** Who hears of what after a verb. */
@PortalTest
class PolicyTest {

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Autowired
    Tasks tasks;

    @Autowired
    Plans plans;

    @Autowired
    Progress progress;

    @Autowired
    Verifications verifications;

    @Autowired
    Extensions extensions;

    @Autowired
    Urgings urgings;

    @Autowired
    Substitutions substitutions;

    @Autowired
    AccountAdministration accounts;

    @Autowired
    AccountQueries accountQueries;

    @Autowired
    Scorecards scorecards;

    @Autowired
    Deficiencies deficiencies;

    @Autowired
    Petitions petitions;

    @Autowired
    Settings settings;

    @Autowired
    Notices notices;

    @Autowired
    Inbox inbox;

    @Autowired
    NoticeWords words;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private District.Made d;
    private long task;

    @BeforeEach
    void aRunningTask() {
        d = district.make();
        task = planned.running(d.head(), d.coordinator(), d.official(), today().plusDays(9));
    }

    @Test
    void theOwnerHearsOfATaskThatBeginsAndWhoDidItDoesNot() {
        assertThat(of(d.official())).containsExactly("ASSIGNED");
        assertThat(of(d.head())).isEmpty();
        long plan = planned.seen(d.head(), task).planId();
        assertThat(Told.kinds(jdbc, d.head().personId(), "plan", plan)).containsExactly("PLAN_APPROVED");
        assertThat(Told.kinds(jdbc, d.coordinator().personId(), "plan", plan))
                .as("submitted by the head, and no longer waiting")
                .containsExactly("PLAN_SUBMITTED");
        assertThat(unread(d.coordinator(), plan)).isZero();
        assertThat(Told.kinds(jdbc, d.coordinator2().personId(), "plan", plan)).containsExactly("PLAN_SUBMITTED");
    }

    @Test
    void aReturnedReportGoesBackToWhoOwnsItAndToWhoReportedIt() {
        progress.reportDone(d.head(), planned.task(d.head(), task), task, planned.done(d.head(), task));
        verifications.giveBack(
                d.coordinator(),
                planned.task(d.coordinator(), task),
                task,
                planned.inOrder(d.coordinator(), task),
                "Thiếu dấu");
        assertThat(of(d.official())).containsExactly("ASSIGNED", "RETURNED");
        assertThat(of(d.head())).containsExactly("RETURNED");
        assertThat(jdbc.sql("SELECT text FROM notice WHERE kind = 'RETURNED' AND recipient_id = ?")
                        .param(d.head().personId())
                        .query(String.class)
                        .single())
                .isEqualTo("Thiếu dấu");
    }

    @Test
    void anExtensionIsAskedOfTheCoordinatorsAndItsDecisionToldToWhoAsked() {
        long asked = extensions.request(
                d.official(),
                planned.task(d.official(), task),
                task,
                new ExtensionDraft(ExtensionReason.values()[0], "Chờ hướng dẫn", today().plusDays(20)));
        assertThat(of(d.coordinator())).containsExactly("EXTENSION_ASKED");
        assertThat(of(d.coordinator2())).containsExactly("EXTENSION_ASKED");
        extensions.refuse(
                d.coordinator2(),
                Submission.of(jdbc.sql("SELECT version FROM task_extension WHERE id = ?")
                        .param(asked)
                        .query(Long.class)
                        .single()),
                asked,
                "Không đủ căn cứ");
        assertThat(of(d.official())).containsExactly("ASSIGNED", "EXTENSION_DECIDED");
        assertThat(unreadTask(d.coordinator())).as("decided, no longer waiting").isZero();
    }

    @Test
    void aSlipGoesToWhomItNamesAndToTheHeadAndItsAnswerToWhoSentIt() {
        long slip = urgings.send(
                d.leader(),
                Submission.first(),
                new UrgingDraft(
                        UrgingKind.EXPLANATION,
                        null,
                        UrgingTarget.task(task),
                        d.official().personId(),
                        today().plusDays(5),
                        "Đề nghị giải trình"));
        assertThat(Told.kinds(jdbc, d.official().personId(), "urging", slip)).containsExactly("EXPLANATION");
        assertThat(Told.kinds(jdbc, d.head().personId(), "urging", slip)).containsExactly("EXPLANATION");
        assertThat(Told.kinds(jdbc, d.coordinator().personId(), "urging", slip)).isEmpty();
        urgings.answer(
                d.official(),
                Submission.of(jdbc.sql("SELECT version FROM urging WHERE id = ?")
                        .param(slip)
                        .query(Long.class)
                        .single()),
                slip,
                "Đã thực hiện");
        assertThat(Told.kinds(jdbc, d.leader().personId(), "urging", slip)).containsExactly("ANSWERED");
        assertThat(unread(d.head(), slip))
                .as("answered, nobody waits for the head")
                .isZero();
    }

    @Test
    void ofAnUrgingOnATaskThatNamesNobodyItsOwnerHearsFirstThenTheHeadAndWithWhatWords() {
        jdbc.sql("UPDATE task SET due = ? WHERE id = ?")
                .params(today().minusDays(3), task)
                .update();
        long slip = urgings.send(
                d.coordinator(),
                Submission.first(),
                new UrgingDraft(
                        UrgingKind.URGING,
                        null,
                        UrgingTarget.task(task),
                        null,
                        today().plusDays(5),
                        "Hoàn thành niêm yết trước thứ Sáu"));
        for (Actor told : List.of(d.official(), d.head())) {
            assertThat(Told.kinds(jdbc, told.personId(), "urging", slip)).containsExactly("URGING");
            NoticeRow row = inbox.list(told, NoticeReason.ORDERS, true, 0, 1).getFirst();
            assertThat(words.sentence(row, Locale.of("vi"))).endsWith(": Hoàn thành niêm yết trước thứ Sáu");
        }
        urgings.answer(
                d.head(),
                Submission.of(jdbc.sql("SELECT version FROM urging WHERE id = ?")
                        .param(slip)
                        .query(Long.class)
                        .single()),
                slip,
                "Đang niêm yết");
        urgings.accept(
                d.coordinator(),
                Submission.of(jdbc.sql("SELECT version FROM urging WHERE id = ?")
                        .param(slip)
                        .query(Long.class)
                        .single()),
                slip);
        assertThat(Told.kinds(jdbc, d.head().personId(), "urging", slip))
                .as("what was thought of the answer is told to who gave it")
                .containsExactly("URGING", "JUDGED");
        assertThat(Told.kinds(jdbc, d.official().personId(), "urging", slip)).containsExactly("URGING");
    }

    @Test
    void theAnswerToAPetitionIsToldToWhoDraftedAndToWhoSentIt() {
        long deficiency = deficiencies.log(
                d.head(),
                Submission.first(),
                new DeficiencyDraft(
                        d.commune(),
                        null,
                        today().getYear() - 1,
                        null,
                        null,
                        "Báo cáo thiếu số liệu",
                        "",
                        BigDecimal.ONE,
                        Source.SCORING,
                        "",
                        today(),
                        Map.of(Cause.SUPERIOR_RULE, "Chưa có hướng dẫn"),
                        null));
        long petition = petitions.draft(
                d.coordinator(),
                Submission.first(),
                new PetitionDraft("Kiến nghị tháo gỡ", "Ủy ban nhân dân tỉnh", "", List.of(deficiency)));
        petitions.send(d.leader(), Submission.of(0), petition, "86/TTr-UBND", today());
        petitions.answer(
                d.coordinator2(), Submission.of(1), petition, new PetitionAnswer("5/UBND", today(), "Sẽ hướng dẫn"));
        for (Actor told : List.of(d.coordinator(), d.leader())) {
            assertThat(Told.kinds(jdbc, told.personId(), "petition", petition)).containsExactly("ANSWERED");
            NoticeRow row = inbox.list(told, NoticeReason.DECISIONS, true, 0, 1).getFirst();
            assertThat(words.sentence(row, Locale.of("vi"))).endsWith("đã trả lời kiến nghị: Sẽ hướng dẫn");
            assertThat(NoticeLinks.page(row)).isEqualTo("petitions/" + petition);
        }
        for (Actor other : List.of(d.coordinator2(), d.head())) {
            assertThat(Told.kinds(jdbc, other.personId(), "petition", petition)).isEmpty();
        }
    }

    /** A reminder that was read, or whose day has passed, says the day: "due soon" and "two days over" contradict. */
    @Test
    void whatIsOverSaysItsDayInsteadOfDaysLeft() {
        LocalDate due = LocalDate.of(2026, 11, 27);
        Locale vietnamese = Locale.of("vi");
        assertThat(words.when(reminder(NoticeKind.DUE_SOON, due, null), due.minusDays(3), vietnamese))
                .isEqualTo("còn 3 ngày");
        assertThat(words.when(reminder(NoticeKind.DUE_SOON, due, null), due.plusDays(1), vietnamese))
                .isEqualTo("27/11/2026");
        assertThat(words.when(reminder(NoticeKind.DUE_SOON, due, Instant.EPOCH), due.minusDays(3), vietnamese))
                .isEqualTo("27/11/2026");
        assertThat(words.when(reminder(NoticeKind.OVERDUE, due, null), due.plusDays(2), vietnamese))
                .isEqualTo("quá 2 ngày");
        assertThat(words.when(reminder(NoticeKind.OVERDUE, due, Instant.EPOCH), due.plusDays(2), vietnamese))
                .isEqualTo("27/11/2026");
    }

    private static NoticeRow reminder(NoticeKind kind, LocalDate due, Instant read) {
        return new NoticeRow(1, kind, "task", 1, "Niêm yết", null, null, due, 0, "", null, Instant.EPOCH, read);
    }

    @Test
    void theStepsUpwardsKeepTheirOrderAndThoseBeforeADeadlineDiffer() {
        assertThatThrownBy(() -> settings.set(d.admin(), Submission.first(), "notices.late.head", 61))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::key)
                                .containsExactly("refusal.base.setting", "refusal.notices.late.head"));
        assertThatThrownBy(() -> settings.set(d.admin(), Submission.first(), "notices.late.coordinator", 5))
                .hasMessage("refusal.notices.late.coordinator");
        assertThatThrownBy(() -> settings.set(d.admin(), Submission.first(), "directives.urging.late", 1))
                .hasMessage("refusal.notices.late.coordinator");
        assertThatThrownBy(() -> settings.set(d.admin(), Submission.first(), "notices.soon.third", 7))
                .hasMessage("refusal.notices.soon.same");
        settings.set(d.admin(), Submission.first(), "notices.late.head", 2);
        settings.set(d.admin(), Submission.first(), "notices.late.head", 1);
        assertThat(settings.all().stream().map(NumberSetting::name).filter(name -> name.startsWith("notices.")))
                .as("as they are used")
                .startsWith(
                        "notices.soon.first",
                        "notices.soon.second",
                        "notices.soon.third",
                        "notices.soon.fourth",
                        "notices.late.head",
                        "notices.late.coordinator",
                        "notices.stalled");
    }

    @Test
    void whoeverHadATaskHearsThatAnotherHasItNowAndIsRemindedOfItNoMore() {
        Actor next = district.person(d.admin(), "next." + task, d.commune(), Role.OFFICIAL);
        tasks.assign(d.head(), planned.task(d.head(), task), task, next.personId());
        assertThat(of(next)).containsExactly("ASSIGNED");
        assertThat(of(d.official())).containsExactly("ASSIGNED", "STOPPED");
        NoticeRow row = inbox.list(d.official(), null, true, 0, 9).getFirst();
        assertThat(words.sentence(row, Locale.of("vi"))).startsWith("Việc đã giao cho người khác");
        assertThat(unreadTask(d.official())).as("only that").isOne();
        tasks.assign(d.head(), planned.task(d.head(), task), task, d.head().personId());
        assertThat(of(next)).containsExactly("ASSIGNED", "STOPPED");
        assertThat(of(d.official())).containsExactly("ASSIGNED", "STOPPED");
        assertThat(of(d.head())).as("who did it").isEmpty();
    }

    @Test
    void whoseScorecardIsIssuedHearsOfItAndWhoIssuedItOfTheReply() {
        long card = scorecards.issue(
                d.leader(), Submission.first(), d.official().personId(), today().minusDays(40), today().minusDays(10));
        assertThat(Told.kinds(jdbc, d.official().personId(), "scorecard", card)).containsExactly("SCORECARD");
        assertThat(Told.kinds(jdbc, d.leader().personId(), "scorecard", card)).isEmpty();
        scorecards.reply(d.official(), Submission.first(), card, "Hai việc chậm do mất điện");
        assertThat(Told.kinds(jdbc, d.leader().personId(), "scorecard", card)).containsExactly("SCORECARD");
        assertThat(Told.kinds(jdbc, d.official().personId(), "scorecard", card)).hasSize(1);
    }

    @Test
    void aSubstituteHearsWhatTheOneStoodInForHears() {
        Actor stand = district.person(d.admin(), "stand." + task, d.commune(), Role.OFFICIAL);
        long held = jdbc.sql("SELECT id FROM appointment WHERE person_id = ?")
                .param(d.official().personId())
                .query(Long.class)
                .single();
        substitutions.name(
                d.admin(),
                Submission.of(jdbc.sql("SELECT version FROM appointment WHERE id = ?")
                        .param(held)
                        .query(Long.class)
                        .single()),
                new SubstituteDraft(held, stand.personId(), today(), today().plusDays(3), "12/QĐ"));
        assertThat(Told.to(jdbc, List.of(stand.personId())))
                .extracting(Told::kind)
                .contains("ACCOUNT");
        tasks.pause(d.coordinator(), planned.task(d.coordinator(), task), task, today().plusDays(5), "Chờ vốn");
        assertThat(of(d.official())).containsExactly("ASSIGNED", "STOPPED");
        assertThat(of(stand)).containsExactly("STOPPED");
    }

    @Test
    void whereTheOwnerCannotSignInTheHeadIsToldInstead() {
        jdbc.sql("UPDATE account SET disabled = TRUE WHERE id = ?")
                .param(d.official().accountId())
                .update();
        tasks.pause(d.coordinator(), planned.task(d.coordinator(), task), task, today().plusDays(5), "Chờ vốn");
        assertThat(of(d.head())).containsExactly("STOPPED");
        jdbc.sql("UPDATE account SET disabled = TRUE WHERE id = ?")
                .param(d.head().accountId())
                .update();
        tasks.resume(d.coordinator(), planned.task(d.coordinator(), task), task);
        tasks.pause(d.coordinator(), planned.task(d.coordinator(), task), task, today().plusDays(5), "Chờ vốn");
        assertThat(of(d.coordinator2())).as("and then the coordinators").containsExactly("STOPPED");
        assertThat(of(d.leader())).isEmpty();
    }

    @Test
    void whatIsToldTwiceIsToldOnce() {
        About about = new About("task", task, "c1", d.commune(), "Niêm yết", null, "Anh xem giúp");
        for (int i = 0; i < 2; i++) {
            transaction.executeWithoutResult(status -> notices.tell(
                    d.head(),
                    NoticeKind.MENTION,
                    List.of(d.official().personId(), d.head().personId()),
                    about));
        }
        assertThat(of(d.official())).containsExactly("ASSIGNED", "MENTION");
        assertThat(of(d.head())).as("not who wrote it").isEmpty();
    }

    @Test
    void aChangeThatIsUndoneWasNeverTold() {
        transaction.executeWithoutResult(status -> {
            tasks.pause(d.coordinator(), planned.task(d.coordinator(), task), task, today().plusDays(5), "Chờ vốn");
            status.setRollbackOnly();
        });
        assertThat(of(d.official())).containsExactly("ASSIGNED");
    }

    private LocalDate today() {
        return d.head().today();
    }

    private List<String> of(Actor person) {
        return Told.kinds(jdbc, person.personId(), "task", task);
    }

    private int unread(Actor person, long id) {
        return count("recipient_id = :person AND subject_id = :id AND read_at IS NULL", person, id);
    }

    private int unreadTask(Actor person) {
        return count(
                "recipient_id = :person AND subject = 'task' AND subject_id = :id AND read_at IS NULL", person, task);
    }

    private int count(String where, Actor person, long id) {
        return jdbc.sql("SELECT COUNT(*) FROM notice WHERE " + where)
                .params(Map.of("person", person.personId(), "id", id))
                .query(Integer.class)
                .single();
    }
}
