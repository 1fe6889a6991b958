package vn.khacphuc.deficiencies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Scope;
import vn.khacphuc.base.Settings;

/** Reads causes across units and years, always within a scope. */
@Service
@Transactional(readOnly = true)
public class CauseQueries {

    private static final int CELLS = 20_000;
    private static final String FROM = """
             FROM unit_reach r
            JOIN deficiency d ON d.unit_id = r.unit_id
            JOIN unit u ON u.id = d.unit_id
            JOIN deficiency_cause k ON k.deficiency_id = d.id
            LEFT JOIN cause_heading h ON h.id = k.heading_id
            LEFT JOIN content_area a ON a.id = d.area_id
            WHERE r.ancestor_id = :scope
            """;
    private static final String OF_CAUSE = """
             AND (:cause IS NULL OR k.cause = :cause) AND (:heading IS NULL OR k.heading_id = :heading)
             AND (NOT :unassigned OR k.heading_id IS NULL)
            """;
    private static final String WORDS =
            " AND (:words = '' OR k.text LIKE CONCAT('%', :words, '%') OR u.name LIKE CONCAT('%', :words, '%'))";

    private final DeficiencyQueries deficiencies;
    private final Settings settings;

    CauseQueries(DeficiencyQueries deficiencies, Settings settings) {
        this.deficiencies = deficiencies;
        this.settings = settings;
    }

    /** Causes of the deficiencies that a filter finds and whose points count. */
    public CauseMap map(Scope scope, DeficiencyFilter filter, CauseAxis axis, Locale language) {
        List<CauseCell> cells = filtered(
                        "SELECT k.cause, k.heading_id, h.name AS heading, " + axis.id() + " AS column_id, "
                                + axis.label() + " AS column_name, COUNT(*) AS number, SUM(d.points_lost) AS points"
                                + FROM,
                        OF_CAUSE + " GROUP BY k.cause, k.heading_id, " + axis.id() + " ORDER BY " + axis.order()
                                + " LIMIT " + CELLS,
                        scope,
                        counted(filter))
                .param("en", language.getLanguage().equals("en"))
                .query(CauseCell.class)
                .list();
        Set<CauseMap.Column> columns = new LinkedHashSet<>();
        Map<Place, List<CauseCell>> rows = new LinkedHashMap<>();
        for (CauseCell cell : cells) {
            columns.add(new CauseMap.Column(cell.columnId(), cell.columnName()));
            rows.computeIfAbsent(new Place(cell.cause(), cell.headingId()), place -> new ArrayList<>())
                    .add(cell);
        }
        Map<Long, CauseSpread> spreads = spreads(scope);
        return new CauseMap(
                axis,
                List.copyOf(columns),
                rows.entrySet().stream()
                        .map(row -> new CauseRow(
                                row.getKey().cause(),
                                row.getKey().headingId(),
                                row.getValue().getFirst().heading(),
                                spread(spreads, row.getKey().headingId()),
                                row.getValue()))
                        .sorted(classByClass())
                        .toList());
    }

    /** The headings that cost most, the dearest first. */
    public List<CauseRow> worst(Scope scope, DeficiencyFilter filter, Locale language, int limit) {
        return map(scope, filter, CauseAxis.YEAR, language).rows().stream()
                .filter(row -> row.headingId() != null)
                .sorted(Comparator.comparing(CauseRow::points)
                        .thenComparing(CauseRow::number)
                        .reversed())
                .limit(limit)
                .toList();
    }

    /** How far each heading reaches within the scope, by its id. */
    public Map<Long, CauseSpread> spreads(Scope scope) {
        int units = settings.number(CauseSettings.SYSTEMIC_UNITS);
        int years = settings.number(CauseSettings.SYSTEMIC_YEARS);
        Map<Long, CauseSpread> spreads = new HashMap<>();
        filtered(
                        "SELECT k.heading_id, COUNT(DISTINCT d.unit_id), COUNT(DISTINCT d.year)" + FROM,
                        " AND k.heading_id IS NOT NULL GROUP BY k.heading_id LIMIT 500",
                        scope,
                        counted(DeficiencyFilter.all()))
                .query(row -> {
                    boolean systemic = row.getInt(2) >= units || row.getInt(3) >= years;
                    spreads.put(row.getLong(1), new CauseSpread(row.getInt(2), row.getInt(3), systemic));
                });
        return spreads;
    }

    /**
     * Causes as units wrote them, those of the dearest deficiencies first.
     *
     * @param words part of the text or of the unit's name
     */
    public List<CauseText> texts(Scope scope, DeficiencyFilter filter, String words, int offset, int limit) {
        return filtered(
                        """
                        SELECT d.id AS deficiency_id, d.version, d.title, u.name AS unit_name, d.year,
                               d.points_lost AS points, k.cause, k.text, k.heading_id, h.name AS heading,
                               (SELECT MAX(c.petition_id) FROM petition_cause c JOIN petition q ON q.id = c.petition_id
                                WHERE k.cause = 'SUPERIOR_RULE' AND c.deficiency_id = d.id
                                  AND q.state IN ('DRAFT', 'SENT')) AS petition_id
                        """ + FROM,
                        OF_CAUSE + WORDS
                                + " ORDER BY d.points_lost DESC, d.id DESC, k.cause LIMIT :limit OFFSET :offset",
                        scope,
                        counted(filter))
                .param("words", words.strip())
                .param("limit", limit)
                .param("offset", offset)
                .query(CauseText.class)
                .list();
    }

    /** How many of these there are. */
    public int count(Scope scope, DeficiencyFilter filter, String words) {
        return filtered("SELECT COUNT(*)" + FROM, OF_CAUSE + WORDS, scope, counted(filter))
                .param("words", words.strip())
                .query(Integer.class)
                .single();
    }

    private StatementSpec filtered(String select, String end, Scope scope, DeficiencyFilter filter) {
        return deficiencies.bound(select + DeficiencyQueries.WHERE + end, scope, filter);
    }

    private static DeficiencyFilter counted(DeficiencyFilter filter) {
        Caused caused = filter.caused();
        return filter.caused(new Caused(caused.headingId(), caused.unassigned(), true, caused.exactUnit()));
    }

    private static CauseSpread spread(Map<Long, CauseSpread> spreads, @Nullable Long headingId) {
        return headingId == null ? CauseSpread.NONE : spreads.getOrDefault(headingId, CauseSpread.NONE);
    }

    private static Comparator<CauseRow> classByClass() {
        return Comparator.comparing(CauseRow::cause)
                .thenComparing(row -> row.headingId() == null)
                .thenComparing(Comparator.comparing(CauseRow::points).reversed())
                .thenComparing(row -> Objects.requireNonNullElse(row.heading(), ""));
    }

    private record Place(Cause cause, @Nullable Long headingId) {}
}
