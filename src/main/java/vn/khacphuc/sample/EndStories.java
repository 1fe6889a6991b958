package vn.khacphuc.sample;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Submission;
import vn.khacphuc.deficiencies.Cause;
import vn.khacphuc.deficiencies.Deficiencies;
import vn.khacphuc.deficiencies.DeficiencyDraft;
import vn.khacphuc.deficiencies.EffectCheck;
import vn.khacphuc.deficiencies.Source;

/** How deficiencies end: with effect, without and so again, tolerated, come back, merged, withdrawn. */
@Component
class EndStories {

    private static final int CHECKED = 5;

    private final Deficiencies deficiencies;
    private final Cast cast;
    private final JdbcClient jdbc;

    EndStories(Deficiencies deficiencies, Cast cast, JdbcClient jdbc) {
        this.deficiencies = deficiencies;
        this.cast = cast;
        this.jdbc = jdbc;
    }

    void lay(Acts acts, Calendar calendar, SampleUnit unit) {
        mistakes(acts, calendar, unit);
        acts.add(calendar.at(-60, 500), () -> tolerate(calendar, -60, calendar.day(-20), ids("tasks = 0", true, 1)));
        acts.add(
                calendar.at(-2, 500),
                () -> tolerate(calendar, -2, LocalDate.of(calendar.planYear() + 1, 6, 30), ids("tasks = 0", false, 2)));
        acts.add(calendar.at(-1, 500), () -> check(calendar));
    }

    /** All but the last of those whose measures are done have helped. */
    private void check(Calendar calendar) {
        List<Long> mended = ids("tasks > 0 AND tasks = tasks_verified", false, CHECKED);
        Actor by = cast.as("chutich", calendar.at(-1, 500));
        for (int i = 0; i < mended.size(); i++) {
            long id = mended.get(i);
            if (i == mended.size() - 1) {
                var check = new EffectCheck(
                        calendar.day(-1), "Kiểm tra đột xuất: hồ sơ vẫn trễ hạn, giải pháp chưa chạm đến nguyên nhân");
                deficiencies.notEffective(by, cast.deficiency(id), id, check);
            } else {
                var check = new EffectCheck(calendar.day(-1), "Kiểm tra thực tế tại đơn vị: hồ sơ không còn trễ hạn");
                deficiencies.confirmRemedied(by, cast.deficiency(id), id, check);
            }
        }
    }

    private void tolerate(Calendar calendar, int day, LocalDate until, List<Long> which) {
        which.forEach(id -> deficiencies.tolerate(
                cast.as("vanphong", calendar.at(day, 500)),
                cast.deficiency(id),
                id,
                until,
                "Chờ cấp trên ban hành hướng dẫn mới"));
    }

    /** The same logged twice, and something logged that was not so. */
    private void mistakes(Acts acts, Calendar calendar, SampleUnit unit) {
        acts.add(calendar.at(-159, 0), () -> {
            long kept = log(calendar.at(-159, 0), calendar, unit, "Chưa công khai số điện thoại đường dây nóng");
            long twin = log(calendar.at(-159, 1), calendar, unit, "Thiếu số điện thoại đường dây nóng ở nơi niêm yết");
            long wrong = log(calendar.at(-159, 2), calendar, unit, "Không có sổ tiếp công dân");
            acts.add(calendar.at(-157, 0), () -> {
                Actor by = cast.as(unit.coordinator(), calendar.at(-157, 0));
                deficiencies.merge(by, cast.deficiency(twin), twin, kept, "Cùng một nội dung, đơn vị nhập hai lần");
                deficiencies.withdraw(by, cast.deficiency(wrong), wrong, "Đơn vị đã xuất trình sổ, ghi nhận nhầm");
            });
        });
    }

    private long log(Instant at, Calendar calendar, SampleUnit unit, String title) {
        return deficiencies.log(
                cast.as(unit.head(), at),
                Submission.first(),
                new DeficiencyDraft(
                        unit.id(),
                        cast.personId(unit.official()),
                        calendar.scoredYear(),
                        cast.openArea(unit.id()),
                        null,
                        title,
                        "",
                        new BigDecimal("0.25"),
                        Source.SELF_INSPECTION,
                        "",
                        calendar.day(-159),
                        Map.of(Cause.SUBJECTIVE, "Chưa rà soát nội dung niêm yết"),
                        null));
    }

    /** Those still to be mended, the first or the last of them. */
    private List<Long> ids(String condition, boolean last, int limit) {
        return jdbc.sql("SELECT id FROM deficiency WHERE state IN ('OPEN', 'IN_REMEDY') AND " + condition
                        + " AND inspection_id IS NULL ORDER BY id " + (last ? "DESC" : "ASC") + " LIMIT " + limit)
                .query(Long.class)
                .list();
    }
}
