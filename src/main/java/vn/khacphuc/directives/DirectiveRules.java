package vn.khacphuc.directives;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.UnitRow;

/** What an order may say; names every fault at once. */
@Component
class DirectiveRules {

    private static final int ITEMS = 50;
    private static final int PARTS = 2000;

    private final UnitQueries units;

    DirectiveRules(UnitQueries units) {
        this.units = units;
    }

    void check(Actor by, DirectiveDraft draft) {
        // Living units of the sender's authority; others are not told apart from none.
        Set<Long> living = units.tree(by.scope(), by.today()).stream()
                .map(UnitRow::id)
                .filter(id -> id != by.scope().unitId())
                .collect(Collectors.toSet());
        draft.unitIds().forEach(unit -> {
            if (!living.contains(unit)) {
                throw new NotFound("unit", unit);
            }
        });
        var refusals = new Refusals()
                .text(draft.title(), 500, "refusal.directives.title")
                .limit(draft.text(), 8000, "refusal.directives.text")
                .limit(draft.number(), 60, "refusal.directives.number")
                .when(draft.unitIds().isEmpty(), "refusal.directives.units")
                .when(new HashSet<>(draft.unitIds()).size() < draft.unitIds().size(), "refusal.directives.units.twice")
                .when(draft.items().isEmpty(), "refusal.directives.items")
                .when(draft.items().size() > ITEMS, "refusal.directives.items.many", ITEMS)
                .when(draft.items().size() * draft.unitIds().size() > PARTS, "refusal.directives.parts.many", PARTS)
                .when(
                        draft.issuedOn() != null && draft.issuedOn().isAfter(by.today()),
                        "refusal.directives.issued",
                        by.today());
        for (int i = 0; i < draft.items().size(); i++) {
            item(by, refusals, draft, i);
        }
        refusals.refuse();
    }

    private static void item(Actor by, Refusals refusals, DirectiveDraft draft, int index) {
        DirectiveDraft.Item item = draft.items().get(index);
        LocalDate due = item.deadline().due();
        int number = index + 1;
        refusals.when(item.text().isBlank(), "refusal.directives.item", number)
                .when(item.text().length() > 2000, "refusal.directives.item.long", number, 2000)
                .when(item.deliverable().length() > 1000, "refusal.directives.deliverable.long", number, 1000)
                .when(item.deadline().text().length() > 200, "refusal.directives.deadline.long", number, 200)
                .when(due == null, "refusal.directives.due", number)
                .when(
                        (due != null && due.isBefore(by.today()))
                                || item.ownDues().values().stream().anyMatch(own -> own.isBefore(by.today())),
                        "refusal.directives.due.past",
                        number,
                        by.today())
                .when(
                        !draft.unitIds().containsAll(item.ownDues().keySet()),
                        "refusal.directives.due.elsewhere",
                        number);
    }
}
