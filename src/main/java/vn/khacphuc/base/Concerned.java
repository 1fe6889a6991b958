package vn.khacphuc.base;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Whom a change concerns beyond the unit that the thing belongs to. Declared as a bean by the module that knows things of
 * the kind.
 */
public interface Concerned {

    /** The kind of thing, as in {@link ChangeLog.Row#subject()}. */
    String subject();

    /** For each thing the units whose scope sees it, ancestors included; a thing that is not named is seen by nobody more. */
    Map<Long, Set<Long>> seenFrom(Collection<Long> ids);
}
