package vn.khacphuc.deficiencies;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khacphuc.audit.TrailSubject;
import vn.khacphuc.base.Links;

/** Names deficiencies and inspections in the trail. */
@Configuration(proxyBeanMethods = false, value = "deficiencyTrailNames")
class TrailNames {

    @Bean
    TrailSubject deficiencyTrail() {
        return new TrailSubject(
                "deficiency", "SELECT id, title FROM deficiency WHERE id IN (:ids)", Links::deficiency, """
                SELECT verb, at, state, points_lost AS points, tolerated_until AS until, unit_id AS unit
                FROM deficiency_history WHERE deficiency_id = ? ORDER BY id DESC LIMIT 2""");
    }

    @Bean
    TrailSubject inspectionTrail() {
        return new TrailSubject(
                "inspection", "SELECT id, title FROM inspection WHERE id IN (:ids)", Links::inspection, """
                SELECT verb, at, state, planned_on AS planned
                FROM inspection_history WHERE inspection_id = ? ORDER BY id DESC LIMIT 2""");
    }
}
