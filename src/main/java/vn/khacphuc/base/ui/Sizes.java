package vn.khacphuc.base.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How large files are, in the units people know. */
public final class Sizes {

    private static final long KILOBYTE = 1 << 10;
    private static final long MEGABYTE = 1 << 20;

    private Sizes() {}

    public static String text(long bytes) {
        if (bytes < KILOBYTE) {
            return Numbers.count(bytes) + " B";
        }
        return bytes < MEGABYTE ? part(bytes, KILOBYTE) + " KB" : part(bytes, MEGABYTE) + " MB";
    }

    private static String part(long bytes, long unit) {
        int decimals = bytes < 10 * unit ? 1 : 0;
        return Numbers.points(
                BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(unit), decimals, RoundingMode.HALF_UP));
    }
}
