package vn.khacphuc.criteria;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** By the criteria of which level units of a kind are scored; kinds without one are not scored. */
@Service
public class ScoredKinds {

    private final JdbcClient jdbc;
    private final Trail trail;

    ScoredKinds(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** The level of each kind that is scored. */
    public Map<String, String> all() {
        Map<String, String> levels = new LinkedHashMap<>();
        jdbc.sql("SELECT kind, level FROM scored_kind ORDER BY kind LIMIT 500").query(row -> {
            levels.put(row.getString(1), row.getString(2));
        });
        return levels;
    }

    /** Levels that kinds are scored by or criteria are for, without the one that stands for all. */
    public List<String> levels() {
        return jdbc.sql("""
                        SELECT level FROM (SELECT level FROM scored_kind UNION SELECT level FROM criteria_set) l
                        WHERE level <> 'any' ORDER BY level LIMIT 100""").query(String.class).list();
    }

    /**
     * Says by which criteria a kind of unit is scored.
     *
     * @param before as it was shown: {@link Conflict} where somebody else changed it meanwhile
     * @param level null where it is not scored
     */
    @May(Role.ADMIN)
    public void set(Actor by, Submission submission, long kindId, @Nullable String before, @Nullable String level) {
        String kind = jdbc.sql("SELECT code FROM unit_kind WHERE id = ?")
                .param(kindId)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound("unit_kind", kindId));
        String present = jdbc.sql("SELECT level FROM scored_kind WHERE kind = ? FOR UPDATE")
                .param(kind)
                .query(String.class)
                .optional()
                .orElse(null);
        if (!Objects.equals(present, before)) {
            throw new Conflict();
        }
        new Refusals()
                .when(level != null && !levels().contains(level), "refusal.kinds.level", String.valueOf(level))
                .when(Objects.equals(level, present), "refusal.kinds.state")
                .refuse();
        jdbc.sql("DELETE FROM scored_kind WHERE kind = ?").param(kind).update();
        if (level != null) {
            jdbc.sql("INSERT INTO scored_kind (kind, level) VALUES (?, ?)")
                    .params(kind, level)
                    .update();
        }
        trail.write(
                by,
                "unit_kind.scored",
                "unit_kind",
                kindId,
                null,
                Map.of("level", Objects.requireNonNullElse(present, "")),
                Map.of("level", Objects.requireNonNullElse(level, "")));
    }
}
