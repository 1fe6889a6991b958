package vn.khacphuc.assessments;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Submission;

/** Makes the periods of one authority, as the daily job would have on a day. */
@TestComponent
public class Periods {

    private final PeriodMaking making;
    private final JdbcClient jdbc;

    Periods(PeriodMaking making, JdbcClient jdbc) {
        this.making = making;
        this.jdbc = jdbc;
    }

    /** Runs the job for the day, and for it alone of all authorities. */
    public void make(long authority, LocalDate day) {
        Actor by = Actor.system(day.atTime(1, 0).atZone(Actor.ZONE).toInstant());
        making.make(by, authority, day);
        making.assess(by, day);
    }

    long month(long authority, int year, int number) {
        return jdbc.sql("SELECT id FROM period WHERE authority_id = ? AND kind = 'MONTH' AND year = ? AND number = ?")
                .params(authority, year, number)
                .query(Long.class)
                .single();
    }

    Submission period(long id) {
        return on("period", id);
    }

    Submission assessment(long id) {
        return on("assessment", id);
    }

    List<Long> assessments(long period) {
        return jdbc.sql("SELECT id FROM assessment WHERE period_id = ? ORDER BY id")
                .param(period)
                .query(Long.class)
                .list();
    }

    long assessment(long period, long unit) {
        return jdbc.sql("SELECT id FROM assessment WHERE period_id = ? AND unit_id = ?")
                .params(period, unit)
                .query(Long.class)
                .single();
    }

    private Submission on(String table, long id) {
        return Submission.of(jdbc.sql("SELECT version FROM " + table + " WHERE id = ?")
                .param(id)
                .query(Long.class)
                .single());
    }
}
