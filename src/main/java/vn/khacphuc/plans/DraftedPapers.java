package vn.khacphuc.plans;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Trail;
import vn.khacphuc.identity.OpenItems;

/** Papers that a person is to draft, until they are issued. */
@Component
class DraftedPapers implements OpenItems {

    private final PaperRepository papers;
    private final PaperRecords records;
    private final JdbcClient jdbc;
    private final Trail trail;

    DraftedPapers(PaperRepository papers, PaperRecords records, JdbcClient jdbc, Trail trail) {
        this.papers = papers;
        this.records = records;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Override
    public String kind() {
        return "papers";
    }

    @Override
    public Map<Long, Integer> counts(Collection<Long> personIds, Instant at) {
        return OpenItems.counted(jdbc.sql("""
                        SELECT drafter_id, COUNT(*) FROM paper
                        WHERE drafter_id IN (:people) AND state = 'PLANNED' GROUP BY drafter_id""").param("people", personIds));
    }

    @Override
    public void handOver(Actor by, long personId, long heirId) {
        List<Paper> drafted = papers.findByDrafterIdAndStateOrderById(personId, PaperState.PLANNED);
        drafted.forEach(paper -> paper.handTo(heirId));
        records.history(
                by,
                "paper.handed_over",
                papers.saveAllAndFlush(drafted).stream().map(Paper::id).toList(),
                "");
        drafted.forEach(paper -> trail.write(
                by,
                "paper.handed_over",
                "paper",
                paper.id(),
                paper.unitId(),
                Map.of("drafter", personId),
                Map.of("drafter", heirId)));
    }
}
