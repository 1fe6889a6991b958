package vn.khacphuc.directives;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member with what is followed.
 *
 * @param units names of units followed, null where none is named
 * @param areas short names of areas followed, null where none is named
 * @param unitList their ids, joined by commas
 * @param areaList their ids, joined by commas
 */
public record CommitteeMemberRow(
        long personId,
        String personName,
        String title,
        String personUnit,
        CommitteePosition position,
        LocalDate fromDay,
        @Nullable LocalDate toDay,
        String decisionNumber,
        @Nullable String units,
        @Nullable String areas,
        @Nullable String unitList,
        @Nullable String areaList) {

    public List<Long> unitIds() {
        return ids(unitList);
    }

    public List<Long> areaIds() {
        return ids(areaList);
    }

    private static List<Long> ids(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split(",")).map(Long::valueOf).toList();
    }
}
