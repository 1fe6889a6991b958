package vn.khacphuc.units;

import java.time.LocalDate;
import java.util.Collection;

/** Says what counts in working days, and so what another calendar means for it. Implemented by the modules that count so. */
public interface CalendarUse {

    /** What the days mean for deadlines in the whole portal. */
    Effect of(Collection<LocalDate> days);

    /**
     * How far a change of the calendar reaches.
     *
     * @param waiting open matters whose deadline is still to be counted, by the calendar as it then is
     * @param kept open matters whose deadline was counted across one of the days and stays as it is
     */
    record Effect(int waiting, int kept) {

        public static final Effect NONE = new Effect(0, 0);

        public Effect and(Effect other) {
            return new Effect(waiting + other.waiting, kept + other.kept);
        }
    }
}
