package vn.khacphuc.criteria;

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
import vn.khacphuc.base.Refusals;

/** The scoring of all units of an authority for one year. */
@Entity
@Table(name = "scoring_round")
class ScoringRound {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long authorityId;
    private int year;

    @Enumerated(EnumType.STRING)
    private RoundState state = RoundState.OPEN;

    private LocalDate selfDue = LocalDate.MIN;
    private LocalDate appraiseDue = LocalDate.MIN;
    private int appraisals = 2;
    private @Nullable Instant lockedAt;

    protected ScoringRound() {}

    ScoringRound(long authorityId, RoundDraft draft) {
        this.authorityId = authorityId;
        this.year = draft.year();
        write(draft);
    }

    /** Other days; the year stays. */
    final void write(RoundDraft draft) {
        refuseIfLocked()
                .when(draft.appraiseDue().isBefore(draft.selfDue()), "refusal.criteria.round.days")
                .when(draft.appraisals() < 1 || draft.appraisals() > 2, "refusal.criteria.round.appraisals")
                .refuse();
        selfDue = draft.selfDue();
        appraiseDue = draft.appraiseDue();
        appraisals = draft.appraisals();
    }

    /** @param undecided sheets that are not decided yet */
    void lock(long undecided, Instant at) {
        refuseIfLocked()
                .when(undecided > 0, "refusal.criteria.round.undecided", undecided)
                .refuse();
        state = RoundState.LOCKED;
        lockedAt = at;
    }

    Refusals refuseIfLocked() {
        return new Refusals().when(state == RoundState.LOCKED, "refusal.criteria.round.locked", String.valueOf(year));
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

    /** Whether the first word of the appraiser is the last. */
    boolean isDecidedAtOnce() {
        return appraisals == 1;
    }

    int year() {
        return year;
    }
}
