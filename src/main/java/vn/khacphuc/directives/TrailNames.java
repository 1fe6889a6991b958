package vn.khacphuc.directives;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khacphuc.audit.TrailSubject;
import vn.khacphuc.base.Links;

/** Names directives and slips in the trail. */
@Configuration(proxyBeanMethods = false, value = "directiveTrailNames")
class TrailNames {

    @Bean
    TrailSubject directiveTrail() {
        return new TrailSubject("directive", "SELECT id, title FROM directive WHERE id IN (:ids)", Links::directive);
    }

    @Bean
    TrailSubject urgingTrail() {
        return new TrailSubject(
                "urging",
                "SELECT id, CONCAT(number, '/', number_year) FROM urging WHERE id IN (:ids) AND number IS NOT NULL",
                Links::urging,
                """
                SELECT verb, at, state FROM urging_history WHERE urging_id = ? ORDER BY id DESC LIMIT 2""");
    }
}
