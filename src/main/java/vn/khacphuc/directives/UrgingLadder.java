package vn.khacphuc.directives;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Refusals;

/**
 * The levels of one subject and deadline so far: the next only after the one before stayed without an accepted answer.
 *
 * @param deadlineVersion which deadline they are for
 * @param chain all slips of the subject and deadline, lowest level first
 */
record UrgingLadder(UrgingKind kind, LocalDate deadlineVersion, List<Urging> chain) {

    /** The condition over {@code urging o} and {@code urging g} that both are of one ladder. */
    static final String SAME = """
            o.kind = g.kind AND o.subject = g.subject AND o.subject_id = g.subject_id AND o.area_key = g.area_key
            AND o.plan_year = g.plan_year AND o.plan_kind = g.plan_kind AND o.deadline_version = g.deadline_version""";

    /** The condition that a higher level than {@code urging g} is out: nothing waits for this one any more. */
    static final String FOLLOWED = "EXISTS (SELECT 1 FROM urging o WHERE " + SAME
            + " AND o.level > g.level AND o.state NOT IN ('PROPOSED', 'DROPPED'))";

    /** The level that would follow. */
    int next() {
        Urging latest = latest();
        return kind == UrgingKind.EXPLANATION ? 0 : latest == null ? 1 : latest.level() + 1;
    }

    /** Adds why a slip of that level may not go out. */
    void check(int level, LocalDate today, Refusals refusals) {
        Urging latest = latest();
        if (kind == UrgingKind.EXPLANATION) {
            refusals.when(latest != null, "refusal.directives.explanation.already");
            return;
        }
        boolean accepted = isAccepted();
        boolean last = level > Urging.LAST_LEVEL;
        boolean already = latest != null && level <= latest.level();
        refusals.when(level < 1, "refusal.directives.urging.level", 1, Urging.LAST_LEVEL)
                .when(last, "refusal.directives.urging.last")
                .when(already, "refusal.directives.urging.already", level)
                .when(accepted, "refusal.directives.urging.accepted")
                .when(!last && level > next(), "refusal.directives.urging.ladder", next());
        if (latest != null && !already && !accepted && !latest.isUnanswered(today)) {
            LocalDate replyBy = latest.replyBy();
            refusals.when(latest.state() == UrgingState.ANSWERED, "refusal.directives.urging.unjudged")
                    .when(
                            latest.state() == UrgingState.SENT,
                            "refusal.directives.urging.waits",
                            replyBy == null ? today : replyBy);
        }
    }

    /** Whether a further level can still follow, sooner or later. */
    boolean continues() {
        Urging latest = latest();
        return latest != null && latest.level() < Urging.LAST_LEVEL && !isAccepted();
    }

    /** The slip of that level, where there is one, sent or not. */
    @Nullable
    Urging slip(int level) {
        return chain.stream().filter(slip -> slip.level() == level).findFirst().orElse(null);
    }

    private boolean isAccepted() {
        return chain.stream().anyMatch(slip -> slip.state() == UrgingState.ACCEPTED);
    }

    /** The highest level that is out. */
    @Nullable
    Urging latest() {
        return chain.stream()
                .filter(Urging::isOut)
                .reduce((before, after) -> after)
                .orElse(null);
    }
}
