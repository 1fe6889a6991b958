package vn.khacphuc.deficiencies;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.DailyJob;
import vn.khacphuc.base.Tally;
import vn.khacphuc.base.Timetable;
import vn.khacphuc.base.Trail;

/** Brings back what was tolerated until the day before. */
@Component
class ToleranceEnds implements DailyJob {

    private static final int AT_ONCE = 10_000;

    private final DeficiencyRepository deficiencies;
    private final DeficiencyRecords records;
    private final JdbcClient jdbc;
    private final Trail trail;

    ToleranceEnds(DeficiencyRepository deficiencies, DeficiencyRecords records, JdbcClient jdbc, Trail trail) {
        this.deficiencies = deficiencies;
        this.records = records;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Override
    public String name() {
        return Timetable.TOLERANCE_ENDS;
    }

    @Override
    public Tally run(Actor by, LocalDate day) {
        return Tally.of(
                "lapsed", lapsed(day).stream().filter(id -> end(by, day, id)).count());
    }

    private boolean end(Actor by, LocalDate day, long id) {
        Deficiency deficiency = deficiencies.findById(id).orElse(null);
        if (deficiency == null || !deficiency.lapse(day)) {
            return false;
        }
        deficiencies.saveAndFlush(deficiency);
        records.history(by, "deficiency.tolerance_ended", id);
        trail.write(
                by,
                "deficiency.tolerance_ended",
                "deficiency",
                id,
                deficiency.unitId(),
                Map.of("state", deficiency.state().name()));
        return true;
    }

    private List<Long> lapsed(LocalDate day) {
        return jdbc.sql("SELECT id FROM deficiency WHERE state = 'TOLERATED' AND tolerated_until < ? ORDER BY id LIMIT "
                        + AT_ONCE)
                .param(day)
                .query(Long.class)
                .list();
    }
}
