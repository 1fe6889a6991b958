package vn.khacphuc.assessments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Actor;
import vn.khacphuc.units.UnitQueries;

/** The figures that a period's book would have if it were locked now; while the period runs, those of today. */
@Service
@Transactional(readOnly = true)
public class PeriodFigures {

    private final BookFigures figures;
    private final UnitQueries units;

    PeriodFigures(BookFigures figures, UnitQueries units) {
        this.figures = figures;
        this.units = units;
    }

    /**
     * Of one unit, named as in {@link LastBook#figures()}.
     *
     * @param year year of the plans
     * @param lastDay cut-off of the period
     */
    public Map<String, BigDecimal> of(Actor by, long unitId, int year, LocalDate lastDay) {
        units.get(by.scope(), unitId);
        return numbers(figures.of(unitId, year, day(by, lastDay), by.at()));
    }

    /** Of each unit of a period that the actor sees whole, else of the actor's own units alone. */
    public Map<Long, Map<String, BigDecimal>> of(Actor by, PeriodRow period, List<Long> unitIds) {
        LocalDate day = day(by, period.lastDay());
        Map<Long, Content> below =
                period.whole() ? figures.below(period.authorityId(), period.year(), day, by.at()) : Map.of();
        Map<Long, Map<String, BigDecimal>> found = new HashMap<>();
        unitIds.forEach(unit -> found.put(
                unit,
                period.whole()
                        ? numbers(below.getOrDefault(unit, BookFigures.none()))
                        : of(by, unit, period.year(), period.lastDay())));
        return found;
    }

    private static Map<String, BigDecimal> numbers(Content content) {
        Map<String, BigDecimal> found = new TreeMap<>();
        content.values().forEach((name, value) -> found.put(name, new BigDecimal(value)));
        return found;
    }

    /** The day these figures are true for. */
    public static LocalDate day(Actor by, LocalDate lastDay) {
        return by.today().isBefore(lastDay) ? by.today() : lastDay;
    }
}
