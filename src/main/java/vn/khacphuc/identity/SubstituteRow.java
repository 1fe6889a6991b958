package vn.khacphuc.identity;

import java.time.LocalDate;
import vn.khacphuc.base.Role;

/**
 * Somebody stands in for somebody.
 *
 * @param id of the substitute's appointment
 * @param version for a submission that ends it
 * @param principalName whose appointment it is
 * @param substituteName who stands in
 */
public record SubstituteRow(
        long id,
        long version,
        Role role,
        String unitName,
        String principalName,
        String substituteName,
        LocalDate fromDay,
        LocalDate toDay,
        String decision) {

    public boolean isOver(LocalDate day) {
        return toDay.isBefore(day) || toDay.isBefore(fromDay);
    }
}
