package vn.khacphuc.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Refusals;

/**
 * What a file is as an official paper.
 *
 * @param number as written on it: {@code 45/BC-UBND}
 * @param date the paper's own
 * @param issuer who issued it
 */
public record Paper(String number, @Nullable LocalDate date, String issuer) {

    /** No paper, or nothing known of it. */
    public static final Paper NONE = new Paper("", null, "");

    public Paper {
        number = number.strip();
        issuer = issuer.strip();
    }

    public boolean isEmpty() {
        return number.isEmpty() && date == null && issuer.isEmpty();
    }

    Refusals check(LocalDate today) {
        return new Refusals()
                .limit(number, 100, "refusal.evidence.paper_number")
                .limit(issuer, 300, "refusal.evidence.paper_issuer")
                .when(date != null && date.isAfter(today), "refusal.evidence.paper_date", today);
    }
}
