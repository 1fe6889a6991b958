package vn.khacphuc.bench;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.District;
import vn.khacphuc.identity.TestSignIn;

/** How long the server takes for the index of as many units as a country has, its round still open. Asserts nothing. */
@SpringBootTest
@Import({District.class, Watched.class})
class IndexBench extends SpringBrowserlessTest {

    private static final int UNITS = Integer.getInteger("bench.units", 4_000);
    private static final int LINES = 48;

    @Autowired
    District district;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Watched watched;

    @Test
    void index() {
        District.Made d = district.make();
        filled(d);
        sql("UPDATE account SET must_change_password = FALSE WHERE id IN ("
                + d.leader().accountId() + ", " + d.head().accountId() + ")");
        String size = String.format(Locale.ROOT, "%,d units", UNITS);
        TestSignIn.as(d.leader());
        watched.measure(size, "index", () -> navigate("scores", Div.class));
        TestSignIn.as(d.head());
        watched.measure(size, "own index", () -> navigate("scores", Div.class));
    }

    /** A third has not sent its scores, a third is appraised, the rest is waiting; the year before is decided. */
    private void filled(District.Made d) {
        String level = district.level(d.leader());
        LocalDate today = d.leader().today();
        String code = "x" + Long.toString(System.nanoTime(), 36);
        sql("INSERT INTO unit (version, code, name, short_name, kind, parent_id, valid_from) SELECT 0, CONCAT('" + code
                + "', seq), CONCAT('Xã số ', seq), CONCAT('Xã ', seq), '" + level + "', " + d.authority()
                + ", '2020-01-01' FROM seq_1_to_" + UNITS);
        sql("INSERT INTO unit_reach (ancestor_id, unit_id, counts) SELECT r.ancestor_id, u.id, TRUE FROM unit u"
                + " JOIN unit_reach r ON r.unit_id = u.parent_id WHERE u.code LIKE '" + code + "%'"
                + " UNION ALL SELECT id, id, TRUE FROM unit WHERE code LIKE '" + code + "%'");
        sql("INSERT INTO content_area (code, name_vi, name_en, short_vi, short_en, sort_order) SELECT CONCAT('" + code
                + "', seq), CONCAT('Lĩnh vực ', seq), CONCAT('Area ', seq), CONCAT('LV ', seq), CONCAT('A ', seq), seq"
                + " FROM seq_1_to_8");
        for (int year : new int[] {today.getYear() - 2, today.getYear() - 1}) {
            round(d, level, code, today, year);
        }
        for (String table : new String[] {"unit", "unit_reach", "score_sheet", "score", "criterion"}) {
            jdbc.sql("ANALYZE TABLE " + table).query().listOfRows();
        }
    }

    private void round(District.Made d, String level, String code, LocalDate today, int year) {
        boolean locked = year < today.getYear() - 1;
        sql("INSERT INTO criteria_set (version, name, year, level, edition, state) VALUES (0, 'Bộ tiêu chí " + code
                + "', " + year + ", '" + level + "', 1, 'IN_USE')");
        long set = last("criteria_set");
        sql("INSERT INTO criterion (version, set_id, area_id, kind, code, name, max_points, sort_order) SELECT 0, "
                + set
                + ", (SELECT MIN(id) FROM content_area WHERE code LIKE '" + code
                + "%') + seq % 8, 'CRITERION', seq, CONCAT('Tiêu chí ', seq), 2, seq FROM seq_1_to_" + LINES);
        sql(
                "INSERT INTO scoring_round (version, authority_id, year, state, self_due, appraise_due, locked_at) VALUES (0, "
                        + d.authority() + ", " + year + ", '" + (locked ? "LOCKED" : "OPEN") + "', '" + today + "', '"
                        + today
                        + "', " + (locked ? "NOW(6)" : "NULL") + ")");
        long round = last("scoring_round");
        sql(
                "INSERT INTO score_sheet (version, round_id, unit_id, set_id, state, submitted_at, changed_at, maximum, points,"
                        + " percent, place) SELECT 0, " + round + ", id, " + set + ", "
                        + (locked
                                ? "'DECIDED', NOW(6), NOW(6), 96, 80, 83.33, 1"
                                : "ELT(1 + id % 3, 'SELF', 'SUBMITTED', 'APPRAISED'), IF(id % 3 = 0, NULL, NOW(6)), NOW(6), NULL, NULL,"
                                        + " NULL, NULL")
                        + " FROM unit WHERE code LIKE '" + code + "%' OR id = " + d.commune());
        sql("INSERT INTO score (sheet_id, criterion_id, self_points, points) SELECT h.id, c.id, 1.5,"
                + " IF(h.state IN ('SELF', 'SUBMITTED'), NULL, (h.id + c.id) % 3) FROM score_sheet h"
                + " JOIN criterion c ON c.set_id = h.set_id WHERE h.round_id = " + round);
    }

    private long last(String table) {
        return jdbc.sql("SELECT MAX(id) FROM " + table).query(Long.class).single();
    }

    private void sql(String statement) {
        jdbc.sql(statement).update();
    }
}
