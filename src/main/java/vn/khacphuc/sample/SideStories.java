package vn.khacphuc.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Submission;
import vn.khacphuc.plans.Amendments;
import vn.khacphuc.plans.Deadline;
import vn.khacphuc.plans.DeadlineKind;
import vn.khacphuc.plans.PlanDraft;
import vn.khacphuc.plans.Plans;
import vn.khacphuc.plans.Progress;
import vn.khacphuc.plans.ProgressDraft;
import vn.khacphuc.plans.TaskDraft;
import vn.khacphuc.plans.Tasks;
import vn.khacphuc.verification.Verifications;

/** What stands beside the units' plans: due dates, the authority's plan, a recurring task, an amendment. */
@Component
class SideStories {

    private final Plans plans;
    private final Tasks tasks;
    private final Amendments amendments;
    private final Progress progress;
    private final Verifications verifications;
    private final Proofs proofs;
    private final Cast cast;
    private final JdbcClient jdbc;
    private long authorityPlan;

    SideStories(
            Plans plans,
            Tasks tasks,
            Amendments amendments,
            Progress progress,
            Verifications verifications,
            Proofs proofs,
            Cast cast,
            JdbcClient jdbc) {
        this.plans = plans;
        this.tasks = tasks;
        this.amendments = amendments;
        this.progress = progress;
        this.verifications = verifications;
        this.proofs = proofs;
        this.cast = cast;
        this.jdbc = jdbc;
    }

    void dueDates(Acts acts, Calendar calendar) {
        acts.add(calendar.at(-172, 0), () -> {
            Actor by = cast.as("noivu", calendar.at(-172, 0));
            long authority = by.scope().unitId();
            int year = calendar.planYear();
            plans.setDue(
                    by,
                    Submission.first(),
                    authority,
                    "remediation",
                    year,
                    calendar.day(-130),
                    "Công văn đôn đốc lập kế hoạch khắc phục");
            plans.setDue(
                    by,
                    Submission.first(),
                    authority,
                    "it",
                    year,
                    calendar.day(-128),
                    "Công văn hướng dẫn kế hoạch CNTT");
        });
    }

    /** The authority's plan hands tasks down, and later gathers tasks of the units. */
    void authorityPlan(
            Acts acts,
            Calendar calendar,
            List<SampleUnit> units,
            List<List<String>> measures,
            List<PlanStory.Role> of) {
        acts.add(calendar.at(-156, 0), () -> {
            Actor by = cast.as("noivu", calendar.at(-156, 0));
            authorityPlan = plans.draft(
                    by,
                    Submission.first(),
                    new PlanDraft(
                            by.scope().unitId(),
                            "remediation",
                            calendar.planYear(),
                            "Kế hoạch khắc phục tồn tại, hạn chế sau công bố chỉ số cải cách hành chính năm "
                                    + calendar.scoredYear(),
                            "",
                            null));
            for (int i = 0; i < 12; i++) {
                SampleUnit unit = units.get(i * 2 % units.size());
                LocalDate due = YearMonth.from(calendar.day(-30 + i * 18)).atEndOfMonth();
                tasks.add(
                        by,
                        Submission.first(),
                        authorityPlan,
                        new TaskDraft(
                                        unit.id(),
                                        "Giao " + unit.name() + ": "
                                                + lower(measures.get(i * 3).get(1)),
                                        measures.get(i * 3).get(2),
                                        cast.personId(unit.head()),
                                        null,
                                        new Deadline(
                                                DeadlineKind.MONTH,
                                                "Tháng " + due.getMonthValue() + "/" + due.getYear(),
                                                due,
                                                null),
                                        List.of(units.get((i * 2 + 5) % units.size())
                                                .id()),
                                        List.of())
                                .meant());
            }
            plans.submit(by, cast.plan(authorityPlan), authorityPlan);
        });
        acts.add(calendar.at(-153, 0), () -> {
            plans.approve(cast.as("chutich", calendar.at(-153, 0)), cast.plan(authorityPlan), authorityPlan);
            plans.issue(
                    cast.as("noivu", calendar.at(-153, 1)),
                    cast.plan(authorityPlan),
                    authorityPlan,
                    "112/KH-UBND",
                    calendar.day(-153));
        });
        acts.add(
                calendar.at(-110, 0),
                () -> of.stream()
                        .filter(plan -> !plan.tasks.isEmpty())
                        .limit(10)
                        .forEach(plan -> plans.gather(
                                cast.as("noivu", calendar.at(-110, 0)),
                                cast.plan(authorityPlan),
                                authorityPlan,
                                plan.tasks.getFirst().id)));
    }

    /** A quarterly task; what fell due is reported and accepted, the rest waits for its time. */
    void recurring(Acts acts, Calendar calendar, PlanStory.Role plan) {
        SampleUnit unit = plan.unit;
        acts.add(
                calendar.at(-149, 300),
                () -> tasks.add(
                        cast.as(unit.head(), calendar.at(-149, 300)),
                        Submission.first(),
                        plan.id,
                        new TaskDraft(
                                        null,
                                        "Tổng hợp, báo cáo kết quả cải cách hành chính của đơn vị",
                                        "Báo cáo quý gửi Phòng Nội vụ",
                                        cast.personId(unit.official()),
                                        null,
                                        Deadline.read("Hàng quý", calendar.planYear())
                                                .orElseThrow(),
                                        List.of(),
                                        List.of())
                                .meant()));
        acts.add(
                calendar.at(-100, 0),
                () -> jdbc.sql(
                                "SELECT id, due FROM task WHERE plan_id = ? AND series_id IS NOT NULL AND due < ? ORDER BY due")
                        .params(plan.id, calendar.today())
                        .query((row, number) -> new Occurrence(row.getLong(1), row.getObject(2, LocalDate.class)))
                        .list()
                        .forEach(occurrence -> reported(acts, calendar, unit, occurrence)));
    }

    private void reported(Acts acts, Calendar calendar, SampleUnit unit, Occurrence occurrence) {
        int due = (int) ChronoUnit.DAYS.between(calendar.today(), occurrence.due());
        int done = Math.max(-99, due - 1);
        acts.add(calendar.at(done, 100), () -> {
            Actor by = cast.as(unit.official(), calendar.at(done, 100));
            ProgressDraft report = proofs.done(by, occurrence.id(), "Đã gửi báo cáo quý");
            progress.reportDone(by, cast.task(occurrence.id()), occurrence.id(), report);
        });
        acts.add(calendar.at(Math.min(done + 2, -1), 220), () -> {
            Actor by = cast.as(unit.coordinator(), calendar.at(Math.min(done + 2, -1), 220));
            verifications.accept(by, cast.task(occurrence.id()), occurrence.id(), cast.inOrder(by, occurrence.id()));
        });
    }

    /** An amendment adds a task and cancels another. */
    void amendment(Acts acts, Calendar calendar, PlanStory.Role plan, TaskStory.Role unneeded) {
        SampleUnit unit = plan.unit;
        acts.add(calendar.at(-60, 0), () -> {
            Actor by = cast.as(unit.head(), calendar.at(-60, 0));
            long id = amendments.begin(
                    by, cast.plan(plan.id), plan.id, "Bổ sung nhiệm vụ theo kết luận giao ban của lãnh đạo huyện");
            tasks.add(
                    by,
                    Submission.first(),
                    plan.id,
                    new TaskDraft(
                                    null,
                                    "Tổ chức hội nghị đối thoại với người dân về kết quả khắc phục",
                                    "Biên bản hội nghị đối thoại",
                                    cast.personId(unit.official()),
                                    null,
                                    Deadline.day(calendar.day(45)),
                                    List.of(),
                                    List.of())
                            .meant());
            amendments.cancelTask(by, cast.amendment(id), id, unneeded.id);
            amendments.submit(by, cast.amendment(id), id);
            amendments.approve(cast.as(unit.coordinator(), calendar.at(-58, 0)), cast.amendment(id), id);
            amendments.issue(
                    cast.as(unit.head(), calendar.at(-57, 0)), cast.amendment(id), id, "64/KH-UBND", calendar.day(-57));
        });
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.forLanguageTag("vi")) + text.substring(1);
    }

    private record Occurrence(long id, LocalDate due) {}
}
