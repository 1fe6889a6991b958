package vn.khacphuc.directives;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.plans.Deadline;

/**
 * An order as typed.
 *
 * @param text own words, or the conclusion it was split from
 * @param number number of the paper, empty where there is none
 */
public record DirectiveDraft(
        String title, String text, String number, @Nullable LocalDate issuedOn, List<Item> items, List<Long> unitIds) {

    /**
     * One thing ordered.
     *
     * @param ownDues days of single units that differ from the deadline
     */
    public record Item(String text, String deliverable, Deadline deadline, Map<Long, LocalDate> ownDues) {}
}
