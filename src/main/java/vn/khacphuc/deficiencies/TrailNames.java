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
                FROM deficiency_history WHERE deficiency_id = ? ORDER BY id DESC LIMIT 2""", """
                SELECT d.unit_id AS unit, d.person_id AS person, d.year, d.title, d.detail, d.points_lost AS points, d.source,
                       d.source_text AS sourceText, d.found_on AS foundOn, d.state, d.state_reason AS reason,
                       d.tolerated_until AS until, d.repeats_id AS repeats, d.inspection_id AS inspection,
                       (SELECT a.name_vi FROM content_area a WHERE a.id = d.area_id) AS area,
                       (SELECT CONCAT(c.code, ' ', c.name) FROM criterion c WHERE c.id = d.criterion_id) AS criterion,
                       (SELECT text FROM deficiency_cause WHERE deficiency_id = d.id AND cause = 'OBJECTIVE') AS objective,
                       (SELECT text FROM deficiency_cause WHERE deficiency_id = d.id AND cause = 'SUBJECTIVE') AS subjective,
                       (SELECT text FROM deficiency_cause WHERE deficiency_id = d.id AND cause = 'SUPERIOR_RULE') AS superiorRule,
                       (SELECT GROUP_CONCAT(h.name ORDER BY k.cause SEPARATOR '; ') FROM deficiency_cause k
                        JOIN cause_heading h ON h.id = k.heading_id WHERE k.deficiency_id = d.id) AS headings
                FROM deficiency d WHERE d.id = ?""");
    }

    @Bean
    TrailSubject inspectionTrail() {
        return new TrailSubject(
                "inspection", "SELECT id, title FROM inspection WHERE id IN (:ids)", Links::inspection, """
                SELECT verb, at, state, planned_on AS planned
                FROM inspection_history WHERE inspection_id = ? ORDER BY id DESC LIMIT 2""", """
                SELECT i.kind, i.title, i.unit_id AS unit, i.inspector_text AS inspector, i.planned_on AS planned,
                       i.held_on AS day, i.paper_number AS number, i.paper_date AS date, i.conclusion AS text, i.state,
                       i.state_reason AS reason,
                       (SELECT GROUP_CONCAT(u.short_name ORDER BY u.sort_order, u.id SEPARATOR ', ') FROM inspection_unit iu
                        JOIN unit u ON u.id = iu.unit_id WHERE iu.inspection_id = i.id) AS units,
                       (SELECT person_id FROM inspection_member WHERE inspection_id = i.id AND leads) AS lead,
                       (SELECT JSON_ARRAYAGG(person_id ORDER BY person_id) FROM inspection_member
                        WHERE inspection_id = i.id AND NOT leads) AS members
                FROM inspection i WHERE i.id = ?""");
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
