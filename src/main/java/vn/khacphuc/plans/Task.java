package vn.khacphuc.plans;

import jakarta.persistence.Embedded;
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

/** A measure with one accountable owner and a deadline. */
@Entity
@Table(name = "task")
class Task {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private @Nullable Long planId;
    private @Nullable Long directivePartId;
    private @Nullable Long seriesId;
    private @Nullable LocalDate periodStart;
    private long unitId;
    private @Nullable Long ownerId;
    private @Nullable Long areaId;
    private String measure = "";
    private String deliverable = "";

    @Embedded
    private TaskDeadline deadline = new TaskDeadline();

    @Enumerated(EnumType.STRING)
    private TaskState state = TaskState.PLANNED;

    private int percent;
    private boolean atRisk;
    private @Nullable LocalDate reportedOn;
    private @Nullable Instant verifiedAt;
    private @Nullable LocalDate pausedUntil;
    private String stateReason = "";
    private @Nullable Long addedByAmendmentId;
    private @Nullable Long cancelledByAmendmentId;
    private Instant movedAt = Instant.EPOCH;
    private Instant createdAt = Instant.EPOCH;

    protected Task() {}

    Task(long planId, long unitId, @Nullable Long amendmentId, TaskDraft draft, @Nullable Long areaId, Instant at) {
        this.planId = planId;
        this.unitId = unitId;
        this.addedByAmendmentId = amendmentId;
        this.createdAt = at;
        write(draft, areaId, at);
        deadline = new TaskDeadline(draft.deadline());
    }

    /** What a part of a directive asks for; it belongs to no plan. */
    Task(DirectiveTasks.Ordered part, Instant at) {
        directivePartId = part.partId();
        unitId = part.unitId();
        measure = part.measure().strip();
        deliverable = part.deliverable().strip();
        createdAt = at;
        movedAt = at;
        deadline = new TaskDeadline(part.deadline());
    }

    /** One occurrence of a series. */
    Task inPeriod(long series, Frequency.Period period) {
        seriesId = series;
        periodStart = period.first();
        deadline.endsWith(period.last());
        return this;
    }

    void edit(TaskDraft draft, @Nullable Long area, Instant at) {
        new Refusals()
                .when(state != TaskState.PLANNED, "refusal.plans.task.fixed")
                .when(directivePartId != null, "refusal.plans.task.directed")
                .refuse();
        write(draft, area, at);
        // The periods of a series say when its tasks are due.
        if (seriesId == null) {
            deadline = new TaskDeadline(draft.deadline());
        }
    }

    private void write(TaskDraft draft, @Nullable Long area, Instant at) {
        measure = draft.measure().strip();
        deliverable = draft.deliverable().strip();
        ownerId = draft.ownerId();
        areaId = area;
        movedAt = at;
    }

    /** @param ordered day of the plan or the order it comes from, where it has one: what it waits for was to come then */
    void trigger(LocalDate day, LocalDate due, String proof, @Nullable LocalDate ordered, Actor by) {
        LocalDate written = LocalDate.ofInstant(createdAt, Actor.ZONE);
        LocalDate earliest = ordered != null && ordered.isBefore(written) ? ordered : written;
        deadline.trigger(day, due, proof, earliest, by.today(), open(new Refusals()));
        movedAt = by.at();
    }

    /** @param years how many years further than the one it is due in */
    void askForExtension(ExtensionDraft draft, Actor by, int years, Refusals refusals) {
        deadline.askable(draft, by.today(), years, open(refusals)).refuse();
        movedAt = by.at();
    }

    Refusals extendable(LocalDate day, LocalDate today, int years, Refusals refusals) {
        return deadline.extendable(day, today, years, open(refusals));
    }

    /** Moves the deadline; the original one stays. */
    void extend(LocalDate day, Instant at) {
        deadline.extend(day);
        movedAt = at;
    }

    /** An extension was refused. */
    void keepDeadline(Instant at) {
        movedAt = at;
    }

    Refusals open(Refusals refusals) {
        return refusals.when(!state.isOpen(), "refusal.plans.task.not_open", state);
    }

    void start(Instant at) {
        state = TaskState.NOT_STARTED;
        movedAt = at;
    }

    void report(ProgressDraft report, Instant at) {
        running(at).refuse();
        state = TaskState.IN_PROGRESS;
        percent = report.percent();
        atRisk = report.atRisk();
        goesOn(at);
    }

    void reportDone(Actor by) {
        running(by.at()).refuse();
        state = TaskState.REPORTED;
        percent = 100;
        atRisk = false;
        reportedOn = by.today();
        goesOn(by.at());
    }

    /** A pause that ended by its date leaves nothing behind once work is seen. */
    private void goesOn(Instant at) {
        pausedUntil = null;
        stateReason = "";
        movedAt = at;
    }

    private boolean isPaused(LocalDate day) {
        return state == TaskState.PAUSED && (pausedUntil == null || !pausedUntil.isBefore(day));
    }

    /** While it runs, and while it waits: whoever decides is told that something is newer. */
    Refusals takesFiles(Instant at) {
        return state == TaskState.REPORTED ? new Refusals() : running(at);
    }

    void filesChange(Instant at) {
        takesFiles(at).refuse();
        movedAt = at;
    }

    private Refusals running(Instant at) {
        return new Refusals()
                .when(state == TaskState.PLANNED, "refusal.plans.task.planned")
                .when(state == TaskState.REPORTED, "refusal.plans.task.reported")
                .when(state == TaskState.VERIFIED, "refusal.plans.task.verified")
                .when(isPaused(LocalDate.ofInstant(at, Actor.ZONE)), "refusal.plans.task.paused")
                .when(state == TaskState.CANCELLED, "refusal.plans.task.cancelled");
    }

    void accept(Actor by, Refusals refusals) {
        refusals.when(state != TaskState.REPORTED, "refusal.plans.task.not_reported")
                .refuse();
        state = TaskState.VERIFIED;
        verifiedAt = by.at();
        movedAt = by.at();
    }

    void giveBack(Actor by, Refusals refusals) {
        refusals.when(state != TaskState.REPORTED, "refusal.plans.task.not_reported")
                .refuse();
        state = TaskState.IN_PROGRESS;
        reportedOn = null;
        movedAt = by.at();
    }

    void assign(@Nullable Long person, Instant at) {
        open(new Refusals()).when(person == null, "refusal.plans.task.owner").refuse();
        ownerId = person;
        movedAt = at;
    }

    /** The owner leaves or is away: another of the unit takes it as it stands, planned or running. */
    void handTo(long heir, Instant at) {
        ownerId = heir;
        movedAt = at;
    }

    void pause(LocalDate until, String reason, Actor by) {
        running(by.at())
                .text(reason, 2000, "refusal.base.reason")
                .when(!until.isAfter(by.today()), "refusal.plans.task.until", by.today())
                .refuse();
        state = TaskState.PAUSED;
        pausedUntil = until;
        stateReason = reason.strip();
        movedAt = by.at();
    }

    void resume(Actor by) {
        new Refusals()
                .when(state != TaskState.PAUSED, "refusal.plans.task.not_paused")
                .refuse();
        state = percent > 0 ? TaskState.IN_PROGRESS : TaskState.NOT_STARTED;
        pausedUntil = null;
        stateReason = "";
        movedAt = by.at();
    }

    void cancel(String reason, @Nullable Long amendmentId, Actor by) {
        open(new Refusals()).text(reason, 2000, "refusal.base.reason").refuse();
        state = TaskState.CANCELLED;
        stateReason = reason.strip();
        cancelledByAmendmentId = amendmentId;
        movedAt = by.at();
    }

    /** The order it comes from is withdrawn, acknowledged or not. */
    void withdraw(String reason, Actor by) {
        state = TaskState.CANCELLED;
        stateReason = reason.strip();
        movedAt = by.at();
    }

    /** Follows its unit into the one that succeeds it. */
    void goTo(long successorId, Instant at) {
        unitId = successorId;
        movedAt = at;
    }

    /** Marks it to be cancelled when the amendment is approved; null takes the mark away. */
    void markForCancelling(@Nullable Long amendmentId) {
        open(new Refusals()).refuse();
        cancelledByAmendmentId = amendmentId;
    }

    /** Goes on in a later plan, with the deadline it always had. */
    void carryOver(long laterPlanId, Instant at) {
        open(new Refusals()).refuse();
        planId = laterPlanId;
        movedAt = at;
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

    @Nullable
    Long planId() {
        return planId;
    }

    @Nullable
    LocalDate due() {
        return deadline.due();
    }

    /** Whether it comes from a directive. */
    boolean isDirected() {
        return directivePartId != null;
    }

    long unitId() {
        return unitId;
    }

    @Nullable
    Long ownerId() {
        return ownerId;
    }

    TaskDeadline deadline() {
        return deadline;
    }

    TaskState state() {
        return state;
    }

    int percent() {
        return percent;
    }

    String measure() {
        return measure;
    }

    String deliverable() {
        return deliverable;
    }

    @Nullable
    Long cancelledByAmendmentId() {
        return cancelledByAmendmentId;
    }

    @Nullable
    Long addedByAmendmentId() {
        return addedByAmendmentId;
    }
}
