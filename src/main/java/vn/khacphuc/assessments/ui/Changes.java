package vn.khacphuc.assessments.ui;

import java.math.BigDecimal;
import java.util.Set;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;

/** How a figure moved between two books: with its sign, and whether that is good. */
final class Changes {

    private static final Set<String> MORE_IS_BETTER = Set.of("completion", "verified", "recovered");
    private static final Set<String> LESS_IS_BETTER =
            Set.of("late", "lateOriginal", "risk", "atRisk", "notPlanned", "forGood", "unexplained", "lost");

    private Changes() {}

    static Tag of(String name, BigDecimal difference) {
        int sign = difference.signum();
        if (sign == 0) {
            return new Tag(Texts.text("assessments.change.none"), Tone.NEUTRAL);
        }
        String text = (sign > 0 ? "+" : "−") + Numbers.points(difference.abs());
        if (name.equals("completion")) {
            text = Texts.text("assessments.change.percentage_points", text);
        }
        boolean good = sign > 0 ? MORE_IS_BETTER.contains(name) : LESS_IS_BETTER.contains(name);
        boolean bad = sign > 0 ? LESS_IS_BETTER.contains(name) : MORE_IS_BETTER.contains(name);
        return new Tag(text, good ? Tone.GOOD : bad ? Tone.BAD : Tone.INFO);
    }
}
