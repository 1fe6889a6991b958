package vn.khacphuc.sample;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Submission;
import vn.khacphuc.criteria.Appraisal;
import vn.khacphuc.criteria.Effect;
import vn.khacphuc.criteria.RoundDraft;
import vn.khacphuc.criteria.ScoreFiles;
import vn.khacphuc.criteria.ScoreQueries;
import vn.khacphuc.criteria.ScoreRow;
import vn.khacphuc.criteria.ScoreSheets;
import vn.khacphuc.criteria.ScoringRounds;
import vn.khacphuc.criteria.SelfScore;
import vn.khacphuc.criteria.SheetFilling;
import vn.khacphuc.criteria.SheetRow;

/** Two years of scores: the one before, and the one whose lost points the deficiencies explain. */
@Component
class ScoreStory {

    private static final int EXPLAINS = 4;
    private static final int PROVEN = 2;
    private static final int LATE = 9;
    private static final int LOST_BEFORE = 4;
    private static final BigDecimal UNEXPLAINED = BigDecimal.ONE;

    private final ScoringRounds rounds;
    private final ScoreSheets sheets;
    private final SheetFilling filling;
    private final ScoreQueries queries;
    private final Proofs proofs;
    private final Cast cast;

    ScoreStory(
            ScoringRounds rounds,
            ScoreSheets sheets,
            SheetFilling filling,
            ScoreQueries queries,
            Proofs proofs,
            Cast cast) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.filling = filling;
        this.queries = queries;
        this.proofs = proofs;
        this.cast = cast;
    }

    /**
     * Lays both rounds.
     *
     * @param lost what the deficiencies of this year explain
     * @param before what those of the year before explained; some of the rest was lost then already
     */
    void lay(
            Acts acts,
            Calendar calendar,
            Map<SampleUnit, List<PlanStory.Fault>> lost,
            Map<SampleUnit, List<PlanStory.Fault>> before) {
        int year = calendar.scoredYear();
        Map<SampleUnit, Map<String, BigDecimal>> missing = new LinkedHashMap<>();
        Map<SampleUnit, Map<String, BigDecimal>> missed = new LinkedHashMap<>();
        lost.forEach((unit, faults) -> {
            Map<String, BigDecimal> now = new HashMap<>();
            Map<String, BigDecimal> then = new HashMap<>();
            faults.forEach(fault -> now.put(fault.code, fault.points));
            faults.stream()
                    .limit(LOST_BEFORE)
                    .forEach(fault -> then.put(fault.code, more(fault.points, missed.size())));
            before.getOrDefault(unit, List.of()).forEach(fault -> then.put(fault.code, fault.points));
            missing.put(unit, now);
            missed.put(unit, then);
        });
        year(acts, calendar, year - 1, new int[] {-590, -575, -560, -545, -540}, missed, true);
        year(acts, calendar, year, new int[] {-240, -226, -206, -190, -185}, missing, false);
    }

    /** @param days when it is opened, scored, appraised, decided, locked */
    private void year(
            Acts acts,
            Calendar calendar,
            int year,
            int[] days,
            Map<SampleUnit, Map<String, BigDecimal>> lost,
            boolean former) {
        long[] round = new long[1];
        acts.add(
                calendar.at(days[0], 0),
                () -> round[0] = rounds.open(
                        cast.as("noivu", calendar.at(days[0], 0)),
                        Submission.first(),
                        new RoundDraft(year, calendar.day(days[1] + 1), calendar.day(days[4]))));
        int number = 0;
        for (Map.Entry<SampleUnit, Map<String, BigDecimal>> entry : lost.entrySet()) {
            SampleUnit unit = entry.getKey();
            int turn = number++;
            Map<String, BigDecimal> missing = entry.getValue();
            int sent = days[1] + (!former && turn % LATE == 4 ? 3 : 0);
            acts.add(calendar.at(sent, turn), () -> scores(unit, calendar.at(sent, turn), round[0]));
            acts.add(
                    calendar.at(days[2], turn),
                    () -> appraises(unit, calendar.at(days[2], turn), round[0], missing, turn));
            acts.add(calendar.at(days[3], turn), () -> decides(unit, calendar.at(days[3], turn), round[0]));
        }
        acts.add(
                calendar.at(days[4], 60),
                () -> rounds.lock(cast.as("chutich", calendar.at(days[4], 60)), cast.round(round[0]), round[0]));
    }

    private void scores(SampleUnit unit, Instant at, long round) {
        Actor by = cast.as(unit.head(), at);
        SheetRow sheet = sheet(by, unit, round);
        filling.fill(
                by,
                cast.sheet(sheet.id()),
                sheet.id(),
                "Theo báo cáo kết quả thực hiện năm và tài liệu kiểm chứng kèm theo của đơn vị");
        proves(by, sheet);
        sheets.submit(by, cast.sheet(sheet.id()), sheet.id());
    }

    /** A few lines come with their paper; the others say where it is to be found. */
    private void proves(Actor by, SheetRow sheet) {
        lines(sheet).stream()
                .filter(line -> !line.criterion().survey()
                        && line.criterion().effect() == Effect.NORMAL
                        && (line.criterion().id() + sheet.unitId()) % 13 == 0)
                .limit(PROVEN)
                .forEach(line -> sheets.scoreSelf(
                        by,
                        Submission.of(line.version()),
                        sheet.id(),
                        id(line),
                        new SelfScore(
                                line.value(),
                                line.selfLacks(),
                                line.selfNote(),
                                List.of(proofs.file(
                                        by,
                                        ScoreFiles.KIND,
                                        id(line),
                                        "Kết quả thực hiện: " + line.criterion().name())))));
    }

    private void appraises(SampleUnit unit, Instant at, long round, Map<String, BigDecimal> missing, int turn) {
        Actor by = cast.as(unit.coordinator(), at);
        SheetRow sheet = sheet(by, unit, round);
        Map<String, BigDecimal> all = new HashMap<>(missing);
        lines(sheet).stream()
                .filter(line -> unexplained(line, missing))
                .findFirst()
                .ifPresent(line -> {
                    all.put(line.criterion().code(), UNEXPLAINED);
                    cast.leavesOpen(unit.id(), line.criterion().areaId());
                });
        for (ScoreRow line : lines(sheet)) {
            BigDecimal less = all.get(line.criterion().code());
            if (less != null || line.criterion().survey()) {
                BigDecimal points = line.criterion()
                        .maxPoints()
                        .subtract(less == null ? BigDecimal.ZERO : less)
                        .max(BigDecimal.ZERO);
                sheets.appraise(
                        by,
                        Submission.of(line.version()),
                        sheet.id(),
                        id(line),
                        new Appraisal(points, false, "Tài liệu kiểm chứng chưa đầy đủ so với hướng dẫn chấm"));
            }
        }
        sheets.finishAppraisal(by, cast.sheet(sheet.id()), sheet.id());
        if (turn % EXPLAINS == 0) {
            explains(unit, at, round, missing);
        }
    }

    /** A line whose lost points nobody has logged: what inspections find later is a part of it. */
    private static boolean unexplained(ScoreRow line, Map<String, BigDecimal> missing) {
        return line.criterion().effect() == Effect.NORMAL
                && !line.criterion().survey()
                && line.criterion().maxPoints().compareTo(UNEXPLAINED) > 0
                && !missing.containsKey(line.criterion().code());
    }

    private void explains(SampleUnit unit, Instant at, long round, Map<String, BigDecimal> missing) {
        Actor by = cast.as(unit.head(), at);
        SheetRow sheet = sheet(by, unit, round);
        lines(sheet).stream()
                .filter(line -> missing.containsKey(line.criterion().code()))
                .limit(1)
                .forEach(line -> sheets.explain(
                        by,
                        Submission.of(line.version()),
                        sheet.id(),
                        id(line),
                        "Đơn vị đã gửi bổ sung tài liệu sau thời hạn tự chấm, đề nghị xem xét",
                        List.of(proofs.file(
                                by,
                                ScoreFiles.KIND,
                                id(line),
                                "Báo cáo bổ sung số liệu " + line.criterion().name()))));
        sheets.finishExplaining(by, cast.sheet(sheet.id()), sheet.id());
    }

    private void decides(SampleUnit unit, Instant at, long round) {
        Actor by = cast.as(unit.coordinator(), at);
        SheetRow sheet = sheet(by, unit, round);
        sheets.decide(by, cast.sheet(sheet.id()), sheet.id());
    }

    private SheetRow sheet(Actor by, SampleUnit unit, long round) {
        return queries.sheets(by.scope(), round).stream()
                .filter(row -> row.unitId() == unit.id())
                .findFirst()
                .orElseThrow();
    }

    private List<ScoreRow> lines(SheetRow sheet) {
        return queries.lines(sheet, Locale.ROOT).stream()
                .filter(line -> line.id() != null)
                .toList();
    }

    private static long id(ScoreRow line) {
        Long id = line.id();
        if (id == null) {
            throw new IllegalStateException("a line above others");
        }
        return id;
    }

    private static BigDecimal more(BigDecimal points, int turn) {
        return points.add(BigDecimal.valueOf(turn % 5, 1));
    }
}
