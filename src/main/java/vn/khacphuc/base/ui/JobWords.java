package vn.khacphuc.base.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Tally;

/** What a job is called, and what it did, in words. */
final class JobWords {

    private JobWords() {}

    static String name(String job) {
        return Texts.find("job." + job).orElse(job);
    }

    static String hint(String job) {
        return Texts.find("job." + job + ".hint").orElse("");
    }

    /** @param ran whether it ran at all: only then there was nothing to do */
    static String did(Tally did, boolean ran) {
        if (did.counts().isEmpty()) {
            return ran ? Texts.text("clockwork.nothing") : "–";
        }
        return did.counts().entrySet().stream()
                .map(count -> Texts.find("job.did." + count.getKey()).isPresent()
                        ? Texts.text("job.did." + count.getKey(), Numbers.count(count.getValue()))
                        : count.getKey() + ": " + Numbers.count(count.getValue()))
                .collect(Collectors.joining(", "));
    }

    static String took(@Nullable Long millis) {
        if (millis == null) {
            return "–";
        }
        return millis < 1_000
                ? Numbers.count(millis) + " ms"
                : Numbers.points(BigDecimal.valueOf(millis, 3).setScale(1, RoundingMode.HALF_UP)) + " s";
    }
}
