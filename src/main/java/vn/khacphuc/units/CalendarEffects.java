package vn.khacphuc.units;

import java.time.LocalDate;
import java.util.Collection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a change of the calendar means for everything that counts in working days. For the administrator alone. */
@Service
@Transactional(readOnly = true)
public class CalendarEffects {

    private final ObjectProvider<CalendarUse> uses;

    CalendarEffects(ObjectProvider<CalendarUse> uses) {
        this.uses = uses;
    }

    public CalendarUse.Effect of(Collection<LocalDate> days) {
        return uses.stream().map(use -> use.of(days)).reduce(CalendarUse.Effect.NONE, CalendarUse.Effect::and);
    }
}
