package vn.khacphuc.assessments.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.khacphuc.assessments.AssessmentQueries;
import vn.khacphuc.assessments.AssessmentRow;
import vn.khacphuc.assessments.PeriodFigures;
import vn.khacphuc.assessments.PeriodRow;
import vn.khacphuc.assessments.QualityQueries;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.RowCard;
import vn.khacphuc.base.ui.RowGrid;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;

/** Units × state, rating and figures of a period that is open. */
@org.springframework.stereotype.Component
class UnitsOfPeriod {

    private final AssessmentQueries assessments;
    private final PeriodFigures figures;
    private final QualityQueries quality;
    private final Acting acting;

    UnitsOfPeriod(AssessmentQueries assessments, PeriodFigures figures, QualityQueries quality, Acting acting) {
        this.assessments = assessments;
        this.figures = figures;
        this.quality = quality;
        this.acting = acting;
    }

    Section section(PeriodRow period) {
        Actor by = acting.now();
        LocalDate today = by.today();
        List<AssessmentRow> rows = assessments.of(by.scope(), period.id());
        Map<Long, Map<String, BigDecimal>> counted =
                figures.of(by, period, rows.stream().map(AssessmentRow::unitId).toList());
        Map<Long, Integer> flaws = quality.byUnit(by.scope(), period.id(), period.firstDay());
        RowGrid<AssessmentRow> grid = new RowGrid<>(Texts.text("assessments.units"));
        grid.opens(row -> Links.unitAssessment(row.id()));
        grid.title(Texts.text("units.unit"), AssessmentRow::unitName);
        grid.tags(Texts.text("assessments.state"), row -> PeriodWords.of(row, today, Texts.locale()))
                .setWidth("14rem");
        grid.text(
                Texts.text("assessments.submitted_at"),
                row -> row.submittedAt() == null ? "" : Dates.moment(row.submittedAt()));
        grid.number(
                Texts.text("assessments.figure.completion"),
                row -> Numbers.share(count(counted, row, "verified"), count(counted, row, "due")));
        grid.number(Texts.text("assessments.figure.late"), row -> Numbers.count(count(counted, row, "late")));
        grid.number(
                Texts.text("assessments.figure.recovered"), row -> Numbers.points(value(counted, row, "recovered")));
        grid.number(Texts.text("assessments.quality.short"), row -> Numbers.count(flaws.getOrDefault(row.unitId(), 0)));
        grid.card(row -> new RowCard(row.unitName())
                .tags(PeriodWords.of(row, today, Texts.locale()).toArray(Tag[]::new))
                .line(Texts.text("assessments.figure.completion") + " "
                        + Numbers.share(count(counted, row, "verified"), count(counted, row, "due")) + " · "
                        + Texts.text("assessments.figure.late") + " " + Numbers.count(count(counted, row, "late")))
                .line(Texts.text("assessments.quality.short") + ": "
                        + Numbers.count(flaws.getOrDefault(row.unitId(), 0))));
        grid.setItems(rows);
        Paragraph rule = new Paragraph(
                Texts.text("assessments.figures.rule", Dates.day(PeriodFigures.day(by, period.lastDay()))));
        rule.addClassName("quiet");
        return new Section(Texts.text("assessments.units"), rule, grid.fit());
    }

    private static BigDecimal value(Map<Long, Map<String, BigDecimal>> counted, AssessmentRow row, String name) {
        return counted.getOrDefault(row.unitId(), Map.of()).getOrDefault(name, BigDecimal.ZERO);
    }

    private static long count(Map<Long, Map<String, BigDecimal>> counted, AssessmentRow row, String name) {
        return value(counted, row, name).longValue();
    }
}
