package vn.khacphuc.directives;

import java.time.LocalDate;
import java.util.List;

/**
 * A committee as a decision sets it up, or sets it up anew.
 *
 * @param unitId unit whose committee it is
 * @param number of the decision
 * @param date of the decision
 * @param from first day it works like this
 */
public record CommitteeDraft(
        long unitId,
        CommitteeKind kind,
        String name,
        String number,
        LocalDate date,
        LocalDate from,
        List<Member> members) {

    public CommitteeDraft {
        members = List.copyOf(members);
    }

    /**
     * A member with what is followed: of the units named the areas named; all units where none is named, all areas where
     * none is; nothing where neither is.
     */
    public record Member(long personId, CommitteePosition position, List<Long> unitIds, List<Long> areaIds) {

        public Member {
            unitIds = unitIds.stream().distinct().toList();
            areaIds = areaIds.stream().distinct().toList();
        }
    }
}
