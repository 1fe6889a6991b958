package vn.khacphuc.criteria.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Cells;
import vn.khacphuc.criteria.Effect;

/** Reads the lines of a criteria set out of a table, and says of each row what is wrong with it or was guessed. */
public final class CriteriaTable {

    private static final int SHOWN = 120;
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);
    private static final Pattern FOOTNOTE = Pattern.compile("^(.*[\\p{Ll})])(\\d{1,2})$", Pattern.DOTALL);
    private static final Pattern SUM =
            Pattern.compile("^(?:(?:tong cong|tong diem|tong so diem|diem tong cong|total|sum)\\b.*|cong:?)$");
    private static final Map<String, Integer> LEVELS = Map.ofEntries(
            Map.entry("group", 1),
            Map.entry("area", 1),
            Map.entry("linh vuc", 1),
            Map.entry("nhom", 1),
            Map.entry("criterion", 2),
            Map.entry("tieu chi", 2),
            Map.entry("deduction", 2),
            Map.entry("bonus", 2),
            Map.entry("component", 3),
            Map.entry("tieu chi thanh phan", 3),
            Map.entry("subcomponent", 4));

    private final Cells cells;
    private final ColumnMap columns;
    private final Set<Integer> without;
    private final List<LineDraft> drafts = new ArrayList<>();
    private final Map<String, LineDraft> byCode = new HashMap<>();
    private final List<TableReading.LeftOut> leftOut = new ArrayList<>();
    private final Outline outline;
    private @Nullable BigDecimal total;

    private CriteriaTable(Cells cells, ColumnMap columns, Set<Integer> without, Set<String> reserved) {
        outline = new Outline(reserved);
        this.cells = cells;
        this.columns = columns;
        this.without = without;
    }

    /**
     * Reads a table.
     *
     * @param without numbers of rows that the reader leaves out, from 1
     */
    public static TableReading read(Cells cells, ColumnMap columns, Set<Integer> without) {
        CriteriaTable first = new CriteriaTable(cells, columns, without, Set.of());
        TableReading found = first.reading();
        boolean moves =
                first.drafts.stream().anyMatch(draft -> !draft.place.code().equals(draft.place.wanted()));
        // A code of its own for a row without one, or with one that was there before, moves no other row.
        return moves ? new CriteriaTable(cells, columns, without, first.outline.written()).reading() : found;
    }

    private TableReading reading() {
        for (int row = columns.headingRow() + 1; row < cells.rows().size(); row++) {
            row(row);
        }
        drafts.reversed().forEach(LineDraft::sumUp);
        List<TableLine> lines = drafts.stream().map(LineDraft::line).toList();
        List<TableProblem> problems = new ArrayList<>();
        if (!columns.has(TableColumn.NAME)) {
            problems.add(TableProblem.blocking("no_name_column"));
        }
        if (!columns.has(TableColumn.POINTS)) {
            problems.add(TableProblem.blocking("no_points_column"));
        }
        if (lines.isEmpty()) {
            problems.add(TableProblem.blocking("no_lines"));
        }
        TableReading found = new TableReading(lines, leftOut, problems, cap(Effect.BONUS), cap(Effect.PENALTY));
        if (total != null && total.compareTo(found.points()) != 0) {
            problems.add(TableProblem.doubt("total", total, found.points()));
        }
        return found;
    }

    private void row(int row) {
        String kind = Folded.of(text(row, TableColumn.KIND));
        String code = text(row, TableColumn.CODE);
        String name = text(row, TableColumn.NAME);
        String points = text(row, TableColumn.POINTS);
        String all = String.join(" ", cells.rows().get(row)).strip();
        if (all.isEmpty()) {
            return;
        }
        if (without.contains(row + 1)) {
            leave(row, all, "chosen");
        } else if (kind.equals("total")
                || (code.isEmpty() && SUM.matcher(Folded.of(name)).matches())) {
            total = TablePoints.read(points).orElse(total);
            leave(row, all, "total");
        } else if (isHeading(name, points)) {
            leave(row, all, "heading");
        } else if (code.isEmpty() && kind.isEmpty() && points.isEmpty() && goesOn(name)) {
            drafts.getLast()
                    .goOn(
                            name,
                            text(row, TableColumn.RULE),
                            text(row, TableColumn.EVIDENCE),
                            text(row, TableColumn.NOTE));
        } else if (points.isEmpty() && (name.isEmpty() || (code.isEmpty() && kind.isEmpty() && drafts.isEmpty()))) {
            leave(row, all, "note");
        } else {
            begin(row, kind, code, name, points);
        }
    }

    /** A row without number and points goes on with the one above: what merged cells leave behind. */
    private boolean goesOn(String name) {
        return !drafts.isEmpty() && (columns.has(TableColumn.CODE) || RuleText.isCase(name));
    }

    private static boolean isHeading(String name, String points) {
        return TableColumn.of(name).filter(TableColumn.NAME::equals).isPresent()
                && TableColumn.of(points).filter(TableColumn.POINTS::equals).isPresent()
                && TablePoints.read(points).isEmpty();
    }

    private void begin(int row, String kind, String code, String written, String points) {
        Outline.Place place = outline.place(code, LEVELS.getOrDefault(kind, 0));
        LineDraft parent = place.parentCode() == null ? null : byCode.get(place.parentCode());
        LineDraft draft = new LineDraft(row + 1, place);
        int lineBreak = written.indexOf('\n');
        draft.name = (lineBreak < 0 ? written : written.substring(0, lineBreak)).strip();
        draft.own = lineBreak < 0 ? "" : written.substring(lineBreak + 1);
        draft.rule = text(row, TableColumn.RULE);
        draft.evidence = text(row, TableColumn.EVIDENCE);
        draft.note = text(row, TableColumn.NOTE);
        footnote(draft);
        points(draft, points);
        draft.effect = effect(draft, parent, kind);
        if (!place.code().equals(place.wanted())) {
            draft.problems.add(TableProblem.doubt("code_twice", place.wanted(), rowOf(place.wanted()), place.code()));
        }
        byCode.put(place.code(), draft);
        drafts.add(draft);
        if (parent != null) {
            parent.below.add(draft);
        }
    }

    private String rowOf(String code) {
        return Optional.ofNullable(byCode.get(code))
                .map(draft -> String.valueOf(draft.row))
                .orElse("?");
    }

    private static void footnote(LineDraft draft) {
        Matcher mark = FOOTNOTE.matcher(draft.name);
        if (mark.matches()) {
            draft.problems.add(TableProblem.doubt("footnote", mark.group(2)));
            draft.name = mark.group(1);
        }
    }

    private static void points(LineDraft draft, String written) {
        if (written.isEmpty()) {
            return;
        }
        draft.points = TablePoints.read(written).orElse(null);
        draft.stated = draft.points;
        if (draft.points == null) {
            draft.problems.add(TableProblem.blocking("points", written));
        } else if (draft.points.abs().compareTo(MOST) > 0) {
            draft.problems.add(TableProblem.blocking("points_large", written, MOST));
        }
    }

    private static Effect effect(LineDraft draft, @Nullable LineDraft parent, String kind) {
        String name = Folded.of(draft.name);
        if (kind.equals("deduction") || (draft.points != null && draft.points.signum() < 0)) {
            return Effect.PENALTY;
        }
        if (kind.equals("bonus")) {
            return Effect.BONUS;
        }
        if (parent != null) {
            return parent.effect;
        }
        if (name.startsWith("diem thuong") || name.startsWith("bonus")) {
            return Effect.BONUS;
        }
        return name.startsWith("diem tru") || name.startsWith("penalt") || name.startsWith("deduction")
                ? Effect.PENALTY
                : Effect.NORMAL;
    }

    private @Nullable BigDecimal cap(Effect effect) {
        List<BigDecimal> stated = drafts.stream()
                .filter(draft -> draft.place.depth() == 0 && draft.effect == effect && !draft.below.isEmpty())
                .map(draft -> Optional.ofNullable(draft.stated))
                .flatMap(Optional::stream)
                .map(BigDecimal::abs)
                .toList();
        return stated.isEmpty() ? null : stated.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void leave(int row, String text, String reason) {
        leftOut.add(new TableReading.LeftOut(
                row + 1,
                text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text,
                "criteria.import.left_out." + reason));
    }

    private String text(int row, TableColumn what) {
        return columns.text(cells, row, what);
    }
}
