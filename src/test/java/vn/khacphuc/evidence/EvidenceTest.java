package vn.khacphuc.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Settings;
import vn.khacphuc.base.Submission;
import vn.khacphuc.plans.Planned;
import vn.khacphuc.plans.Progress;
import vn.khacphuc.plans.ProgressDraft;
import vn.khacphuc.plans.TaskEvidence;

@PortalTest
class EvidenceTest {

    private static final byte[] PNG = HexFormat.of()
            .parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000a49444154789c6300010000"
                    + "0500010d0a2db40000000049454e44ae426082");

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Autowired
    Progress progress;

    @Autowired
    Intake intake;

    @Autowired
    Evidences evidences;

    @Autowired
    EvidenceQueries queries;

    @Autowired
    TaskEvidence taskEvidence;

    @Autowired
    PendingCleaning cleaning;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Settings settings;

    @Autowired
    JdbcClient jdbc;

    private District.Made d;
    private long task;

    @BeforeEach
    void aRunningTask() {
        d = district.make();
        task = planned.running(
                d.head(), d.coordinator(), d.official(), d.head().today().plusDays(9));
    }

    @Test
    void aLargeFileComesBackByteForByteAndLiesInPiecesOfAtMostOneMebibyte() throws Exception {
        byte[] bytes = new byte[5 * 1024 * 1024 + 17];
        new Random(7).nextBytes(bytes);
        byte[] zip = zip("anh.bin", bytes);
        long version = send("Hồ sơ.zip", zip);

        List<Integer> pieces = jdbc.sql(
                        "SELECT LENGTH(bytes) FROM evidence_chunk WHERE version_id = ? ORDER BY ordinal")
                .param(version)
                .query(Integer.class)
                .list();
        assertThat(pieces).hasSizeGreaterThan(5).allMatch(length -> length <= 1 << 20);
        EvidenceRow row = queries.find(d.official(), version).orElseThrow();
        assertThat(row.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(zip)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        queries.write(row, out);
        assertThat(out.toByteArray()).isEqualTo(zip);
        assertThat(row.size()).isEqualTo(zip.length);
    }

    @Test
    void whatAFileIsComesFromItsContent() throws IOException {
        assertThat(kind(
                        "a.docx",
                        office("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")))
                .isEqualTo(FileKind.DOCX);
        assertThat(kind("a.xlsx", office("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")))
                .isEqualTo(FileKind.XLSX);
        assertThat(kind("a.ods", zip("mimetype", FileKind.ODS.mediaType().getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo(FileKind.ODS);
        assertThat(kind("a.PNG", PNG)).isEqualTo(FileKind.PNG);
        assertThat(kind("bảng.csv", text("Đơn vị,Số\nA,1\n"))).isEqualTo(FileKind.CSV);
        assertThat(kind("a.txt", text("Đã niêm yết"))).isEqualTo(FileKind.TXT);
        assertThat(kind("a.pdf", text("%PDF-1.4\n%âãÏÓ\n"))).isEqualTo(FileKind.PDF);
    }

    @Test
    void whatIsNotTakenIsRefusedWithWhatItIsAndWhatWouldBeTaken() {
        assertThatThrownBy(() -> send("chay.pdf", HexFormat.of().parseHex("4d5a90000300000004000000ffff0000b8")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reasons())
                            .extracting(Refusal.Reason::key)
                            .containsExactly("refusal.evidence.type");
                    assertThat(refusal.reasons().getFirst().args().getFirst()).isEqualTo("chay.pdf");
                    assertThat(refusal.reasons().getFirst().args().getLast().toString())
                            .contains("docx");
                });
        refused(
                () -> send("trang.txt", text("<!DOCTYPE html><html><script>1</script></html>")),
                "refusal.evidence.type");
        refused(
                () -> send("macro.docx", office("application/vnd.ms-word.document.macroEnabled.main+xml")),
                "refusal.evidence.type");
        refused(() -> send("anh.pdf", PNG), "refusal.evidence.ending");
        refused(() -> send("rong.txt", new byte[0]), "refusal.evidence.empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.txt", "C:\\a.txt", "a\u0000.txt", "b\u202etxt.exe.txt", ".txt"})
    void aNameThatDeceivesOrIsAPathIsRefused(String name) {
        refused(() -> send(name, text("abc")), "refusal.evidence.name.characters");
    }

    @Test
    void aNameThatIsTooLongIsRefusedWithItsLength() {
        refused(() -> send("a".repeat(197) + ".txt", text("abc")), "refusal.evidence.name.long");
    }

    @Test
    void marksThatWereSentApartAreOneWithTheirLetters() throws IOException {
        long version = send("Bie\u0302n ba\u0309n.txt", text("abc"));
        assertThat(queries.find(d.official(), version).orElseThrow().name()).isEqualTo("Biên bản.txt");
    }

    @ParameterizedTest
    @CsvSource({"evidence.size, refusal.evidence.size", "evidence.quota, refusal.evidence.quota"})
    void whatIsTooLargeForTheLimitOrTheUnitIsRefused(String setting, String reason) throws IOException {
        byte[] bytes = new byte[1_100_000];
        new Random(1).nextBytes(bytes);
        byte[] zip = zip("a", bytes);
        set(setting, 1);
        try {
            refused(() -> send("lon.zip", zip), reason);
        } finally {
            set(setting, setting.equals("evidence.size") ? 50 : 5_000);
        }
        assertThat(send("lon.zip", zip)).isPositive();
    }

    @Test
    void twoAtOnceDoNotShareTheRoomThatIsLeft() throws Exception {
        byte[] bytes = new byte[700_000];
        new Random(2).nextBytes(bytes);
        byte[] zip = zip("a", bytes);
        set("evidence.quota", 1);
        try (var two = Executors.newFixedThreadPool(2)) {
            List<Callable<Boolean>> both = List.of(() -> fits("mot.zip", zip), () -> fits("hai.zip", zip));
            List<Boolean> stored = new ArrayList<>();
            for (var done : two.invokeAll(both)) {
                stored.add(done.get());
            }
            assertThat(stored).containsExactlyInAnyOrder(true, false);
        } finally {
            set("evidence.quota", 5_000);
        }
    }

    private boolean fits(String name, byte[] zip) throws IOException {
        try {
            return send(name, zip) > 0;
        } catch (Refusal full) {
            assertThat(full).hasMessageContaining("refusal.evidence.quota");
            return false;
        }
    }

    @Test
    void filesOfAForeignUnitAreNotThere() throws IOException {
        long version = sent();
        Actor foreign = district.make().coordinator();
        assertThat(queries.find(foreign, version)).isEmpty();
        assertThat(queries.find(d.head2(), version)).isEmpty();
        assertThat(queries.of(foreign.scope(), TaskEvidence.KIND, task)).isEmpty();
        assertThat(queries.find(d.leader(), version)).isPresent();
    }

    @Test
    void aFileThatIsPartOfNothingIsSeenByWhomItIsFromAndGoesAfterADay() throws IOException {
        long kept = sent();
        long pending = planned.evidence(d.official(), task);
        assertThat(queries.find(d.head(), pending)).isEmpty();
        assertThat(queries.pending(d.official(), TaskEvidence.KIND, task))
                .extracting(EvidenceRow::id)
                .containsExactly(pending);

        Actor later = Actor.system(d.official().at().plus(Duration.ofHours(23)));
        clean(later);
        assertThat(queries.find(d.official(), pending)).isPresent();

        later = Actor.system(d.official().at().plus(Duration.ofHours(25)));
        clean(later);
        assertThat(queries.find(d.official(), pending)).isEmpty();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM evidence_chunk WHERE version_id = ?")
                        .param(pending)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(queries.find(d.official(), kept)).isPresent();
    }

    @Test
    void whatIsPartOfNothingYetCanBeTakenOutByWhomItIsFromAlone() throws IOException {
        long kept = sent();
        long pending = planned.evidence(d.official(), task);
        for (Actor other : List.of(d.head(), d.coordinator(), d.head2())) {
            assertThatThrownBy(() -> evidences.drop(other, Submission.first(), pending))
                    .isInstanceOf(NotFound.class);
        }
        Submission press = Submission.first();
        evidences.drop(d.official(), press, pending);
        evidences.drop(d.official(), press, pending);
        assertThat(queries.pending(d.official(), TaskEvidence.KIND, task)).isEmpty();
        assertThatThrownBy(() -> evidences.drop(d.official(), Submission.first(), kept))
                .as("part of a report")
                .isInstanceOf(NotFound.class);
        refused(() -> report(d.official(), pending), "refusal.evidence.gone");
    }

    @Test
    void aUnitSeesHowMuchItStoresAndWhenThatNearsItsLimit() throws IOException {
        byte[] bytes = new byte[900_000];
        new Random(3).nextBytes(bytes);
        Room before = queries.room(d.head().scope(), TaskEvidence.KIND, task).orElseThrow();
        send("lon.zip", zip("a", bytes));
        Room after = queries.room(d.head().scope(), TaskEvidence.KIND, task).orElseThrow();
        assertThat(before.used()).isZero();
        assertThat(after.used()).isGreaterThan(900_000);
        assertThat(after.isNearlyFull()).isFalse();
        assertThat(new Room(after.used(), 1 << 20).isNearlyFull()).isTrue();
        assertThat(queries.room(d.head2().scope(), TaskEvidence.KIND, task)).isEmpty();
        assertThat(queries.storage(d.leader().scope(), 0, 10))
                .extracting(StorageRow::unitId, StorageRow::files)
                .containsExactly(tuple(d.commune(), 1));
        assertThat(queries.storage(d.head2().scope(), 0, 10)).isEmpty();
    }

    @Test
    void aReportTakesOnlyWhatItsOwnAccountHasSentForItsOwnTaskAndOnce() throws IOException {
        long others = planned.evidence(d.head(), task);
        refused(() -> report(d.official(), others), "refusal.evidence.gone");
        long own = planned.evidence(d.official(), task);
        report(d.official(), own);
        assertThat(taskEvidence.versionsOf(task)).containsExactly(own);
        assertThat(taskEvidence.versionsOfReport(
                        planned.seen(d.head(), task).report().id()))
                .containsExactly(own);
        refused(() -> report(d.official(), own), "refusal.evidence.gone");
    }

    @Test
    void aNewVersionStandsForTheFileAndTheOldOneStaysReadable() throws IOException {
        long first = sent();
        EvidenceRow before = queries.find(d.official(), first).orElseThrow();
        Submission press = Submission.of(before.fileVersion());
        long taskVersion = planned.task(d.head(), task).version();
        long second = renew(press, before.fileId());

        assertThat(taskEvidence.versionsOf(task)).containsExactly(second);
        assertThat(queries.of(d.head().scope(), TaskEvidence.KIND, task))
                .extracting(EvidenceRow::number, EvidenceRow::latest)
                .containsExactly(tuple(2, true), tuple(1, false));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        queries.write(before, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("Biên bản niêm yết thủ tục hành chính");
        assertThat(planned.task(d.head(), task).version()).isGreaterThan(taskVersion);
        assertThat(renew(press, before.fileId())).as("the same press again").isEqualTo(second);
        assertThatThrownBy(() -> renew(Submission.of(before.fileVersion()), before.fileId()))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> evidences.renew(
                        d.head2(),
                        Submission.of(before.fileVersion() + 1),
                        before.fileId(),
                        received("b.txt", text("b"))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aFileSaysWhichPaperItIs() throws IOException {
        long version = sent();
        EvidenceRow row = queries.find(d.official(), version).orElseThrow();
        Submission press = Submission.of(row.fileVersion());
        Paper paper = new Paper(" 45/BC-UBND ", d.official().today(), "UBND xã");
        evidences.describe(d.official(), press, version, paper);
        assertThat(queries.find(d.head(), version).orElseThrow().paper().number())
                .isEqualTo("45/BC-UBND");
        refused(
                () -> evidences.describe(
                        d.official(),
                        Submission.of(row.fileVersion() + 1),
                        version,
                        new Paper("", d.official().today().plusDays(1), "")),
                "refusal.evidence.paper_date");
    }

    private void clean(Actor by) {
        transaction.executeWithoutResult(status -> cleaning.run(by, by.today()));
    }

    private long sent() throws IOException {
        long version = planned.evidence(d.official(), task);
        report(d.official(), version);
        return version;
    }

    private void report(Actor by, long version) {
        progress.report(
                by, planned.task(d.head(), task), task, new ProgressDraft(10, "Đã làm", "", false, List.of(version)));
    }

    private long renew(Submission press, long file) throws IOException {
        try (Received received = received("Biên bản 2.txt", text("Biên bản đã sửa"))) {
            return evidences.renew(d.official(), press, file, received);
        }
    }

    private long send(String name, byte[] content) throws IOException {
        try (Received received = received(name, content)) {
            return evidences.add(d.official(), Submission.first(), TaskEvidence.KIND, task, received);
        }
    }

    private FileKind kind(String name, byte[] content) throws IOException {
        try (Received received = received(name, content)) {
            return received.kind();
        }
    }

    private Received received(String name, byte[] content) throws IOException {
        return intake.receive(name, new ByteArrayInputStream(content));
    }

    private void set(String name, int value) {
        settings.set(d.admin(), Submission.first(), name, value);
    }

    private static void refused(ThrowingCallable call, String key) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::key)
                                .contains(key));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] office(String mainPart) throws IOException {
        return zip("[Content_Types].xml", text("<Types><Override ContentType=\"" + mainPart + "\"/></Types>"));
    }

    private static byte[] zip(String entry, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
        }
        return out.toByteArray();
    }
}
