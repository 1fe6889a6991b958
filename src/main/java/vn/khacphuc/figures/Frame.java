package vn.khacphuc.figures;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.khacphuc.base.Actor;
import vn.khacphuc.plans.Timeliness;

/**
 * What figures are asked for.
 *
 * @param unitId root of the subtree they cover, within what the reader may see
 * @param year year of the plans; deficiencies are those of the year before, which these plans mend
 * @param kind kind of plan, null for all; points are those of deficiencies, whatever plan mends them
 * @param today day they are true for
 */
public record Frame(long unitId, int year, @Nullable String kind, LocalDate today) {

    /** The same for another day. */
    public Frame on(LocalDate day) {
        return new Frame(unitId, year, kind, day);
    }

    /** The first moment after its day. */
    public Instant end() {
        return today.plusDays(1).atStartOfDay(Actor.ZONE).toInstant();
    }

    StatementSpec ask(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql)
                .param("root", unitId)
                .param("year", year)
                .param("scored", year - 1)
                .param("yearEnd", LocalDate.of(year, 12, 31))
                .param("kind", kind)
                .param("today", today)
                .param("end", end())
                .param("soon", Timeliness.soon(today));
    }
}
