package vn.khacphuc.deficiencies;

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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Refusals;

/** What is wrong in a unit, and what it cost. */
@Entity
@Table(name = "deficiency")
class Deficiency {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long unitId;
    private long scoredUnitId;
    private @Nullable Long personId;
    private int year;
    private @Nullable Long areaId;
    private @Nullable Long criterionId;
    private String title = "";
    private String detail = "";
    private BigDecimal pointsLost = BigDecimal.ZERO;

    @Enumerated(EnumType.STRING)
    private Source source = Source.SCORING;

    private String sourceText = "";
    private LocalDate foundOn = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    private DeficiencyState state = DeficiencyState.OPEN;

    private String stateReason = "";
    private @Nullable LocalDate toleratedUntil;
    private @Nullable Long repeatsId;
    private @Nullable Long inspectionId;
    private @Nullable Long duplicateOfId;
    private int duplicates;
    private int tasks;
    private int tasksApproved;
    private int tasksVerified;
    private BigDecimal pointsPlanned = BigDecimal.ZERO;
    private BigDecimal pointsRunning = BigDecimal.ZERO;
    private BigDecimal pointsWon = BigDecimal.ZERO;
    private Instant createdAt = Instant.EPOCH;

    protected Deficiency() {}

    Deficiency(DeficiencyDraft draft, @Nullable Long inspectionId, Instant at) {
        unitId = draft.unitId();
        scoredUnitId = draft.unitId();
        createdAt = at;
        write(draft);
        this.inspectionId = inspectionId;
    }

    private void write(DeficiencyDraft draft) {
        personId = draft.personId();
        year = draft.year();
        areaId = draft.areaId();
        criterionId = draft.criterionId();
        title = draft.title().strip();
        detail = draft.detail().strip();
        pointsLost = draft.pointsLost();
        source = inspectionId == null ? draft.source() : source;
        sourceText = draft.sourceText().strip();
        foundOn = draft.foundOn();
        repeatsId = repeatsId == null ? draft.repeatsId() : repeatsId;
    }

    /** Corrects what was logged. The unit never changes. */
    void edit(DeficiencyDraft draft) {
        new Refusals()
                .when(!state.isOpen(), "refusal.deficiencies.closed")
                .when(draft.unitId() != unitId, "refusal.deficiencies.unit")
                .when(
                        draft.pointsLost().compareTo(pointsPlanned) < 0,
                        "refusal.deficiencies.points.planned",
                        pointsPlanned)
                .when(
                        repeatsId != null && draft.repeatsId() != null && !repeatsId.equals(draft.repeatsId()),
                        "refusal.deficiencies.repeats.fixed")
                .refuse();
        write(draft);
    }

    void withdraw(String reason) {
        reasoned(reason)
                .when(!state.isOpen() && state != DeficiencyState.TOLERATED, "refusal.deficiencies.closed")
                .when(tasks > 0, "refusal.deficiencies.tasks")
                .refuse();
        state = DeficiencyState.WITHDRAWN;
        stateReason = reason.strip();
        toleratedUntil = null;
    }

    /** Counts no more: the other one stands for both, and takes what led to this one. */
    void mergeInto(Deficiency other, String reason) {
        reasoned(reason)
                .when(!state.isOpen() && state != DeficiencyState.TOLERATED, "refusal.deficiencies.closed")
                .when(tasks > 0, "refusal.deficiencies.tasks")
                .when(other == this, "refusal.deficiencies.merge.itself")
                .when(other.unitId != unitId, "refusal.deficiencies.merge.unit")
                .when(other.year != year, "refusal.deficiencies.merge.year")
                .when(
                        !other.state.isOpen() && other.state != DeficiencyState.TOLERATED,
                        "refusal.deficiencies.merge.closed")
                .refuse();
        state = DeficiencyState.WITHDRAWN;
        stateReason = reason.strip();
        toleratedUntil = null;
        duplicateOfId = other.id();
        other.duplicates += 1 + duplicates;
        other.inspectionId = other.inspectionId == null ? inspectionId : other.inspectionId;
        // The one repeated is always the older one, so that a chain never closes.
        if (other.repeatsId == null && repeatsId != null && repeatsId < other.id()) {
            other.repeatsId = repeatsId;
        }
    }

    void tolerate(LocalDate until, String reason, LocalDate today) {
        reasoned(reason)
                .when(!state.isOpen(), "refusal.deficiencies.closed")
                .when(!until.isAfter(today), "refusal.deficiencies.until", today)
                .refuse();
        state = DeficiencyState.TOLERATED;
        stateReason = reason.strip();
        toleratedUntil = until;
    }

    /** From the day after the last tolerated one it stands as its tasks do. True where that was so. */
    boolean lapse(LocalDate today) {
        LocalDate last = toleratedUntil;
        if (state != DeficiencyState.TOLERATED || last == null || !last.isBefore(today)) {
            return false;
        }
        resume();
        return true;
    }

    void resume() {
        if (state != DeficiencyState.TOLERATED) {
            throw new Refusal("refusal.deficiencies.not_tolerated");
        }
        state = byTasks();
        stateReason = "";
        toleratedUntil = null;
    }

    /** True where the state changed. */
    boolean tasksChanged(TaskCounts counts) {
        tasks = counts.total();
        tasksApproved = counts.approved();
        tasksVerified = counts.verified();
        pointsPlanned = counts.points();
        pointsRunning = counts.running();
        pointsWon = counts.won();
        if (!state.isOpen() || state == byTasks()) {
            return false;
        }
        state = byTasks();
        return true;
    }

    private DeficiencyState byTasks() {
        return tasksApproved > 0 ? DeficiencyState.IN_REMEDY : DeficiencyState.OPEN;
    }

    void confirmRemedied(Actor by, EffectCheck check) {
        checked(by, check);
        state = DeficiencyState.REMEDIED;
        stateReason = "";
    }

    void notEffective(Actor by, EffectCheck check) {
        checked(by, check);
        state = DeficiencyState.NOT_EFFECTIVE;
        stateReason = check.text().strip();
    }

    /** What lets points go is decided by somebody of another unit. */
    void refuseOwn(Actor by) {
        new Refusals()
                .when(by.isOwnUnit(unitId), "refusal.deficiencies.own_unit")
                .when(by.isOwnPerson(personId), "refusal.deficiencies.own")
                .refuse();
    }

    private void checked(Actor by, EffectCheck check) {
        new Refusals()
                .when(state != DeficiencyState.IN_REMEDY, "refusal.deficiencies.not_in_remedy")
                .when(tasks == 0 || tasksVerified < tasks, "refusal.deficiencies.unverified")
                .when(by.isOwnUnit(unitId), "refusal.deficiencies.own_unit")
                .when(by.isOwnPerson(personId), "refusal.deficiencies.own")
                .text(check.text(), 2000, "refusal.deficiencies.check")
                .when(
                        check.day().isBefore(foundOn) || check.day().isAfter(by.today()),
                        "refusal.deficiencies.check.day",
                        foundOn,
                        by.today())
                .refuse();
    }

    private static Refusals reasoned(String reason) {
        return new Refusals().text(reason, 2000, "refusal.base.reason");
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

    @Nullable
    Long inspectionId() {
        return inspectionId;
    }

    DeficiencyState state() {
        return state;
    }

    String title() {
        return title;
    }

    BigDecimal pointsLost() {
        return pointsLost;
    }

    /** The same once more, as a new one that repeats this. */
    DeficiencyDraft again(LocalDate foundOn, String reason) {
        return new DeficiencyDraft(
                unitId,
                personId,
                year,
                areaId,
                criterionId,
                title,
                reason,
                pointsLost,
                source,
                sourceText,
                foundOn,
                Map.of(),
                id());
    }
}
