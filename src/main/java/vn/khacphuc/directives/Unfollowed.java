package vn.khacphuc.directives;

import java.util.List;

/** Names of the units and content areas that nobody follows. */
public record Unfollowed(List<String> units, List<String> areas) {

    public boolean isEmpty() {
        return units.isEmpty() && areas.isEmpty();
    }
}
