package vn.khacphuc.sample;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Submission;
import vn.khacphuc.notices.Comments;
import vn.khacphuc.notices.Matter;
import vn.khacphuc.notices.Watches;

/** What people say about tasks that press and about deficiencies, and who watches them. */
@Component
class TalkStories {

    private static final int TASKS = 6;

    private final Comments comments;
    private final Watches watches;
    private final Cast cast;
    private final JdbcClient jdbc;

    TalkStories(Comments comments, Watches watches, Cast cast, JdbcClient jdbc) {
        this.comments = comments;
        this.watches = watches;
        this.cast = cast;
        this.jdbc = jdbc;
    }

    void lay(Acts acts, Calendar calendar, List<SampleUnit> units) {
        Map<Long, SampleUnit> byId = units.stream().collect(Collectors.toMap(SampleUnit::id, Function.identity()));
        acts.add(
                calendar.at(-3, 200),
                () -> open("""
                        SELECT t.id, t.unit_id FROM task t
                        WHERE t.state = 'IN_PROGRESS' AND t.due < ? AND t.owner_id IS NOT NULL ORDER BY t.due, t.id LIMIT ?""", calendar)
                        .forEach(thing -> Optional.ofNullable(byId.get(thing.unitId()))
                                .ifPresent(unit -> aboutTask(acts, calendar, thing, unit))));
        acts.add(
                calendar.at(-2, 200),
                () -> open("""
                        SELECT d.id, d.unit_id FROM deficiency d
                        WHERE d.state = 'IN_REMEDY' AND d.found_on < ? ORDER BY d.points_lost DESC, d.id LIMIT ?""", calendar)
                        .forEach(thing -> Optional.ofNullable(byId.get(thing.unitId()))
                                .ifPresent(unit -> aboutDeficiency(calendar, thing, unit))));
    }

    private void aboutTask(Acts acts, Calendar calendar, Thing thing, SampleUnit unit) {
        if (!isThere(unit.head(), calendar) || !isThere(unit.official(), calendar)) {
            return;
        }
        say(
                unit.coordinator(),
                calendar,
                -3,
                thing,
                Matter.TASK,
                "@" + unit.head() + " việc này đã quá hạn, đề nghị nêu rõ còn vướng gì và ngày hoàn thành.");
        watches.watch(cast.as("chutich", calendar.at(-3, 210)), Submission.first(), Matter.TASK, thing.id());
        acts.add(
                calendar.at(-2, 30),
                () -> say(
                        unit.head(),
                        calendar,
                        -2,
                        thing,
                        Matter.TASK,
                        "Còn chờ nghiệm thu. @" + unit.official()
                                + " cập nhật tiến độ và đính kèm biên bản trong hôm nay. Mẫu biên bản: https://example.gov.vn/mau-bien-ban"));
        acts.add(
                calendar.at(-1, 30),
                () -> say(unit.official(), calendar, -1, thing, Matter.TASK, "Đã rõ, sẽ cập nhật trước 16 giờ."));
    }

    private void aboutDeficiency(Calendar calendar, Thing thing, SampleUnit unit) {
        if (isThere(unit.head(), calendar)) {
            say(
                    unit.coordinator(),
                    calendar,
                    -2,
                    thing,
                    Matter.DEFICIENCY,
                    "@" + unit.head() + " đối chiếu lại điểm trừ với phiếu thẩm định, nêu nguyên nhân cụ thể hơn.");
        }
    }

    /** Whether somebody still holds office today: some hand over in other stories. */
    private boolean isThere(String username, Calendar calendar) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM account x JOIN appointment ap ON ap.person_id = x.person_id
                                       WHERE x.username = ? AND NOT x.disabled
                                         AND (ap.to_day IS NULL OR ap.to_day >= ?))""")
                .params(username, calendar.today())
                .query(Boolean.class)
                .single();
    }

    private void say(String who, Calendar calendar, int day, Thing thing, Matter matter, String words) {
        comments.write(cast.as(who, calendar.at(day, 220)), Submission.first(), matter, thing.id(), words);
    }

    private List<Thing> open(String sql, Calendar calendar) {
        return jdbc.sql(sql).params(calendar.day(-3), TASKS).query(Thing.class).list();
    }

    private record Thing(long id, long unitId) {}
}
