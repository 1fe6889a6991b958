package vn.khacphuc.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.directives.UrgingTarget;

/** Slips that urge or ask for explanation, on each level and in each state; one matter comes before the leaders. */
@Component
class UrgingStories {

    private static final int LONG = -26;
    private static final int SHORT = -8;

    private final UrgingSteps steps;
    private final Cast cast;
    private final JdbcClient jdbc;

    UrgingStories(UrgingSteps steps, Cast cast, JdbcClient jdbc) {
        this.steps = steps;
        this.cast = cast;
        this.jdbc = jdbc;
    }

    void lay(Acts acts, Calendar calendar, List<PlanStory.Role> issued) {
        Map<Long, SampleUnit> units = issued.stream()
                .map(plan -> plan.unit)
                .collect(Collectors.toMap(SampleUnit::id, Function.identity(), (one, same) -> one));
        acts.add(calendar.at(LONG, 10), () -> many(acts, calendar, units, LONG, longStories()));
        acts.add(calendar.at(SHORT, 10), () -> many(acts, calendar, units, SHORT, shortStories()));
        acts.add(calendar.at(-4, 10), () -> steps.sendProposed(calendar, -4));
        if (issued.size() > 6) {
            others(acts, calendar, issued);
        }
    }

    /** What is not about one task: a cell of the board, a unit, a person. */
    private void others(Acts acts, Calendar calendar, List<PlanStory.Role> issued) {
        SampleUnit cell = issued.get(2).unit;
        SampleUnit unit = issued.get(4).unit;
        SampleUnit person = issued.get(6).unit;
        Long area =
                jdbc.sql("SELECT MIN(id) FROM content_area").query(Long.class).single();
        steps.tell(
                acts,
                calendar,
                new UrgingSteps.Matter(
                        UrgingTarget.cell(cell.id(), area, calendar.planYear(), "remediation"), cell, false),
                List.of(explain(-6), read(-5)));
        steps.tell(
                acts,
                calendar,
                new UrgingSteps.Matter(UrgingTarget.unit(unit.id()), unit, false),
                List.of(urge(-5), read(-5), answer(-3, "Đơn vị đã họp rà soát, giao lại từng việc cho công chức.")));
        steps.tell(
                acts,
                calendar,
                new UrgingSteps.Matter(UrgingTarget.person(cast.personId(person.official())), person, true),
                List.of(
                        explain(-9),
                        answer(-7, "Do phải kiêm nhiệm việc của đồng nghiệp nghỉ chế độ."),
                        refuse(-6, "Chưa nêu thời hạn hoàn thành từng việc."),
                        answer(-2, "Xin hoàn thành các việc còn lại trước ngày 15 tháng sau, đã có lịch cụ thể."),
                        accept(-1)));
    }

    private static List<List<UrgingSteps.Step>> longStories() {
        return List.of(
                List.of(
                        urge(-26),
                        urge(-20),
                        answer(-16, "Đơn vị đang thực hiện."),
                        refuse(-15, "Không nêu nguyên nhân và thời gian hoàn thành."),
                        urge(-14),
                        urge(-8),
                        read(-7)),
                List.of(
                        urge(-26),
                        answer(-24, "Chưa bố trí được kinh phí."),
                        refuse(-23, "Kinh phí đã giao từ đầu năm."),
                        urge(-22),
                        answer(-20, "Đang hoàn thiện hồ sơ."),
                        refuse(-19, "Đã quá hạn, chưa có sản phẩm."),
                        urge(-18),
                        urge(-12),
                        read(-12),
                        new UrgingSteps.Step(
                                -6,
                                UrgingSteps.Verb.DISCUSS,
                                "Giao Phòng Nội vụ kiểm tra trực tiếp tại đơn vị; thủ trưởng đơn vị báo cáo tại kỳ họp sau.")),
                List.of(
                        urge(-26),
                        read(-25),
                        urge(-20),
                        answer(-17, "Đã hoàn thành 80%, phần còn lại xong trong tháng, kèm biên bản nghiệm thu đợt 1."),
                        accept(-16)),
                List.of(urge(-26), read(-26), urge(-20), read(-18), urge(-3), read(-2)));
    }

    private static List<List<UrgingSteps.Step>> shortStories() {
        return List.of(
                List.of(urge(-8), answer(-5, "Chậm do chờ hướng dẫn của Sở; cam kết xong trong 10 ngày."), accept(-4)),
                List.of(urge(-8), answer(-3, "Đã trình lãnh đạo ký, đang chờ phát hành văn bản.")),
                List.of(urge(-8), read(-7)),
                List.of(
                        urge(-8),
                        answer(-5, "Đơn vị sẽ cố gắng."),
                        refuse(-4, "Không nêu biện pháp và ngày hoàn thành.")),
                List.of(new UrgingSteps.Step(
                        -8, UrgingSteps.Verb.DROP, "Đơn vị đã báo cáo trực tiếp tại cuộc họp giao ban tuần.")),
                List.of(urge(-2)),
                List.of(
                        explain(-7),
                        answer(-4, "Nguyên nhân khách quan: nhà cung cấp giao thiết bị chậm 20 ngày."),
                        accept(-3)));
    }

    /** Late tasks that nobody was urged about yet, the latest first, each with a story of its own. */
    private void many(
            Acts acts, Calendar calendar, Map<Long, SampleUnit> units, int day, List<List<UrgingSteps.Step>> stories) {
        List<Late> late = jdbc.sql("""
                        SELECT t.id, t.unit_id FROM task t
                        WHERE t.open AND t.state IN ('NOT_STARTED', 'IN_PROGRESS') AND t.due <= :due
                          AND t.unit_id IN (:units)
                          AND NOT EXISTS (SELECT 1 FROM urging g
                                          WHERE g.subject = 'TASK' AND g.subject_id = t.id AND g.state <> 'PROPOSED')
                        ORDER BY t.due, t.id LIMIT :number""")
                .param("due", due(calendar, day))
                .param("units", units.keySet())
                .param("number", stories.size())
                .query(Late.class)
                .list();
        for (int i = 0; i < late.size(); i++) {
            Late task = late.get(i);
            SampleUnit unit = units.get(task.unitId());
            if (unit != null) {
                steps.tell(
                        acts,
                        calendar,
                        new UrgingSteps.Matter(UrgingTarget.task(task.id()), unit, false),
                        stories.get(i));
            }
        }
    }

    private static LocalDate due(Calendar calendar, int day) {
        return calendar.day(day - 2);
    }

    private static UrgingSteps.Step urge(int day) {
        return new UrgingSteps.Step(day, UrgingSteps.Verb.URGE, "");
    }

    private static UrgingSteps.Step explain(int day) {
        return new UrgingSteps.Step(day, UrgingSteps.Verb.EXPLAIN, "");
    }

    private static UrgingSteps.Step read(int day) {
        return new UrgingSteps.Step(day, UrgingSteps.Verb.READ, "");
    }

    private static UrgingSteps.Step answer(int day, String text) {
        return new UrgingSteps.Step(day, UrgingSteps.Verb.ANSWER, text);
    }

    private static UrgingSteps.Step accept(int day) {
        return new UrgingSteps.Step(day, UrgingSteps.Verb.ACCEPT, "");
    }

    private static UrgingSteps.Step refuse(int day, String text) {
        return new UrgingSteps.Step(day, UrgingSteps.Verb.REFUSE, text);
    }

    private record Late(long id, long unitId) {}
}
