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
        return new TrailSubject(
                "directive", "SELECT id, title FROM directive WHERE id IN (:ids)", Links::directive, """
                SELECT verb, at, state FROM directive_history WHERE directive_id = ? ORDER BY id DESC LIMIT 2""");
    }

    @Bean
    TrailSubject templateTrail() {
        return new TrailSubject(
                "template", "SELECT id, title FROM directive_template WHERE id IN (:ids)", null, null, """
                SELECT t.title, t.text,
                       (SELECT GROUP_CONCAT(i.ordinal, '. ', i.text,
                                IF(i.deliverable = '', '', CONCAT(' [', i.deliverable, ']')),
                                IF(i.deadline_text = '', '', CONCAT(' (', i.deadline_text, ')'))
                                ORDER BY i.ordinal SEPARATOR '; ')
                        FROM directive_template_item i WHERE i.template_id = t.id) AS content
                FROM directive_template t WHERE t.id = ?""");
    }

    @Bean
    TrailSubject committeeTrail() {
        return new TrailSubject(
                "committee", "SELECT id, name FROM committee WHERE id IN (:ids)", Links::committee, null, """
                SELECT c.kind, c.name, c.unit_id AS unit, c.decision_number AS number, c.decision_date AS date,
                       c.from_day AS `from`, c.ended_on AS lastDay,
                       (SELECT JSON_ARRAYAGG(m.person_id ORDER BY m.position, m.id) FROM committee_member m
                        WHERE m.committee_id = c.id AND m.to_day IS NULL) AS members,
                       (SELECT GROUP_CONCAT(u.short_name ORDER BY m.id, u.sort_order, u.id SEPARATOR ', ')
                        FROM committee_member m JOIN committee_member_unit mu ON mu.member_id = m.id
                        JOIN unit u ON u.id = mu.unit_id WHERE m.committee_id = c.id AND m.to_day IS NULL) AS follows
                FROM committee c WHERE c.id = ?""");
    }

    @Bean
    TrailSubject urgingTrail() {
        return new TrailSubject(
                "urging",
                "SELECT id, CONCAT(number, '/', number_year) FROM urging WHERE id IN (:ids) AND number IS NOT NULL",
                Links::urging,
                """
                SELECT verb, at, state, unit_id AS unit FROM urging_history WHERE urging_id = ? ORDER BY id DESC LIMIT 2""",
                """
                SELECT kind, subject, subject_id AS subjectId, area_key AS areaKey, plan_year AS year, plan_kind AS planKind,
                       subject_name AS title,
                       level, unit_id AS unit, person_id AS person, due, reply_by AS replyBy, state
                FROM urging WHERE id = ?""");
    }
}
