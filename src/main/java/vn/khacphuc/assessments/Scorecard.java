package vn.khacphuc.assessments;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Refusals;

/** The facts of a person's part in a period, as issued; what was confirmed, replied and decided on them. */
@Entity
@Table(name = "scorecard")
class Scorecard {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long personId;
    private long unitId;
    private @Nullable Long headedUnitId;
    private long authorityId;
    private LocalDate fromDay = LocalDate.EPOCH;
    private LocalDate toDay = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    private CardState state = CardState.ISSUED;

    private Instant issuedAt = Instant.EPOCH;
    private long issuedBy;
    private String seal = "";
    private @Nullable Long ruleId;
    private @Nullable Integer scoreYear;
    private @Nullable BigDecimal unitPercent;
    private @Nullable BigDecimal leastPercent;
    private @Nullable BigDecimal pointsProposed;
    private @Nullable BigDecimal pointsConfirmed;
    private String confirmReason = "";
    private @Nullable Long confirmedBy;
    private @Nullable Instant confirmedAt;
    private String reply = "";
    private @Nullable Instant repliedAt;
    private @Nullable String classCode;
    private String className = "";
    private String classPaper = "";
    private @Nullable LocalDate classDate;
    private String stateReason = "";

    protected Scorecard() {}

    Scorecard(CardFrame frame, long unitId, long authorityId, ParProposal proposal, String seal, Actor by) {
        personId = frame.personId();
        headedUnitId = frame.headedUnitId();
        fromDay = frame.from();
        toDay = frame.to();
        this.unitId = unitId;
        this.authorityId = authorityId;
        this.seal = seal;
        issuedAt = by.at();
        issuedBy = by.personId();
        ruleId = proposal.ruleId();
        scoreYear = proposal.scoreYear();
        unitPercent = proposal.unitPercent();
        leastPercent = proposal.leastPercent();
        pointsProposed = proposal.points();
    }

    /** What the rule proposed, or other points with a reason. */
    void confirm(Actor by, BigDecimal points, String reason) {
        BigDecimal proposed = pointsProposed;
        boolean changed = proposed == null || proposed.compareTo(points) != 0;
        others(by)
                .when(
                        points.signum() < 0
                                || points.compareTo(MOST) > 0
                                || points.stripTrailingZeros().scale() > 2,
                        "refusal.assessments.card.points",
                        MOST)
                .when(changed && reason.isBlank(), "refusal.assessments.card.points.reason")
                .limit(reason, 2000, "refusal.base.reason")
                .refuse();
        pointsConfirmed = points;
        confirmReason = changed ? reason.strip() : "";
        confirmedBy = by.personId();
        confirmedAt = by.at();
    }

    /** What the person says to it; said anew until it is closed. */
    void reply(Actor by, String text) {
        open().when(by.personId() != personId, "refusal.assessments.card.reply.other")
                .text(text, 4000, "refusal.assessments.card.reply")
                .refuse();
        state = CardState.REPLIED;
        reply = text.strip();
        repliedAt = by.at();
    }

    /** The class that was decided elsewhere, in the words of its paper. */
    void decide(Actor by, RatingDecision decision, @Nullable String name) {
        others(by)
                .when(name == null, "refusal.assessments.card.class")
                .text(decision.paper(), 60, "refusal.assessments.card.class.paper")
                .when(
                        decision.date().isBefore(toDay) || decision.date().isAfter(by.today()),
                        "refusal.assessments.card.class.date",
                        toDay,
                        by.today())
                .refuse();
        classCode = decision.classCode();
        className = name == null ? "" : name;
        classPaper = decision.paper().strip();
        classDate = decision.date();
    }

    void close(Actor by) {
        others(by)
                .when(pointsConfirmed == null, "refusal.assessments.card.close.points")
                .when(classCode == null, "refusal.assessments.card.close.class")
                .refuse();
        state = CardState.CLOSED;
    }

    void withdraw(Actor by, String reason) {
        others(by).text(reason, 2000, "refusal.base.reason").refuse();
        state = CardState.WITHDRAWN;
        stateReason = reason.strip();
    }

    private Refusals open() {
        return new Refusals().when(!state.isOpen(), "refusal.assessments.card.state", state);
    }

    /** Nobody decides on oneself or on somebody of the own unit. */
    private Refusals others(Actor by) {
        return open().when(by.isOwnUnit(unitId), "refusal.assessments.card.own_unit")
                .when(by.isOwnPerson(personId), "refusal.assessments.card.own");
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

    long unitId() {
        return unitId;
    }

    CardState state() {
        return state;
    }

    @Nullable
    BigDecimal pointsProposed() {
        return pointsProposed;
    }
}
