package vn.khacphuc.base;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Kinds of things kept in a table: added, renamed and retired, each with its entry of the trail. */
public final class KindTable {

    private static final int CODE = 36;

    private final JdbcClient jdbc;
    private final Trail trail;
    private final String table;
    private final String special;
    private final String used;

    /**
     * For a module's own table; the arguments are parts of its SQL.
     *
     * @param table also the name of the subject in the trail
     * @param special the column that {@link KindDraft#special} stands for
     * @param used the condition over the kind {@code k} that gives how many things have it
     */
    public KindTable(JdbcClient jdbc, Trail trail, String table, String special, String used) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.table = table;
        this.special = special;
        this.used = used;
    }

    /** All of them in their order, retired ones last. */
    public List<KindRow> all() {
        return jdbc.sql(rows() + " ORDER BY k.retired, k.sort_order, k.id LIMIT 500")
                .query(KindRow.class)
                .list();
    }

    /** Adds a kind and gives its id. */
    public long add(Actor by, KindDraft draft) {
        draft.check().when(isTaken(draft, 0), "refusal.kinds.name_vi.taken").refuse();
        String code = code(draft.nameVi());
        jdbc.sql("INSERT INTO " + table + " (code, name_vi, name_en, " + special
                        + ", sort_order) VALUES (?, ?, ?, ?, ?)")
                .params(code, draft.nameVi().strip(), draft.english(), draft.special(), draft.order())
                .update();
        KindRow row = jdbc.sql(rows() + " WHERE k.code = ?")
                .param(code)
                .query(KindRow.class)
                .single();
        trail.write(by, table + ".added", table, row.id(), null, told(row));
        return row.id();
    }

    /** Names and place; what it means can be changed only while nothing has it. */
    public void edit(Actor by, Submission submission, long id, KindDraft draft) {
        KindRow before = find(submission, id);
        draft.check()
                .when(isTaken(draft, id), "refusal.kinds.name_vi.taken")
                .when(draft.special() != before.special() && before.used() > 0, "refusal.kinds.used", before.used())
                .refuse();
        change(
                before,
                "name_vi = ?, name_en = ?, " + special + " = ?, sort_order = ?",
                draft.nameVi().strip(),
                draft.english(),
                draft.special(),
                draft.order());
        trail.write(by, table + ".edited", table, id, null, told(before), told(find(id)));
    }

    /** Offered for new things no more, or again. */
    public void retire(Actor by, Submission submission, long id, boolean retired) {
        KindRow before = find(submission, id);
        new Refusals().when(before.retired() == retired, "refusal.kinds.state").refuse();
        change(before, "retired = ?", retired);
        trail.write(by, table + (retired ? ".retired" : ".restored"), table, id, null, Map.of("code", before.code()));
    }

    /** Another one that is offered has the name, so that nobody could tell them apart. */
    private boolean isTaken(KindDraft draft, long id) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM " + table
                        + " k WHERE k.name_vi = ? AND k.id <> ? AND NOT k.retired)")
                .params(draft.nameVi().strip(), id)
                .query(Boolean.class)
                .single();
    }

    private void change(KindRow before, String set, Object... values) {
        int changed = jdbc.sql("UPDATE " + table + " SET version = version + 1, " + set + " WHERE id = " + before.id()
                        + " AND version = " + before.version())
                .params(values)
                .update();
        if (changed == 0) {
            throw new Conflict();
        }
    }

    private KindRow find(Submission submission, long id) {
        KindRow row = find(id);
        Conflict.check(row.version(), submission);
        return row;
    }

    private KindRow find(long id) {
        return jdbc.sql(rows() + " WHERE k.id = ?")
                .param(id)
                .query(KindRow.class)
                .optional()
                .orElseThrow(() -> new NotFound(table, id));
    }

    private String rows() {
        return "SELECT k.id, k.version, k.code, k.name_vi, k.name_en, k." + special
                + " AS special, k.sort_order, k.retired, (" + used + ") AS used FROM " + table + " k";
    }

    private static Map<String, Object> told(KindRow row) {
        return Map.of(
                "name",
                row.nameVi(),
                "nameEn",
                row.nameEn(),
                "code",
                row.code(),
                "special",
                row.special(),
                "sortOrder",
                row.sortOrder());
    }

    /** A plain code out of the Vietnamese name, with a number where it is taken. */
    private String code(String name) {
        String plain = Normalizer.normalize(name.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String stem = plain.isEmpty() ? "kind" : plain.substring(0, Math.min(CODE, plain.length()));
        String code = stem;
        for (int number = 2; isTaken(code); number++) {
            code = stem + "-" + number;
        }
        return code;
    }

    private boolean isTaken(String code) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM " + table + " WHERE code = ?)")
                .param(code)
                .query(Boolean.class)
                .single();
    }
}
