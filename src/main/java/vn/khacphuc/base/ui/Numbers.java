package vn.khacphuc.base.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Numbers as the reader's language writes them, in Vietnamese with a comma for decimals. What is missing is a dash. */
public final class Numbers {

    private Numbers() {}

    public static String count(long number) {
        return format("#,##0", BigDecimal.valueOf(number));
    }

    /** Points to at most two decimals. */
    public static String points(@Nullable BigDecimal points) {
        return points == null ? "–" : format("#,##0.##", points);
    }

    /** @param percent 50 for a half; one decimal at most */
    public static String percent(@Nullable BigDecimal percent) {
        return percent == null ? "–" : format("#,##0.#", percent) + "%";
    }

    public static String percent(int percent) {
        return percent(BigDecimal.valueOf(percent));
    }

    /** A part of a whole in percent, a dash where the whole is nothing. */
    public static String share(long part, long whole) {
        return percent(
                whole == 0
                        ? null
                        : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }

    /** A number as an address writes it, with a point; empty where it is none. */
    public static Optional<BigDecimal> read(String text) {
        return text.matches("-?\\d{1,9}(\\.\\d{1,4})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static String format(String pattern, BigDecimal number) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Texts.locale()));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
