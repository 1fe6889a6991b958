package vn.khacphuc.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file of some owner, of which there is one version or several. */
@Entity
@Table(name = "evidence_file")
class EvidenceFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String ownerKind = "";
    private long ownerId;
    private long unitId;
    private String name = "";
    private int latest;
    private Instant createdAt = Instant.EPOCH;
    private Instant changedAt = Instant.EPOCH;

    protected EvidenceFile() {}

    EvidenceFile(String ownerKind, long ownerId, long unitId, String name, Instant at) {
        this.ownerKind = ownerKind;
        this.ownerId = ownerId;
        this.unitId = unitId;
        this.createdAt = at;
        renew(name, at);
    }

    /** The next version. */
    final void renew(String newName, Instant at) {
        latest++;
        name = newName;
        changedAt = at;
    }

    /** Something was said about one of its versions. */
    void describe(Instant at) {
        changedAt = at;
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

    String ownerKind() {
        return ownerKind;
    }

    long ownerId() {
        return ownerId;
    }

    long unitId() {
        return unitId;
    }

    String name() {
        return name;
    }

    int latest() {
        return latest;
    }
}
