package vn.khacphuc.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the forecast: weekly cases and the weights estimated from them. */
@Component
class ForecastRecords {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    ForecastRecords(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The day of the latest weights, none before the first week. */
    Optional<LocalDate> latest(LocalDate day) {
        return jdbc.sql("SELECT MAX(day) FROM forecast_model WHERE day <= ?")
                .param(day)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    /** Weights of a day; none where too few tasks had ended then. */
    Optional<RiskModel> model(LocalDate day) {
        Map<Sign, Double> weights = new EnumMap<>(Sign.class);
        Map<Sign, Misses> tallies = new EnumMap<>(Sign.class);
        jdbc.sql("SELECT sign, weight, cases, missed FROM forecast_sign WHERE day = ?")
                .param(day)
                .query(row -> {
                    Sign sign = Sign.valueOf(row.getString("sign"));
                    weights.put(sign, row.getDouble("weight"));
                    tallies.put(sign, new Misses(row.getInt("cases"), row.getInt("missed")));
                });
        return jdbc.sql("SELECT base_weight, late_from FROM forecast_model WHERE day = ? AND in_use")
                .param(day)
                .query((row, number) -> new RiskModel(
                        row.getDouble("base_weight"),
                        weights,
                        tallies,
                        row.getBigDecimal("late_from").movePointRight(3).intValue()))
                .optional();
    }

    /** What had ended when the weights of a day were estimated. */
    Past past(LocalDate day) {
        return Past.of(ended("unit", day), ended("person", day));
    }

    private Map<Long, Misses> ended(String by, LocalDate day) {
        Map<Long, Misses> ended = new HashMap<>();
        jdbc.sql("SELECT " + by + "_id AS id, ended, missed FROM forecast_" + by + " WHERE day = ?")
                .param(day)
                .query(row -> {
                    ended.put(row.getLong("id"), new Misses(row.getInt("ended"), row.getInt("missed")));
                });
        return ended;
    }

    void save(LocalDate day, int cases, int missed, RiskModel model, boolean inUse, Past past) {
        jdbc.sql("""
                        INSERT INTO forecast_model (day, ended, cases, missed, base_weight, late_from, in_use)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        day,
                        past.all().ended(),
                        cases,
                        missed,
                        model.base(),
                        BigDecimal.valueOf(model.lateFrom(), 3),
                        inUse)
                .update();
        batches.batchUpdate(
                "INSERT INTO forecast_sign (day, sign, weight, cases, missed) VALUES (:day, :sign, :weight, :cases, :missed)",
                model.weights().entrySet().stream()
                        .map(entry -> new MapSqlParameterSource("day", day)
                                .addValue("sign", entry.getKey().name())
                                .addValue("weight", entry.getValue())
                                .addValue("cases", tally(model, entry.getKey()).ended())
                                .addValue("missed", tally(model, entry.getKey()).missed()))
                        .toArray(MapSqlParameterSource[]::new));
        ended("unit", day, past.units());
        ended("person", day, past.people());
    }

    private void ended(String by, LocalDate day, Map<Long, Misses> ended) {
        batches.batchUpdate(
                "INSERT INTO forecast_" + by + " (day, " + by
                        + "_id, ended, missed) VALUES (:day, :id, :ended, :missed)",
                ended.entrySet().stream()
                        .map(entry -> new MapSqlParameterSource("day", day)
                                .addValue("id", entry.getKey())
                                .addValue("ended", entry.getValue().ended())
                                .addValue("missed", entry.getValue().missed()))
                        .toArray(MapSqlParameterSource[]::new));
    }

    void save(LocalDate day, List<Snapshot> seen, @Nullable RiskModel model) {
        batches.batchUpdate(
                """
                INSERT INTO forecast_case (day, task_id, unit_id, due, signs, plain, risk)
                VALUES (:day, :task, :unit, :due, :signs, :plain, :risk)""",
                seen.stream()
                        .map(one -> new MapSqlParameterSource("day", day)
                                .addValue("task", one.taskId())
                                .addValue("unit", one.unitId())
                                .addValue("due", one.due())
                                .addValue("signs", Sign.bits(one))
                                .addValue("plain", one.left() < Sign.WEEK)
                                .addValue("risk", model == null ? null : risk(model, Sign.bits(one))))
                        .toArray(MapSqlParameterSource[]::new));
    }

    /** What is older than the back-test looks back. */
    void forget(LocalDate before) {
        jdbc.sql("DELETE FROM forecast_case WHERE day < ?").param(before).update();
        jdbc.sql("DELETE FROM forecast_model WHERE day < ?").param(before).update();
    }

    static BigDecimal risk(RiskModel model, int signs) {
        return BigDecimal.valueOf(model.thousandths(signs), 3);
    }

    private static Misses tally(RiskModel model, Sign sign) {
        return model.tallies().getOrDefault(sign, Misses.NONE);
    }
}
