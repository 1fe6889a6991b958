package vn.khacphuc.plans;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khacphuc.audit.TrailCodes;
import vn.khacphuc.audit.TrailSubject;
import vn.khacphuc.base.Links;

/** Names plans and tasks in the trail. */
@Configuration(proxyBeanMethods = false, value = "planTrailNames")
class TrailNames {

    @Bean
    TrailCodes planKindCodes() {
        return new TrailCodes("kind", "SELECT code, name_vi, name_en FROM plan_kind ORDER BY code LIMIT 500");
    }

    @Bean
    TrailSubject planKindTrail() {
        return new TrailSubject(
                "plan_kind", "SELECT id, name_vi FROM plan_kind WHERE id IN (:ids)", id -> Links.ADMIN_KINDS);
    }

    @Bean
    TrailSubject planTrail() {
        return new TrailSubject("plan", "SELECT id, title FROM plan WHERE id IN (:ids)", Links::plan, """
                SELECT verb, at, unit_id AS unit, state, number, issued_on AS issuedOn FROM plan_history
                WHERE plan_id = ? ORDER BY id DESC LIMIT 2""", """
                SELECT p.unit_id AS unit, (SELECT k.name_vi FROM plan_kind k WHERE k.code = p.kind) AS kind, p.year, p.title,
                       p.superior_paper AS superiorPaper, p.superior_plan_id AS superiorPlan, p.state, p.number,
                       p.issued_on AS issuedOn
                FROM plan p WHERE p.id = ?""");
    }

    @Bean
    TrailSubject taskTrail() {
        return new TrailSubject("task", "SELECT id, measure FROM task WHERE id IN (:ids)", Links::task, """
                SELECT verb, at, state, percent, at_risk AS atRisk, due, original_due AS originalDue, owner_id AS owner,
                       unit_id AS unit, plan_id AS plan, reported_on AS reportedOn, points
                FROM task_history WHERE task_id = ? ORDER BY id DESC LIMIT 2""", """
                SELECT t.plan_id AS plan, t.series_id AS series, t.unit_id AS unit, t.owner_id AS owner, t.measure,
                       t.deliverable, t.deadline_text AS deadline, t.deadline_kind AS deadlineKind, t.original_due AS originalDue,
                       t.due, t.wait_days AS waitDays, t.wait_working AS waitWorking, t.state, t.percent, t.at_risk AS atRisk,
                       t.reported_on AS reportedOn, t.paused_until AS until, t.state_reason AS reason,
                       t.added_by_amendment_id AS amendment,
                       (SELECT p.directive_id FROM directive_part p WHERE p.id = t.directive_part_id) AS directive,
                       (SELECT a.name_vi FROM content_area a WHERE a.id = t.area_id) AS area,
                       (SELECT GROUP_CONCAT(u.short_name ORDER BY u.sort_order, u.id SEPARATOR ', ') FROM task_cooperation c
                        JOIN unit u ON u.id = c.unit_id WHERE c.task_id = t.id) AS cooperating,
                       (SELECT GROUP_CONCAT('#', d.deficiency_id, ' ', REPLACE(d.points, '.', ',') ORDER BY d.main DESC,
                        d.deficiency_id SEPARATOR '; ') FROM task_deficiency d WHERE d.task_id = t.id) AS shares
                FROM task t WHERE t.id = ?""");
    }

    @Bean
    TrailSubject seriesTrail() {
        return new TrailSubject("series", "SELECT id, measure FROM task_series WHERE id IN (:ids)", null);
    }

    @Bean
    TrailSubject paperTrail() {
        return new TrailSubject("paper", "SELECT id, title FROM paper WHERE id IN (:ids)", Links::paper, """
                SELECT verb, at, state, planned_on AS planned, issued_on AS issuedOn, drafter_id AS drafter, unit_id AS unit
                FROM paper_history WHERE paper_id = ? ORDER BY id DESC LIMIT 2""", """
                SELECT (SELECT k.name_vi FROM paper_kind k WHERE k.code = p.kind) AS kind, p.title, p.unit_id AS unit,
                       p.drafter_id AS drafter, p.planned_on AS planned, p.task_id AS task, p.deficiency_id AS deficiency,
                       p.state, p.number, p.issued_on AS issuedOn, p.state_reason AS reason
                FROM paper p WHERE p.id = ?""");
    }
}
