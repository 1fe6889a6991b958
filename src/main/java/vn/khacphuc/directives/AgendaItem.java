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
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Refusals;

/** What leaders must discuss at their next meeting, and what they decided. */
@Entity
@Table(name = "agenda_item")
class AgendaItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long urgingId;
    private long authorityId;

    @Enumerated(EnumType.STRING)
    private AgendaState state = AgendaState.OPEN;

    private String note = "";
    private @Nullable LocalDate discussedOn;
    private Instant createdAt = Instant.EPOCH;

    protected AgendaItem() {}

    void discuss(String decided, LocalDate day) {
        new Refusals()
                .text(decided, 4000, "refusal.directives.agenda.note")
                .when(state != AgendaState.OPEN, "refusal.directives.agenda.discussed")
                .refuse();
        state = AgendaState.DISCUSSED;
        note = decided.strip();
        discussedOn = day;
    }

    long version() {
        return version;
    }

    long authorityId() {
        return authorityId;
    }
}
