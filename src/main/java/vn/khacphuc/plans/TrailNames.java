package vn.khacphuc.plans;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khacphuc.audit.TrailSubject;
import vn.khacphuc.base.Links;

/** Names plans and tasks in the trail. */
@Configuration(proxyBeanMethods = false, value = "planTrailNames")
class TrailNames {

    @Bean
    TrailSubject planTrail() {
        return new TrailSubject("plan", "SELECT id, title FROM plan WHERE id IN (:ids)", Links::plan);
    }

    @Bean
    TrailSubject taskTrail() {
        return new TrailSubject("task", "SELECT id, measure FROM task WHERE id IN (:ids)", Links::task);
    }
}
