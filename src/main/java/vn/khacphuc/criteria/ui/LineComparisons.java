package vn.khacphuc.criteria.ui;

import static vn.khacphuc.base.ui.Texts.text;

import java.util.List;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.RowCard;
import vn.khacphuc.base.ui.RowGrid;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.criteria.CriterionComparison;
import vn.khacphuc.criteria.RoundRow;
import vn.khacphuc.criteria.UnitComparison;

/** Lines over all units, each opening the units on it; and these. */
final class LineComparisons {

    private LineComparisons() {}

    static RowGrid<CriterionComparison> lines(RoundRow round, String name, List<CriterionComparison> rows) {
        UrlState here = UrlState.EMPTY.with("round", String.valueOf(round.id()));
        RowGrid<CriterionComparison> grid = new RowGrid<>(name);
        grid.opens(row -> here.with(ComparisonView.CRITERION, String.valueOf(row.criterionId()))
                .href(Links.SCORES_COMPARISON));
        grid.title(text("criteria.criterion"), row -> row.code() + " " + row.name());
        grid.number(text("criteria.comparison.lost"), row -> Numbers.points(row.lost()));
        grid.number(text("criteria.comparison.below"), LineComparisons::below).setWidth("9rem");
        grid.number(String.valueOf(round.year()), row -> Numbers.percent(row.percent()));
        grid.number(String.valueOf(round.year() - 1), row -> Numbers.percent(row.formerPercent()));
        grid.number(text("criteria.scores.change"), row -> ScoreTags.change(row.change()))
                .setWidth("8rem");
        grid.card(row -> new RowCard(row.code() + " " + row.name())
                .line(Numbers.percent(row.percent()) + " · "
                        + text(
                                "criteria.comparison.former",
                                String.valueOf(round.year() - 1),
                                Numbers.percent(row.formerPercent()))
                        + " · " + ScoreTags.change(row.change()))
                .line(text("criteria.comparison.lost") + ": " + Numbers.points(row.lost()) + " · " + below(row)));
        grid.setItems(rows);
        return grid.fit();
    }

    static Section units(RoundRow round, CriterionComparison line, List<UnitComparison> rows) {
        String name = line.code() + " " + line.name();
        RowGrid<UnitComparison> grid = new RowGrid<>(name);
        grid.opens(row -> Links.score(row.sheetId()) + "?area=" + line.areaId());
        grid.title(text("units.unit"), UnitComparison::unitName);
        grid.number(String.valueOf(round.year()), LineComparisons::now).setWidth("9rem");
        grid.number(String.valueOf(round.year() - 1), LineComparisons::former).setWidth("9rem");
        grid.card(row -> new RowCard(row.unitName())
                .line(now(row))
                .line(text("criteria.comparison.former", String.valueOf(round.year() - 1), former(row))));
        grid.setItems(rows);
        return new Section(name, grid.fit());
    }

    private static String below(CriterionComparison row) {
        return text("criteria.comparison.below.of", row.below(), row.units());
    }

    private static String now(UnitComparison row) {
        return Numbers.points(row.points()) + " / " + Numbers.points(row.maximum());
    }

    private static String former(UnitComparison row) {
        return row.former() == null ? "–" : Numbers.points(row.former()) + " / " + Numbers.points(row.formerMaximum());
    }
}
