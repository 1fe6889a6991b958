package vn.khacphuc.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Submission;
import vn.khacphuc.plans.Deadline;
import vn.khacphuc.plans.ExtensionDraft;
import vn.khacphuc.plans.ExtensionReason;
import vn.khacphuc.plans.Extensions;
import vn.khacphuc.plans.TaskDraft;
import vn.khacphuc.plans.Tasks;

/** Later deadlines: granted, refused, waiting for an office and for a leader; and deadlines that wait for their date. */
@Component
class ExtensionStories {

    private final Extensions extensions;
    private final Tasks tasks;
    private final Cast cast;
    private final JdbcClient jdbc;

    ExtensionStories(Extensions extensions, Tasks tasks, Cast cast, JdbcClient jdbc) {
        this.extensions = extensions;
        this.tasks = tasks;
        this.cast = cast;
        this.jdbc = jdbc;
    }

    void lay(Acts acts, Calendar calendar, List<PlanStory.Role> issued) {
        ask(
                acts,
                calendar,
                issued,
                Fate.LATE,
                -12,
                25,
                ExtensionReason.SUPERIOR_LATE,
                true,
                "Đồng ý, lần sau báo sớm hơn");
        ask(
                acts,
                calendar,
                issued,
                Fate.ON_TRACK,
                -24,
                14,
                ExtensionReason.STAFF,
                false,
                "Đơn vị chủ động bố trí người");
        ask(acts, calendar, issued, Fate.SOON, -3, 20, ExtensionReason.FUNDING, null, "");
        ask(acts, calendar, issued, Fate.AT_RISK, -2, 60, ExtensionReason.PROCUREMENT, null, "");
        issued.stream().skip(8).findFirst().ifPresent(plan -> waiting(acts, calendar, plan));
    }

    /** One task of that fate asks some days before its deadline; a day later it is decided, unless it still waits. */
    private void ask(
            Acts acts,
            Calendar calendar,
            List<PlanStory.Role> issued,
            Fate fate,
            int day,
            int later,
            ExtensionReason cause,
            @Nullable Boolean granted,
            String word) {
        acts.add(
                calendar.at(day, 30),
                () -> candidate(calendar, issued, fate, day).ifPresent(task -> {
                    LocalDate proposed = due(task.id).plusDays(later);
                    long id = extensions.request(
                            cast.as(task.unit.head(), calendar.at(day, 30)),
                            cast.task(task.id),
                            task.id,
                            new ExtensionDraft(cause, reason(cause), proposed));
                    if (granted != null) {
                        acts.add(
                                calendar.at(day + 1, 40),
                                () -> decide(calendar, task, id, day + 1, granted, proposed, word));
                    }
                }));
    }

    private void decide(
            Calendar calendar, TaskStory.Role task, long id, int day, boolean granted, LocalDate until, String word) {
        var by = cast.as(task.unit.coordinator(), calendar.at(day, 40));
        if (granted) {
            extensions.grant(by, cast.extension(id), id, until, word);
        } else {
            extensions.refuse(by, cast.extension(id), id, word);
        }
    }

    private Optional<TaskStory.Role> candidate(Calendar calendar, List<PlanStory.Role> issued, Fate fate, int day) {
        return issued.stream()
                .flatMap(plan -> plan.tasks.stream())
                .filter(task -> task.fate == fate && task.id > 0)
                .filter(task -> due(task.id).isAfter(calendar.day(day + 1)))
                .filter(task -> jdbc.sql(
                                "SELECT open AND NOT EXISTS (SELECT 1 FROM task_extension x WHERE x.task_id = t.id)"
                                        + " FROM task t WHERE id = ?")
                        .param(task.id)
                        .query(Boolean.class)
                        .single())
                .findFirst();
    }

    /** One deadline whose date was entered, one that still waits. */
    private void waiting(Acts acts, Calendar calendar, PlanStory.Role plan) {
        acts.add(
                calendar.at(-149, 310),
                () -> add(
                        calendar,
                        plan,
                        310,
                        "Rà soát, bổ sung danh mục thủ tục hành chính theo hướng dẫn mới",
                        "20 ngày sau khi Sở Nội vụ ban hành hướng dẫn"));
        long[] known = {0};
        acts.add(
                calendar.at(-149, 320),
                () -> known[0] = add(
                        calendar,
                        plan,
                        320,
                        "Niêm yết công khai quy trình nội bộ đã được phê duyệt",
                        "15 ngày làm việc kể từ ngày quy trình được phê duyệt"));
        acts.add(
                calendar.at(-6, 50),
                () -> tasks.trigger(
                        cast.as(plan.unit.head(), calendar.at(-6, 50)),
                        cast.task(known[0]),
                        known[0],
                        calendar.day(-7),
                        "Quyết định phê duyệt quy trình nội bộ"));
    }

    private long add(Calendar calendar, PlanStory.Role plan, int step, String measure, String deadline) {
        return tasks.add(
                cast.as(plan.unit.head(), calendar.at(-149, step)),
                Submission.first(),
                plan.id,
                new TaskDraft(
                                null,
                                measure,
                                "Báo cáo kết quả kèm hình ảnh",
                                cast.personId(plan.unit.official()),
                                null,
                                Deadline.read(deadline, calendar.planYear()).orElseThrow(),
                                List.of(),
                                List.of())
                        .meant());
    }

    private LocalDate due(long taskId) {
        return jdbc.sql("SELECT due FROM task WHERE id = ?")
                .param(taskId)
                .query(LocalDate.class)
                .single();
    }

    private static String reason(ExtensionReason cause) {
        return switch (cause) {
            case SUPERIOR_LATE -> "Sở chuyên ngành chưa ban hành hướng dẫn, đơn vị chưa có căn cứ thực hiện.";
            case STAFF -> "Công chức phụ trách được cử đi bồi dưỡng nghiệp vụ.";
            case FUNDING -> "Dự toán bổ sung đang trình phòng Tài chính, chưa được phân bổ.";
            default -> "Gói thầu thiết bị phải mời lại do không có nhà thầu đạt yêu cầu.";
        };
    }
}
