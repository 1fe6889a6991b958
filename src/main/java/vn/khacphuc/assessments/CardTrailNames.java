package vn.khacphuc.assessments;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khacphuc.audit.TrailSubject;
import vn.khacphuc.base.Links;

/** Names scorecards and the rule of the PAR criterion in the trail. */
@Configuration(proxyBeanMethods = false)
class CardTrailNames {

    @Bean
    TrailSubject scorecardTrail() {
        return new TrailSubject(
                "scorecard",
                "SELECT c.id, p.full_name FROM scorecard c JOIN person p ON p.id = c.person_id WHERE c.id IN (:ids)",
                Links::scorecard,
                """
                SELECT verb, at, state, points_confirmed AS points
                FROM scorecard_history WHERE card_id = ? ORDER BY id DESC LIMIT 2""");
    }

    @Bean
    TrailSubject parRuleTrail() {
        return new TrailSubject("par_rule", "SELECT id, name FROM par_rule WHERE id IN (:ids)", id -> Links.PAR_RULE);
    }
}
