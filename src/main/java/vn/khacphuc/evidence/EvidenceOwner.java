package vn.khacphuc.evidence;

import java.util.Optional;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Scope;

/** A kind of thing that files belong to. Implemented by the module that owns such things, which alone knows the rights. */
public interface EvidenceOwner {

    /** Never changes: files name their owner by it. At most 30 characters, ASCII. */
    String kind();

    /** The unit the thing belongs to, where this scope may read the thing and so its files. */
    Optional<Long> readable(Scope scope, long id);

    /**
     * The unit the thing belongs to. Throws where there is no such thing for the actor, or where it takes no files from
     * the actor as it stands.
     */
    long attachable(Actor by, long id);

    /**
     * Called in the transaction that gives the thing another file, before its rows are written: the thing's own version
     * moves, so that whoever decides on what it was is told.
     */
    void evidenceChanges(Actor by, long id, String verb);
}
