package vn.khacphuc.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Scope;
import vn.khacphuc.base.Settings;

/** What the forecast of missed deadlines stands on, and how good it was. */
@Service
@Transactional(readOnly = true)
public class ForecastQueries {

    private static final String OUTCOMES = """
            FROM (
                SELECT k.day, k.plain, k.risk, k.risk >= m.late_from AS flagged, NOT COALESCE(t.state IN ('REPORTED', 'VERIFIED') AND t.reported_on <= k.due, FALSE)
                       AS missed
                FROM unit_reach r JOIN forecast_case k ON k.unit_id = r.unit_id JOIN task t ON t.id = k.task_id
                JOIN forecast_model m ON m.day = k.day
                WHERE r.ancestor_id = :scope AND r.counts AND k.due < :today AND k.day >= :from AND t.state <> 'CANCELLED'
            ) k
            """;

    private final JdbcClient jdbc;
    private final Settings settings;

    ForecastQueries(JdbcClient jdbc, Settings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** The state on a day; empty before the first forecast. */
    public Optional<ForecastState> state(LocalDate today) {
        return jdbc.sql("""
                        SELECT day, ended, cases, missed, in_use, :least AS least, late_from FROM forecast_model
                        WHERE day <= :today ORDER BY day DESC LIMIT 1""")
                .param("today", today)
                .param("least", settings.number(ForecastSettings.LEAST_ENDED))
                .query(ForecastState.class)
                .optional();
    }

    /** The signs, the weightiest first. */
    public List<SignRow> signs(LocalDate modelDay) {
        return jdbc.sql(
                        "SELECT sign, weight, cases, missed FROM forecast_sign WHERE day = ? ORDER BY weight DESC, sign LIMIT 50")
                .param(modelDay)
                .query(SignRow.class)
                .list();
    }

    /** Mondays whose tasks have ended since, the latest first: what was said, by both ways, and what became of it. */
    public List<BacktestWeek> weeks(Scope scope, LocalDate today, int number) {
        return jdbc.sql("""
                        SELECT k.day, COUNT(*) AS tasks, SUM(k.missed) AS missed,
                               COALESCE(SUM(k.flagged), 0) AS flagged,
                               COALESCE(SUM(k.flagged AND k.missed), 0) AS `right`,
                               ROUND(AVG(POW(k.risk - k.missed, 2)), 3) AS brier,
                               SUM(k.plain) AS plain_flagged, SUM(k.plain AND k.missed) AS plain_right,
                               ROUND(AVG(POW(k.plain - k.missed, 2)), 3) AS plain_brier
                        """ + OUTCOMES + " GROUP BY k.day ORDER BY k.day DESC LIMIT :number")
                .param("scope", scope.unitId())
                .param("today", today)
                .param("from", today.minusWeeks(number + 5L))
                .param("number", number)
                .query(BacktestWeek.class)
                .list();
    }
}
