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
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Refusals;

/** The scores of one unit in a round. */
@Entity
@Table(name = "score_sheet")
class ScoreSheet {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long roundId;
    private long unitId;

    @Enumerated(EnumType.STRING)
    private SheetState state = SheetState.SELF;

    private @Nullable Instant submittedAt;
    private Instant changedAt = Instant.EPOCH;

    protected ScoreSheet() {}

    /**
     * @param unscored codes of lines without points
     * @param unshown codes of lines with points, but neither a word nor a file that shows them
     */
    void submit(List<String> unscored, List<String> unshown, Refusals refusals, Instant at) {
        in(refusals, SheetState.SELF)
                .when(
                        !unscored.isEmpty(),
                        "refusal.criteria.score.missing",
                        unscored.size(),
                        String.join(", ", unscored))
                .when(!unshown.isEmpty(), "refusal.criteria.score.no_basis", unshown.size(), String.join(", ", unshown))
                .refuse();
        submittedAt = at;
        become(SheetState.SUBMITTED, at);
    }

    /** Back to the unit, which corrects what it sent. */
    void giveBack(Refusals refusals, Instant at) {
        in(refusals, SheetState.SUBMITTED).refuse();
        become(SheetState.SELF, at);
    }

    void appraised(Refusals refusals, Instant at) {
        in(refusals, SheetState.SUBMITTED).refuse();
        become(SheetState.APPRAISED, at);
    }

    /** The first appraisal, where there is no second. */
    void decideAtOnce(int open, Refusals refusals, Instant at) {
        in(refusals, SheetState.SUBMITTED)
                .when(open > 0, "refusal.criteria.score.open", open)
                .refuse();
        become(SheetState.DECIDED, at);
    }

    void explained(Refusals refusals, Instant at) {
        in(refusals, SheetState.APPRAISED).refuse();
        become(SheetState.EXPLAINED, at);
    }

    /** @param open lines that have no points yet */
    void decide(int open, Refusals refusals, Instant at) {
        in(refusals, SheetState.APPRAISED, SheetState.EXPLAINED)
                .when(open > 0, "refusal.criteria.score.open", open)
                .refuse();
        become(SheetState.DECIDED, at);
    }

    /** Lines are written together: whoever has seen the sheet before is told. */
    void fill(Refusals refusals, Instant at) {
        in(refusals, SheetState.SELF).refuse();
        changedAt = at;
    }

    /** Refuses unless it is in one of these states. */
    Refusals in(Refusals refusals, SheetState... wanted) {
        return refusals.when(!Arrays.asList(wanted).contains(state), "refusal.criteria.sheet." + state.name());
    }

    private void become(SheetState next, Instant at) {
        state = next;
        changedAt = at;
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

    long roundId() {
        return roundId;
    }

    long unitId() {
        return unitId;
    }

    SheetState state() {
        return state;
    }
}
