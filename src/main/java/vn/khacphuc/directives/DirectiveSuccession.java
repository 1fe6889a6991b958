package vn.khacphuc.directives;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Trail;
import vn.khacphuc.plans.DirectiveTasks;
import vn.khacphuc.units.Succession;

/** A unit that ends hands what it was ordered to its successor; where both were ordered the same, both parts stay. */
@Component
class DirectiveSuccession implements Succession {

    private static final List<PartState> OPEN = List.of(PartState.SENT, PartState.ACKNOWLEDGED);

    private final DirectivePartRepository parts;
    private final DirectiveRecords records;
    private final DirectiveTasks tasks;
    private final Trail trail;

    DirectiveSuccession(DirectivePartRepository parts, DirectiveRecords records, DirectiveTasks tasks, Trail trail) {
        this.parts = parts;
        this.records = records;
        this.tasks = tasks;
        this.trail = trail;
    }

    @Override
    public Optional<Refusal.Reason> objection(long unitId, LocalDate lastDay) {
        int open =
                parts.findByUnitIdInAndStateInOrderById(List.of(unitId), OPEN).size();
        return open == 0 ? Optional.empty() : Optional.of(new Refusal.Reason("refusal.directives.unit_open", open));
    }

    @Override
    public void merged(Actor by, List<Long> fromIds, long intoId, LocalDate firstDay) {
        List<DirectivePart> open = parts.findByUnitIdInAndStateInOrderById(fromIds, OPEN);
        if (open.isEmpty()) {
            return;
        }
        Map<Long, Set<Long>> former = open.stream()
                .collect(Collectors.groupingBy(
                        DirectivePart::directiveId,
                        TreeMap::new,
                        Collectors.mapping(DirectivePart::unitId, Collectors.toCollection(TreeSet::new))));
        open.forEach(part -> part.goTo(intoId));
        List<Long> ids =
                parts.saveAllAndFlush(open).stream().map(DirectivePart::id).toList();
        records.parts(by, "directive.followed", ids);
        tasks.handOver(by, ids, intoId);
        former.forEach((id, units) -> trail.write(
                by,
                "directive.followed",
                "directive",
                id,
                intoId,
                Map.of("units", units),
                Map.of("units", List.of(intoId))));
    }
}
