package vn.khacphuc.assessments;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khacphuc.audit.TrailCodes;
import vn.khacphuc.audit.TrailSubject;
import vn.khacphuc.base.Links;

/** Names periods, assessments and indicators in the trail. */
@Configuration(proxyBeanMethods = false, value = "assessmentTrailNames")
class TrailNames {

    @Bean
    TrailCodes ratingCodes() {
        return new TrailCodes("rating", "SELECT code, name_vi, name_en FROM assessment_rating ORDER BY code LIMIT 500");
    }

    @Bean
    TrailCodes ratingClassCodes() {
        return new TrailCodes("class", "SELECT code, name_vi, name_en FROM rating_class ORDER BY code LIMIT 500");
    }

    @Bean
    TrailSubject periodTrail() {
        return new TrailSubject("period", """
                SELECT p.id, CONCAT(CASE p.kind WHEN 'MONTH' THEN CONCAT('Tháng ', p.number, '/')
                                                WHEN 'QUARTER' THEN CONCAT('Quý ', p.number, '/')
                                                WHEN 'HALF_YEAR' THEN IF(p.number = 1, '6 tháng đầu năm ', '6 tháng cuối năm ')
                                                ELSE 'Năm ' END, p.year)
                FROM period p WHERE p.id IN (:ids)""", Links::assessment);
    }

    @Bean
    TrailSubject assessmentTrail() {
        return new TrailSubject("assessment", """
                SELECT a.id, u.name FROM assessment a JOIN unit u ON u.id = a.unit_id
                WHERE a.id IN (:ids)""", Links::unitAssessment, """
                SELECT verb, at, state, rating FROM assessment_history WHERE assessment_id = ? ORDER BY id DESC LIMIT 2""");
    }

    @Bean
    TrailSubject indicatorTrail() {
        return new TrailSubject(
                "indicator", "SELECT id, name_vi FROM indicator WHERE id IN (:ids)", id -> Links.INDICATORS);
    }
}
