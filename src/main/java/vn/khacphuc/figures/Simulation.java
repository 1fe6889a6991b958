package vn.khacphuc.figures;

import java.math.BigDecimal;
import java.util.List;
import vn.khacphuc.criteria.ScoreTrial;

/**
 * Scores as decided, and as they would be.
 *
 * @param before of each unit with a decided score, as decided
 * @param after the same with what the tasks win back
 * @param won points that come to the lines
 * @param spare points that find no line with room: of units without a decided score, or beyond what was lost
 */
public record Simulation(List<ScoreTrial> before, List<ScoreTrial> after, BigDecimal won, BigDecimal spare) {}
