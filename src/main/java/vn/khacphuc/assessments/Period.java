package vn.khacphuc.assessments;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Refusals;

/** A reporting period of an authority. */
@Entity
@Table(name = "period")
class Period {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long authorityId;

    @Enumerated(EnumType.STRING)
    private PeriodKind kind = PeriodKind.MONTH;

    private int year;
    private int number;
    private LocalDate firstDay = LocalDate.MIN;
    private LocalDate lastDay = LocalDate.MIN;
    private LocalDate selfDue = LocalDate.MIN;
    private LocalDate ratingDue = LocalDate.MIN;

    @Enumerated(EnumType.STRING)
    private PeriodState state = PeriodState.OPEN;

    private @Nullable Instant lockedAt;
    private Instant madeAt = Instant.EPOCH;

    protected Period() {}

    Period(long authorityId, Span span, PeriodRule rule, Instant at) {
        this.authorityId = authorityId;
        this.kind = span.kind();
        this.year = span.year();
        this.number = span.number();
        this.firstDay = span.firstDay();
        this.lastDay = span.lastDay();
        this.selfDue = lastDay.plusDays(rule.selfDays());
        this.ratingDue = lastDay.plusDays(rule.ratingDays());
        this.madeAt = at;
    }

    /** Closes it for good, once its last day is over. */
    void lock(Actor by, Refusals refusals) {
        open(refusals)
                .when(!by.today().isAfter(lastDay), "refusal.assessments.not_over", lastDay)
                .refuse();
        state = PeriodState.LOCKED;
        lockedAt = by.at();
    }

    /** Refuses once it is locked. */
    Refusals open(Refusals refusals) {
        return refusals.when(state == PeriodState.LOCKED, "refusal.assessments.locked");
    }

    boolean isLocked() {
        return state == PeriodState.LOCKED;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    long version() {
        return version;
    }

    long authorityId() {
        return authorityId;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    LocalDate selfDue() {
        return selfDue;
    }

    Span span() {
        return new Span(kind, year, number, firstDay, lastDay);
    }
}
