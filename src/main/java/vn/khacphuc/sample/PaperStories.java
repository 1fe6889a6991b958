package vn.khacphuc.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Submission;
import vn.khacphuc.plans.PaperDraft;
import vn.khacphuc.plans.Papers;

/** Papers that units must issue: out in time and late, due soon, late, moved to a later day, not needed any more. */
@Component
class PaperStories {

    private static final int PLANNED = -60;

    private final Papers papers;
    private final Cast cast;

    PaperStories(Papers papers, Cast cast) {
        this.papers = papers;
        this.cast = cast;
    }

    void lay(Acts acts, Calendar calendar, List<PlanStory.Role> issued) {
        int step = 0;
        for (List<String> line : Texts.table("papers")) {
            PlanStory.Role plan = issued.get(step * 2 % issued.size());
            TaskStory.Role task = step % 3 == 0 ? plan.tasks.getFirst() : null;
            lay(acts, calendar, plan.unit, task, line, step++);
        }
    }

    private void lay(
            Acts acts, Calendar calendar, SampleUnit unit, TaskStory.@Nullable Role task, List<String> line, int step) {
        LocalDate day = calendar.day(Integer.parseInt(line.get(2)));
        acts.add(calendar.at(PLANNED, step), () -> {
            long id = papers.plan(
                    cast.as(unit.head(), calendar.at(PLANNED, step)),
                    Submission.first(),
                    new PaperDraft(
                            unit.id(),
                            line.get(0),
                            line.get(1),
                            cast.personId(unit.official()),
                            day,
                            task == null ? null : Long.valueOf(task.id),
                            null));
            if (line.size() > 4) {
                int when = Integer.parseInt(line.get(4));
                acts.add(calendar.at(when, 70), () -> then(calendar, unit, id, line, when, step));
            }
        });
    }

    private void then(Calendar calendar, SampleUnit unit, long id, List<String> line, int when, int step) {
        var at = calendar.at(when, 70);
        switch (line.get(3)) {
            case "issued" ->
                papers.issue(
                        cast.as(unit.official(), at),
                        cast.paper(id),
                        id,
                        (21 + step) + "/" + sign(line.get(0)) + "-"
                                + (unit.kind().equals("department")
                                        ? unit.slug().toUpperCase(Locale.ROOT)
                                        : "UBND"),
                        calendar.day(when));
            case "postponed" ->
                papers.postpone(
                        cast.as(unit.coordinator(), at),
                        cast.paper(id),
                        id,
                        calendar.day(Integer.parseInt(line.get(5))),
                        "Chờ ý kiến thẩm định của Phòng Tư pháp");
            default ->
                papers.cancel(
                        cast.as(unit.coordinator(), at), cast.paper(id), id, "Đã gộp vào kế hoạch chung của huyện");
        }
    }

    private static String sign(String kind) {
        return switch (kind) {
            case "plan" -> "KH";
            case "report" -> "BC";
            case "decision" -> "QĐ";
            case "announcement" -> "TB";
            default -> "QC";
        };
    }
}
