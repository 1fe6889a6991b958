package vn.khacphuc.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Submission;
import vn.khacphuc.deficiencies.Cause;
import vn.khacphuc.deficiencies.Conclusion;
import vn.khacphuc.deficiencies.Deficiencies;
import vn.khacphuc.deficiencies.DeficiencyDraft;
import vn.khacphuc.deficiencies.EffectCheck;
import vn.khacphuc.deficiencies.InspectionDraft;
import vn.khacphuc.deficiencies.InspectionKind;
import vn.khacphuc.deficiencies.Inspections;
import vn.khacphuc.deficiencies.Source;
import vn.khacphuc.plans.Deadline;
import vn.khacphuc.plans.Share;
import vn.khacphuc.plans.TaskDraft;
import vn.khacphuc.plans.Tasks;

/** Inspections: one whose finding is mended, one whose findings wait, one from outside, self-inspections, planned ones. */
@Component
class InspectionStories {

    private final Inspections inspections;
    private final Deficiencies deficiencies;
    private final Tasks tasks;
    private final TaskStory taskStory;
    private final Cast cast;

    InspectionStories(Inspections inspections, Deficiencies deficiencies, Tasks tasks, TaskStory taskStory, Cast cast) {
        this.inspections = inspections;
        this.deficiencies = deficiencies;
        this.tasks = tasks;
        this.taskStory = taskStory;
        this.cast = cast;
    }

    void lay(Acts acts, Calendar calendar, List<SampleUnit> units, List<PlanStory.Role> issued) {
        mended(acts, calendar, issued.getLast());
        List<SampleUnit> communes =
                units.stream().filter(unit -> unit.kind().equals("commune")).toList();
        waiting(acts, calendar, communes.subList(0, 3));
        fromOutside(acts, calendar, communes.get(4));
        nothingFound(acts, calendar, communes.get(1));
        acts.add(calendar.at(-20, 10), () -> {
            plan(
                    cast.as("noivu", calendar.at(-20, 10)),
                    InspectionKind.INSPECTION,
                    "Kiểm tra công tác cải cách hành chính, kiểm soát thủ tục hành chính quý tới",
                    communes.subList(5, 9),
                    calendar.day(12),
                    "");
            plan(
                    cast.as(communes.get(3).head(), calendar.at(-20, 11)),
                    InspectionKind.SELF_INSPECTION,
                    "Tự kiểm tra việc giải quyết hồ sơ tại bộ phận một cửa",
                    List.of(communes.get(3)),
                    calendar.day(-5),
                    "");
        });
    }

    /** Found before the plan was written, mended by a task of it, the effect confirmed: ended. */
    private void mended(Acts acts, Calendar calendar, PlanStory.Role plan) {
        SampleUnit unit = plan.unit;
        TaskStory.Role task = new TaskStory.Role(unit, unit.official(), 7, Fate.DONE_IN_TIME);
        long[] found = {0};
        acts.add(calendar.at(-168, 0), () -> {
            Actor by = cast.as("kiemtra", calendar.at(-168, 0));
            long id = plan(
                    by,
                    InspectionKind.INSPECTION,
                    "Thanh tra trách nhiệm thực hiện công khai thủ tục hành chính",
                    List.of(unit),
                    calendar.day(-168),
                    "");
            hold(acts, calendar, "kiemtra", id, -167);
            acts.add(
                    calendar.at(-167, 30),
                    () -> found[0] = find(
                            calendar,
                            "kiemtra",
                            -167,
                            id,
                            unit,
                            "Chưa niêm yết 18 thủ tục hành chính sửa đổi, bổ sung",
                            "0.5"));
            conclude(
                    acts,
                    calendar,
                    "kiemtra",
                    id,
                    -164,
                    "06/KL-TTr",
                    "Đơn vị niêm yết chưa đầy đủ, yêu cầu khắc phục.");
        });
        acts.add(
                calendar.at(-149, 300),
                () -> task.id = tasks.add(
                        cast.as(unit.head(), calendar.at(-149, 300)),
                        Submission.first(),
                        plan.id,
                        new TaskDraft(
                                        null,
                                        "Niêm yết đủ thủ tục hành chính theo kết luận thanh tra",
                                        "Ảnh chụp bảng niêm yết và báo cáo",
                                        cast.personId(unit.official()),
                                        null,
                                        Deadline.day(calendar.day(-60)),
                                        List.of(),
                                        List.of(new Share(found[0], new BigDecimal("0.5"), true)))
                                .meant()));
        taskStory.lay(acts, calendar, task, -116, -60, new Random(7));
        acts.add(
                calendar.at(-30, 500),
                () -> deficiencies.confirmRemedied(
                        cast.as("chutich", calendar.at(-30, 500)),
                        cast.deficiency(found[0]),
                        found[0],
                        new EffectCheck(calendar.day(-31), "Đã kiểm tra tại chỗ: niêm yết đủ, đúng mẫu, dễ tra cứu")));
    }

    /** Concluded; what was found waits for its remedy. */
    private void waiting(Acts acts, Calendar calendar, List<SampleUnit> looked) {
        acts.add(calendar.at(-60, 0), () -> {
            long id = plan(
                    cast.as("kiemtra", calendar.at(-60, 0)),
                    InspectionKind.INSPECTION,
                    "Kiểm tra việc tiếp nhận và trả kết quả tại bộ phận một cửa",
                    looked,
                    calendar.day(-42),
                    "");
            hold(acts, calendar, "kiemtra", id, -40);
            acts.add(calendar.at(-39, 0), () -> {
                find(calendar, "kiemtra", -39, id, looked.get(0), "Không ghi sổ theo dõi hồ sơ quá hạn", "0.25");
                find(calendar, "kiemtra", -39, id, looked.get(1), "Phiếu hẹn trả kết quả không ghi ngày hẹn", "0.25");
                find(calendar, "kiemtra", -39, id, looked.get(2), "Thu phí không có biên lai điện tử", "0.5");
            });
            conclude(acts, calendar, "kiemtra", id, -33, "19/KL-TTr", "Ba đơn vị còn thiếu sót, khắc phục trong quý.");
        });
    }

    /** Somebody from outside looked; the paper is still to come. */
    private void fromOutside(Acts acts, Calendar calendar, SampleUnit unit) {
        acts.add(calendar.at(-25, 0), () -> {
            Actor by = cast.as("noivu", calendar.at(-25, 0));
            long id = plan(
                    by,
                    InspectionKind.INSPECTION,
                    "Kiểm tra công vụ đột xuất theo kế hoạch của tỉnh",
                    List.of(unit),
                    calendar.day(-8),
                    "Sở Nội vụ tỉnh");
            hold(acts, calendar, "noivu", id, -8);
            acts.add(
                    calendar.at(-7, 0),
                    () -> find(calendar, "noivu", -7, id, unit, "Công chức vắng mặt tại bộ phận một cửa", "0.25"));
        });
    }

    private void nothingFound(Acts acts, Calendar calendar, SampleUnit unit) {
        acts.add(calendar.at(-28, 0), () -> {
            long id = plan(
                    cast.as(unit.head(), calendar.at(-28, 0)),
                    InspectionKind.SELF_INSPECTION,
                    "Tự kiểm tra việc soạn thảo, ban hành văn bản",
                    List.of(unit),
                    calendar.day(-14),
                    "");
            hold(acts, calendar, unit.head(), id, -14);
            acts.add(calendar.at(-11, 0), () -> {
                Actor by = cast.as(unit.head(), calendar.at(-11, 0));
                Conclusion paper =
                        new Conclusion("31/BC-UBND", calendar.day(-11), "Văn bản đúng thể thức, thẩm quyền.", true);
                inspections.conclude(by, cast.inspection(id), id, paper);
            });
        });
    }

    private long plan(
            Actor by, InspectionKind kind, String title, List<SampleUnit> looked, LocalDate day, String outside) {
        boolean own = kind == InspectionKind.SELF_INSPECTION;
        SampleUnit first = looked.getFirst();
        return inspections.plan(
                by,
                Submission.first(),
                new InspectionDraft(
                        kind,
                        title,
                        by.unitId(),
                        outside,
                        looked.stream().map(SampleUnit::id).toList(),
                        day,
                        own ? cast.personId(first.head()) : by.personId(),
                        own
                                ? List.of(cast.personId(first.official()))
                                : List.of(cast.personId("cv.tuphap"), cast.personId("cv.vanhoa"))));
    }

    private void hold(Acts acts, Calendar calendar, String who, long id, int day) {
        acts.add(
                calendar.at(day, 20),
                () -> inspections.hold(cast.as(who, calendar.at(day, 20)), cast.inspection(id), id, calendar.day(day)));
    }

    private void conclude(Acts acts, Calendar calendar, String who, long id, int day, String number, String text) {
        acts.add(
                calendar.at(day, 40),
                () -> inspections.conclude(
                        cast.as(who, calendar.at(day, 40)),
                        cast.inspection(id),
                        id,
                        new Conclusion(number, calendar.day(day), text, false)));
    }

    private long find(Calendar calendar, String who, int day, long id, SampleUnit unit, String title, String points) {
        return inspections.find(
                cast.as(who, calendar.at(day, 30)),
                Submission.first(),
                id,
                new DeficiencyDraft(
                        unit.id(),
                        cast.personId(unit.official()),
                        calendar.scoredYear(),
                        cast.openArea(unit.id()),
                        null,
                        title,
                        "",
                        new BigDecimal(points),
                        Source.INSPECTION,
                        "",
                        calendar.day(day),
                        Map.of(Cause.SUBJECTIVE, "Người phụ trách chưa nắm quy định, thiếu kiểm tra thường xuyên"),
                        null));
    }
}
