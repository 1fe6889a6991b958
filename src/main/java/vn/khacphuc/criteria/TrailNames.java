package vn.khacphuc.criteria;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khacphuc.audit.TrailSubject;

/** Names criteria in the trail. */
@Configuration(proxyBeanMethods = false, value = "criteriaTrailNames")
class TrailNames {

    @Bean
    TrailSubject criterionTrail() {
        return new TrailSubject(
                "criterion", "SELECT id, CONCAT(code, ' ', name) FROM criterion WHERE id IN (:ids)", null);
    }
}
