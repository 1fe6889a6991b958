package vn.khacphuc.deficiencies;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khacphuc.audit.TrailSubject;
import vn.khacphuc.base.Links;

/** Names deficiencies, inspections, headings of causes and petitions in the trail. */
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

    @Bean
    TrailSubject headingTrail() {
        return new TrailSubject(
                "heading", "SELECT id, name FROM cause_heading WHERE id IN (:ids)", id -> Links.CAUSE_HEADINGS);
    }

    @Bean
    TrailSubject petitionTrail() {
        return new TrailSubject("petition", "SELECT id, title FROM petition WHERE id IN (:ids)", Links::petition, """
                SELECT verb, at, state, causes FROM petition_history WHERE petition_id = ? ORDER BY id DESC LIMIT 2""");
    }
}
