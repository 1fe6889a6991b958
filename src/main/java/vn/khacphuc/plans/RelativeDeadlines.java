package vn.khacphuc.plans;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.units.CalendarUse;

/** Deadlines so many working days after something: counted once, when that something happens, and never again. */
@Component
class RelativeDeadlines implements CalendarUse {

    private static final int LIMIT = 20_000;

    private final JdbcClient jdbc;

    RelativeDeadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Effect of(Collection<LocalDate> days) {
        List<Span> spans = jdbc.sql("""
                        SELECT triggered_on, original_due FROM task
                        WHERE wait_working AND state NOT IN ('VERIFIED', 'CANCELLED') LIMIT""" + " " + LIMIT).query(Span.class).list();
        return new Effect((int) spans.stream().filter(span -> !span.isCounted()).count(), (int) spans.stream()
                .filter(span -> days.stream().anyMatch(span::holds))
                .count());
    }

    private record Span(
            @Nullable LocalDate triggeredOn, @Nullable LocalDate originalDue) {

        boolean isCounted() {
            return triggeredOn != null;
        }

        boolean holds(LocalDate day) {
            return triggeredOn != null && originalDue != null && day.isAfter(triggeredOn) && !day.isAfter(originalDue);
        }
    }
}
