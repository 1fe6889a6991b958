package vn.khacphuc.sample;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Submission;
import vn.khacphuc.criteria.AreaDraft;
import vn.khacphuc.criteria.CriteriaAdministration;
import vn.khacphuc.criteria.CriteriaCopies;
import vn.khacphuc.criteria.CriteriaImport;
import vn.khacphuc.criteria.CriteriaOrigins;
import vn.khacphuc.criteria.CriterionDraft;
import vn.khacphuc.criteria.Effect;
import vn.khacphuc.criteria.ImportDraft;
import vn.khacphuc.criteria.Scoring;
import vn.khacphuc.criteria.ScoringKind;
import vn.khacphuc.criteria.SetDraft;

/** Sets up the content areas and the sample criteria sets. */
@Component
class Yardstick {

    private static final String WIDER = "4.2";
    private static final String GONE = "4.3";

    private final CriteriaAdministration administration;
    private final CriteriaCopies copies;
    private final CriteriaImport imports;
    private final CriteriaOrigins origins;
    private final JdbcClient jdbc;
    private final Cast cast;
    private final Map<String, Long> areas = new HashMap<>();
    private final Map<String, Line> lines = new HashMap<>();
    private final Map<String, Line> formerLines = new HashMap<>();

    Yardstick(
            CriteriaAdministration administration,
            CriteriaCopies copies,
            CriteriaImport imports,
            CriteriaOrigins origins,
            JdbcClient jdbc,
            Cast cast) {
        this.administration = administration;
        this.copies = copies;
        this.imports = imports;
        this.origins = origins;
        this.jdbc = jdbc;
        this.cast = cast;
    }

    void lay(Calendar calendar) {
        areas.clear();
        lines.clear();
        formerLines.clear();
        Actor by = cast.as("noivu", calendar.at(Organisation.BEGIN + 5, 0));
        int order = 1;
        for (List<String> area : Texts.table("areas")) {
            long id = administration.addArea(
                    by,
                    Submission.first(),
                    new AreaDraft(area.get(0), area.get(1), area.get(2), area.get(3), area.get(4), order++));
            areas.put(area.get(0), id);
        }
        for (String level : List.of("department", "commune")) {
            long former = set(by, calendar.scoredYear() - 1, level);
            carryOver(by, former, calendar.scoredYear(), level);
        }
    }

    @Nullable
    Long area(String code) {
        return areas.get(code);
    }

    Line line(String level, String code) {
        return line(lines, level, code);
    }

    /** The same of the year before. */
    Line formerLine(String level, String code) {
        return line(formerLines, level, code);
    }

    private static Line line(Map<String, Line> lines, String level, String code) {
        Line line = lines.get(level + code);
        if (line == null) {
            throw new IllegalStateException("no criterion " + code);
        }
        return line;
    }

    /** The set of the next year goes on from that of the one before, line by line. */
    private void carryOver(Actor by, long former, int year, String level) {
        long set = copies.toYear(by, on(former), former, year);
        administration.putInUse(by, on(set), set);
        jdbc.sql("SELECT code, id, max_points FROM criterion WHERE set_id = ?")
                .param(set)
                .query(row -> {
                    lines.put(level + row.getString(1), new Line(row.getLong(2), row.getBigDecimal(3)));
                });
    }

    /** A draft for communes as it came from a table, in which one line stands for two of the year before. */
    void next(Instant at, int year) {
        Actor by = cast.as("noivu", at);
        long draft = administration.newSet(
                by,
                Submission.first(),
                new SetDraft("Dự thảo bộ tiêu chí mẫu cấp xã", year, "commune", "Bảng lấy ý kiến các đơn vị", true));
        List<ImportDraft.Line> imported = new ArrayList<>();
        Map<String, Long> places = new HashMap<>();
        for (List<String> row : Texts.table("criteria")) {
            String code = row.get(0);
            int dot = code.lastIndexOf('.');
            if (dot < 0) {
                places.put(code, areas.get(row.get(1)));
            }
            if (!code.equals(GONE)) {
                imported.add(new ImportDraft.Line(
                        imported.size() + 2,
                        code,
                        dot < 0 ? null : code.substring(0, dot),
                        code.equals(WIDER) ? "Quản lý biên chế, phân cấp, ủy quyền" : row.get(2),
                        new BigDecimal(code.equals(WIDER) ? "5" : row.get(3)),
                        row.get(4),
                        "",
                        scoring(row)));
            }
        }
        imports.into(
                by,
                on(draft),
                draft,
                new ImportDraft("du-thao-cap-xa.xlsx", imported, places, BigDecimal.valueOf(2), null));
        Map<Long, Set<Long>> goesOn = new HashMap<>();
        jdbc.sql("SELECT code, id FROM criterion WHERE set_id = ?").param(draft).query(row -> {
            goesOn.put(row.getLong(2), Set.of(line("commune", row.getString(1)).id()));
            if (row.getString(1).equals(WIDER)) {
                goesOn.put(
                        row.getLong(2),
                        Set.of(
                                line("commune", WIDER).id(),
                                line("commune", GONE).id()));
            }
        });
        long former = jdbc.sql("SELECT set_id FROM criterion WHERE id = ?")
                .param(line("commune", WIDER).id())
                .query(Long.class)
                .single();
        origins.map(by, on(draft), draft, former, goesOn);
    }

    /** The rule of a line: a kind with its numbers, and for whom. */
    private static Scoring scoring(List<String> row) {
        String rule = row.size() > 5 ? row.get(5) : "";
        String whom = row.size() > 6 ? row.get(6) : "";
        int blank = rule.indexOf(' ');
        return new Scoring(
                rule.isEmpty() ? ScoringKind.TYPED : ScoringKind.valueOf(blank < 0 ? rule : rule.substring(0, blank)),
                blank < 0 ? "" : rule.substring(blank + 1),
                Effect.NORMAL,
                whom.equals("lack"),
                whom.equals("survey"));
    }

    private long set(Actor by, int year, String level) {
        String whom = level.equals("commune") ? "cấp xã" : "các phòng, ban cấp huyện";
        long set = administration.newSet(
                by,
                Submission.first(),
                new SetDraft(
                        "Bộ tiêu chí mẫu chấm điểm cải cách hành chính " + whom,
                        year,
                        level,
                        "Bộ tiêu chí mẫu, không phải văn bản thật",
                        true));
        Map<String, Long> ids = new HashMap<>();
        int order = 1;
        for (List<String> row : Texts.table("criteria")) {
            String code = row.get(0);
            int dot = code.lastIndexOf('.');
            BigDecimal points = new BigDecimal(row.get(3));
            long id = administration.add(
                    by,
                    Submission.first(),
                    set,
                    dot < 0 ? null : ids.get(code.substring(0, dot)),
                    new CriterionDraft(
                            code, row.get(2), points, row.get(4), "", areas.get(row.get(1)), order++, scoring(row)));
            ids.put(code, id);
            formerLines.put(level + code, new Line(id, points));
        }
        administration.putInUse(by, on(set), set);
        return set;
    }

    private Submission on(long set) {
        cast.apart();
        return Submission.of(jdbc.sql("SELECT version FROM criteria_set WHERE id = ?")
                .param(set)
                .query(Long.class)
                .single());
    }

    record Line(long id, BigDecimal points) {}
}
