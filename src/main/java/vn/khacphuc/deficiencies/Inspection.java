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
import vn.khacphuc.base.Refusals;

/** A look at how units work, from which deficiencies come. */
@Entity
@Table(name = "inspection")
class Inspection {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private InspectionKind kind = InspectionKind.INSPECTION;

    private String title = "";
    private long unitId;
    private String inspectorText = "";
    private LocalDate plannedOn = LocalDate.EPOCH;
    private @Nullable LocalDate heldOn;
    private String paperNumber = "";
    private @Nullable LocalDate paperDate;
    private String conclusion = "";

    @Enumerated(EnumType.STRING)
    private InspectionState state = InspectionState.PLANNED;

    private String stateReason = "";
    private Instant createdAt = Instant.EPOCH;

    protected Inspection() {}

    Inspection(InspectionDraft draft, Instant at) {
        kind = draft.kind();
        createdAt = at;
        write(draft);
    }

    private void write(InspectionDraft draft) {
        title = draft.title().strip();
        unitId = draft.unitId();
        inspectorText = draft.inspectorText().strip();
        plannedOn = draft.plannedOn();
    }

    /** Plans it anew. The kind never changes. */
    void edit(InspectionDraft draft) {
        in(InspectionState.PLANNED)
                .when(draft.kind() != kind, "refusal.deficiencies.inspection.kind")
                .refuse();
        write(draft);
    }

    void hold(LocalDate day, boolean led, LocalDate today) {
        in(InspectionState.PLANNED)
                .when(day.isAfter(today), "refusal.deficiencies.inspection.future", today)
                .when(kind == InspectionKind.INSPECTION && !led, "refusal.deficiencies.inspection.lead")
                .refuse();
        state = InspectionState.HELD;
        heldOn = day;
    }

    void conclude(Conclusion paper, boolean found, LocalDate today) {
        LocalDate held = heldOn == null ? today : heldOn;
        Refusals refusals = in(InspectionState.HELD)
                .when(
                        paper.date().isBefore(held) || paper.date().isAfter(today),
                        "refusal.deficiencies.inspection.paper_date",
                        held,
                        today)
                .when(paper.nothingFound() && found, "refusal.deficiencies.inspection.found")
                .limit(paper.number(), 60, "refusal.deficiencies.inspection.number")
                .text(paper.text(), 4000, "refusal.deficiencies.inspection.conclusion")
                .when(
                        kind == InspectionKind.INSPECTION && paper.number().isBlank(),
                        "refusal.deficiencies.inspection.number");
        refusals.refuse();
        state = paper.nothingFound() ? InspectionState.ENDED : InspectionState.CONCLUDED;
        paperNumber = paper.number().strip();
        paperDate = paper.date();
        conclusion = paper.text().strip();
    }

    void cancel(String reason) {
        in(InspectionState.PLANNED).text(reason, 2000, "refusal.base.reason").refuse();
        state = InspectionState.CANCELLED;
        stateReason = reason.strip();
    }

    /** Refuses unless deficiencies may come from it: it was held and has not ended. */
    void mayFind() {
        new Refusals()
                .when(
                        state != InspectionState.HELD && state != InspectionState.CONCLUDED,
                        "refusal.deficiencies.inspection.finds",
                        state)
                .refuse();
    }

    /** All that it found is settled. True where that ends it. */
    boolean settled() {
        if (state != InspectionState.CONCLUDED) {
            return false;
        }
        state = InspectionState.ENDED;
        return true;
    }

    private Refusals in(InspectionState wanted) {
        return new Refusals().when(state != wanted, "refusal.deficiencies.inspection.state", state, wanted);
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

    InspectionKind kind() {
        return kind;
    }

    long unitId() {
        return unitId;
    }

    InspectionState state() {
        return state;
    }
}
