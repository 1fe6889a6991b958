package vn.khacphuc.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Submission;
import vn.khacphuc.deficiencies.Cause;
import vn.khacphuc.deficiencies.Deficiencies;
import vn.khacphuc.deficiencies.DeficiencyDraft;
import vn.khacphuc.deficiencies.EffectCheck;
import vn.khacphuc.deficiencies.Source;
import vn.khacphuc.plans.PlanDraft;
import vn.khacphuc.plans.Plans;
import vn.khacphuc.plans.Share;
import vn.khacphuc.plans.TaskDraft;
import vn.khacphuc.plans.Tasks;

/**
 * The year before: what was lost two years ago, the plans that mended it, and how they were closed. Leaner than this year, and
 * over but for what came back. All that is due is so by a year ago, so that it lies in that year whatever day the sample is
 * laid around.
 */
@Component
class FormerYear {

    /** When deficiencies are logged, plans drafted, submitted, approved, issued. */
    private static final int LOGGED = -528;

    private static final int DRAFTED = -524;
    private static final int SUBMITTED = -519;
    private static final int APPROVED = -516;
    private static final int FIRST_DUE = -496;
    private static final int DUE_DAYS = 130;
    private static final int CLOSED = -336;

    private static final int FAULTS = 4;
    private static final int TASKS = 6;

    /** Every third unit has no plan of that year. */
    private static final int PLANLESS = 3;

    private final Deficiencies deficiencies;
    private final Plans plans;
    private final Tasks tasks;
    private final FormerTasks stories;
    private final Yardstick yardstick;
    private final Cast cast;
    private final List<List<String>> faults = Texts.table("deficiencies");
    private final List<List<String>> measures = Texts.table("measures");

    FormerYear(
            Deficiencies deficiencies, Plans plans, Tasks tasks, FormerTasks stories, Yardstick yardstick, Cast cast) {
        this.deficiencies = deficiencies;
        this.plans = plans;
        this.tasks = tasks;
        this.stories = stories;
        this.yardstick = yardstick;
        this.cast = cast;
    }

    /** What a unit lost then: the first of what it lost since, which came back, and others that did not. */
    List<PlanStory.Fault> lost(SampleUnit unit, int place, List<PlanStory.Fault> since) {
        Map<String, PlanStory.Fault> lost = new LinkedHashMap<>();
        lost.put(since.getFirst().code, fault(unit, since.getFirst().line, place));
        for (int i = 2; lost.size() < FAULTS; i++) {
            List<String> line = faults.get((place * 7 + i * 3) % faults.size());
            if (since.stream().noneMatch(fault -> fault.code.equals(line.getFirst()))) {
                lost.putIfAbsent(line.getFirst(), fault(unit, line, place + i));
            }
        }
        return List.copyOf(lost.values());
    }

    private PlanStory.Fault fault(SampleUnit unit, List<String> line, int number) {
        String code = line.getFirst();
        BigDecimal quarters =
                yardstick.formerLine(unit.level(), code).points().multiply(BigDecimal.valueOf(1 + number % 3L));
        return new PlanStory.Fault(code, quarters.divide(BigDecimal.valueOf(4), 2, RoundingMode.HALF_UP), line, number);
    }

    void lay(Acts acts, Calendar calendar, Map<SampleUnit, List<PlanStory.Fault>> lost) {
        int place = 0;
        for (Map.Entry<SampleUnit, List<PlanStory.Fault>> unit : lost.entrySet()) {
            if (place % PLANLESS != PLANLESS - 1) {
                lay(acts, calendar, unit.getKey(), unit.getValue(), place);
            }
            place++;
        }
    }

    private void lay(Acts acts, Calendar calendar, SampleUnit unit, List<PlanStory.Fault> lost, int place) {
        lost.forEach(fault -> logged(acts, calendar, unit, fault, place));
        PlanStory.Role plan = new PlanStory.Role(unit);
        acts.add(
                calendar.at(DRAFTED, place),
                () -> plan.id = plans.draft(
                        cast.as(unit.head(), calendar.at(DRAFTED, place)),
                        Submission.first(),
                        new PlanDraft(
                                unit.id(),
                                "remediation",
                                calendar.planYear() - 1,
                                "Kế hoạch khắc phục tồn tại, hạn chế trong cải cách hành chính của " + unit.name(),
                                "Kế hoạch khắc phục tồn tại, hạn chế của huyện năm " + (calendar.planYear() - 1),
                                null)));
        List<FormerTasks.Role> roles = new ArrayList<>();
        for (int i = 0; i < TASKS; i++) {
            FormerTasks.Role task = new FormerTasks.Role(
                    unit,
                    i % 3 == 2 ? unit.head() : unit.official(),
                    FormerTasks.Turn.of(place, i),
                    FIRST_DUE + (place * 37 + i * 29) % DUE_DAYS,
                    place * 5 + i);
            roles.add(task);
            planned(acts, calendar, plan, task, i < FAULTS ? lost.get(i) : null, i);
            stories.lay(acts, calendar, task, APPROVED + 2, CLOSED);
        }
        decided(acts, calendar, plan, place);
        for (int i = 0; i < FAULTS; i++) {
            ended(acts, calendar, unit, lost.get(i), roles.get(i).turn, place * FAULTS + i);
        }
    }

    private void logged(Acts acts, Calendar calendar, SampleUnit unit, PlanStory.Fault fault, int place) {
        acts.add(
                calendar.at(LOGGED, place),
                () -> fault.id = deficiencies.log(
                        cast.as(unit.head(), calendar.at(LOGGED, place)),
                        Submission.first(),
                        new DeficiencyDraft(
                                unit.id(),
                                cast.personId(unit.official()),
                                calendar.scoredYear() - 1,
                                null,
                                yardstick.formerLine(unit.level(), fault.code).id(),
                                fault.line.get(1),
                                "",
                                fault.points,
                                Source.SCORING,
                                "Kết quả thẩm định chỉ số năm " + (calendar.scoredYear() - 1),
                                calendar.day(LOGGED),
                                Map.of(Cause.valueOf(fault.line.get(2)), fault.line.get(3)),
                                null)));
    }

    private void planned(
            Acts acts,
            Calendar calendar,
            PlanStory.Role plan,
            FormerTasks.Role task,
            PlanStory.@Nullable Fault fault,
            int i) {
        String area = fault == null ? Integer.toString(1 + (task.number + i) % 8) : fault.area;
        List<List<String>> fitting =
                measures.stream().filter(line -> line.getFirst().equals(area)).toList();
        List<String> measure = fitting.get(task.number % fitting.size());
        LocalDate due = calendar.day(task.due);
        acts.add(
                calendar.at(DRAFTED, 30 + i),
                () -> task.id = tasks.add(
                        cast.as(task.unit.head(), calendar.at(DRAFTED, 30 + i)),
                        Submission.first(),
                        plan.id,
                        new TaskDraft(
                                        null,
                                        measure.get(1),
                                        measure.get(2),
                                        cast.personId(task.owner),
                                        yardstick.area(area),
                                        Wording.of(due, task.number, false),
                                        List.of(),
                                        fault == null ? List.of() : List.of(new Share(fault.id, fault.points, true)))
                                .meant()));
    }

    private void decided(Acts acts, Calendar calendar, PlanStory.Role plan, int place) {
        SampleUnit unit = plan.unit;
        acts.add(
                calendar.at(SUBMITTED, place),
                () -> plans.submit(cast.as(unit.head(), calendar.at(SUBMITTED, place)), cast.plan(plan.id), plan.id));
        acts.add(
                calendar.at(APPROVED, place),
                () -> plans.approve(
                        cast.as(unit.coordinator(), calendar.at(APPROVED, place)), cast.plan(plan.id), plan.id));
        acts.add(
                calendar.at(APPROVED + 1, place),
                () -> plans.issue(
                        cast.as(unit.head(), calendar.at(APPROVED + 1, place)),
                        cast.plan(plan.id),
                        plan.id,
                        (21 + place) + "/KH-"
                                + (unit.kind().equals("department")
                                        ? unit.slug().toUpperCase(Locale.ROOT)
                                        : "UBND"),
                        calendar.day(APPROVED + 1)));
        acts.add(
                calendar.at(CLOSED + 2, place),
                () -> plans.close(
                        cast.as(unit.coordinator(), calendar.at(CLOSED + 2, place)),
                        cast.plan(plan.id),
                        plan.id,
                        null));
    }

    /** What was mended is seen to have helped, now and then not; what was never mended is let stand with a reason. */
    private void ended(
            Acts acts, Calendar calendar, SampleUnit unit, PlanStory.Fault fault, FormerTasks.Turn turn, int number) {
        int day = CLOSED + 1 + number % 3;
        acts.add(calendar.at(day, 200), () -> {
            Actor by = cast.as(turn == FormerTasks.Turn.NEVER ? "chutich" : unit.coordinator(), calendar.at(day, 200));
            if (turn == FormerTasks.Turn.NEVER) {
                deficiencies.tolerate(
                        by,
                        cast.deficiency(fault.id),
                        fault.id,
                        LocalDate.of(calendar.planYear(), 12, 31),
                        "Hết năm chưa thực hiện được; theo dõi tiếp theo kết quả chấm điểm năm sau");
            } else {
                deficiencies.confirmRemedied(
                        by,
                        cast.deficiency(fault.id),
                        fault.id,
                        new EffectCheck(calendar.day(day), "Đối chiếu hồ sơ cuối năm: tồn tại đã được khắc phục"));
            }
        });
    }
}
