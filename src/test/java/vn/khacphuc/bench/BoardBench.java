package vn.khacphuc.bench;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.District;
import vn.khacphuc.identity.TestSignIn;

/**
 * How long the server takes for the board, the list of tasks and one task, with few tasks and with many. Prints figures and
 * asserts nothing; {@code ./portal bench} runs it. Each page is opened anew, with everything it reads and builds.
 */
@SpringBootTest
@Import({District.class, Watched.class})
class BoardBench extends SpringBrowserlessTest {

    @Autowired
    District district;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Watched watched;

    @Test
    void pages() {
        for (int tasks : sizes()) {
            District.Made d = filled(tasks);
            sql("UPDATE account SET must_change_password = FALSE WHERE id = "
                    + d.leader().accountId());
            TestSignIn.as(d.leader());
            String size = String.format(Locale.ROOT, "%,d tasks", tasks);
            watched.measure(size, "board", () -> navigate("dashboard", Div.class));
            watched.measure(size, "task list", () -> navigate("tasks", Div.class));
            long one = jdbc.sql("SELECT MAX(task_id) FROM task_reach WHERE ancestor_id = ?")
                    .param(d.authority())
                    .query(Long.class)
                    .single();
            watched.measure(
                    size,
                    "late tasks",
                    () -> UI.getCurrent()
                            .navigate(
                                    "tasks",
                                    QueryParameters.fromString("time=LATE&own=1&running=1&year="
                                            + d.leader().today().getYear())));
            watched.measure(size, "task", () -> navigate("tasks/" + one, Div.class));
            watched.measure(size, "unit", () -> navigate("units/" + d.commune(), Div.class));
        }
    }

    private static int[] sizes() {
        return Arrays.stream(System.getProperty("bench.tasks", "2000,100000").split(","))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    /** A district whose communes have plans of this year, with a deficiency for every second task. */
    private District.Made filled(int tasks) {
        District.Made d = district.make();
        LocalDate today = d.leader().today();
        int year = today.getYear();
        int units = Math.max(20, tasks / 100);
        long mark = System.nanoTime();
        String code = "b" + Long.toString(mark, 36);
        sql("INSERT INTO unit (version, code, name, short_name, kind, parent_id, valid_from) SELECT 0, CONCAT('" + code
                + "', seq), CONCAT('Xã số ', seq), CONCAT('Xã ', seq), 'commune', " + d.authority()
                + ", '2020-01-01' FROM seq_1_to_" + units);
        sql("INSERT INTO unit_reach (ancestor_id, unit_id, counts) SELECT r.ancestor_id, u.id, TRUE FROM unit u"
                + " JOIN unit_reach r ON r.unit_id = u.parent_id WHERE u.code LIKE '" + code + "%'"
                + " UNION ALL SELECT id, id, TRUE FROM unit WHERE code LIKE '" + code + "%'");
        sql("INSERT INTO plan (version, unit_id, kind, year, title, state, created_at) SELECT 0, id, 'remediation', "
                + year + ", 'Kế hoạch', 'APPROVED', NOW(6) FROM unit WHERE code LIKE '" + code + "%'");
        sql(
                "INSERT INTO task (version, plan_id, unit_id, measure, deliverable, deadline_kind, original_due, due, state,"
                        + " percent, at_risk, reported_on, moved_at, created_at)"
                        + " SELECT 0, p.id, p.unit_id, CONCAT('Niêm yết thủ tục hành chính số ', s.seq), 'Báo cáo', 'DAY',"
                        + " '" + today + "' + INTERVAL (CAST(s.seq % 160 AS SIGNED) - 80) DAY, '" + today
                        + "' + INTERVAL (CAST(s.seq % 160 AS SIGNED) - 80) DAY,"
                        + " CASE WHEN s.seq % 160 < 70 THEN 'VERIFIED' WHEN s.seq % 7 = 0 THEN 'NOT_STARTED'"
                        + " WHEN s.seq % 11 = 0 THEN 'REPORTED' ELSE 'IN_PROGRESS' END,"
                        + " IF(s.seq % 160 < 70, 100, s.seq % 90), s.seq % 13 = 0,"
                        + " IF(s.seq % 160 < 70 OR s.seq % 11 = 0, '" + today
                        + "' + INTERVAL (CAST(s.seq % 160 AS SIGNED) - 82) DAY, NULL),"
                        + " NOW(6), NOW(6)"
                        + " FROM seq_1_to_" + tasks
                        + " s JOIN (SELECT id, unit_id, ROW_NUMBER() OVER (ORDER BY id) AS n FROM plan"
                        + " WHERE unit_id IN (SELECT id FROM unit WHERE code LIKE '" + code + "%')) p ON p.n = s.seq % "
                        + units
                        + " + 1");
        String own = "SELECT id FROM unit WHERE code LIKE '" + code + "%'";
        sql(
                "INSERT INTO task_reach (ancestor_id, task_id, own, open, due) SELECT r.ancestor_id, t.id, TRUE, t.open, t.due"
                        + " FROM task t JOIN unit_reach r ON r.unit_id = t.unit_id WHERE t.unit_id IN (" + own + ")");
        sql(
                "INSERT INTO task_history (task_id, at, verb, account_id, person_id, plan_id, unit_id, state, percent, at_risk,"
                        + " original_due, due, reported_on, points) SELECT id, NOW(6), 'task.reported', 0, 0, plan_id, unit_id, state,"
                        + " percent, at_risk, original_due, due, reported_on, 0.5 FROM task WHERE unit_id IN (" + own
                        + ")");
        sql("INSERT INTO deficiency (version, unit_id" + scoredUnit(", scored_unit_id")
                + ", year, title, points_lost, source,"
                + " found_on, state, tasks, created_at) SELECT 0, unit_id" + scoredUnit(", unit_id") + ", " + (year - 1)
                + ", CONCAT('bench ', id), 0.5, 'SCORING', '" + today + "', 'IN_REMEDY', 1, NOW(6) FROM task"
                + " WHERE unit_id IN (" + own + ") AND id % 2 = 0");
        sql(
                "INSERT INTO task_deficiency (task_id, deficiency_id, points, main) SELECT CAST(SUBSTRING(title, 7) AS UNSIGNED),"
                        + " id, 0.5, TRUE FROM deficiency WHERE title LIKE 'bench %' AND unit_id IN (" + own + ")");
        sql("UPDATE deficiency d JOIN task_deficiency td ON td.deficiency_id = d.id JOIN task t ON t.id = td.task_id"
                + " SET d.points_running = IF(t.open OR t.state = 'VERIFIED', td.points, 0),"
                + " d.points_won = IF(t.state = 'VERIFIED', td.points, 0)");
        sql("INSERT IGNORE INTO task_forecast (task_id, day, due, late) SELECT id, '" + today
                + "', due, id % 3 = 0 FROM task" + " WHERE unit_id IN (" + own + ") AND open AND due BETWEEN '" + today
                + "' AND '" + today.plusDays(30) + "'");
        for (String table :
                new String[] {"unit", "unit_reach", "task", "task_reach", "deficiency", "task_deficiency"}) {
            jdbc.sql("ANALYZE TABLE " + table).query().listOfRows();
        }
        return d;
    }

    /** The same bench measures the portal before deficiencies kept where they were found. */
    private String scoredUnit(String column) {
        boolean there = jdbc.sql("SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE()"
                                + " AND table_name = 'deficiency' AND column_name = 'scored_unit_id'")
                        .query(Integer.class)
                        .single()
                > 0;
        return there ? column : "";
    }

    private void sql(String statement) {
        jdbc.sql(statement).update();
    }
}
