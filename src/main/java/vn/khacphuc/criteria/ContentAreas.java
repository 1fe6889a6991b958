package vn.khacphuc.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** Names and order of the content areas, the columns of every matrix. What is locked keeps the names of its time. */
@Service
public class ContentAreas {

    private static final String ROWS = """
            SELECT id, version, code, name_vi, name_en, short_vi, short_en, sort_order FROM content_area
            ORDER BY sort_order, id LIMIT 1000""";

    private final JdbcClient jdbc;
    private final Trail trail;

    ContentAreas(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** All of them in their order. */
    public List<AreaDetail> all() {
        return jdbc.sql(ROWS).query(AreaDetail.class).list();
    }

    /** Other names for an area; its code stays, for imports know it. */
    @May(Role.COORDINATOR)
    public void rename(Actor by, Submission submission, long areaId, AreaDraft draft) {
        AreaDetail before = find(submission, areaId);
        new Refusals()
                .text(draft.nameVi(), 200, "refusal.criteria.name")
                .text(draft.shortVi(), 60, "refusal.criteria.short_name")
                .limit(draft.nameEn(), 200, "refusal.criteria.name")
                .limit(draft.shortEn(), 60, "refusal.criteria.short_name")
                .refuse();
        int changed = jdbc.sql("""
                        UPDATE content_area SET version = version + 1, name_vi = ?, name_en = ?, short_vi = ?, short_en = ?
                        WHERE id = ? AND version = ?""")
                .params(
                        draft.nameVi().strip(),
                        draft.nameEn().isBlank()
                                ? draft.nameVi().strip()
                                : draft.nameEn().strip(),
                        draft.shortVi().strip(),
                        draft.shortEn().isBlank()
                                ? draft.shortVi().strip()
                                : draft.shortEn().strip(),
                        areaId,
                        before.version())
                .update();
        if (changed == 0) {
            throw new Conflict();
        }
        trail.write(by, "area.renamed", "area", areaId, null, told(before), told(find(areaId)));
    }

    /** One place up or down among all. */
    @May(Role.COORDINATOR)
    public void move(Actor by, Submission submission, long areaId, boolean up) {
        AreaDetail area = find(submission, areaId);
        List<AreaDetail> order = new ArrayList<>(all());
        int from = order.indexOf(area);
        int to = up ? from - 1 : from + 1;
        new Refusals()
                .when(to < 0 || to >= order.size(), "refusal.criteria.area.end")
                .refuse();
        order.add(to, order.remove(from));
        for (int place = 0; place < order.size(); place++) {
            AreaDetail one = order.get(place);
            if (one.sortOrder() != place + 1) {
                jdbc.sql("UPDATE content_area SET sort_order = ?, version = version + 1 WHERE id = ?")
                        .params(place + 1, one.id())
                        .update();
            }
        }
        trail.write(by, "area.moved", "area", areaId, null, Map.of("sortOrder", from + 1), Map.of("sortOrder", to + 1));
    }

    private AreaDetail find(Submission submission, long id) {
        AreaDetail area = find(id);
        Conflict.check(area.version(), submission);
        return area;
    }

    private AreaDetail find(long id) {
        return all().stream()
                .filter(area -> area.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("content area", id));
    }

    private static Map<String, Object> told(AreaDetail area) {
        return Map.of(
                "name", area.nameVi(),
                "nameEn", area.nameEn(),
                "shortName", area.shortVi(),
                "shortNameEn", area.shortEn());
    }
}
