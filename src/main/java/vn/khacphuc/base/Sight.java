package vn.khacphuc.base;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** From where units are seen. Implemented by the module that knows units. */
public interface Sight {

    /** For each unit those whose scope holds it: itself, all above, and the successors of all these. */
    Map<Long, Set<Long>> seenFrom(Collection<Long> unitIds);
}
