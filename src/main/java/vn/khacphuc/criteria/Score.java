package vn.khacphuc.criteria;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Refusals;

/** The points of a unit on one line: as it says itself, as first appraised, as decided. */
@Entity
@Table(name = "score")
class Score {

    private static final int LONGEST = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long sheetId;
    private long criterionId;
    private @Nullable BigDecimal value;
    private boolean selfLacks;
    private @Nullable BigDecimal selfPoints;
    private String selfNote = "";
    private @Nullable BigDecimal firstPoints;
    private String firstReason = "";
    private String explanation = "";
    private boolean lacks;
    private @Nullable BigDecimal points;
    private String reason = "";

    protected Score() {}

    /** The unit's own word; where a rule computes, the points follow from the value. */
    void scoreSelf(SelfScore self, CriterionRow line, Refusals refusals) {
        BigDecimal reached = self.value();
        boolean typed = line.ruleKind() == ScoringKind.TYPED;
        refusals.when(line.survey(), "refusal.criteria.score.survey", line.code())
                .when(self.lacks() && !line.mayLack(), "refusal.criteria.score.lacks", line.code())
                .when(!self.lacks() && !typed && !isValue(reached), "refusal.criteria.score.value", line.code())
                .when(
                        !self.lacks() && typed && !isPoints(reached, line.maxPoints()),
                        "refusal.criteria.score.points",
                        line.code(),
                        line.maxPoints())
                .limit(self.note(), LONGEST, "refusal.criteria.score.note")
                .refuse();
        selfLacks = self.lacks();
        value = self.lacks() ? null : reached;
        selfPoints = self.lacks() || reached == null ? null : line.rule().points(reached, line.maxPoints());
        selfNote = self.note().strip();
    }

    /** The first appraisal; other than the unit gave itself it needs a reason. */
    void appraise(Appraisal appraisal, CriterionRow line, Refusals refusals) {
        check(appraisal, line, refusals).refuse();
        lacks = appraisal.lacks();
        firstPoints = appraisal.lacks() ? null : appraisal.points();
        firstReason = appraisal.reason().strip();
        points = firstPoints;
        reason = firstReason;
    }

    /** The second appraisal; the first one stays. */
    void decide(Appraisal appraisal, CriterionRow line, Refusals refusals) {
        check(appraisal, line, refusals).refuse();
        lacks = appraisal.lacks();
        points = appraisal.lacks() ? null : appraisal.points();
        reason = appraisal.reason().strip();
    }

    void explain(String text, Refusals refusals) {
        refusals.text(text, LONGEST, "refusal.criteria.score.explanation").refuse();
        explanation = text.strip();
    }

    private Refusals check(Appraisal appraisal, CriterionRow line, Refusals refusals) {
        BigDecimal given = appraisal.points();
        boolean differs = appraisal.lacks() != selfLacks
                || (given != null && selfPoints != null && given.compareTo(selfPoints) != 0);
        return refusals.when(appraisal.lacks() && !line.mayLack(), "refusal.criteria.score.lacks", line.code())
                .when(
                        !appraisal.lacks() && !isPoints(given, line.maxPoints()),
                        "refusal.criteria.score.points",
                        line.code(),
                        line.maxPoints())
                .when(
                        differs && !line.survey() && appraisal.reason().isBlank(),
                        "refusal.criteria.score.reason",
                        line.code())
                .limit(appraisal.reason(), LONGEST, "refusal.criteria.score.reason");
    }

    /** What a rule reads: stored with four decimals. */
    private static boolean isValue(@Nullable BigDecimal value) {
        return value != null
                && value.signum() >= 0
                && value.precision() - value.scale() <= 8
                && value.stripTrailingZeros().scale() <= 4;
    }

    private static boolean isPoints(@Nullable BigDecimal points, BigDecimal most) {
        return points != null
                && points.signum() >= 0
                && points.compareTo(most) <= 0
                && points.stripTrailingZeros().scale() <= 2;
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

    long sheetId() {
        return sheetId;
    }

    long criterionId() {
        return criterionId;
    }
}
