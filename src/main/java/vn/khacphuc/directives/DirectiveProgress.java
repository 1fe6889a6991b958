package vn.khacphuc.directives;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Trail;
import vn.khacphuc.plans.TaskListener;

/** A part ends with its task; an order ends with the last of its parts. */
@Component
class DirectiveProgress implements TaskListener {

    private final DirectiveRepository directives;
    private final DirectivePartRepository parts;
    private final DirectiveRecords records;
    private final Trail trail;

    DirectiveProgress(
            DirectiveRepository directives, DirectivePartRepository parts, DirectiveRecords records, Trail trail) {
        this.directives = directives;
        this.parts = parts;
        this.records = records;
        this.trail = trail;
    }

    @Override
    public void changed(Actor by, String verb, Collection<Long> taskIds) {
        boolean done = verb.equals("task.verified");
        if (!done && !verb.equals("task.cancelled")) {
            return;
        }
        List<DirectivePart> ended = parts.findByTasks(taskIds).stream()
                .filter(DirectivePart::isOpen)
                .toList();
        if (ended.isEmpty()) {
            return;
        }
        var of = new TreeSet<>(ended.stream().map(DirectivePart::directiveId).toList());
        List<Directive> held = of.stream().map(directives::hold).toList();
        for (DirectivePart part : ended) {
            if (done) {
                part.done(by.at());
            } else {
                part.cancel();
            }
        }
        parts.saveAllAndFlush(ended);
        records.parts(
                by,
                done ? "directive.part_done" : "directive.part_cancelled",
                ended.stream().map(DirectivePart::id).toList());
        held.forEach(directive -> closeIfAllEnded(by, directive));
    }

    private void closeIfAllEnded(Actor by, Directive directive) {
        if (directive.state() != DirectiveState.SENT || parts.countOpen(directive.id()) > 0) {
            return;
        }
        boolean anythingDone = parts.existsByDirectiveIdAndState(directive.id(), PartState.DONE);
        String verb = anythingDone ? "directive.closed" : "directive.all_cancelled";
        directive.end(anythingDone, by.at());
        directives.saveAndFlush(directive);
        records.directive(by, verb, directive.id());
        trail.write(by, verb, "directive", directive.id(), directive.authorityId(), Map.of());
    }
}
