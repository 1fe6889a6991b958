package vn.khacphuc.deficiencies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;

/** Puts causes, as units wrote them, under the headings of the catalogue. */
@Service
public class CauseAssignment {

    /** As many causes as one press may assign. */
    public static final int MOST = 200;

    private final DeficiencyRepository deficiencies;
    private final CauseHeadingRepository headings;
    private final DeficiencyRecords records;
    private final JdbcClient jdbc;
    private final Trail trail;

    CauseAssignment(
            DeficiencyRepository deficiencies,
            CauseHeadingRepository headings,
            DeficiencyRecords records,
            JdbcClient jdbc,
            Trail trail) {
        this.deficiencies = deficiencies;
        this.headings = headings;
        this.records = records;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Each comes under a heading of its class; refused together where one of them cannot. */
    @May(Role.COORDINATOR)
    public void assign(Actor by, Submission submission, List<CauseChoice> choices) {
        // In the order of their ids, so that two presses at once meet at the same row first.
        Map<Long, List<CauseChoice>> byDeficiency = new TreeMap<>();
        choices.forEach(choice -> byDeficiency
                .computeIfAbsent(choice.seen().deficiencyId(), id -> new ArrayList<>())
                .add(choice));
        Map<Long, Long> units = new HashMap<>();
        byDeficiency.keySet().forEach(id -> units.put(id, unitOf(by, id)));
        check(choices);
        byDeficiency.forEach((id, some) -> assign(by, id, units.getOrDefault(id, 0L), some));
    }

    private long unitOf(Actor by, long deficiencyId) {
        return deficiencies
                .findWithin(by.scope().unitId(), deficiencyId)
                .orElseThrow(() -> new NotFound("deficiency", deficiencyId))
                .unitId();
    }

    private void check(List<CauseChoice> choices) {
        Refusals refusals = new Refusals()
                .when(choices.isEmpty(), "refusal.deficiencies.headings.nothing")
                .when(choices.size() > MOST, "refusal.deficiencies.headings.many", MOST);
        choices.stream().map(CauseChoice::headingId).distinct().forEach(id -> {
            CauseHeading heading = headings.findById(id).orElseThrow(() -> new NotFound("heading", id));
            boolean other = choices.stream()
                    .anyMatch(
                            choice -> choice.headingId() == id && choice.seen().cause() != heading.cause());
            refusals.when(heading.isEnded(), "refusal.deficiencies.headings.ended")
                    .when(other, "refusal.deficiencies.headings.other_class", heading.name(), heading.cause());
        });
        refusals.refuse();
    }

    private void assign(Actor by, long id, long unitId, List<CauseChoice> choices) {
        Map<String, @Nullable Object> before = trail.values("deficiency", id);
        // Whoever edits it meanwhile typed without knowing of the heading.
        if (jdbc.sql("UPDATE deficiency SET version = version + 1 WHERE id = ? AND version = ?")
                        .params(id, choices.getFirst().seen().version())
                        .update()
                == 0) {
            throw new Conflict();
        }
        for (CauseChoice choice : choices) {
            if (jdbc.sql("UPDATE deficiency_cause SET heading_id = ? WHERE deficiency_id = ? AND cause = ?")
                            .params(
                                    choice.headingId(),
                                    id,
                                    choice.seen().cause().name())
                            .update()
                    == 0) {
                throw new Conflict();
            }
        }
        records.history(by, "deficiency.cause_assigned", id);
        trail.changed(by, "deficiency.cause_assigned", "deficiency", id, unitId, before);
    }
}
