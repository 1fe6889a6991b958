package vn.khacphuc.units.ui;

import java.time.format.TextStyle;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.units.CalendarDay;
import vn.khacphuc.units.CalendarUse;
import vn.khacphuc.units.DayKind;

/** Days of the calendar in words. */
final class CalendarWords {

    private CalendarWords() {}

    static String day(CalendarDay day) {
        return Dates.day(day.day()) + ", " + day.day().getDayOfWeek().getDisplayName(TextStyle.FULL, Texts.locale());
    }

    static Tag tag(DayKind kind) {
        return new Tag(Texts.text(kind), kind.isWorked() ? Tone.WARN : Tone.INFO);
    }

    static String effect(CalendarUse.Effect effect) {
        return Texts.text("units.calendar.effect", effect.waiting(), effect.kept());
    }
}
