package vn.khacphuc.criteria;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Refusals;

/** What the units of a level are scored by in a year. In use it is changed only by its next edition. */
@Entity
@Table(name = "criteria_set")
class CriteriaSet {

    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String name = "";
    private int year;
    private String level = "";
    private int edition = 1;

    @Enumerated(EnumType.STRING)
    private SetState state = SetState.DRAFT;

    private boolean sample;
    private String source = "";
    private @Nullable BigDecimal bonusCap;
    private @Nullable BigDecimal penaltyCap;

    protected CriteriaSet() {}

    CriteriaSet(SetDraft draft, int edition) {
        new Refusals()
                .text(draft.name(), 200, "refusal.criteria.name")
                .limit(draft.source(), 300, "refusal.criteria.source")
                .when(draft.year() < 2000 || draft.year() > 2100, "refusal.criteria.year", String.valueOf(draft.year()))
                .when(draft.level().isBlank(), "refusal.criteria.level")
                .refuse();
        name = draft.name().strip();
        year = draft.year();
        level = draft.level();
        sample = draft.sample();
        source = draft.source().strip();
        this.edition = edition;
    }

    CriteriaSet nextEdition() {
        if (state != SetState.IN_USE) {
            throw new Refusal("refusal.criteria.not_in_use");
        }
        return new CriteriaSet(new SetDraft(name, year, level, source, sample), edition + 1)
                .capped(bonusCap, penaltyCap);
    }

    /** The same for another year. */
    CriteriaSet of(int anotherYear) {
        return new CriteriaSet(new SetDraft(name, anotherYear, level, "", sample), 1).capped(bonusCap, penaltyCap);
    }

    /** At most so many points of bonus and of penalty in all; null where each line's own maximum is all. */
    void cap(@Nullable BigDecimal bonus, @Nullable BigDecimal penalty) {
        refuseUnlessDraft();
        new Refusals()
                .when(isNoCap(bonus) || isNoCap(penalty), "refusal.criteria.cap", MOST)
                .refuse();
        capped(bonus, penalty);
    }

    private CriteriaSet capped(@Nullable BigDecimal bonus, @Nullable BigDecimal penalty) {
        bonusCap = bonus;
        penaltyCap = penalty;
        return this;
    }

    private static boolean isNoCap(@Nullable BigDecimal cap) {
        return cap != null
                && (cap.signum() < 0
                        || cap.compareTo(MOST) > 0
                        || cap.stripTrailingZeros().scale() > 2);
    }

    void refuseUnlessDraft() {
        if (state != SetState.DRAFT) {
            throw new Refusal("refusal.criteria.not_draft", name);
        }
    }

    void putInUse() {
        refuseUnlessDraft();
        state = SetState.IN_USE;
    }

    void replace() {
        state = SetState.REPLACED;
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

    int year() {
        return year;
    }

    String level() {
        return level;
    }
}
