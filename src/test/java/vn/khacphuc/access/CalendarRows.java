package vn.khacphuc.access;

import static vn.khacphuc.access.AccessRows.Of.ANY;

import java.lang.reflect.Parameter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Role;
import vn.khacphuc.units.CalendarDraft;
import vn.khacphuc.units.DayKind;

class CalendarRows extends AccessRows {

    CalendarRows() {
        row("CalendarAdministration.enter CalendarAdministration.remove", ANY, Role.ADMIN);
        row("CalendarAdministration.importFile", ANY, Role.ADMIN);
    }

    @Override
    @Nullable
    Object argument(String operation, Parameter parameter, World world) {
        if (parameter.getType() == CalendarDraft.class) {
            LocalDate day = LocalDate.of(2039, 9, 2);
            return new CalendarDraft(day, day, DayKind.HOLIDAY, "");
        }
        return null;
    }
}
