package vn.khacphuc.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import org.thymeleaf.ITemplateEngine;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;

/** Mail through a real server: what leaves, when, to whom, and what happens where it does not. */
@PortalTest
class MailTest {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final String BASE = "https://khacphuc.huyen.example/";

    @Autowired
    District district;

    @Autowired
    NoticePreferences preferences;

    @Autowired
    MailDelivery delivery;

    @Autowired
    Inbox inbox;

    @Autowired
    NoticeWords words;

    @Autowired
    Turn turn;

    @Autowired
    ITemplateEngine templates;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private final MailSetup setup = new MailSetup("127.0.0.1", "khacphuc@huyen.example", BASE);
    private District.Made d;

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void aDistrict() {
        d = district.make();
    }

    @Test
    void whatPressesLeavesAtOnceInTheReadersLanguageAsTextAndHtmlWithAbsoluteLinks() throws Exception {
        reader(d.official(), "vi", 7, Map.of());
        tell(
                NoticeKind.RETURNED,
                d.official(),
                41,
                "Niêm yết <b>đầy đủ</b> thủ tục",
                "Thiếu dấu & chữ ký",
                at("2022-03-04T09:30"));
        node(SERVER.getSmtp().getPort()).run(at("2022-03-04T09:30").at());

        MimeMessage mail = only(d.official());
        assertThat(mail.getSubject()).isEqualTo("Báo cáo bị trả lại: Niêm yết <b>đầy đủ</b> thủ tục");
        assertThat(mail.getFrom()[0]).hasToString("khacphuc@huyen.example");
        String text = part(mail, "text/plain");
        String html = part(mail, "text/html");
        assertThat(text)
                .contains("Kính gửi " + d.official().name())
                .contains(d.head2().name() + " trả lại báo cáo: Thiếu dấu & chữ ký")
                .contains("còn 6 ngày")
                .contains(BASE + "my?report=41");
        assertThat(html)
                .contains("href=\"" + BASE + "tasks/41\"")
                .contains("Niêm yết &lt;b&gt;đầy đủ&lt;/b&gt; thủ tục")
                .doesNotContain("<b>đầy đủ");
        assertThat(mail.getMessageID())
                .isEqualTo(jdbc.sql("SELECT message_id FROM mail WHERE person_id = ?")
                        .param(d.official().personId())
                        .query(String.class)
                        .single());
    }

    @Test
    void theDailyMailGathersWhatWaitsAtTheReadersHourAndNoMoreThatDay() throws Exception {
        reader(d.official(), "en", 8, Map.of());
        tell(NoticeKind.DUE_SOON, d.official(), 51, "Niêm yết thủ tục", "", at("2022-03-04T00:05"));
        tell(NoticeKind.ASSIGNED, d.official(), 52, "Rà soát quy chế", "", at("2022-03-04T07:10"));
        Postman node = node(SERVER.getSmtp().getPort());
        node.run(at("2022-03-04T07:59").at());
        assertThat(received(d.official())).isEmpty();
        node.run(at("2022-03-04T08:00").at());
        node.run(at("2022-03-04T08:01").at());
        MimeMessage mail = only(d.official());
        assertThat(mail.getSubject()).isEqualTo("2 notices of 04/03/2022");
        assertThat(part(mail, "text/plain"))
                .contains("Due on 10/03/2022")
                .contains("== Deadlines ==", "== Course of the work ==")
                .containsSubsequence("Niêm yết thủ tục", "Rà soát quy chế");
        tell(NoticeKind.ASSIGNED, d.official(), 53, "Tập huấn", "", at("2022-03-04T15:00"));
        node.run(at("2022-03-04T15:01").at());
        node.run(at("2022-03-05T07:30").at());
        assertThat(received(d.official())).as("not before the next morning").hasSize(1);
        node.run(at("2022-03-05T08:30").at());
        assertThat(received(d.official())).hasSize(2);
    }

    @Test
    void somebodyWhoHadNothingInTheMorningIsNotMailedInTheAfternoonButForWhatTheDateDemands() throws Exception {
        reader(d.official(), "vi", 7, Map.of());
        Postman node = node(SERVER.getSmtp().getPort());
        tell(NoticeKind.ASSIGNED, d.official(), 61, "Tập huấn", "", at("2022-03-04T15:00"));
        node.run(at("2022-03-04T15:01").at());
        assertThat(received(d.official())).isEmpty();
        // The portal was down in the morning.
        tell(NoticeKind.DUE_TODAY, d.official(), 62, "Báo cáo quý", "", at("2022-03-04T16:00"));
        node.run(at("2022-03-04T16:01").at());
        assertThat(part(only(d.official()), "text/plain")).contains("Tập huấn", "Báo cáo quý");
    }

    @Test
    void mutedMailEmptiesNoQueueAndWhatWasReadIsNotMailed() throws Exception {
        reader(d.official(), "vi", 7, Map.of(NoticeKind.MENTION, MailWay.NONE, NoticeKind.ASSIGNED, MailWay.AT_ONCE));
        int before = inbox.unread(d.official());
        tell(NoticeKind.MENTION, d.official(), 71, "Tập huấn", "Anh xem", at("2022-03-04T06:00"));
        tell(NoticeKind.VERIFIED, d.official(), 72, "Rà soát", "", at("2022-03-04T06:00"));
        assertThat(inbox.unread(d.official())).isEqualTo(before + 2);
        inbox.readAll(at("2022-03-04T06:30", d.official()), NoticeReason.WORK, Long.MAX_VALUE);
        Postman node = node(SERVER.getSmtp().getPort());
        node.run(at("2022-03-04T08:00").at());
        assertThat(received(d.official())).isEmpty();
        assertThat(inbox.unread(d.official())).isEqualTo(before + 1);
        tell(NoticeKind.ASSIGNED, d.official(), 73, "Tập huấn", "", at("2022-03-04T09:00"));
        node.run(at("2022-03-04T09:01").at());
        assertThat(received(d.official())).hasSize(1);
    }

    @Test
    void whoHasNoAddressGetsNoMailAndAWrongAddressIsRefused() {
        tell(NoticeKind.RETURNED, d.official(), 81, "Tập huấn", "", at("2022-03-04T09:00"));
        assertThat(jdbc.sql("SELECT mail FROM notice WHERE recipient_id = ? AND subject_id = 81")
                        .param(d.official().personId())
                        .query(String.class)
                        .single())
                .isEqualTo("NONE");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> preferences.choose(
                        d.official(), Submission.of(0), new Preferences(0, "khong phai dia chi", "fr", 24, Map.of()))))
                .isInstanceOfSatisfying(
                        vn.khacphuc.base.Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(vn.khacphuc.base.Refusal.Reason::key)
                                .containsExactly(
                                        "refusal.notices.email", "refusal.notices.language", "refusal.notices.hour"));
    }

    @Test
    void whereTheServerIsDownItIsTriedAgainLaterAndShownMeanwhile() throws Exception {
        reader(d.official(), "vi", 7, Map.of());
        tell(NoticeKind.RETURNED, d.official(), 91, "Tập huấn", "Thiếu", at("2022-03-04T09:00"));
        Postman down = node(closedPort());
        Instant nine = at("2022-03-04T09:00").at();
        down.run(nine);
        down.run(nine.plusSeconds(30));
        MailRow stuck = mail(d.official());
        assertThat(stuck.attempts()).as("not tried again within the minute").isEqualTo(1);
        assertThat(stuck.nextAt()).isEqualTo(nine.plusSeconds(60));
        assertThat(stuck.error()).contains("Connection refused");
        down.run(nine.plusSeconds(60));
        assertThat(mail(d.official()).nextAt()).isEqualTo(nine.plusSeconds(60 + 300));
        node(SERVER.getSmtp().getPort()).run(nine.plusSeconds(400));
        assertThat(received(d.official())).hasSize(1);
        assertThat(delivery.stuck(d.admin().scope(), 0, 100)).isEmpty();
    }

    @Test
    void aRefusedAddressIsGivenUpAndTheAdministratorSendsItToTheRightOne() throws Exception {
        reader(d.official(), "vi", 7, Map.of());
        tell(NoticeKind.RETURNED, d.official(), 101, "Tập huấn", "Thiếu", at("2022-03-04T09:00"));
        try (UnkindServer server = new UnkindServer("550 5.1.1 no such user")) {
            node(server.port()).run(at("2022-03-04T09:00").at());
            assertThat(server.taken()).isEmpty();
        }
        MailRow stuck = mail(d.official());
        assertThat(stuck.state()).isEqualTo("FAILED");
        assertThat(stuck.error()).contains("no such user");
        preferences.choose(
                d.official(),
                Submission.of(preferences.of(d.official()).version()),
                new Preferences(1, "moi." + address(d.official()), "vi", 7, Map.of()));
        delivery.retry(d.admin().at(at("2022-03-04T10:00").at()), Submission.first(), stuck.id());
        node(SERVER.getSmtp().getPort()).run(at("2022-03-04T10:00").at());
        assertThat(receivedAt("moi." + address(d.official()))).hasSize(1);
    }

    @Test
    void aMailWhoseAnswerWasLostIsBroughtAgainAsTheSameMail() throws Exception {
        reader(d.official(), "vi", 7, Map.of());
        tell(NoticeKind.RETURNED, d.official(), 111, "Tập huấn", "Thiếu", at("2022-03-04T09:00"));
        Instant nine = at("2022-03-04T09:00").at();
        try (UnkindServer server = new UnkindServer("250 well")) {
            node(server.port()).run(nine);
            assertThat(server.taken()).hasSize(1);
            assertThat(server.taken().getFirst())
                    .contains("Message-ID: " + mail(d.official()).messageId());
        }
        assertThat(mail(d.official()).state()).isEqualTo("WAITING");
        node(SERVER.getSmtp().getPort()).run(nine.plusSeconds(61));
        assertThat(only(d.official()).getMessageID())
                .isEqualTo(mail(d.official()).messageId());
    }

    @Test
    void aProcessThatDiesBetweenTheCommitAndTheMailOrWhileSendingLosesNothing() throws Exception {
        reader(d.official(), "vi", 7, Map.of());
        Instant nine = at("2022-03-04T09:00").at();
        tell(NoticeKind.RETURNED, d.official(), 121, "Tập huấn", "Thiếu", at("2022-03-04T09:00"));
        // It dies here, with the notice committed; the next one puts the mail together and dies with it in hand.
        new MailRoom(jdbc, transaction, turn, setup).collect(nine);
        Outbox outbox = new Outbox(jdbc, transaction);
        List<Long> inHand = new ArrayList<>();
        for (var next = outbox.next(nine); next.isPresent(); next = outbox.next(nine)) {
            inHand.add(next.get().mail().personId());
        }
        assertThat(inHand).contains(d.official().personId());
        Postman other = node(SERVER.getSmtp().getPort());
        other.run(nine.plusSeconds(60));
        assertThat(received(d.official())).as("it might still be sending").isEmpty();
        other.run(nine.plus(Outbox.LEASE));
        other.run(nine.plus(Outbox.LEASE).plusSeconds(60));
        assertThat(received(d.official())).hasSize(1);
    }

    @Test
    void twoNodesAtOnceSendEachMailOnce() throws Exception {
        List<Actor> people = IntStream.range(0, 30)
                .mapToObj(i -> district.person(d.admin(), "p" + i + "." + d.authority(), d.commune(), Role.OFFICIAL))
                .toList();
        people.forEach(person -> reader(person, "vi", 7, Map.of()));
        people.forEach(person -> tell(NoticeKind.DUE_SOON, person, 131, "Tập huấn", "", at("2022-03-04T00:05")));
        Callable<Object> node = () ->
                node(SERVER.getSmtp().getPort()).run(at("2022-03-04T07:00").at());
        try (var pool = Executors.newFixedThreadPool(3)) {
            for (var ended : pool.invokeAll(List.of(node, node, node))) {
                ended.get();
            }
        }
        for (Actor person : people) {
            assertThat(received(person)).as(person.name()).hasSize(1);
        }
    }

    @Test
    void whatPressesIsKickedOutRightAfterTheCommitAndNotBefore() throws Exception {
        reader(d.official(), "vi", 7, Map.of());
        Postman postman = node(SERVER.getSmtp().getPort());
        MailKick kick = new MailKick(provider(postman));
        Telling telling = new Telling(jdbc, setup, kick);
        transaction.executeWithoutResult(status -> {
            tell(telling, NoticeKind.RETURNED, d.official(), 141, "Tập huấn", "", at("2022-03-04T09:00"));
            assertThat(received(d.official())).isEmpty();
        });
        for (int i = 0; i < 200 && received(d.official()).isEmpty(); i++) {
            Thread.sleep(Duration.ofMillis(50));
        }
        assertThat(received(d.official())).hasSize(1);
    }

    /** Thirty days for some people: each is mailed what was told, once, wherever the server or the process fails. */
    @Test
    void overAMonthEachThingIsMailedOnceWhereverItIsInterrupted() throws Exception {
        java.util.Random dice = new java.util.Random(7);
        List<Actor> people = List.of(d.official(), d.head(), d.coordinator());
        people.forEach(person -> reader(person, "vi", 7, Map.of()));
        List<String> expected = new ArrayList<>();
        Postman good = node(SERVER.getSmtp().getPort());
        Postman bad = node(closedPort());
        int thing = 1000;
        for (LocalDate day = LocalDate.of(2022, 5, 1); day.getMonthValue() == 5; day = day.plusDays(1)) {
            for (int hour = 0; hour < 24; hour += 3) {
                Actor by = at(day + "T" + String.format("%02d:10", hour));
                for (Actor person : people) {
                    if (dice.nextInt(4) == 0) {
                        NoticeKind kind = dice.nextInt(3) == 0 ? NoticeKind.RETURNED : NoticeKind.VERIFIED;
                        tell(kind, person, ++thing, "Việc " + thing + ".", "", by);
                        expected.add(address(person) + " " + thing);
                    }
                }
                (dice.nextInt(3) == 0 ? bad : good).run(by.at());
                if (dice.nextInt(5) == 0) {
                    // A process that dies with a mail in hand.
                    new Outbox(jdbc, transaction).next(by.at().plusSeconds(1));
                }
                good.run(by.at().plusSeconds(1200));
            }
        }
        good.run(at("2022-06-01T23:00").at());
        good.run(at("2022-06-02T23:00").at());
        List<String> mailed = new ArrayList<>();
        for (Actor person : people) {
            for (MimeMessage mail : received(person)) {
                java.util.regex.Pattern.compile("\\* Việc (\\d+)\\.")
                        .matcher(part(mail, "text/plain"))
                        .results()
                        .forEach(found -> mailed.add(address(person) + " " + found.group(1)));
            }
        }
        System.out.printf("mail of a month: %d things expected, %d mailed%n", expected.size(), mailed.size());
        assertThat(mailed).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(mailed).hasSizeGreaterThan(100);
    }

    private Postman node(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "5000");
        sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "5000");
        return new Postman(
                new MailRoom(jdbc, transaction, turn, setup),
                new Outbox(jdbc, transaction),
                new LetterWriter(inbox, words, setup),
                setup,
                provider((JavaMailSender) sender),
                templates);
    }

    private static <T> ObjectProvider<T> provider(T bean) {
        return new ObjectProvider<>() {
            @Override
            public T getObject() {
                return bean;
            }
        };
    }

    private void reader(Actor person, String language, int hour, Map<NoticeKind, MailWay> choices) {
        Map<NoticeKind, MailWay> ways = new EnumMap<>(NoticeKind.class);
        ways.putAll(choices);
        preferences.choose(person, Submission.of(0), new Preferences(0, address(person), language, hour, ways));
    }

    private void tell(NoticeKind kind, Actor person, long task, String title, String text, Actor by) {
        Telling telling = new Telling(jdbc, setup, new MailKick(provider(node(1))) {
            @Override
            void afterCommit(Instant at) {
                // The minute's round alone sends.
            }
        });
        transaction.executeWithoutResult(status -> tell(telling, kind, person, task, title, text, by));
    }

    private void tell(Telling telling, NoticeKind kind, Actor person, long task, String title, String text, Actor by) {
        telling.tell(
                by,
                kind,
                List.of(person.personId()),
                new About(
                        "task",
                        task,
                        kind + "/" + task,
                        d.commune(),
                        title,
                        LocalDate.ofInstant(by.at(), Actor.ZONE).plusDays(6),
                        text));
    }

    /** The head of the second commune, who does things here, at a moment in Vietnam. */
    private Actor at(String moment) {
        return at(moment, d.head2());
    }

    private static Actor at(String moment, Actor person) {
        return person.at(
                java.time.LocalDateTime.parse(moment).atZone(Actor.ZONE).toInstant());
    }

    private static String address(Actor person) {
        return "p" + person.personId() + "@huyen.example";
    }

    private MailRow mail(Actor person) {
        return jdbc.sql("SELECT " + MailRow.COLUMNS + " WHERE m.person_id = ?")
                .param(person.personId())
                .query(MailRow.class)
                .single();
    }

    private static MimeMessage only(Actor person) {
        List<MimeMessage> received = received(person);
        assertThat(received).hasSize(1);
        return received.getFirst();
    }

    private static List<MimeMessage> received(Actor person) {
        return receivedAt(address(person));
    }

    private static List<MimeMessage> receivedAt(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> {
                    try {
                        return mail.getAllRecipients()[0].toString().equals(address);
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private static String part(MimeMessage mail, String type) throws MessagingException, IOException {
        List<String> found = new ArrayList<>();
        collect(mail.getContent(), type, found);
        return found.getFirst();
    }

    private static void collect(Object content, String type, List<String> found)
            throws MessagingException, IOException {
        if (content instanceof MimeMultipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                if (part.isMimeType(type)) {
                    found.add(part.getContent().toString().replace("\r\n", "\n"));
                } else {
                    collect(part.getContent(), type, found);
                }
            }
        }
    }

    private static int closedPort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
