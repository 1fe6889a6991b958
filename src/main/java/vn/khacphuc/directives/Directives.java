package vn.khacphuc.directives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;
import vn.khacphuc.plans.Deadline;
import vn.khacphuc.plans.DirectiveTasks;

/** Orders to units: sent to many at once, acknowledged by each, withdrawn with a reason. They close by themselves. */
@Service
public class Directives {

    private final DirectiveRepository directives;
    private final DirectivePartRepository parts;
    private final DirectiveRules rules;
    private final DirectiveRecords records;
    private final DirectiveTasks tasks;
    private final Trail trail;

    Directives(
            DirectiveRepository directives,
            DirectivePartRepository parts,
            DirectiveRules rules,
            DirectiveRecords records,
            DirectiveTasks tasks,
            Trail trail) {
        this.directives = directives;
        this.parts = parts;
        this.rules = rules;
        this.records = records;
        this.tasks = tasks;
        this.trail = trail;
    }

    /** How many parts, each with a task, sending it would make; refused, with every reason, as sending it would be. */
    public int preview(Actor by, DirectiveDraft draft) {
        rules.check(by, draft);
        return draft.items().size() * draft.unitIds().size();
    }

    /** Sends an order and gives its id: each item becomes a part, with a task, for each unit. */
    @May({Role.LEADER, Role.COORDINATOR})
    public long send(Actor by, Submission submission, DirectiveDraft draft) {
        rules.check(by, draft);
        long id = directives.saveAndFlush(new Directive(by, draft)).id();
        List<Long> made = new ArrayList<>();
        int ordinal = 1;
        for (DirectiveDraft.Item item : draft.items()) {
            LocalDate due = Objects.requireNonNull(item.deadline().due());
            long itemId = records.item(id, ordinal++, item, due);
            List<DirectivePart> ordered = parts.saveAllAndFlush(draft.unitIds().stream()
                    .map(unit ->
                            new DirectivePart(id, itemId, unit, item.ownDues().getOrDefault(unit, due)))
                    .toList());
            tasks.order(
                    by, ordered.stream().map(part -> ordered(item, due, part)).toList());
            ordered.forEach(part -> made.add(part.id()));
        }
        records.directive(by, "directive.sent", id);
        records.parts(by, "directive.sent", made);
        trail.write(
                by,
                "directive.sent",
                "directive",
                id,
                by.scope().unitId(),
                Map.of(
                        "title",
                        draft.title(),
                        "number",
                        draft.number(),
                        "issuedOn",
                        draft.issuedOn() == null ? "" : draft.issuedOn().toString(),
                        "text",
                        draft.text(),
                        "items",
                        draft.items().size(),
                        "units",
                        draft.unitIds()));
        return id;
    }

    /** A unit has received the order: work on all its parts is expected from now on. A standing office may record it. */
    @May({Role.HEAD, Role.COORDINATOR})
    public void acknowledge(Actor by, Submission submission, long directiveId, long unitId) {
        List<DirectivePart> own = parts.findWithin(by.scope().unitId(), directiveId, unitId);
        if (own.isEmpty()) {
            throw new NotFound("directive", directiveId);
        }
        Directive directive = load(by, submission, directiveId);
        directive.refuseUnlessSent();
        List<DirectivePart> waiting = own.stream().filter(DirectivePart::waits).toList();
        if (waiting.isEmpty()) {
            throw new Refusal("refusal.directives.acknowledged");
        }
        waiting.forEach(part -> part.acknowledge(by.at()));
        List<Long> ids = saved(waiting);
        records.parts(by, "directive.acknowledged", ids);
        tasks.begin(by, ids);
        trail.write(
                by,
                "directive.acknowledged",
                "directive",
                directiveId,
                unitId,
                Map.of("unit", unitId, "recorded", by.is(Role.COORDINATOR)));
    }

    /** Takes an order back; what is not done of it is cancelled. */
    @May({Role.LEADER, Role.COORDINATOR})
    public void withdraw(Actor by, Submission submission, long directiveId, String reason) {
        Directive directive = load(by, submission, directiveId);
        directive.withdraw(reason, by);
        directives.saveAndFlush(directive);
        List<DirectivePart> open = parts.findByDirectiveIdOrderById(directiveId).stream()
                .filter(DirectivePart::isOpen)
                .toList();
        open.forEach(DirectivePart::cancel);
        List<Long> ids = saved(open);
        records.directive(by, "directive.withdrawn", directiveId);
        records.parts(by, "directive.withdrawn", ids);
        tasks.withdraw(by, ids, reason);
        trail.write(
                by,
                "directive.withdrawn",
                "directive",
                directiveId,
                directive.authorityId(),
                Map.of("reason", reason, "parts", ids.size()));
    }

    private static DirectiveTasks.Ordered ordered(DirectiveDraft.Item item, LocalDate due, DirectivePart part) {
        LocalDate own = item.ownDues().getOrDefault(part.unitId(), due);
        Deadline deadline = own.equals(due) ? item.deadline() : Deadline.day(own);
        return new DirectiveTasks.Ordered(part.id(), part.unitId(), item.text(), item.deliverable(), deadline);
    }

    private List<Long> saved(List<DirectivePart> changed) {
        return parts.saveAllAndFlush(changed).stream().map(DirectivePart::id).toList();
    }

    private Directive load(Actor by, Submission submission, long id) {
        Directive directive =
                directives.findWithin(by.scope().unitId(), id).orElseThrow(() -> new NotFound("directive", id));
        Conflict.check(directive.version(), submission);
        return directive;
    }
}
