package vn.khacphuc.directives;

import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Role;

/**
 * What a reader sees of slips within the scope: a unit sees what was sent to it, an official no slip about a colleague.
 *
 * @param all also what is only proposed, or was dropped
 * @param personId an official, whose colleagues' slips stay hidden; null for everybody else
 * @param waiting what waits for this reader, as a condition over {@code urging g}
 */
public record UrgingReader(boolean all, @Nullable Long personId, String waiting) {

    private static final String TO_ANSWER = "(g.state = 'SENT' OR (g.kind = 'EXPLANATION' AND g.state = 'REFUSED'))";

    public static UrgingReader of(Actor by) {
        return switch (by.role()) {
            case LEADER, COORDINATOR -> new UrgingReader(true, null, "g.state IN ('PROPOSED', 'ANSWERED')");
            case OFFICIAL -> new UrgingReader(false, by.personId(), TO_ANSWER + " AND g.person_id = " + by.personId());
            case HEAD -> new UrgingReader(false, null, TO_ANSWER);
            case INSPECTOR, ADMIN -> new UrgingReader(true, null, "FALSE");
        };
    }

    boolean sees(Urging slip) {
        boolean colleague = personId != null
                && slip.subject() == UrgingSubject.PERSON
                && slip.target().id() != personId;
        return (all || slip.isOut()) && !colleague;
    }

    /** Whether this reader decides on slips. */
    public static boolean decides(Actor by) {
        return by.is(Role.LEADER, Role.COORDINATOR);
    }
}
