package vn.khacphuc.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Scope;
import vn.khacphuc.base.Submission;
import vn.khacphuc.criteria.SheetRow;
import vn.khacphuc.deficiencies.Deficiencies;
import vn.khacphuc.deficiencies.DeficiencyDraft;
import vn.khacphuc.deficiencies.DeficiencyFilter;
import vn.khacphuc.deficiencies.DeficiencyQueries;
import vn.khacphuc.deficiencies.EffectCheck;
import vn.khacphuc.deficiencies.Loss;
import vn.khacphuc.deficiencies.Source;
import vn.khacphuc.plans.Amendments;
import vn.khacphuc.plans.Deadline;
import vn.khacphuc.plans.DeadlineKind;
import vn.khacphuc.plans.Frequency;
import vn.khacphuc.plans.Planned;
import vn.khacphuc.plans.Progress;
import vn.khacphuc.plans.ProgressDraft;
import vn.khacphuc.plans.Promise;
import vn.khacphuc.plans.Share;
import vn.khacphuc.plans.TaskDetail;
import vn.khacphuc.plans.TaskDraft;
import vn.khacphuc.plans.TaskFilter;
import vn.khacphuc.plans.TaskQueries;
import vn.khacphuc.plans.Tasks;
import vn.khacphuc.verification.Verifications;

/** Whatever is done to deficiencies, tasks and scores, in whatever order, the points add up, on that day and read back later. */
@PortalTest
class PointsAddUpTest {

    private static final int VERBS = 50;

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Autowired
    Scored scored;

    @Autowired
    Deficiencies deficiencies;

    @Autowired
    Tasks tasks;

    @Autowired
    Amendments amendments;

    @Autowired
    Progress progress;

    @Autowired
    Verifications verifications;

    @Autowired
    BoardQueries board;

    @Autowired
    PastFigures past;

    @Autowired
    TaskQueries taskList;

    @Autowired
    DeficiencyQueries register;

    @Autowired
    JdbcClient jdbc;

    private District.Made d;
    private Random dice;
    private int year;
    private int passed;
    private int alike;
    private long round;
    private Map<Long, Long> lines;
    private final List<Long> faults = new ArrayList<>();
    private final Map<Long, Long> plans = new HashMap<>();
    private final List<Long> work = new ArrayList<>();
    private final Map<LocalDate, PointFigures> points = new LinkedHashMap<>();
    private final Map<LocalDate, TaskFigures> counts = new LinkedHashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {3, 194, 2026})
    void thePartsAreWhatWasLostPerUnitPerAreaAndAsAWhole(long seed) {
        dice = new Random(seed);
        d = district.make();
        year = Scored.nextYear() + 1;
        lines = scored.set(at(d.coordinator()), year - 1);
        round = scored.round(at(d.coordinator()), year - 1);
        decide(d.head(), d.commune());
        int done = 0;
        for (int i = 0; i < VERBS; i++) {
            if (i == VERBS / 2) {
                decide(d.head2(), d.commune2());
            }
            try {
                verb();
                done++;
            } catch (Refusal refused) {
                // A verb may refuse; what holds must hold all the same.
            }
            holds();
            passed += dice.nextInt(4);
        }
        assertThat(done).as("the verbs were tried for real").isGreaterThan(VERBS / 3);
        assertThat(alike).as("the lists were compared").isGreaterThan(VERBS);
        for (LocalDate day : points.keySet()) {
            assertThat(past.points(
                            scope(),
                            frame(d.authority()).on(day),
                            frame(d.authority()).on(day).end()))
                    .as("points as they were on " + day)
                    .usingRecursiveComparison()
                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .isEqualTo(points.get(day));
            assertThat(past.tasks(
                            scope(),
                            frame(d.authority()).on(day),
                            frame(d.authority()).on(day).end()))
                    .as("tasks as they were on " + day)
                    .isEqualTo(counts.get(day));
        }
    }

    private void verb() {
        boolean first = dice.nextBoolean();
        Actor head = at(first ? d.head() : d.head2());
        Actor other = at(d.coordinator());
        switch (dice.nextInt(13)) {
            case 0, 1, 2 -> faults.add(deficiencies.log(head, Submission.first(), fault(head.unitId())));
            case 3 -> {
                long fault = pick(faults);
                deficiencies.edit(at(d.coordinator()), deficiency(fault), fault, fault(unitOf(fault)));
            }
            case 4 -> {
                long fault = pick(faults);
                deficiencies.tolerate(
                        other,
                        deficiency(fault),
                        fault,
                        dice.nextBoolean() ? other.today().plusDays(20) : LocalDate.of(year + 1, 3, 1),
                        "Chờ quy định mới");
            }
            case 5 -> {
                long fault = pick(faults);
                switch (dice.nextInt(4)) {
                    case 0 -> deficiencies.withdraw(other, deficiency(fault), fault, "Ghi nhầm");
                    case 1 -> deficiencies.resume(other, deficiency(fault), fault);
                    case 2 -> deficiencies.confirmRemedied(other, deficiency(fault), fault, check(other));
                    default -> faults.add(deficiencies.notEffective(other, deficiency(fault), fault, check(other)));
                }
            }
            case 6, 7 -> plan(head, first ? d.official() : d.head2());
            case 8 -> {
                long task = pick(work);
                progress.report(
                        head(task),
                        planned.task(other, task),
                        task,
                        new ProgressDraft(dice.nextInt(90), "Đã làm", "", dice.nextInt(3) == 0));
            }
            case 9, 10 -> {
                long task = pick(work);
                progress.reportDone(head(task), planned.task(other, task), task, planned.done(head(task), task));
                if (dice.nextBoolean()) {
                    verifications.accept(other, planned.task(other, task), task, planned.inOrder(other, task));
                }
            }
            case 11 -> {
                long task = pick(work);
                TaskDetail.Report report = planned.seen(other, task).report();
                if (report != null) {
                    verifications.giveBack(
                            other, planned.task(other, task), task, planned.inOrder(other, task), "Thiếu tài liệu");
                }
            }
            default -> {
                long task = pick(work);
                if (dice.nextBoolean()) {
                    tasks.pause(
                            other,
                            planned.task(other, task),
                            task,
                            other.today().plusDays(6),
                            "Chờ kinh phí");
                } else {
                    tasks.cancel(other, planned.task(other, task), task, "Giao đơn vị khác");
                }
            }
        }
    }

    /** A task for one to three deficiencies, now and then recurring, into the plan or by an amendment. */
    private void plan(Actor head, Actor owner) {
        List<Long> open = jdbc.sql("""
                        SELECT id FROM deficiency WHERE unit_id = ? AND state IN ('OPEN', 'IN_REMEDY')
                          AND points_lost > points_planned ORDER BY id""").param(head.unitId()).query(Long.class).list();
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i <= dice.nextInt(3) && !open.isEmpty(); i++) {
            long fault = open.remove(dice.nextInt(open.size()));
            BigDecimal left = jdbc.sql("SELECT points_lost - points_planned FROM deficiency WHERE id = ?")
                    .param(fault)
                    .query(BigDecimal.class)
                    .single();
            int cents = left.movePointRight(2).intValueExact();
            shares.add(new Share(fault, BigDecimal.valueOf(1 + dice.nextInt(cents), 2), i == 0));
        }
        Deadline deadline = dice.nextInt(6) == 0
                ? new Deadline(DeadlineKind.RECURRING, "Hằng quý", null, Frequency.QUARTER)
                : dice.nextInt(6) == 0
                        ? Deadline.none("Thường xuyên")
                        : Deadline.day(head.today().plusDays(dice.nextInt(30)));
        TaskDraft draft = Planned.task(at(owner), deadline, shares.toArray(Share[]::new));
        Actor coordinator = at(d.coordinator());
        Long plan = plans.get(head.unitId());
        if (plan == null) {
            long made = planned.plan(head);
            plans.put(head.unitId(), made);
            planned.add(head, made, draft);
            if (dice.nextBoolean()) {
                planned.add(
                        head,
                        made,
                        Planned.task(at(owner), Deadline.day(head.today().plusDays(5))));
            }
            planned.approve(head, coordinator, made);
        } else {
            long amendment = amendments.begin(head, planned.plan(head, plan), plan, "Bổ sung nhiệm vụ");
            planned.add(head, plan, draft);
            amendments.submit(head, amendment(amendment), amendment);
            if (dice.nextInt(4) == 0) {
                holds();
            }
            amendments.approve(coordinator, amendment(amendment), amendment);
        }
        work.clear();
        work.addAll(jdbc.sql("SELECT id FROM task WHERE unit_id IN (?, ?) ORDER BY id")
                .params(d.commune(), d.commune2())
                .query(Long.class)
                .list());
    }

    private void holds() {
        BigDecimal sum = BigDecimal.ZERO;
        for (long unit : new long[] {d.commune(), d.commune2(), d.interior(), d.office(), d.authority()}) {
            PointFigures figures = board.points(scope(), frame(unit));
            assertThat(figures.parts()).as("the parts of " + unit).isEqualByComparingTo(figures.lost());
            for (BigDecimal part : List.of(
                    figures.recovered(),
                    figures.onTrack(),
                    figures.atRisk(),
                    figures.notPlanned(),
                    figures.forGood(),
                    figures.unexplained(),
                    figures.beyond())) {
                assertThat(part).isGreaterThanOrEqualTo(BigDecimal.ZERO);
            }
            assertThat(past.points(scope(), frame(unit), frame(unit).end()))
                    .as("the present as read from the dated rows")
                    .usingRecursiveComparison()
                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .isEqualTo(figures);
            areasAddUp(unit, figures);
            listsAddUp(unit, figures);
            if (unit == d.authority()) {
                assertThat(figures.lost()).as("the whole").isEqualByComparingTo(sum);
                points.put(frame(unit).today(), figures);
                counts.put(frame(unit).today(), board.tasks(scope(), frame(unit)));
            } else {
                assertThat(figures.lost()).as("lost by " + unit).isEqualByComparingTo(lost(unit));
                sum = sum.add(figures.lost());
            }
        }
        var units = board.pointsByUnit(scope(), frame(d.authority()));
        assertThat(total(units, UnitPoints::lost)).isEqualByComparingTo(sum);
        assertThat(total(units, UnitPoints::unexplained))
                .isEqualByComparingTo(
                        board.points(scope(), frame(d.authority())).unexplained());
    }

    /** What each figure opens adds up to it, on the board of the whole and on that of a unit. */
    private void listsAddUp(long unit, PointFigures figures) {
        List<PointLine> lines = board.pointLines(scope(), frame(unit), false, Locale.ROOT, 0, 1000);
        assertThat(total(lines, PointLine::lost)).as("list of points lost").isEqualByComparingTo(figures.lost());
        List<PointLine> open = board.pointLines(scope(), frame(unit), true, Locale.ROOT, 0, 1000);
        assertThat(total(open, PointLine::unexplained))
                .as("list of what is not explained")
                .isEqualByComparingTo(figures.unexplained());
        if (figures.beyond().signum() > 0) {
            return;
        }
        alike++;
        assertThat(promised(unit, Promise.RECOVERED)).as("recovered").isEqualByComparingTo(figures.recovered());
        assertThat(promised(unit, Promise.ON_TRACK)).as("on track").isEqualByComparingTo(figures.onTrack());
        assertThat(promised(unit, Promise.AT_RISK)).as("at risk").isEqualByComparingTo(figures.atRisk());
        assertThat(registered(unit, Loss.NOT_PLANNED)).as("not planned").isEqualByComparingTo(figures.notPlanned());
        assertThat(registered(unit, Loss.FOR_GOOD)).as("for good").isEqualByComparingTo(figures.forGood());
        assertThat(registered(unit, Loss.COUNTED).add(figures.unexplained()))
                .as("the register and what it does not explain")
                .isEqualByComparingTo(figures.lost());
    }

    private BigDecimal promised(long unit, Promise promise) {
        return taskList.promised(
                new Scope(unit),
                TaskFilter.all().with(new Promise.Of(promise, year - 1)),
                at(d.leader()).today());
    }

    private BigDecimal registered(long unit, Loss loss) {
        return register.total(new Scope(unit), DeficiencyFilter.of(year - 1, loss))
                .points();
    }

    private void areasAddUp(long unit, PointFigures figures) {
        List<AreaPoints> areas = board.pointsByArea(scope(), frame(unit), Locale.ROOT);
        areas.forEach(area -> assertThat(area.recovered()
                        .add(area.onTrack())
                        .add(area.atRisk())
                        .add(area.notPlanned())
                        .add(area.forGood())
                        .add(area.unexplained()))
                .as("the parts of an area")
                .isEqualByComparingTo(area.lost()));
        assertThat(PointFigures.of(areas))
                .as("areas together are the figures")
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(figures);
        assertThat(total(areas, AreaPoints::lost)).isEqualByComparingTo(figures.lost());
        assertThat(total(areas, AreaPoints::recovered)).isEqualByComparingTo(figures.recovered());
        assertThat(total(areas, AreaPoints::onTrack)).isEqualByComparingTo(figures.onTrack());
        assertThat(total(areas, AreaPoints::atRisk)).isEqualByComparingTo(figures.atRisk());
        assertThat(total(areas, AreaPoints::notPlanned)).isEqualByComparingTo(figures.notPlanned());
        assertThat(total(areas, AreaPoints::forGood)).isEqualByComparingTo(figures.forGood());
    }

    /** By another way: maximum less points of the decided sheet, else what the deficiencies say. */
    private BigDecimal lost(long unit) {
        SheetRow sheet = scored.sheet(at(d.leader()), round, unit);
        BigDecimal maximum = sheet.maximum();
        if (maximum != null && sheet.points() != null && sheet.state().name().equals("DECIDED")) {
            return maximum.subtract(sheet.points());
        }
        return jdbc.sql("""
                        SELECT COALESCE(SUM(points_lost), 0) FROM deficiency
                        WHERE unit_id = ? AND state NOT IN ('WITHDRAWN', 'NOT_EFFECTIVE')""").param(unit).query(BigDecimal.class).single();
    }

    private void decide(Actor head, long unit) {
        Map<Long, BigDecimal> less = new HashMap<>();
        lines.keySet().forEach(line -> less.put(line, BigDecimal.valueOf(dice.nextInt(300), 2)));
        scored.decide(at(head), at(d.coordinator()), round, unit, less);
    }

    private DeficiencyDraft fault(long unit) {
        List<Long> known = new ArrayList<>(lines.keySet());
        Long line = dice.nextInt(3) == 0 ? null : known.get(dice.nextInt(known.size()));
        Long area = line != null || dice.nextInt(3) == 0 ? null : lines.get(known.get(dice.nextInt(known.size())));
        return new DeficiencyDraft(
                unit,
                null,
                year - 1,
                area,
                line,
                "Chậm trả kết quả",
                "",
                BigDecimal.valueOf(dice.nextInt(line == null ? 80 : 160), 2),
                Source.SCORING,
                "",
                at(d.head()).today(),
                Map.of(),
                null);
    }

    private static EffectCheck check(Actor by) {
        return new EffectCheck(by.today(), "Đã kiểm tra tại đơn vị");
    }

    private long pick(List<Long> from) {
        if (from.isEmpty()) {
            throw new Refusal("nothing yet");
        }
        return from.get(dice.nextInt(from.size()));
    }

    private Actor head(long task) {
        return at(planned.seen(at(d.leader()), task).unitId() == d.commune() ? d.head() : d.head2());
    }

    private long unitOf(long fault) {
        return jdbc.sql("SELECT unit_id FROM deficiency WHERE id = ?")
                .param(fault)
                .query(Long.class)
                .single();
    }

    private Submission deficiency(long id) {
        return version("deficiency", id);
    }

    private Submission amendment(long id) {
        return version("plan_amendment", id);
    }

    private Submission version(String table, long id) {
        return Submission.of(jdbc.sql("SELECT version FROM " + table + " WHERE id = ?")
                .param(id)
                .query(Long.class)
                .single());
    }

    private Scope scope() {
        return d.leader().scope();
    }

    private Frame frame(long unit) {
        return new Frame(unit, year, null, at(d.leader()).today());
    }

    private Actor at(Actor actor) {
        return Scored.in(actor, year, passed);
    }

    private static <T> BigDecimal total(List<T> rows, Function<T, BigDecimal> figure) {
        return rows.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
