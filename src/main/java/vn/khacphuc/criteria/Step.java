package vn.khacphuc.criteria;

import java.math.BigDecimal;
import java.util.List;

/**
 * From some value on, so many points.
 *
 * @param from the least value of the step, a rate in percent
 */
public record Step(BigDecimal from, BigDecimal points) {

    static String written(List<Step> steps) {
        return String.join(
                " ",
                steps.stream()
                        .map(step -> step.from().toPlainString() + "="
                                + step.points().toPlainString())
                        .toList());
    }
}
