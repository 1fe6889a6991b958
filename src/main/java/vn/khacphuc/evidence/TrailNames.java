package vn.khacphuc.evidence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khacphuc.audit.TrailSubject;

/** Names files in the trail. */
@Configuration(proxyBeanMethods = false, value = "evidenceTrailNames")
class TrailNames {

    @Bean
    TrailSubject evidenceTrail() {
        return new TrailSubject("evidence", "SELECT id, name FROM evidence_version WHERE id IN (:ids)", null);
    }
}
