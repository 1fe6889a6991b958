package vn.khacphuc.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Submission;
import vn.khacphuc.directives.DirectiveDraft;
import vn.khacphuc.directives.DirectiveTemplate;
import vn.khacphuc.directives.DirectiveTemplates;
import vn.khacphuc.directives.Directives;
import vn.khacphuc.plans.Deadline;
import vn.khacphuc.plans.Progress;
import vn.khacphuc.plans.Tasks;
import vn.khacphuc.verification.Verifications;

/** Three directives: one that all have finished, one under way with units that say nothing, one sent yesterday. */
@Component
class DirectiveStories {

    private static final int SILENT = 4;
    private static final int UNPLANNED = 4;
    private static final int DONE = 9;

    private final Directives directives;
    private final DirectiveTemplates templates;
    private final Tasks tasks;
    private final Progress progress;
    private final Verifications verifications;
    private final Proofs proofs;
    private final Cast cast;
    private final JdbcClient jdbc;

    DirectiveStories(
            Directives directives,
            DirectiveTemplates templates,
            Tasks tasks,
            Progress progress,
            Verifications verifications,
            Proofs proofs,
            Cast cast,
            JdbcClient jdbc) {
        this.directives = directives;
        this.templates = templates;
        this.tasks = tasks;
        this.progress = progress;
        this.verifications = verifications;
        this.proofs = proofs;
        this.cast = cast;
        this.jdbc = jdbc;
    }

    void lay(Acts acts, Calendar calendar, List<SampleUnit> units) {
        finished(acts, calendar, units);
        underWay(acts, calendar, units);
        acts.add(calendar.at(-1, 430), () -> {
            DirectiveTemplate template =
                    templates.find(templates.names().get(2).id()).orElseThrow();
            send(
                    cast.as("noivu", calendar.at(-1, 430)),
                    template.title(),
                    template.text(),
                    "",
                    null,
                    template.items().stream()
                            .map(item -> item(item.text(), item.deliverable(), calendar.day(25)))
                            .toList(),
                    units);
        });
    }

    private void finished(Acts acts, Calendar calendar, List<SampleUnit> units) {
        List<SampleUnit> some = units.subList(units.size() - 5, units.size());
        acts.add(calendar.at(-80, 60), () -> {
            long id = send(
                    cast.as("chutich", calendar.at(-80, 60)),
                    "Chấn chỉnh việc niêm yết thủ tục hành chính tại bộ phận một cửa",
                    "Qua kiểm tra thực tế, một số xã niêm yết thủ tục hành chính đã hết hiệu lực. Yêu cầu các đơn vị"
                            + " có tên khắc phục ngay.",
                    "71/UBND-NV",
                    calendar.day(-80),
                    List.of(item(
                            "Gỡ bỏ thủ tục hành chính đã hết hiệu lực, niêm yết đủ thủ tục đang áp dụng",
                            "Ảnh chụp bảng niêm yết",
                            calendar.day(-45))),
                    some);
            for (int i = 0; i < some.size(); i++) {
                answer(acts, calendar, id, some.get(i), -78 + i, true);
            }
        });
    }

    private void underWay(Acts acts, Calendar calendar, List<SampleUnit> units) {
        acts.add(calendar.at(-16, 60), () -> {
            var first = item(
                    "Rà soát hồ sơ quá hạn từ đầu năm, làm rõ nguyên nhân và trách nhiệm của từng người",
                    "Báo cáo kèm danh sách hồ sơ",
                    calendar.day(4));
            Map<Long, LocalDate> sooner = new HashMap<>();
            units.subList(DONE, DONE + 3).forEach(unit -> sooner.put(unit.id(), calendar.day(-3)));
            long id = send(
                    cast.as("chutich", calendar.at(-16, 60)),
                    "Thông báo kết luận của Chủ tịch UBND huyện tại cuộc họp giao ban về cải cách hành chính",
                    "Kết quả giải quyết thủ tục hành chính tháng qua còn nhiều hồ sơ quá hạn, việc xin lỗi tổ chức, cá"
                            + " nhân chưa đầy đủ. Chủ tịch UBND huyện yêu cầu các đơn vị thực hiện ngay các nội dung"
                            + " dưới đây.",
                    "102/TB-UBND",
                    calendar.day(-16),
                    List.of(
                            new DirectiveDraft.Item(first.text(), first.deliverable(), first.deadline(), sooner),
                            item(
                                    "Gửi thư xin lỗi và hẹn lại ngày trả kết quả đối với toàn bộ hồ sơ quá hạn",
                                    "Danh sách thư xin lỗi đã gửi",
                                    calendar.day(12))),
                    units);
            for (int i = 0; i < units.size() - SILENT; i++) {
                answer(acts, calendar, id, units.get(i), -15 + i % 6, i < DONE, i < units.size() - SILENT - UNPLANNED);
            }
        });
    }

    private void answer(Acts acts, Calendar calendar, long id, SampleUnit unit, int day, boolean done) {
        answer(acts, calendar, id, unit, day, done, true);
    }

    /** The head acknowledges, names an owner the same day; who finishes does so within the week. */
    private void answer(
            Acts acts, Calendar calendar, long id, SampleUnit unit, int day, boolean done, boolean planned) {
        acts.add(calendar.at(day, 100), () -> {
            Actor head = cast.as(unit.head(), calendar.at(day, 100));
            directives.acknowledge(head, cast.directive(id), id, unit.id());
            if (planned) {
                tasksOf(id, unit)
                        .forEach(task -> tasks.assign(head, cast.task(task), task, cast.personId(unit.official())));
            }
        });
        if (done) {
            acts.add(
                    calendar.at(day + 6, 110),
                    () -> tasksOf(id, unit).forEach(task -> {
                        Actor by = cast.as(unit.official(), calendar.at(day + 6, 110));
                        progress.reportDone(
                                by, cast.task(task), task, proofs.done(by, task, "Đã thực hiện xong theo chỉ đạo"));
                    }));
            acts.add(
                    calendar.at(day + 7, 210),
                    () -> tasksOf(id, unit).forEach(task -> {
                        Actor by = cast.as(unit.coordinator(), calendar.at(day + 7, 210));
                        verifications.accept(by, cast.task(task), task, cast.inOrder(by, task));
                    }));
        }
    }

    private long send(
            Actor by,
            String title,
            String text,
            String number,
            @Nullable LocalDate issuedOn,
            List<DirectiveDraft.Item> items,
            List<SampleUnit> to) {
        return directives.send(
                by,
                Submission.first(),
                new DirectiveDraft(
                        title,
                        text,
                        number,
                        issuedOn,
                        items,
                        to.stream().map(SampleUnit::id).toList()));
    }

    private static DirectiveDraft.Item item(String text, String deliverable, LocalDate due) {
        return new DirectiveDraft.Item(text, deliverable, Deadline.day(due), Map.of());
    }

    private List<Long> tasksOf(long id, SampleUnit unit) {
        return jdbc.sql("""
                        SELECT t.id FROM directive_part p JOIN task t ON t.directive_part_id = p.id
                        WHERE p.directive_id = ? AND p.unit_id = ? ORDER BY t.id""").params(id, unit.id()).query(Long.class).list();
    }
}
