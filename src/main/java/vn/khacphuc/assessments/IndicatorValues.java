package vn.khacphuc.assessments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;

/** Values of indicators, typed by the unit or brought in from a table. */
@Service
public class IndicatorValues {

    private final PeriodRepository periods;
    private final AssessmentRepository assessments;
    private final JdbcClient jdbc;
    private final Trail trail;

    IndicatorValues(PeriodRepository periods, AssessmentRepository assessments, JdbcClient jdbc, Trail trail) {
        this.periods = periods;
        this.assessments = assessments;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /**
     * Writes the values of a unit in a period; null takes one away.
     *
     * @param values by indicator, of those that are asked of the unit
     */
    @May({Role.HEAD, Role.COORDINATOR})
    public void type(Actor by, Submission submission, long assessmentId, Map<Long, @Nullable BigDecimal> values) {
        Assessment assessment = load(by, assessmentId);
        Conflict.check(assessment.version(), submission);
        write(by, assessment, values, "TYPED", by.isOwnUnit(assessment.unitId()));
    }

    /**
     * Brings in what a table says of many units, whole or not at all. Units that are rated already are refused, by name.
     *
     * @param lines as {@link IndicatorTable} read them, without problems
     */
    @May(Role.COORDINATOR)
    public void bringIn(Actor by, Submission submission, long periodId, List<IndicatorTable.Value> lines) {
        Period period =
                periods.findWithin(by.scope().unitId(), periodId).orElseThrow(() -> new NotFound("period", periodId));
        new Refusals()
                .when(lines.isEmpty(), "refusal.assessments.nothing_to_import")
                .refuse();
        periods.hold(period.id()).orElseThrow().open(new Refusals()).refuse();
        Map<Long, Map<Long, @Nullable BigDecimal>> byUnit = new TreeMap<>();
        lines.forEach(line -> byUnit.computeIfAbsent(line.assessmentId(), id -> new TreeMap<>())
                .put(line.indicatorId(), line.value()));
        byUnit.forEach((id, values) -> {
            Assessment assessment = load(by, id);
            if (assessment.periodId() != periodId) {
                throw new NotFound("assessment", id);
            }
            write(by, assessment, values, "IMPORTED", false);
        });
        trail.write(
                by,
                "period.imported",
                "period",
                periodId,
                period.authorityId(),
                Map.of("values", lines.size(), "units", byUnit.size()));
    }

    private void write(
            Actor by, Assessment assessment, Map<Long, @Nullable BigDecimal> values, String source, boolean byUnit) {
        List<Long> asked = jdbc.sql("SELECT x.indicator_id FROM (" + IndicatorQueries.VALUES + " WHERE a.id = ?) x")
                .param(assessment.id())
                .query(Long.class)
                .list();
        assessment.fill(
                new Refusals()
                        .when(!asked.containsAll(values.keySet()), "refusal.assessments.not_asked")
                        .when(
                                values.values().stream().anyMatch(value -> value != null && isOutOfBounds(value)),
                                "refusal.assessments.value"),
                by,
                byUnit);
        assessments.saveAndFlush(assessment);
        values.forEach((indicator, value) -> {
            if (value == null) {
                jdbc.sql("DELETE FROM indicator_value WHERE assessment_id = ? AND indicator_id = ?")
                        .params(assessment.id(), indicator)
                        .update();
            } else {
                jdbc.sql("""
                                INSERT INTO indicator_value (assessment_id, indicator_id, value, source, at, person_id)
                                VALUES (?, ?, ?, ?, ?, ?)
                                ON DUPLICATE KEY UPDATE value = VALUES(value), source = VALUES(source), at = VALUES(at),
                                                        person_id = VALUES(person_id)""")
                        .params(assessment.id(), indicator, value, source, by.at(), by.personId())
                        .update();
            }
        });
        trail.write(
                by,
                "assessment.filled",
                "assessment",
                assessment.id(),
                assessment.unitId(),
                Map.of("values", values.size(), "source", source));
    }

    private static boolean isOutOfBounds(BigDecimal value) {
        return value.signum() < 0 || value.precision() - value.scale() > 12 || value.scale() > 4;
    }

    private Assessment load(Actor by, long id) {
        return assessments.findWithin(by.scope().unitId(), id).orElseThrow(() -> new NotFound("assessment", id));
    }
}
