package vn.khacphuc.criteria.ui;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Cells;
import vn.khacphuc.criteria.AreaRow;
import vn.khacphuc.criteria.Effect;
import vn.khacphuc.criteria.ImportDraft;
import vn.khacphuc.criteria.Scoring;
import vn.khacphuc.criteria.ScoringKind;
import vn.khacphuc.criteria.tables.ColumnMap;
import vn.khacphuc.criteria.tables.CriteriaTable;
import vn.khacphuc.criteria.tables.Folded;
import vn.khacphuc.criteria.tables.RuleProposal;
import vn.khacphuc.criteria.tables.TableColumn;
import vn.khacphuc.criteria.tables.TableLine;
import vn.khacphuc.criteria.tables.TableReading;

/** A table while it is being imported: what was guessed about it, and what its reader corrected. */
class ImportTable {

    private static final double ALIKE = 0.4;

    private final String name;
    private final List<Cells> sheets;
    private final List<AreaRow> areas;
    private final Set<Integer> without = new HashSet<>();
    private final Set<Integer> judged = new HashSet<>();
    private final Map<String, Long> chosen = new HashMap<>();
    private final Set<String> asNew = new HashSet<>();
    private Cells cells;
    private ColumnMap columns;
    private TableReading reading;

    ImportTable(String name, List<Cells> sheets, List<AreaRow> areas) {
        this.name = name;
        this.sheets = sheets;
        this.areas = areas;
        cells = sheets.stream()
                .max(Comparator.comparingInt(
                        sheet -> ColumnMap.guess(sheet).columns().size()))
                .orElseThrow();
        columns = ColumnMap.guess(cells);
        reading = CriteriaTable.read(cells, columns, without);
    }

    List<Cells> sheets() {
        return sheets;
    }

    Cells cells() {
        return cells;
    }

    ColumnMap columns() {
        return columns;
    }

    TableReading reading() {
        return reading;
    }

    List<AreaRow> areas() {
        return areas;
    }

    void choose(Cells sheet) {
        cells = sheet;
        columns = ColumnMap.guess(sheet);
        without.clear();
        judged.clear();
        read();
    }

    void say(TableColumn what, int column) {
        columns = columns.with(what, column);
        read();
    }

    /** @param row from 1, 0 where there are no headings */
    void headings(int row) {
        columns = new ColumnMap(row - 1, columns.columns());
        read();
    }

    void leaveOut(int row) {
        without.add(row);
        read();
    }

    void takeAll() {
        without.clear();
        read();
    }

    boolean leavesOut() {
        return !without.isEmpty();
    }

    /** Whether the proposed rule of a row is to be used. */
    void confirm(int row, boolean computes) {
        if (computes) {
            judged.remove(row);
        } else {
            judged.add(row);
        }
    }

    boolean computes(TableLine line) {
        return line.proposal() != null && !judged.contains(line.row());
    }

    /**
     * The area a line at the top belongs to: as chosen, else the one with the likest name. Null for one of its own, and for
     * bonus and penalty until it is chosen.
     */
    @Nullable
    AreaRow area(TableLine line) {
        if (asNew.contains(line.code())) {
            return null;
        }
        Long id = chosen.get(line.code());
        return areas.stream()
                .filter(area -> id == null ? alike(line, area) >= ALIKE : area.id() == id)
                .max(Comparator.comparingDouble(area -> alike(line, area)))
                .orElse(null);
    }

    /** Whether nothing can be proposed for a line at the top: bonus and penalty are no content area. */
    boolean isUndecided(TableLine line) {
        return line.effect() != Effect.NORMAL && !asNew.contains(line.code()) && area(line) == null;
    }

    /** Lines at the top for which an area has to be chosen. */
    List<TableLine> undecided() {
        return reading.areas().stream().filter(this::isUndecided).toList();
    }

    void area(TableLine line, @Nullable AreaRow area) {
        asNew.remove(line.code());
        chosen.remove(line.code());
        if (area == null) {
            asNew.add(line.code());
        } else {
            chosen.put(line.code(), area.id());
        }
    }

    ImportDraft draft() {
        Map<String, Long> places = new HashMap<>();
        for (TableLine line : reading.areas()) {
            AreaRow area = area(line);
            if (area != null) {
                places.put(line.code(), area.id());
            }
        }
        return new ImportDraft(
                name,
                reading.lines().stream().map(this::line).toList(),
                places,
                reading.bonusCap(),
                reading.penaltyCap());
    }

    private ImportDraft.Line line(TableLine line) {
        RuleProposal proposal = computes(line) ? line.proposal() : null;
        return new ImportDraft.Line(
                line.row(),
                line.code(),
                line.parentCode(),
                line.name(),
                line.points(),
                line.evidence(),
                line.rule(),
                new Scoring(
                        proposal == null ? ScoringKind.TYPED : proposal.kind(),
                        proposal == null ? "" : proposal.text(),
                        line.effect(),
                        line.mayLack(),
                        line.survey(),
                        line.alternatives()));
    }

    private void read() {
        reading = CriteriaTable.read(cells, columns, without);
    }

    private static double alike(TableLine line, AreaRow area) {
        return Folded.likeness(line.name(), area.name());
    }
}
