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
        return new TrailSubject("plan", "SELECT id, title FROM plan WHERE id IN (:ids)", Links::plan, """
                SELECT verb, at, state, number, issued_on AS issuedOn FROM plan_history
                WHERE plan_id = ? ORDER BY id DESC LIMIT 2""");
    }

    @Bean
    TrailSubject taskTrail() {
        return new TrailSubject("task", "SELECT id, measure FROM task WHERE id IN (:ids)", Links::task, """
                SELECT verb, at, state, percent, at_risk AS atRisk, due, original_due AS originalDue, owner_id AS owner,
                       unit_id AS unit, plan_id AS plan, reported_on AS reportedOn, points
                FROM task_history WHERE task_id = ? ORDER BY id DESC LIMIT 2""");
    }
}
