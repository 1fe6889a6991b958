package vn.khacphuc.assessments;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Scope;

/**
 * Reads a table of values: a head with the names of indicators, below it a line for each unit with its name or code in the
 * first column. Nothing is stored; what does not fit is named with its place.
 */
@Service
@Transactional(readOnly = true)
public class IndicatorTable {

    /** One thousand and some in Vietnamese, one and some in English. */
    private static final Pattern AMBIGUOUS = Pattern.compile("\\d{1,3}\\.\\d{3}");

    private final AssessmentQueries assessments;
    private final IndicatorQueries indicators;
    private final JdbcClient jdbc;

    IndicatorTable(AssessmentQueries assessments, IndicatorQueries indicators, JdbcClient jdbc) {
        this.assessments = assessments;
        this.indicators = indicators;
        this.jdbc = jdbc;
    }

    /** A value that fits. */
    public record Value(
            long assessmentId,
            String unitName,
            long indicatorId,
            String indicatorName,
            BigDecimal value,
            @Nullable BigDecimal before) {}

    /**
     * What does not fit.
     *
     * @param line from 1, as in the table
     * @param column from 1
     */
    public record Doubt(int line, int column, Refusal.Reason why) {}

    /** What a table says, and what in it does not fit. */
    public record Read(List<Value> values, List<Doubt> doubts) {}

    /** Reads the cells, line by line. */
    public Read read(Scope scope, long periodId, List<List<String>> table) {
        List<Value> values = new ArrayList<>();
        List<Doubt> doubts = new ArrayList<>();
        if (table.size() < 2) {
            doubts.add(new Doubt(1, 1, new Refusal.Reason("assessments.import.no_lines")));
            return new Read(values, doubts);
        }
        Map<Key, ValueRow> asked = new HashMap<>();
        Map<String, Long> names = new LinkedHashMap<>();
        indicators.ofPeriod(scope, periodId).forEach(row -> {
            asked.put(new Key(row.assessmentId(), row.indicatorId()), row);
            names.put(plain(row.nameVi()), row.indicatorId());
            names.put(plain(row.nameEn()), row.indicatorId());
        });
        Map<Integer, Long> columns = columns(table.getFirst(), names, doubts);
        Map<String, AssessmentRow> units = units(scope, periodId);
        for (int i = 1; i < table.size(); i++) {
            List<String> line = table.get(i);
            if (line.stream().allMatch(String::isBlank)) {
                continue;
            }
            AssessmentRow unit = units.get(plain(line.getFirst()));
            if (unit == null) {
                doubts.add(new Doubt(
                        i + 1,
                        1,
                        new Refusal.Reason(
                                "assessments.import.no_unit", line.getFirst().strip())));
                continue;
            }
            line(new Place(i + 1, unit), line, columns, asked, values, doubts);
        }
        return new Read(values, doubts);
    }

    private record Key(long assessmentId, long indicatorId) {}

    private record Place(int number, AssessmentRow unit) {}

    private static Map<Integer, Long> columns(List<String> head, Map<String, Long> names, List<Doubt> doubts) {
        Map<Integer, Long> columns = new LinkedHashMap<>();
        for (int i = 1; i < head.size(); i++) {
            Long indicator = names.get(plain(head.get(i)));
            if (indicator != null && columns.containsValue(indicator)) {
                doubts.add(new Doubt(
                        1,
                        i + 1,
                        new Refusal.Reason(
                                "assessments.import.twice", head.get(i).strip())));
            } else if (indicator != null) {
                columns.put(i, indicator);
            } else if (!head.get(i).isBlank()) {
                doubts.add(new Doubt(
                        1,
                        i + 1,
                        new Refusal.Reason(
                                "assessments.import.no_indicator", head.get(i).strip())));
            }
        }
        return columns;
    }

    private void line(
            Place place,
            List<String> line,
            Map<Integer, Long> columns,
            Map<Key, ValueRow> asked,
            List<Value> values,
            List<Doubt> doubts) {
        AssessmentRow unit = place.unit();
        if (unit.state() == AssessmentState.RATED || unit.state() == AssessmentState.LOCKED) {
            doubts.add(new Doubt(place.number(), 1, new Refusal.Reason("assessments.import.rated", unit.unitName())));
            return;
        }
        columns.forEach((column, indicator) -> {
            String cell = column < line.size() ? line.get(column).strip() : "";
            ValueRow row = asked.get(new Key(unit.id(), indicator));
            if (cell.isEmpty()) {
                return;
            }
            Optional<BigDecimal> number = number(cell);
            if (row == null) {
                doubts.add(new Doubt(
                        place.number(),
                        column + 1,
                        new Refusal.Reason("assessments.import.not_asked", unit.unitName())));
            } else if (AMBIGUOUS.matcher(cell).matches()) {
                doubts.add(new Doubt(
                        place.number(), column + 1, new Refusal.Reason("assessments.import.ambiguous", cell)));
            } else if (number.isEmpty()) {
                doubts.add(new Doubt(
                        place.number(), column + 1, new Refusal.Reason("assessments.import.no_number", cell)));
            } else {
                values.add(new Value(unit.id(), unit.unitName(), indicator, row.nameVi(), number.get(), row.value()));
            }
        });
    }

    private Map<String, AssessmentRow> units(Scope scope, long periodId) {
        Map<String, AssessmentRow> byName = new HashMap<>();
        Map<Long, AssessmentRow> byId = new HashMap<>();
        assessments.of(scope, periodId).forEach(row -> {
            byName.put(plain(row.unitName()), row);
            byId.put(row.unitId(), row);
        });
        jdbc.sql("""
                        SELECT u.id, u.code, u.short_name FROM assessment a JOIN unit u ON u.id = a.unit_id
                        WHERE a.period_id = ? LIMIT 20000""").param(periodId).query(row -> {
            AssessmentRow unit = byId.get(row.getLong(1));
            if (unit != null) {
                byName.putIfAbsent(plain(row.getString(2)), unit);
                byName.putIfAbsent(plain(row.getString(3)), unit);
            }
        });
        return byName;
    }

    /** Numbers as offices write them: 1.234,5 and 1234.5, with or without a percent sign. */
    static Optional<BigDecimal> number(String text) {
        String digits = text.replace("%", "").replace("\u00a0", "").replace(" ", "");
        if (digits.matches("\\d{1,3}(\\.\\d{3})+(,\\d{1,4})?") || digits.matches("\\d{1,12},\\d{1,4}")) {
            digits = digits.replace(".", "").replace(',', '.');
        }
        return digits.matches("\\d{1,12}(\\.\\d{1,4})?") ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }

    /** Without diacritics, case and blanks more than one. */
    private static String plain(String text) {
        return Normalizer.normalize(text.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
