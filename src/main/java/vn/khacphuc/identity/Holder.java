package vn.khacphuc.identity;

import java.util.List;

/**
 * A person and what is in their hands.
 *
 * @param version for the submission that hands it over
 */
public record Holder(long personId, long version, String fullName, long unitId, List<OpenItemRow> items) {

    public int total() {
        return items.stream().mapToInt(OpenItemRow::count).sum();
    }
}
