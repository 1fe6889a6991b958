package vn.khacphuc.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khacphuc.base.Links;

/** What the trail tells of in the modules above it, which cannot say so themselves. */
@Configuration(proxyBeanMethods = false, value = "auditTrailNames")
class TrailNames {

    @Bean
    TrailSubject unitTrail() {
        return new TrailSubject(
                "unit", "SELECT id, name FROM unit WHERE id IN (:ids)", id -> Links.ADMIN_UNITS + "/" + id, null, """
                SELECT u.code, u.name, u.short_name AS shortName, u.parent_id AS parent, u.valid_from AS firstDay,
                       u.valid_to AS lastDay, (SELECT k.name_vi FROM unit_kind k WHERE k.code = u.kind) AS kind
                FROM unit u WHERE u.id = ?""");
    }

    @Bean
    TrailSubject unitKindTrail() {
        return new TrailSubject(
                "unit_kind", "SELECT id, name_vi FROM unit_kind WHERE id IN (:ids)", id -> Links.ADMIN_KINDS);
    }

    @Bean
    TrailSubject accountTrail() {
        return new TrailSubject(
                "account",
                "SELECT a.id, p.full_name FROM account a JOIN person p ON p.id = a.person_id WHERE a.id IN (:ids)",
                id -> Links.ADMIN_ACCOUNTS + "/" + id);
    }
}
