package vn.khacphuc.deficiencies;

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

/** Causes that lie in superior rules, put before whoever made the rules. */
@Entity
@Table(name = "petition")
class Petition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long authorityId;
    private String title = "";
    private String addressee = "";
    private String text = "";

    @Enumerated(EnumType.STRING)
    private PetitionState state = PetitionState.DRAFT;

    private String number = "";
    private @Nullable LocalDate sentOn;
    private String answerNumber = "";
    private @Nullable LocalDate answeredOn;
    private String answer = "";
    private String stateReason = "";
    private Instant createdAt = Instant.EPOCH;

    protected Petition() {}

    Petition(long authorityId, PetitionDraft draft, Instant at) {
        this.authorityId = authorityId;
        createdAt = at;
        write(draft);
    }

    private void write(PetitionDraft draft) {
        title = draft.title().strip();
        addressee = draft.addressee().strip();
        text = draft.text().strip();
    }

    void edit(PetitionDraft draft) {
        in(PetitionState.DRAFT).refuse();
        write(draft);
    }

    /**
     * It went out with a number, that day.
     *
     * @param causes how many it is about
     * @param gone how many of these count no more
     */
    void send(String paperNumber, LocalDate day, int causes, int gone, LocalDate today) {
        LocalDate begun = LocalDate.ofInstant(createdAt, Actor.ZONE);
        in(PetitionState.DRAFT)
                .text(paperNumber, 60, "refusal.deficiencies.petitions.number")
                .when(day.isBefore(begun) || day.isAfter(today), "refusal.deficiencies.petitions.day", begun, today)
                .when(causes == 0, "refusal.deficiencies.petitions.nothing")
                .when(gone > 0, "refusal.deficiencies.petitions.gone", gone)
                .refuse();
        state = PetitionState.SENT;
        number = paperNumber.strip();
        sentOn = day;
    }

    void answer(PetitionAnswer given, LocalDate today) {
        LocalDate sent = sentOn == null ? today : sentOn;
        in(PetitionState.SENT)
                .limit(given.number(), 60, "refusal.deficiencies.petitions.number")
                .text(given.text(), 4000, "refusal.deficiencies.petitions.answer")
                .when(
                        given.day().isBefore(sent) || given.day().isAfter(today),
                        "refusal.deficiencies.petitions.day",
                        sent,
                        today)
                .refuse();
        state = PetitionState.ANSWERED;
        answerNumber = given.number().strip();
        answeredOn = given.day();
        answer = given.text().strip();
    }

    void drop(String reason) {
        in(PetitionState.DRAFT).text(reason, 2000, "refusal.base.reason").refuse();
        state = PetitionState.DROPPED;
        stateReason = reason.strip();
    }

    private Refusals in(PetitionState wanted) {
        return new Refusals().when(state != wanted, "refusal.deficiencies.petitions.state", state, wanted);
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

    PetitionState state() {
        return state;
    }
}
