package vn.khacphuc.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Submission;
import vn.khacphuc.deficiencies.Cause;
import vn.khacphuc.deficiencies.Deficiencies;
import vn.khacphuc.deficiencies.DeficiencyDraft;
import vn.khacphuc.deficiencies.Source;
import vn.khacphuc.plans.PlanDraft;
import vn.khacphuc.plans.Plans;
import vn.khacphuc.plans.Share;
import vn.khacphuc.plans.TaskDraft;
import vn.khacphuc.plans.Tasks;

/** What happens to a unit's plan, from its deficiencies to its number. */
@Component
class PlanStory {

    /** How far a plan comes. */
    enum End {
        ISSUED,
        SUBMITTED,
        RETURNED,
        DRAFT
    }

    /**
     * When a plan is drafted, submitted and approved.
     *
     * @param drafted days counted from today, as the others
     */
    record Pace(int drafted, int submitted, int approved) {
        static final Pace USUAL = new Pace(-150, -138, -118);
        static final Pace LATE = new Pace(-150, -122, -116);

        /** From the beginning of the year on: what it plans is done month by month. */
        static final Pace EARLY = new Pace(-318, -311, -306);
    }

    /** Days that every task gets. */
    private static final int WORK = 13;

    private final Deficiencies deficiencies;
    private final Plans plans;
    private final Tasks tasks;
    private final TaskStory taskStory;
    private final Yardstick yardstick;
    private final Cast cast;
    private final List<List<String>> faults = Texts.table("deficiencies");

    PlanStory(
            Deficiencies deficiencies, Plans plans, Tasks tasks, TaskStory taskStory, Yardstick yardstick, Cast cast) {
        this.deficiencies = deficiencies;
        this.plans = plans;
        this.tasks = tasks;
        this.taskStory = taskStory;
        this.yardstick = yardstick;
        this.cast = cast;
    }

    /** A plan whose id is known once it is drafted. */
    static final class Role {
        long id;
        final SampleUnit unit;
        final List<TaskStory.Role> tasks = new ArrayList<>();

        Role(SampleUnit unit) {
            this.unit = unit;
        }
    }

    /** A deficiency whose id is known once it is logged. */
    static final class Fault {
        long id;
        final String code;
        final String area;
        final BigDecimal points;
        final List<String> line;
        final int number;

        Fault(String code, BigDecimal points, List<String> line, int number) {
            this.line = line;
            this.number = number;
            this.code = code;
            this.area = code.substring(0, 1);
            this.points = points;
        }
    }

    /** Faults of a unit that differ from criterion to criterion. */
    List<Fault> faults(SampleUnit unit, int number, int from) {
        List<Fault> made = new ArrayList<>();
        for (int i = 0; made.size() < number; i++) {
            List<String> line = faults.get((from + i * 5) % faults.size());
            String code = line.getFirst();
            if (made.stream().noneMatch(fault -> fault.code.equals(code))) {
                BigDecimal quarter =
                        yardstick.line(unit.level(), code).points().multiply(BigDecimal.valueOf(1 + (from + i) % 3L));
                made.add(new Fault(
                        code, quarter.divide(BigDecimal.valueOf(4), 2, RoundingMode.HALF_UP), line, from + i));
            }
        }
        return made;
    }

    /**
     * Logs them as deficiencies.
     *
     * @param before what was lost the year before: the same fault again repeats that one
     */
    void log(Acts acts, Calendar calendar, SampleUnit unit, List<Fault> made, List<Fault> before) {
        for (int i = 0; i < made.size(); i++) {
            Fault fault = made.get(i);
            Source source = Source.values()[fault.number % 4 == 3 ? fault.number % Source.values().length : 0];
            int step = i * 7;
            acts.add(
                    calendar.at(-165, step),
                    () -> fault.id = deficiencies.log(
                            cast.as(unit.head(), calendar.at(-165, step)),
                            Submission.first(),
                            new DeficiencyDraft(
                                    unit.id(),
                                    cast.personId(unit.official()),
                                    calendar.scoredYear(),
                                    null,
                                    yardstick.line(unit.level(), fault.code).id(),
                                    fault.line.get(1),
                                    "",
                                    fault.points,
                                    source,
                                    source == Source.SCORING
                                            ? "Kết quả thẩm định chỉ số năm " + calendar.scoredYear()
                                            : "",
                                    calendar.day(-165),
                                    Map.of(Cause.valueOf(fault.line.get(2)), fault.line.get(3)),
                                    before.stream()
                                            .filter(old -> old.id > 0 && old.code.equals(fault.code))
                                            .map(old -> old.id)
                                            .findFirst()
                                            .orElse(null))));
        }
    }

    /** Lays a plan with its tasks; the first tasks mend the deficiencies, one each. */
    Role lay(
            Acts acts,
            Calendar calendar,
            SampleUnit unit,
            String kind,
            String title,
            List<List<String>> measures,
            List<Fault> toMend,
            End end,
            Pace pace,
            int number,
            Random dice) {
        Role plan = new Role(unit);
        int drafted = end == End.ISSUED ? pace.drafted() : -24;
        int submitted = end == End.ISSUED ? pace.submitted() : end == End.SUBMITTED ? -3 : -18;
        acts.add(
                calendar.at(drafted, 0),
                () -> plan.id = plans.draft(
                        cast.as(unit.head(), calendar.at(drafted, 0)),
                        Submission.first(),
                        new PlanDraft(unit.id(), kind, calendar.planYear(), title, superior(kind, calendar), null)));
        for (int i = 0; i < measures.size(); i++) {
            Fate fate = Fate.of(number * 3 + i);
            // What is not approved yet is planned for days to come.
            int due =
                    end == End.ISSUED ? fate.due(dice, pace.approved() + WORK) : 20 + Math.abs(fate.due(dice, 0)) % 120;
            String owner = i % 3 == 2 ? unit.head() : unit.official();
            TaskStory.Role task = new TaskStory.Role(unit, owner, number * 31 + i, fate);
            plan.tasks.add(task);
            Fault fault = i < toMend.size() ? toMend.get(i) : null;
            task(acts, calendar, plan, task, measures.get(i), fault, due, drafted, i);
            if (end == End.ISSUED) {
                taskStory.lay(acts, calendar, task, pace.approved(), due, dice);
            }
        }
        decide(acts, calendar, plan, end, submitted, pace.approved(), number);
        return plan;
    }

    private void task(
            Acts acts,
            Calendar calendar,
            Role plan,
            TaskStory.Role task,
            List<String> measure,
            @Nullable Fault fault,
            int due,
            int drafted,
            int i) {
        LocalDate day = calendar.day(due);
        int step = 10 + i;
        acts.add(
                calendar.at(drafted, step),
                () -> task.id = tasks.add(
                        cast.as(task.unit.head(), calendar.at(drafted, step)),
                        Submission.first(),
                        plan.id,
                        new TaskDraft(
                                        null,
                                        measure.get(1),
                                        measure.get(2),
                                        cast.personId(task.owner),
                                        yardstick.area(measure.get(0)),
                                        Wording.of(day, task.number, task.fate.mayEndAPeriod()),
                                        List.of(),
                                        fault == null ? List.of() : List.of(new Share(fault.id, fault.points, true)))
                                .meant()));
    }

    private void decide(Acts acts, Calendar calendar, Role plan, End end, int submitted, int approved, int number) {
        SampleUnit unit = plan.unit;
        if (end == End.DRAFT) {
            return;
        }
        acts.add(
                calendar.at(submitted, 60),
                () -> plans.submit(cast.as(unit.head(), calendar.at(submitted, 60)), cast.plan(plan.id), plan.id));
        if (end == End.RETURNED) {
            acts.add(
                    calendar.at(-14, 60),
                    () -> plans.giveBack(
                            cast.as(unit.coordinator(), calendar.at(-14, 60)),
                            cast.plan(plan.id),
                            plan.id,
                            "Sản phẩm của một số nhiệm vụ chưa cụ thể, đề nghị chỉnh sửa"));
        }
        if (end == End.ISSUED) {
            acts.add(
                    calendar.at(approved, 60),
                    () -> plans.approve(
                            cast.as(unit.coordinator(), calendar.at(approved, 60)), cast.plan(plan.id), plan.id));
            acts.add(
                    calendar.at(approved + 1, 60),
                    () -> plans.issue(
                            cast.as(unit.head(), calendar.at(approved + 1, 60)),
                            cast.plan(plan.id),
                            plan.id,
                            (12 + number) + "/KH-"
                                    + (unit.kind().equals("department")
                                            ? unit.slug().toUpperCase(Locale.ROOT)
                                            : "UBND"),
                            calendar.day(approved + 1)));
        }
    }

    private static String superior(String kind, Calendar calendar) {
        return kind.equals("it")
                ? "Kế hoạch ứng dụng CNTT, chuyển đổi số của huyện năm " + calendar.planYear()
                : "Kế hoạch khắc phục tồn tại, hạn chế của huyện năm " + calendar.planYear();
    }
}
