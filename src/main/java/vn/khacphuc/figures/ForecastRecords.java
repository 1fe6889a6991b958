package vn.khacphuc.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
        return jdbc.sql("SELECT base_weight FROM forecast_model WHERE day = ? AND in_use")
                .param(day)
                .query(Double.class)
                .optional()
                .map(base -> new RiskModel(base, weights, tallies));
    }

    /** Tasks that ended by unit, as known when the weights of a day were estimated. */
    Map<Long, Misses> units(LocalDate day) {
        Map<Long, Misses> units = new HashMap<>();
        jdbc.sql("SELECT unit_id, ended, missed FROM forecast_unit WHERE day = ?")
                .param(day)
                .query(row -> {
                    units.put(row.getLong("unit_id"), new Misses(row.getInt("ended"), row.getInt("missed")));
                });
        return units;
    }

    void save(
            LocalDate day, int ended, int cases, int missed, RiskModel model, boolean inUse, Map<Long, Misses> units) {
        jdbc.sql("""
                        INSERT INTO forecast_model (day, ended, cases, missed, base_weight, in_use)
                        VALUES (?, ?, ?, ?, ?, ?)""").params(day, ended, cases, missed, model.base(), inUse).update();
        batches.batchUpdate(
                "INSERT INTO forecast_sign (day, sign, weight, cases, missed) VALUES (:day, :sign, :weight, :cases, :missed)",
                model.weights().entrySet().stream()
                        .map(entry -> new MapSqlParameterSource("day", day)
                                .addValue("sign", entry.getKey().name())
                                .addValue("weight", entry.getValue())
                                .addValue("cases", tally(model, entry.getKey()).ended())
                                .addValue("missed", tally(model, entry.getKey()).missed()))
                        .toArray(MapSqlParameterSource[]::new));
        batches.batchUpdate(
                "INSERT INTO forecast_unit (day, unit_id, ended, missed) VALUES (:day, :unit, :ended, :missed)",
                units.entrySet().stream()
                        .map(entry -> new MapSqlParameterSource("day", day)
                                .addValue("unit", entry.getKey())
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
                                .addValue("risk", model == null ? null : rounded(model.risk(Sign.bits(one)))))
                        .toArray(MapSqlParameterSource[]::new));
    }

    /** What is older than the back-test looks back. */
    void forget(LocalDate before) {
        jdbc.sql("DELETE FROM forecast_case WHERE day < ?").param(before).update();
        jdbc.sql("DELETE FROM forecast_model WHERE day < ?").param(before).update();
    }

    static BigDecimal rounded(double risk) {
        return BigDecimal.valueOf(risk).setScale(3, RoundingMode.HALF_UP);
    }

    private static Misses tally(RiskModel model, Sign sign) {
        return model.tallies().getOrDefault(sign, new Misses(0, 0));
    }
}
