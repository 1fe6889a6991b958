package vn.khacphuc.notices;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Change;
import vn.khacphuc.base.ChangeListener;

/** Does what the policy says after a verb, in its transaction: told and done are one. */
@Component
@Order(0)
class PolicyListener implements ChangeListener {

    private static final Set<NoticeKind> TOLD_BY_VERB =
            Set.of(NoticeKind.ACCOUNT, NoticeKind.STOPPED, NoticeKind.JUDGED, NoticeKind.SCORECARD, NoticeKind.PERIOD);

    private final Telling telling;

    PolicyListener(Telling telling) {
        this.telling = telling;
    }

    @Override
    public void changed(Change change) {
        // First what is over, so that what the verb itself tells stays.
        for (Rule.Settling settling : Policy.SETTLED) {
            if (settling.verb().equals(change.verb())) {
                telling.settle(change.by(), change.subject(), change.id(), settling.kinds());
            }
        }
        List<Rule> rules = Policy.AFTER.stream()
                .filter(rule -> rule.verb().equals(change.verb()))
                .toList();
        for (Rule rule : rules) {
            telling.tell(
                    change.by(),
                    rule.kind(),
                    rule.who(),
                    rule.items(),
                    Map.of("id", change.id(), "entry", change.entryId()),
                    text(change, rule.kind()));
        }
    }

    /** The reason or answer that the verb bears; of an account or something stopped, what was done. */
    private static String text(Change change, NoticeKind kind) {
        if (TOLD_BY_VERB.contains(kind)) {
            return change.verb();
        }
        String reason = change.said("reason");
        return reason.isBlank() ? change.said("text") : reason;
    }
}
