package vn.khacphuc.directives;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.NotFound;

/** Looks at what a slip is to be about that has a name and a unit of its own and is there or settled. */
@Component
class UrgingThings {

    private static final String DEFICIENCY = """
            SELECT d.unit_id, d.title AS name, d.person_id, p.full_name AS person_name, NULL AS due,
                   d.state IN ('OPEN', 'IN_REMEDY') AS running, d.state <> 'WITHDRAWN' AS begun
            FROM deficiency d LEFT JOIN person p ON p.id = d.person_id WHERE d.id = :id""";
    private static final String SCORE = """
            SELECT h.unit_id, CONCAT(c.code, ' ', c.name) AS name, NULL AS person_id, NULL AS person_name, NULL AS due,
                   FALSE AS running, TRUE AS begun
            FROM score_sheet h JOIN criterion c ON c.id = :key AND c.set_id = h.set_id WHERE h.id = :id""";
    private static final String PLAN = """
            SELECT u.id AS unit_id, k.name_vi AS name, NULL AS person_id, NULL AS person_name, (
                       SELECT MIN(d.due) FROM plan_due d JOIN unit_reach up ON up.ancestor_id = d.authority_id
                           AND up.unit_id = u.id WHERE d.kind = k.code AND d.year = :year) AS due,
                   NOT EXISTS (SELECT 1 FROM plan p WHERE p.unit_id = u.id AND p.kind = k.code AND p.year = :year
                               AND p.submitted_on IS NOT NULL) AS running, TRUE AS begun
            FROM unit u JOIN plan_kind k ON k.code = :kind WHERE u.id = :id""";
    private static final String DIRECTIVE = """
            SELECT p.unit_id, d.title AS name, NULL AS person_id, NULL AS person_name,
                   MIN(IF(p.state IN ('SENT', 'ACKNOWLEDGED'), t.due, NULL)) AS due,
                   MAX(p.state IN ('SENT', 'ACKNOWLEDGED')) AS running, MAX(p.state <> 'CANCELLED') AS begun
            FROM directive d JOIN directive_part p ON p.directive_id = d.id AND p.unit_id = :key
            JOIN task t ON t.directive_part_id = p.id WHERE d.id = :id GROUP BY d.id, p.unit_id""";

    private final FigureToExplain figures;
    private final JdbcClient jdbc;

    UrgingThings(FigureToExplain figures, JdbcClient jdbc) {
        this.figures = figures;
        this.jdbc = jdbc;
    }

    UrgingFacts look(Actor by, UrgingTarget target) {
        return target.subject() == UrgingSubject.INDICATOR ? figure(by, target) : thing(by, target);
    }

    private UrgingFacts figure(Actor by, UrgingTarget target) {
        return figures.find(by, target.id(), target.areaKey())
                .map(figure -> new UrgingFacts(
                        figure.unitId(),
                        figure.unitName(),
                        figure.name(),
                        null,
                        null,
                        figure.lastDay(),
                        null,
                        null,
                        null,
                        null,
                        false,
                        figure.missed()))
                .orElseThrow(() -> new NotFound(target.subject().name(), target.id()));
    }

    private UrgingFacts thing(Actor by, UrgingTarget target) {
        String sql = switch (target.subject()) {
            case DEFICIENCY -> DEFICIENCY;
            case SCORE -> SCORE;
            case PLAN -> PLAN;
            default -> DIRECTIVE;
        };
        return jdbc.sql("SELECT x.*, u.name AS unit_name FROM (" + sql + """
                        ) x JOIN unit u ON u.id = x.unit_id
                        JOIN unit_reach r ON r.unit_id = x.unit_id AND r.ancestor_id = :scope""")
                .param("scope", by.scope().unitId())
                .param("id", target.id())
                .param("key", target.areaKey())
                .param("year", target.year())
                .param("kind", target.kindKey())
                .query(Thing.class)
                .optional()
                .map(thing -> facts(by, thing))
                .orElseThrow(() -> new NotFound(target.subject().name(), target.id()));
    }

    private static UrgingFacts facts(Actor by, Thing thing) {
        LocalDate due = thing.due();
        return new UrgingFacts(
                thing.unitId(),
                thing.unitName(),
                thing.name(),
                thing.personId(),
                thing.personName(),
                due == null ? by.today().withDayOfMonth(1) : due,
                due,
                null,
                null,
                null,
                thing.running(),
                thing.begun());
    }

    private record Thing(
            long unitId,
            String unitName,
            String name,
            @Nullable Long personId,
            @Nullable String personName,
            @Nullable LocalDate due,
            boolean running,
            boolean begun) {}
}
