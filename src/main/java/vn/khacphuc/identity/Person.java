package vn.khacphuc.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Refusals;

/** Who is responsible: an official of a unit. */
@Entity
@Table(name = "person")
class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String fullName = "";
    private String title = "";
    private long unitId;
    private boolean active = true;

    protected Person() {}

    Person(String fullName, String title, long unitId) {
        name(fullName, title);
        this.unitId = unitId;
    }

    final void name(String newName, String newTitle) {
        new Refusals()
                .text(newName, 120, "refusal.identity.name")
                .limit(newTitle, 120, "refusal.identity.title")
                .refuse();
        fullName = newName.strip();
        title = newTitle.strip();
    }

    /** Whether others may choose this person for something new. */
    void setActive(boolean chosen) {
        active = chosen;
    }

    void moveTo(long newUnitId) {
        new Refusals().when(newUnitId == unitId, "refusal.identity.move.same").refuse();
        unitId = newUnitId;
    }

    long unitId() {
        return unitId;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    String fullName() {
        return fullName;
    }
}
