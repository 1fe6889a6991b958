package vn.khacphuc.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Trail;
import vn.khacphuc.units.Succession;

/** A unit that ends hands the papers it still must issue to its successor. */
@Component
class PaperSuccession implements Succession {

    private final PaperRepository papers;
    private final PaperRecords records;
    private final Trail trail;

    PaperSuccession(PaperRepository papers, PaperRecords records, Trail trail) {
        this.papers = papers;
        this.records = records;
        this.trail = trail;
    }

    @Override
    public Optional<Refusal.Reason> objection(long unitId, LocalDate lastDay) {
        int open = planned(List.of(unitId)).size();
        return open == 0 ? Optional.empty() : Optional.of(new Refusal.Reason("refusal.plans.paper.unit_open", open));
    }

    @Override
    public void merged(Actor by, List<Long> fromIds, long intoId, LocalDate firstDay) {
        List<Paper> open = planned(fromIds);
        if (open.isEmpty()) {
            return;
        }
        open.forEach(paper -> paper.goTo(intoId));
        List<Long> ids = papers.saveAllAndFlush(open).stream().map(Paper::id).toList();
        records.history(by, "paper.followed", ids, "");
        ids.forEach(id -> trail.write(by, "paper.followed", "paper", id, intoId, Map.of()));
    }

    private List<Paper> planned(List<Long> unitIds) {
        return papers.findByUnitIdInAndStateOrderById(unitIds, PaperState.PLANNED);
    }
}
