package vn.khacphuc.directives;

import java.util.List;
import java.util.stream.Collectors;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Role;

/**
 * What a reader sees of slips within the scope: a unit sees what was sent to it, an official no slip about a colleague.
 *
 * @param all also what is only proposed, or was dropped
 * @param people an official and whom they stand in for: slips about colleagues stay hidden; empty for everybody else
 * @param waiting what waits for this reader, as a condition over {@code urging g}
 */
public record UrgingReader(boolean all, List<Long> people, String waiting) {

    private static final String TO_ANSWER = "((g.state = 'SENT' AND NOT " + UrgingLadder.FOLLOWED
            + ") OR (g.kind = 'EXPLANATION' AND g.state = 'REFUSED'))";

    public static UrgingReader of(Actor by) {
        return switch (by.role()) {
            case LEADER, COORDINATOR -> new UrgingReader(true, List.of(), "g.state IN ('PROPOSED', 'ANSWERED')");
            case OFFICIAL ->
                new UrgingReader(
                        false,
                        by.personIds(),
                        TO_ANSWER
                                + by.personIds().stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(", ", " AND g.person_id IN (", ")")));
            case HEAD -> new UrgingReader(false, List.of(), TO_ANSWER);
            case INSPECTOR, ADMIN -> new UrgingReader(true, List.of(), "FALSE");
        };
    }

    boolean sees(Urging slip) {
        boolean colleague = slip.subject() == UrgingSubject.PERSON
                && !people.isEmpty()
                && !people.contains(slip.target().id());
        return (all || slip.isOut()) && !colleague;
    }

    /** Whether this reader decides on slips. */
    public static boolean decides(Actor by) {
        return by.is(Role.LEADER, Role.COORDINATOR);
    }
}
