package vn.khacphuc.notices;

import static vn.khacphuc.notices.NoticeKind.*;
import static vn.khacphuc.notices.Who.COORDINATOR;
import static vn.khacphuc.notices.Who.DOER;
import static vn.khacphuc.notices.Who.HEAD;
import static vn.khacphuc.notices.Who.SELF;

import java.util.List;
import java.util.Set;
import vn.khacphuc.notices.Rule.Settling;

/**
 * What is told to whom, all of it. Who did something does not hear of it. What follows from the date alone stands below, in
 * the order in which it presses; {@link DailyReminders} does it.
 */
final class Policy {

    static final List<Rule> AFTER = List.of(
            // after the verb, this is told, to these, about
            new Rule("task.approved", ASSIGNED, SELF, Items.OWNED),
            new Rule("task.approved", UNOWNED, HEAD, Items.UNOWNED),
            new Rule("task.acknowledged", UNOWNED, HEAD, Items.UNOWNED),
            new Rule("task.recurred", ASSIGNED, SELF, Items.OWNED),
            new Rule("task.recurred", UNOWNED, HEAD, Items.UNOWNED),
            new Rule("task.followed", UNOWNED, HEAD, Items.UNOWNED),
            new Rule("task.assigned", ASSIGNED, SELF, Items.OWNED),
            new Rule("task.assigned", STOPPED, SELF, Items.FORMER),
            new Rule("task.handed_over", ASSIGNED, SELF, Items.OWNED),
            new Rule("task.handed_over", STOPPED, SELF, Items.FORMER),
            new Rule("task.paused", STOPPED, DOER, Items.OWNED),
            new Rule("task.cancelled", STOPPED, DOER, Items.OWNED),
            new Rule("task.returned", RETURNED, DOER, Items.OWNED),
            new Rule("task.returned", RETURNED, SELF, Items.REPORTED),
            new Rule("task.verified", VERIFIED, DOER, Items.OWNED),
            new Rule("task.verified", VERIFIED, SELF, Items.REPORTED),
            new Rule("task.extension_asked", EXTENSION_ASKED, COORDINATOR, Items.ASKED),
            new Rule("task.extended", EXTENSION_DECIDED, SELF, Items.ASKED),
            new Rule("task.extended", EXTENSION_DECIDED, DOER, Items.ASKED_OWNER),
            new Rule("task.extension_refused", EXTENSION_DECIDED, SELF, Items.ASKED),
            new Rule("task.extension_refused", EXTENSION_DECIDED, DOER, Items.ASKED_OWNER),
            new Rule("directive.sent", DIRECTIVE, HEAD, Items.DIRECTED),
            new Rule("directive.withdrawn", STOPPED, HEAD, Items.DIRECTED),
            new Rule("urging.sent", URGING, DOER, Items.URGED),
            new Rule("urging.sent", URGING, HEAD, Items.URGED),
            new Rule("urging.sent", EXPLANATION, DOER, Items.TO_EXPLAIN),
            new Rule("urging.sent", EXPLANATION, HEAD, Items.TO_EXPLAIN),
            new Rule("urging.answered", ANSWERED, SELF, Items.SENT),
            new Rule("urging.accepted", JUDGED, DOER, Items.WHO_ANSWERED),
            new Rule("urging.refused", JUDGED, DOER, Items.WHO_ANSWERED),
            new Rule("petition.answered", ANSWERED, SELF, Items.PETITION),
            new Rule("plan.submitted", PLAN_SUBMITTED, COORDINATOR, Items.PLANNED),
            new Rule("amendment.submitted", PLAN_SUBMITTED, COORDINATOR, Items.PLANNED),
            new Rule("plan.returned", PLAN_RETURNED, HEAD, Items.PLANNED),
            new Rule("plan.returned", PLAN_RETURNED, SELF, Items.SUBMITTED),
            new Rule("amendment.returned", PLAN_RETURNED, HEAD, Items.PLANNED),
            new Rule("amendment.returned", PLAN_RETURNED, SELF, Items.SUBMITTED),
            new Rule("plan.approved", PLAN_APPROVED, HEAD, Items.PLANNED),
            new Rule("plan.approved", PLAN_APPROVED, SELF, Items.SUBMITTED),
            new Rule("amendment.approved", PLAN_APPROVED, HEAD, Items.PLANNED),
            new Rule("amendment.approved", PLAN_APPROVED, SELF, Items.SUBMITTED),
            new Rule("assessment.returned", RETURNED, HEAD, Items.ASSESSED),
            new Rule("assessment.rated", PERIOD, HEAD, Items.ASSESSED),
            new Rule("period.locked", PERIOD, HEAD, Items.LOCKED),
            new Rule("scorecard.issued", SCORECARD, SELF, Items.CARD),
            new Rule("scorecard.points_confirmed", SCORECARD, SELF, Items.CARD),
            new Rule("scorecard.class_recorded", SCORECARD, SELF, Items.CARD),
            new Rule("scorecard.closed", SCORECARD, SELF, Items.CARD),
            new Rule("scorecard.withdrawn", SCORECARD, SELF, Items.CARD),
            new Rule("scorecard.replied", SCORECARD, SELF, Items.CARD_ISSUED),
            new Rule("account.password_reset", ACCOUNT, SELF, Items.ACCOUNT),
            new Rule("account.enabled", ACCOUNT, SELF, Items.ACCOUNT),
            new Rule("account.unlocked", ACCOUNT, SELF, Items.ACCOUNT),
            new Rule("account.renamed", ACCOUNT, SELF, Items.ACCOUNT),
            new Rule("appointment.opened", ACCOUNT, SELF, Items.APPOINTED),
            new Rule("appointment.ended", ACCOUNT, SELF, Items.APPOINTED),
            new Rule("appointment.substitute_named", ACCOUNT, SELF, Items.APPOINTED),
            new Rule("appointment.substitute_named", ACCOUNT, SELF, Items.STOOD_FOR));

    private static final Set<NoticeKind> REMINDERS = Set.of(OVERDUE, DUE_TODAY, DUE_SOON, ESCALATED, STALLED);

    static final List<Settling> SETTLED = List.of(
            // after the verb, these need nobody's attention any more
            new Settling("task.reported", Set.of(STALLED)),
            new Settling("task.reported_done", Set.of(OVERDUE, DUE_TODAY, DUE_SOON, ESCALATED, STALLED, RETURNED)),
            new Settling("task.verified", Set.of(EXTENSION_ASKED, OVERDUE, DUE_TODAY, DUE_SOON, ESCALATED, STALLED)),
            new Settling(
                    "task.cancelled",
                    Set.of(EXTENSION_ASKED, OVERDUE, DUE_TODAY, DUE_SOON, ESCALATED, STALLED, UNOWNED)),
            new Settling("task.assigned", Set.of(UNOWNED, ASSIGNED, OVERDUE, DUE_TODAY, DUE_SOON, STALLED, RETURNED)),
            new Settling(
                    "task.handed_over", Set.of(UNOWNED, ASSIGNED, OVERDUE, DUE_TODAY, DUE_SOON, STALLED, RETURNED)),
            new Settling("task.extended", Set.of(OVERDUE, DUE_TODAY, DUE_SOON, ESCALATED, STALLED, EXTENSION_ASKED)),
            new Settling("task.extension_refused", Set.of(EXTENSION_ASKED)),
            new Settling("plan.returned", Set.of(PLAN_SUBMITTED)),
            new Settling("plan.approved", Set.of(PLAN_SUBMITTED)),
            new Settling("plan.submitted", Set.of(PLAN_RETURNED)),
            new Settling("amendment.returned", Set.of(PLAN_SUBMITTED)),
            new Settling("amendment.approved", Set.of(PLAN_SUBMITTED)),
            new Settling("amendment.submitted", Set.of(PLAN_RETURNED)),
            new Settling("assessment.submitted", Set.of(PERIOD, RETURNED)),
            new Settling("period.locked", Set.of(PERIOD)),
            new Settling("urging.answered", Set.of(URGING, EXPLANATION)),
            new Settling("urging.accepted", Set.of(ANSWERED)),
            new Settling("urging.refused", Set.of(ANSWERED)));

    private Policy() {}
}
