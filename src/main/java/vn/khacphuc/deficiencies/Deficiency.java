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
    private int tasks;
    private int tasksApproved;
    private int tasksVerified;
    private BigDecimal pointsPlanned = BigDecimal.ZERO;
    private Instant createdAt = Instant.EPOCH;

    protected Deficiency() {}

    Deficiency(DeficiencyDraft draft, Instant at) {
        unitId = draft.unitId();
        createdAt = at;
        repeatsId = draft.repeatsId();
        write(draft);
    }

    private void write(DeficiencyDraft draft) {
        personId = draft.personId();
        year = draft.year();
        areaId = draft.areaId();
        criterionId = draft.criterionId();
        title = draft.title().strip();
        detail = draft.detail().strip();
        pointsLost = draft.pointsLost();
        source = draft.source();
        sourceText = draft.sourceText().strip();
        foundOn = draft.foundOn();
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

    void tolerate(LocalDate until, String reason, LocalDate today) {
        reasoned(reason)
                .when(!state.isOpen(), "refusal.deficiencies.closed")
                .when(!until.isAfter(today), "refusal.deficiencies.until", today)
                .refuse();
        state = DeficiencyState.TOLERATED;
        stateReason = reason.strip();
        toleratedUntil = until;
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
        if (!state.isOpen() || state == byTasks()) {
            return false;
        }
        state = byTasks();
        return true;
    }

    private DeficiencyState byTasks() {
        return tasksApproved > 0 ? DeficiencyState.IN_REMEDY : DeficiencyState.OPEN;
    }

    void confirmRemedied() {
        mended().refuse();
        state = DeficiencyState.REMEDIED;
    }

    void notEffective(String reason) {
        mended().text(reason, 2000, "refusal.base.reason").refuse();
        state = DeficiencyState.NOT_EFFECTIVE;
        stateReason = reason.strip();
    }

    private Refusals mended() {
        return new Refusals()
                .when(state != DeficiencyState.IN_REMEDY, "refusal.deficiencies.not_in_remedy")
                .when(tasks == 0 || tasksVerified < tasks, "refusal.deficiencies.unverified");
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

    DeficiencyState state() {
        return state;
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
