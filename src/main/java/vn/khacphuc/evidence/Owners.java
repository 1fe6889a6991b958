package vn.khacphuc.evidence;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Scope;

/** Finds the owner of a file, which knows who may do what with it. */
@Component
class Owners {

    private final ObjectProvider<EvidenceOwner> owners;

    // Asked for late, because an owner may itself need what is here.
    Owners(ObjectProvider<EvidenceOwner> owners) {
        this.owners = owners;
    }

    EvidenceOwner of(String kind, long id) {
        return find(kind).orElseThrow(() -> new NotFound(kind, id));
    }

    boolean mayRead(Scope scope, String kind, long id) {
        return unit(scope, kind, id).isPresent();
    }

    /** The unit a thing belongs to, where this scope may read it. */
    Optional<Long> unit(Scope scope, String kind, long id) {
        return find(kind).flatMap(owner -> owner.readable(scope, id));
    }

    private Optional<EvidenceOwner> find(String kind) {
        return owners.stream().filter(owner -> owner.kind().equals(kind)).findFirst();
    }
}
