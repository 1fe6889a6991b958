package vn.khacphuc.criteria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;

/** Fills a draft with the lines of a table, all of them or none. */
@Service
public class CriteriaImport {

    private static final int MOST = 5_000;
    private static final int SHORT = 60;
    private static final int LONG = 200;

    private final CriteriaSetRepository sets;
    private final CriterionRepository criteria;
    private final JdbcClient jdbc;
    private final Trail trail;

    CriteriaImport(CriteriaSetRepository sets, CriterionRepository criteria, JdbcClient jdbc, Trail trail) {
        this.sets = sets;
        this.criteria = criteria;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Puts the lines in the place of those that the draft has; gives how many there are now. */
    @May(Role.COORDINATOR)
    public long into(Actor by, Submission submission, long setId, ImportDraft draft) {
        CriteriaSet set = sets.findById(setId).orElseThrow(() -> new NotFound("criteria set", setId));
        Conflict.check(set.version(), submission);
        set.cap(draft.bonusCap(), draft.penaltyCap());
        check(draft).refuse();
        sets.saveAndFlush(set);
        // Caps that stay as they were change no row: whoever has seen the draft before is told all the same.
        int mine = jdbc.sql("UPDATE criteria_set SET version = version + 1 WHERE id = ? AND version = ?")
                .params(setId, set.version())
                .update();
        if (mine == 0) {
            throw new Conflict();
        }
        int replaced = clear(setId);
        insert(by, setId, draft);
        trail.write(
                by,
                "criteria.imported",
                "criteria_set",
                setId,
                null,
                Map.of("source", draft.source(), "lines", draft.lines().size(), "replaced", replaced));
        return draft.lines().size();
    }

    private void insert(Actor by, long setId, ImportDraft draft) {
        List<Refusal.Reason> wrong = new ArrayList<>();
        Map<String, Criterion> made = new HashMap<>();
        int order = 1;
        for (ImportDraft.Line line : draft.lines()) {
            Criterion above = line.parentCode() == null ? null : made.get(line.parentCode());
            try {
                Long area = above == null ? Long.valueOf(area(by, line, draft.areas())) : null;
                CriterionDraft one = draft(line, area, order++);
                made.put(
                        line.code(),
                        criteria.saveAndFlush(above == null ? Criterion.area(setId, one) : above.below(one)));
            } catch (Refusal refused) {
                refused.reasons()
                        .forEach(reason -> wrong.add(
                                new Refusal.Reason("refusal.criteria.import.row", line.row(), line.code(), reason)));
            }
        }
        if (!wrong.isEmpty()) {
            throw new Refusal(wrong);
        }
    }

    private static Refusals check(ImportDraft draft) {
        Refusals refusals = new Refusals()
                .when(draft.lines().isEmpty(), "refusal.criteria.empty")
                .when(draft.lines().size() > MOST, "refusal.criteria.import.rows", MOST);
        Set<String> before = new HashSet<>();
        for (ImportDraft.Line line : draft.lines()) {
            String above = line.parentCode();
            boolean lost = above != null && !before.contains(above);
            refusals.when(lost, "refusal.criteria.import.above", line.row(), line.code())
                    .when(!before.add(line.code()), "refusal.criteria.code.taken", line.code());
        }
        return refusals;
    }

    private static CriterionDraft draft(ImportDraft.Line line, @Nullable Long area, int order) {
        return new CriterionDraft(
                line.code(), line.name(), line.points(), line.evidence(), line.rule(), area, order, line.scoring());
    }

    /** Takes out what is there, from the lowest level up. */
    private int clear(long setId) {
        int removed = 0;
        int level = 1;
        while (level > 0) {
            level = jdbc.sql("""
                            DELETE FROM criterion WHERE set_id = ? AND id NOT IN (
                                SELECT parent_id FROM (
                                    SELECT parent_id FROM criterion WHERE set_id = ? AND parent_id IS NOT NULL) above)""").params(setId, setId).update();
            removed += level;
        }
        return removed;
    }

    private long area(Actor by, ImportDraft.Line line, Map<String, Long> areas) {
        Long known = areas.get(line.code());
        if (known != null) {
            return known;
        }
        long number = jdbc.sql("SELECT COALESCE(MAX(id), 0) + 1 FROM content_area")
                .query(Long.class)
                .single();
        String name = cut(line.name(), LONG);
        String shortName = cut(line.name(), SHORT);
        jdbc.sql("""
                        INSERT INTO content_area (code, name_vi, name_en, short_vi, short_en, sort_order)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .params("t" + number, name, name, shortName, shortName, number)
                .update();
        long id = jdbc.sql("SELECT LAST_INSERT_ID()").query(Long.class).single();
        trail.write(by, "area.added", "area", id, null, Map.of("code", "t" + number, "name", name));
        return id;
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
