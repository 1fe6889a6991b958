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
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Refusals;

/** The check of one unit in one period. */
@Entity
@Table(name = "assessment")
class Assessment {

    private static final int COMMENT = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long periodId;
    private long unitId;

    @Enumerated(EnumType.STRING)
    private AssessmentState state = AssessmentState.OPEN;

    private String results = "";
    private String obstacles = "";
    private String nextSteps = "";
    private @Nullable Instant submittedAt;
    private @Nullable Long submittedBy;
    private String returnedFor = "";
    private @Nullable String rating;
    private String ratingComment = "";
    private @Nullable Instant ratedAt;
    private @Nullable Long ratedBy;
    private Instant changedAt = Instant.EPOCH;

    protected Assessment() {}

    /** Keeps what is written so far. */
    void write(SelfAssessment self, Refusals refusals, Actor by) {
        in(refusals, AssessmentState.OPEN).refuse();
        results = self.results().strip();
        obstacles = self.obstacles().strip();
        nextSteps = self.nextSteps().strip();
        changedAt = by.at();
    }

    /** Sends it to be rated; the day of the first time says whether it was in time. */
    void submit(SelfAssessment self, Refusals refusals, Actor by) {
        write(
                self,
                refusals.when(self.results().isBlank(), "refusal.assessments.results")
                        .when(self.nextSteps().isBlank(), "refusal.assessments.next_steps"),
                by);
        state = AssessmentState.SELF_ASSESSED;
        submittedBy = by.personId();
        returnedFor = "";
        if (submittedAt == null) {
            submittedAt = by.at();
        }
    }

    /** Back to the unit, which corrects what it sent. */
    void giveBack(String reason, Refusals refusals, Actor by) {
        in(refusals, AssessmentState.SELF_ASSESSED, AssessmentState.RATED)
                .text(reason, COMMENT, "refusal.assessments.reason")
                .refuse();
        state = AssessmentState.OPEN;
        returnedFor = reason.strip();
        rating = null;
        ratingComment = "";
        ratedAt = null;
        ratedBy = null;
        changedAt = by.at();
    }

    /** Rates what the unit has sent, or rates it anew. What was never sent, or given back, has nothing to rate. */
    void rate(Rating given, Refusals refusals, Actor by) {
        refusals.when(state == AssessmentState.OPEN && submittedAt == null, "refusal.assessments.not_reported")
                .when(state == AssessmentState.OPEN && submittedAt != null, "refusal.assessments.not_sent_again")
                .when(state == AssessmentState.LOCKED, "refusal.assessments.state.LOCKED")
                .text(given.comment(), COMMENT, "refusal.assessments.comment")
                .refuse();
        state = AssessmentState.RATED;
        rating = given.code();
        ratingComment = given.comment().strip();
        ratedAt = by.at();
        ratedBy = by.personId();
        changedAt = by.at();
    }

    /** Figures of the unit are written: whoever has seen the assessment before is told. */
    void fill(Refusals refusals, Actor by, boolean byUnit) {
        (byUnit
                        ? in(refusals, AssessmentState.OPEN)
                        : in(refusals, AssessmentState.OPEN, AssessmentState.SELF_ASSESSED))
                .refuse();
        changedAt = by.at();
    }

    private Refusals in(Refusals refusals, AssessmentState... wanted) {
        for (AssessmentState one : wanted) {
            if (one == state) {
                return refusals;
            }
        }
        return refusals.when(true, "refusal.assessments.state." + state.name());
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

    long periodId() {
        return periodId;
    }

    long unitId() {
        return unitId;
    }

    AssessmentState state() {
        return state;
    }

    @Nullable
    String rating() {
        return rating;
    }
}
