package vn.khacphuc.assessments;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.May;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;
import vn.khacphuc.units.UnitQueries;

/** On which days the authorities close their periods. A change counts for periods that are made from then on. */
@Service
public class PeriodRules {

    private final UnitQueries units;
    private final JdbcClient jdbc;
    private final Trail trail;

    PeriodRules(UnitQueries units, JdbcClient jdbc, Trail trail) {
        this.units = units;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /**
     * A rule with the version to base a change on.
     *
     * @param version 0 where the authority has set nothing
     */
    public record Current(PeriodRule rule, long version) {}

    /** The rule of the authority at or above a unit. */
    public Current of(long unitId) {
        return ofAuthority(units.authorityOf(unitId));
    }

    Current ofAuthority(long authorityId) {
        return jdbc.sql("""
                        SELECT first_day, self_days, rating_days, quarters, half_years, years, version
                        FROM period_rule WHERE authority_id = ?""")
                .param(authorityId)
                .query((row, number) -> new Current(
                        new PeriodRule(
                                row.getInt(1),
                                row.getInt(2),
                                row.getInt(3),
                                row.getBoolean(4),
                                row.getBoolean(5),
                                row.getBoolean(6)),
                        row.getLong(7)))
                .optional()
                .orElse(new Current(PeriodRule.STANDARD, 0));
    }

    /** Sets the rule of the actor's authority. */
    @May(Role.COORDINATOR)
    public void set(Actor by, Submission submission, PeriodRule rule) {
        long authority = units.authorityOf(by.unitId());
        Current before = ofAuthority(authority);
        Conflict.check(before.version(), submission);
        rule.check();
        int written = before.version() == 0
                ? jdbc.sql("""
                                INSERT IGNORE INTO period_rule (version, first_day, self_days, rating_days, quarters, half_years,
                                                                years, authority_id)
                                VALUES (1, ?, ?, ?, ?, ?, ?, ?)""").params(values(rule, authority)).update()
                : jdbc.sql("""
                                UPDATE period_rule SET version = version + 1, first_day = ?, self_days = ?, rating_days = ?,
                                       quarters = ?, half_years = ?, years = ?
                                WHERE authority_id = ? AND version = """ + before.version())
                        .params(values(rule, authority))
                        .update();
        if (written == 0) {
            throw new Conflict();
        }
        trail.write(by, "period.ruled", "period_rule", authority, authority, told(before.rule()), told(rule));
    }

    private static Object[] values(PeriodRule rule, long authority) {
        return new Object[] {
            rule.firstDay(),
            rule.selfDays(),
            rule.ratingDays(),
            rule.quarters(),
            rule.halfYears(),
            rule.years(),
            authority
        };
    }

    private static Map<String, Object> told(PeriodRule rule) {
        return Map.of(
                "firstDay", rule.firstDay(),
                "selfDays", rule.selfDays(),
                "ratingDays", rule.ratingDays(),
                "quarters", rule.quarters(),
                "halfYears", rule.halfYears(),
                "years", rule.years());
    }
}
