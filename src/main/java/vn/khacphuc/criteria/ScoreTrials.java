package vn.khacphuc.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Scope;

/** Reckons decided scores anew with assumed points, by the rules of the lock. Real scores come from appraisal alone. */
@Service
@Transactional(readOnly = true)
public class ScoreTrials {

    private static final String RESULTS = """
            SELECT y.* FROM (
                SELECT h.id AS sheet_id, h.unit_id, u.name AS unit_name, h.set_id, c.name AS set_name, x.maximum, x.points, x.percent,
                       RANK() OVER (PARTITION BY h.set_id ORDER BY x.percent DESC) AS place,
                       COUNT(*) OVER (PARTITION BY h.set_id) AS among,
                       (SELECT k.name_vi FROM score_class k WHERE k.set_id = h.set_id AND k.from_percent <= x.percent
                          AND (NOT k.no_zero OR x.zeros = 0)
                        ORDER BY k.from_percent DESC LIMIT 1) AS class_vi,
                       (SELECT k.name_en FROM score_class k WHERE k.set_id = h.set_id AND k.from_percent <= x.percent
                          AND (NOT k.no_zero OR x.zeros = 0)
                        ORDER BY k.from_percent DESC LIMIT 1) AS class_en
                FROM (%s) x JOIN score_sheet h ON h.id = x.sheet_id AND h.state = 'DECIDED' JOIN unit u ON u.id = h.unit_id
                JOIN criteria_set c ON c.id = h.set_id
            ) y
            JOIN unit_reach r ON r.unit_id = y.unit_id AND r.ancestor_id = :scope
            ORDER BY y.set_id, y.place, y.unit_name COLLATE utf8mb4_uca1400_vietnamese_ai_ci LIMIT 5000""".formatted(ScoreSums.ASSUMED);

    private final JdbcClient jdbc;

    ScoreTrials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The decided sheets of a round that the scope covers, set by set the best first.
     *
     * @param assumed points by the number of the score, instead of those decided; nothing for the scores as they are
     */
    public List<ScoreTrial> results(Scope scope, long roundId, Map<Long, BigDecimal> assumed) {
        String written = assumed.entrySet().stream()
                .map(entry -> "{\"id\":" + entry.getKey() + ",\"points\":"
                        + entry.getValue().toPlainString() + "}")
                .collect(Collectors.joining(",", "[", "]"));
        return jdbc.sql(RESULTS)
                .param("scope", scope.unitId())
                .param("round", roundId)
                .param("assumed", written)
                .query(ScoreTrial.class)
                .list();
    }
}
