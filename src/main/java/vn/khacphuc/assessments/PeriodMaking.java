package vn.khacphuc.assessments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.DailyJob;
import vn.khacphuc.base.FoundRows;
import vn.khacphuc.base.Tally;
import vn.khacphuc.base.Timetable;

/**
 * Makes the periods of each authority ahead, one after the other without a gap, and in each one an assessment for every
 * unit right below the authority. What lies before the first day the portal ran is never made.
 */
@Component
class PeriodMaking implements DailyJob {

    /** How far ahead the next period must be there. */
    private static final int AHEAD = 31;

    private final PeriodRepository periods;
    private final PeriodRules rules;
    private final JdbcClient jdbc;

    PeriodMaking(PeriodRepository periods, PeriodRules rules, JdbcClient jdbc) {
        this.periods = periods;
        this.rules = rules;
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return Timetable.PERIODS;
    }

    @Override
    public Tally run(Actor by, LocalDate day) {
        long made = make(by, null, day);
        return Tally.of("periods", made).and("assessments", assess(by, day));
    }

    /** The periods of one authority, or of all for null; how many were made. */
    long make(Actor by, @Nullable Long authorityId, LocalDate day) {
        return Stream.of(PeriodKind.values())
                .mapToLong(kind -> lacking(kind, day, authorityId).stream()
                        .mapToLong(authority -> make(by, kind, authority, day))
                        .sum())
                .sum();
    }

    /** Every unit right below gets its assessment in the periods that have begun and are open. */
    int assess(Actor by, LocalDate day) {
        return FoundRows.insert(jdbc, """
                        assessment (version, period_id, unit_id, state, changed_at)""", """
                        SELECT 0, p.id, u.id, 'OPEN', :at
                        FROM period p JOIN unit u ON u.parent_id = p.authority_id
                        LEFT JOIN assessment a ON a.period_id = p.id AND a.unit_id = u.id
                        WHERE p.state = 'OPEN' AND p.first_day <= :day AND a.id IS NULL
                          AND u.valid_from <= LEAST(:day, p.last_day)
                          AND (u.valid_to IS NULL OR u.valid_to >= LEAST(:day, p.last_day))""", Map.of("at", by.at(), "day", day));
    }

    private long make(Actor by, PeriodKind kind, Authority authority, LocalDate day) {
        PeriodRule rule = rules.ofAuthority(authority.id()).rule();
        if (!rule.has(kind)) {
            return 0;
        }
        long made = 0;
        Span last = authority.last(kind);
        while (last == null || last.lastDay().isBefore(day.plusDays(AHEAD))) {
            last = last == null ? rule.containing(kind, day) : rule.following(last);
            periods.saveAndFlush(new Period(authority.id(), last, rule, by.at()));
            made++;
        }
        return made;
    }

    private List<Authority> lacking(PeriodKind kind, LocalDate day, @Nullable Long authorityId) {
        return jdbc.sql("""
                        SELECT u.id, p.year, p.number, p.first_day, p.last_day
                        FROM unit u JOIN unit_kind k ON k.code = u.kind AND k.authority
                        LEFT JOIN period p ON p.authority_id = u.id AND p.kind = :kind AND p.last_day = (
                            SELECT MAX(l.last_day) FROM period l WHERE l.authority_id = u.id AND l.kind = :kind)
                        WHERE u.valid_from <= :day AND (u.valid_to IS NULL OR u.valid_to >= :day)
                          AND (p.id IS NULL OR p.last_day < :ahead) AND (:authority IS NULL OR u.id = :authority)
                        ORDER BY u.id LIMIT 20000""")
                .param("kind", kind.name())
                .param("authority", authorityId)
                .param("day", day)
                .param("ahead", day.plusDays(AHEAD))
                .query(Authority.class)
                .list();
    }

    /** An authority with its last period of a kind, if it has one. */
    private record Authority(
            long id,
            @Nullable Integer year,
            @Nullable Integer number,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay) {

        @Nullable
        Span last(PeriodKind kind) {
            return year == null || number == null || firstDay == null || lastDay == null
                    ? null
                    : new Span(kind, year, number, firstDay, lastDay);
        }
    }
}
