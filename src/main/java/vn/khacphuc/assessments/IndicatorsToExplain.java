package vn.khacphuc.assessments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.directives.FigureToExplain;

/** What units reported of indicators, for slips that ask why a target was missed. */
@Component
class IndicatorsToExplain implements FigureToExplain {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final AssessmentQueries assessments;
    private final IndicatorQueries indicators;

    IndicatorsToExplain(AssessmentQueries assessments, IndicatorQueries indicators) {
        this.assessments = assessments;
        this.indicators = indicators;
    }

    @Override
    public Optional<Figure> find(Actor by, long assessmentId, long indicatorId) {
        return assessments
                .find(by.scope(), assessmentId)
                .flatMap(row -> indicators.values(by.scope(), assessmentId).stream()
                        .filter(value -> value.indicatorId() == indicatorId)
                        .findFirst()
                        .map(value -> new Figure(
                                row.unitId(),
                                row.unitName(),
                                name(value, row.firstDay(), row.lastDay()),
                                row.lastDay(),
                                Boolean.FALSE.equals(value.reached()))));
    }

    /** As it stands when it is asked: the name, what was reached of what, the days of the period. */
    private static String name(ValueRow value, LocalDate first, LocalDate last) {
        return value.nameVi() + ": " + number(value.value()) + " / " + number(value.target()) + " " + value.measure()
                + " (" + DAY.format(first) + "–" + DAY.format(last) + ")";
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null
                ? "–"
                : number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
