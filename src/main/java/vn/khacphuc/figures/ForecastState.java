package vn.khacphuc.figures;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the forecast stands on.
 *
 * @param day Monday on which the weights were estimated
 * @param ended tasks of the year before whose deadline had passed
 * @param cases these tasks on the Mondays before their deadlines
 * @param missed of the cases
 * @param inUse false while too few have ended: the plain rule stands in
 * @param least how many must have ended
 * @param lateFrom the risk from which a task is said to be late
 */
public record ForecastState(
        LocalDate day, int ended, int cases, int missed, boolean inUse, int least, BigDecimal lateFrom) {}
