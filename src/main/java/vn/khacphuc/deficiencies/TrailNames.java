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
        return new TrailSubject("deficiency", "SELECT id, title FROM deficiency WHERE id IN (:ids)", Links::deficiency);
    }

    @Bean
    TrailSubject inspectionTrail() {
        return new TrailSubject("inspection", "SELECT id, title FROM inspection WHERE id IN (:ids)", Links::inspection);
    }
}
