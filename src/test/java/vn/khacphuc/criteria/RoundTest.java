package vn.khacphuc.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khacphuc.AtOnce;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Submission;
import vn.khacphuc.criteria.YearOfScores.Line;
import vn.khacphuc.evidence.EvidenceQueries;
import vn.khacphuc.evidence.Evidences;
import vn.khacphuc.evidence.Intake;
import vn.khacphuc.evidence.Received;

@PortalTest
class RoundTest {

    @Autowired
    District district;

    @Autowired
    YearOfScores scores;

    @Autowired
    ScoreSheets sheets;

    @Autowired
    ScoreClasses classes;

    @Autowired
    CriteriaAdministration administration;

    @Autowired
    Intake intake;

    @Autowired
    Evidences evidences;

    @Autowired
    EvidenceQueries files;

    private District.Made d;
    private int year;

    @BeforeEach
    void aYear() {
        d = district.make();
        year = scores.year();
    }

    @Test
    void withOneAppraisalTheFirstWordIsTheLast() {
        scores.set(d.coordinator(), year, Line.judged("1", "5"), Line.judged("2", "5"));
        SheetRow sheet = mine(scores.round(d.coordinator(), year, 1));
        scores.self(d.head(), sheet, "1", "5", "Báo cáo");
        scores.self(d.head(), sheet, "2", "4", "Báo cáo");
        scores.submit(d.head(), sheet);
        assertThatThrownBy(() -> scores.appraise(d.coordinator(), sheet, "2", "5", ""))
                .as("more than the unit gave itself needs a reason as well")
                .hasMessage("refusal.criteria.score.reason");
        scores.appraise(d.coordinator(), sheet, "2", "4", "");
        scores.appraise(d.coordinator(), sheet, "1", "3", "Thiếu báo cáo quý IV");
        scores.finish(d.coordinator(), sheet);
        assertThat(mine(sheet.roundId()).state()).isEqualTo(SheetState.DECIDED);
        assertThat(mine(sheet.roundId()).points()).isEqualByComparingTo("7");
    }

    @Test
    void aFileShowsWhatWordsWouldAndStaysAsItIsWhileSomebodyDecidesOnIt() {
        scores.set(d.coordinator(), year, Line.judged("1", "5"));
        SheetRow sheet = mine(scores.round(d.coordinator(), year, 2));
        long line = YearOfScores.id(scores.line(sheet, "1"));
        scores.self(d.official(), sheet, "1", "5", "");
        assertThatThrownBy(() -> scores.submit(d.head(), sheet))
                .as("neither words nor a file")
                .hasMessage("refusal.criteria.score.no_basis");
        scores.self(d.official(), sheet, "1", "5", "", file(d.official(), line));
        scores.submit(d.head(), sheet);
        assertThat(scores.line(sheet, "1").files()).isEqualTo(1);
        assertThat(files.of(d.leader().scope(), ScoreFiles.KIND, line)).hasSize(1);
        assertThat(files.of(d.head2().scope(), ScoreFiles.KIND, line))
                .as("of a neighbour")
                .isEmpty();
        assertThatThrownBy(() -> file(d.head(), line)).hasMessage("refusal.criteria.sheet.SUBMITTED");
        assertThatThrownBy(() -> file(d.head2(), line)).isInstanceOf(NotFound.class);
        scores.appraise(d.coordinator(), sheet, "1", "4", "Thiếu số liệu");
        scores.finish(d.coordinator(), sheet);
        sheets.explain(
                d.head(),
                Submission.of(scores.line(sheet, "1").version()),
                sheet.id(),
                line,
                "Đã bổ sung số liệu",
                List.of(file(d.head(), line)));
        assertThat(scores.line(sheet, "1").files()).isEqualTo(2);
        scores.decide(d.coordinator(), sheet);
        assertThatThrownBy(() -> file(d.head(), line)).hasMessage("refusal.criteria.sheet.DECIDED");
    }

    @Test
    void aLockedRoundCannotBeChangedByAnybody() {
        scores.set(d.coordinator(), year, Line.judged("1", "5"));
        long round = scores.round(d.coordinator(), year, 1);
        scores.decideAll(d, round, Map.of());
        scores.lock(d.leader(), round);
        SheetRow sheet = mine(round);
        String locked = "refusal.criteria.round.locked";
        assertThatThrownBy(() -> scores.self(d.head(), sheet, "1", "1", "Muộn")).hasMessageContaining(locked);
        assertThatThrownBy(() -> scores.appraise(d.leader(), sheet, "1", "1", "Muộn"))
                .hasMessageContaining(locked);
        assertThatThrownBy(() -> scores.submit(d.head(), sheet)).hasMessageContaining(locked);
        assertThatThrownBy(() -> scores.finish(d.leader(), sheet)).hasMessageContaining(locked);
        assertThatThrownBy(() -> scores.decide(d.leader(), sheet)).hasMessageContaining(locked);
        assertThatThrownBy(() -> file(d.head(), YearOfScores.id(scores.line(sheet, "1"))))
                .hasMessageContaining(locked);
        assertThatThrownBy(() -> scores.lock(d.leader(), round)).hasMessageContaining(locked);
    }

    @Test
    void whoHasNotSentByTheDayIsMissingAndWhoSendsAfterItIsLate() {
        scores.set(d.coordinator(), year, Line.judged("1", "5"));
        long round = scores.round(d.coordinator(), year, 2);
        SheetRow sheet = mine(round);
        assertThat(sheet.isMissing()).isTrue();
        assertThat(sheet.daysLate(sheet.selfDue())).isZero();
        assertThat(sheet.daysLate(sheet.selfDue().plusDays(2))).isEqualTo(2);
        scores.self(d.head(), sheet, "1", "5", "Báo cáo");
        Actor late = d.head().at(d.head().at().plus(Duration.ofDays(8)));
        scores.submit(late, sheet);
        SheetRow sent = mine(round);
        assertThat(sent.isMissing()).isFalse();
        assertThat(sent.daysLate(sheet.selfDue().plusDays(90)))
                .as("as on the day it was sent")
                .isEqualTo(3);
    }

    @Test
    void ofAlternativesOneCountsAndTheMaximumIsThatOfOne() {
        scores.set(
                d.coordinator(),
                year,
                new Line("1", "6", new Scoring(ScoringKind.TYPED, "", Effect.NORMAL, false, false, true)),
                Line.judged("1.1", "6"),
                Line.judged("1.2", "6"),
                Line.judged("2", "4"));
        SheetRow sheet = mine(scores.round(d.coordinator(), year, 1));
        scores.self(d.head(), sheet, "1.1", "3", "Báo cáo");
        scores.self(d.head(), sheet, "1.2", "6", "Báo cáo");
        scores.self(d.head(), sheet, "2", "4", "Báo cáo");
        assertThatThrownBy(() -> scores.submit(d.head(), sheet)).hasMessage("refusal.criteria.score.alternatives");
        scores.self(d.head(), sheet, "1.2", null, "Thuộc cấp tỉnh");
        scores.submit(d.head(), sheet);
        scores.finish(d.coordinator(), sheet);
        SheetRow decided = mine(sheet.roundId());
        assertThat(decided.maximum()).isEqualByComparingTo("10");
        assertThat(decided.points()).isEqualByComparingTo("7");
    }

    @Test
    void aClassMayAskThatNoLineIsAtNothingAndTheSamePercentageIsThenAClassBelow() {
        long set = scores.draft(d.coordinator(), year, Line.judged("1", "9"), Line.judged("2", "1"));
        List<ScoreClass> wanted = List.of(
                new ScoreClass(new BigDecimal("90"), "Tốt", "Good", true),
                new ScoreClass(new BigDecimal("50"), "Khá", "Fair"),
                new ScoreClass(BigDecimal.ZERO, "Yếu", "Weak"));
        assertThatThrownBy(() -> classes.write(
                        d.coordinator(),
                        scores.press("criteria_set", set),
                        set,
                        List.of(new ScoreClass(BigDecimal.ZERO, "Yếu", "Weak", true))))
                .hasMessage("refusal.criteria.classes.lowest");
        classes.write(d.coordinator(), scores.press("criteria_set", set), set, wanted);
        administration.putInUse(d.coordinator(), scores.press("criteria_set", set), set);
        long round = scores.round(d.coordinator(), year, 1);
        scores.decideAll(
                d,
                round,
                Map.of(
                        d.commune(),
                        Map.of("2", "0"),
                        d.commune2(),
                        Map.of("1", "8.1", "2", "0.9"),
                        d.office(),
                        Map.of("1", "8.09", "2", "0.9")));
        scores.lock(d.leader(), round);
        assertThat(mine(round).percent()).isEqualByComparingTo("90");
        assertThat(mine(round).className(Locale.of("vi")))
                .as("one line at nothing")
                .isEqualTo("Khá");
        assertThat(scores.sheet(d.leader(), round, d.commune2()).className(Locale.of("vi")))
                .as("exactly 90")
                .isEqualTo("Tốt");
        assertThat(scores.sheet(d.leader(), round, d.office()).className(Locale.of("vi")))
                .as("just below 90")
                .isEqualTo("Khá");
    }

    @Test
    void ofTwoAtOnceOnALineOneWins() throws Exception {
        scores.set(d.coordinator(), year, Line.judged("1", "5"));
        SheetRow sheet = mine(scores.round(d.coordinator(), year, 2));
        ScoreRow line = scores.line(sheet, "1");
        assertThat(AtOnce.run(() -> write(d.head(), sheet, line, "4"), () -> write(d.official(), sheet, line, "3")))
                .containsExactlyInAnyOrder(true, false);
    }

    private void write(Actor by, SheetRow sheet, ScoreRow line, String points) {
        sheets.scoreSelf(
                by,
                new Submission(UUID.randomUUID(), line.version()),
                sheet.id(),
                YearOfScores.id(line),
                new SelfScore(new BigDecimal(points), false, "Báo cáo"));
    }

    private SheetRow mine(long round) {
        return scores.sheet(d.leader(), round, d.commune());
    }

    private long file(Actor by, long line) {
        try (Received received = intake.receive(
                "Báo cáo.txt", new ByteArrayInputStream("Số liệu năm".getBytes(StandardCharsets.UTF_8)))) {
            return evidences.add(by, Submission.first(), ScoreFiles.KIND, line, received);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
