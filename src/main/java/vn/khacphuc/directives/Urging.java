package vn.khacphuc.directives;

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
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;

/** A slip that urges, or asks for explanation: proposed or sent, read, answered, and the answer judged. */
@Entity
@Table(name = "urging")
class Urging {

    static final int LAST_LEVEL = 4;
    static final int TEXT = 4000;

    /** Subjects that are there while they have open tasks. */
    private static final Set<UrgingSubject> COUNTED =
            EnumSet.of(UrgingSubject.UNIT, UrgingSubject.CELL, UrgingSubject.PERSON);

    /** Subjects that are told of by reasons of their own. */
    private static final Set<UrgingSubject> NAMED =
            EnumSet.of(UrgingSubject.TASK, UrgingSubject.SCORE, UrgingSubject.INDICATOR);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private UrgingKind kind = UrgingKind.URGING;

    @Enumerated(EnumType.STRING)
    private UrgingSubject subject = UrgingSubject.TASK;

    private long subjectId;
    private long areaKey;
    private int planYear;
    private String planKind = "";
    private String subjectName = "";
    private int level;
    private LocalDate deadlineVersion = LocalDate.EPOCH;
    private long unitId;
    private @Nullable Long personId;
    private @Nullable Long authorityId;
    private @Nullable Integer number;
    private @Nullable Integer numberYear;
    private @Nullable LocalDate due;
    private @Nullable Integer percent;
    private @Nullable Integer lateTasks;
    private @Nullable Integer openTasks;
    private LocalDate asOf = LocalDate.EPOCH;
    private String text = "";
    private @Nullable LocalDate replyBy;

    @Enumerated(EnumType.STRING)
    private UrgingState state = UrgingState.PROPOSED;

    private String stateReason = "";
    private boolean moot;
    private String answer = "";
    private @Nullable Instant sentAt;
    private @Nullable Instant readAt;
    private @Nullable Instant answeredAt;
    private Instant createdAt = Instant.EPOCH;

    protected Urging() {}

    Urging(UrgingKind kind, int level, UrgingTarget target, LocalDate version, UrgingFacts facts, Actor by) {
        this.kind = kind;
        this.level = level;
        subject = target.subject();
        subjectId = target.id();
        areaKey = target.areaKey();
        planYear = target.year();
        planKind = target.kindKey();
        deadlineVersion = version;
        createdAt = by.at();
        stand(facts, by);
    }

    private void stand(UrgingFacts facts, Actor by) {
        unitId = facts.unitId();
        if (subject == UrgingSubject.INDICATOR) {
            subjectName = Objects.requireNonNullElse(facts.measure(), "");
        }
        due = facts.due();
        percent = facts.percent();
        lateTasks = facts.late();
        openTasks = facts.open();
        asOf = by.today();
    }

    /** Why no slip of that kind can be about this, all reasons at once. */
    static Refusals about(UrgingKind kind, UrgingSubject subject, UrgingFacts facts) {
        boolean idle = kind == UrgingKind.URGING && !facts.running();
        return new Refusals()
                .when(idle && subject == UrgingSubject.TASK, "refusal.directives.urging.not_running")
                .when(idle && COUNTED.contains(subject), "refusal.directives.urging.none_open")
                .when(idle && subject == UrgingSubject.SCORE, "refusal.directives.urging.score")
                .when(idle && subject == UrgingSubject.INDICATOR, "refusal.directives.urging.indicator")
                .when(
                        idle && !COUNTED.contains(subject) && !NAMED.contains(subject),
                        "refusal.directives.urging.settled")
                .when(
                        kind == UrgingKind.EXPLANATION && !facts.begun(),
                        subject == UrgingSubject.INDICATOR
                                ? "refusal.directives.urging.not_missed"
                                : "refusal.directives.urging.not_begun");
    }

    /** What is only proposed, or was dropped, goes out with a number. */
    void send(Actor by, UrgingFacts facts, int given, @Nullable Long toPerson, LocalDate answerBy, String words) {
        new Refusals().when(isOut(), "refusal.directives.urging.already", level).refuse();
        stand(facts, by);
        state = UrgingState.SENT;
        stateReason = "";
        moot = false;
        authorityId = by.scope().unitId();
        number = given;
        numberYear = by.today().getYear();
        personId = toPerson;
        replyBy = answerBy;
        text = words.strip();
        sentAt = by.at();
    }

    /** A proposal that somebody decides not to send. */
    void drop(String reason) {
        new Refusals()
                .text(reason, 2000, "refusal.base.reason")
                .when(state != UrgingState.PROPOSED, "refusal.directives.urging.not_proposed")
                .refuse();
        state = UrgingState.DROPPED;
        stateReason = reason.strip();
    }

    /** Whom it was addressed to leaves: another answers. */
    void addressTo(long heir) {
        personId = heir;
    }

    /** Whether this is who was written to: the person named or a substitute, else anybody of the unit. */
    boolean addresses(Actor by) {
        return personId == null || by.isOwnPerson(personId);
    }

    /** True where it was not read before. */
    boolean read(Instant at) {
        if (!isOut() || readAt != null) {
            return false;
        }
        readAt = at;
        return true;
    }

    /**
     * An explanation that was refused may be given once more; after an urging the next level follows instead.
     *
     * @param followed whether a higher level is out
     */
    void answer(Actor by, boolean followed, String words) {
        boolean again = kind == UrgingKind.EXPLANATION && state == UrgingState.REFUSED;
        new Refusals()
                .when(by.is(Role.OFFICIAL) && !by.isOwnPerson(personId), "refusal.directives.urging.not_addressed")
                .when(followed, "refusal.directives.urging.followed")
                .text(words, TEXT, "refusal.directives.urging.answer")
                .when(state != UrgingState.SENT && !again, "refusal.directives.urging.not_sent")
                .refuse();
        read(by.at());
        state = UrgingState.ANSWERED;
        stateReason = "";
        answer = words.strip();
        answeredAt = by.at();
    }

    void accept() {
        answered().refuse();
        state = UrgingState.ACCEPTED;
    }

    void refuse(String reason) {
        answered().text(reason, 2000, "refusal.base.reason").refuse();
        state = UrgingState.REFUSED;
        stateReason = reason.strip();
    }

    private Refusals answered() {
        return new Refusals().when(state != UrgingState.ANSWERED, "refusal.directives.urging.not_answered");
    }

    boolean isOut() {
        return state != UrgingState.PROPOSED && state != UrgingState.DROPPED;
    }

    /** Whether the next level may follow: no answer by the day, or one that was refused. */
    boolean isUnanswered(LocalDate today) {
        return state == UrgingState.REFUSED
                || (state == UrgingState.SENT && replyBy != null && replyBy.isBefore(today));
    }

    UrgingTarget target() {
        return UrgingTarget.of(subject, subjectId, areaKey, planYear, planKind);
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

    UrgingKind kind() {
        return kind;
    }

    int level() {
        return level;
    }

    long unitId() {
        return unitId;
    }

    @Nullable
    Long personId() {
        return personId;
    }

    UrgingSubject subject() {
        return subject;
    }

    UrgingState state() {
        return state;
    }

    @Nullable
    LocalDate replyBy() {
        return replyBy;
    }

    String numberText() {
        return number == null ? "" : kind.number(number);
    }
}
