package vn.khacphuc.units;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Refusals;

/** A node of the organisation tree. Never deleted: it ends. */
@Entity
@Table(name = "unit")
class Unit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String code = "";
    private String name = "";
    private String shortName = "";
    private String kind = "";
    private @Nullable Long parentId;
    private LocalDate validFrom = LocalDate.EPOCH;
    private @Nullable LocalDate validTo;
    private int sortOrder;

    protected Unit() {}

    Unit(UnitDraft draft) {
        named(new Refusals(), draft.name(), draft.shortName())
                .text(draft.code(), 20, "refusal.units.code")
                .refuse();
        code = draft.code();
        name = draft.name();
        shortName = draft.shortName();
        kind = draft.kind();
        parentId = draft.parentId();
        validFrom = draft.validFrom();
        sortOrder = draft.order();
    }

    void rename(String newName, String newShortName, LocalDate from) {
        named(new Refusals(), newName, newShortName)
                .when(from.isBefore(validFrom), "refusal.units.before_begin", validFrom)
                .when(validTo != null, "refusal.units.ended", code)
                .refuse();
        name = newName;
        shortName = newShortName;
    }

    @Nullable
    Long parentId() {
        return parentId;
    }

    void moveUnder(long newParentId) {
        new Refusals()
                .when(validTo != null, "refusal.units.ended", code)
                .when(parentId == null, "refusal.units.root")
                .refuse();
        parentId = newParentId;
    }

    void end(LocalDate lastDay) {
        new Refusals()
                .when(validTo != null, "refusal.units.ended", code)
                .when(parentId == null, "refusal.units.root")
                .when(lastDay.isBefore(validFrom), "refusal.units.before_begin", validFrom)
                .refuse();
        validTo = lastDay;
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

    String name() {
        return name;
    }

    String shortName() {
        return shortName;
    }

    boolean isLiving() {
        return validTo == null;
    }

    private static Refusals named(Refusals refusals, String name, String shortName) {
        return refusals.text(name, 200, "refusal.units.name").text(shortName, 80, "refusal.units.short_name");
    }
}
