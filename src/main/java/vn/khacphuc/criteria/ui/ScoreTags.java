package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.criteria.RoundState;
import vn.khacphuc.criteria.SheetRow;

/** How the state of scores looks, the same on every screen. */
final class ScoreTags {

    private ScoreTags() {}

    /** State or class, and how late the unit's own scores are or were. */
    static List<Tag> of(SheetRow row, LocalDate today, Locale language) {
        List<Tag> tags = new ArrayList<>();
        String name = row.className(language);
        if (name != null && row.roundState() == RoundState.LOCKED) {
            tags.add(new Tag(name, Tone.INFO, VaadinIcon.MEDAL));
        } else {
            tags.add(
                    switch (row.state()) {
                        case SELF, APPRAISED -> new Tag(Texts.text(row.state()), Tone.NEUTRAL, VaadinIcon.PENCIL);
                        case SUBMITTED, EXPLAINED -> new Tag(Texts.text(row.state()), Tone.WARN, VaadinIcon.HOURGLASS);
                        case DECIDED -> new Tag(Texts.text(row.state()), Tone.GOOD);
                    });
        }
        long late = row.roundState() == RoundState.LOCKED && row.submittedAt() == null ? 0 : row.daysLate(today);
        if (late > 0) {
            tags.add(new Tag(
                    Texts.text(row.isMissing() ? "criteria.scores.late.open" : "criteria.scores.late", late),
                    row.isMissing() ? Tone.BAD : Tone.WARN,
                    VaadinIcon.CLOCK));
        }
        return tags;
    }

    /** The change against the year before, with its sign; a dash where there is nothing to compare. */
    static String change(@Nullable BigDecimal change) {
        return change == null
                ? "–"
                : (change.signum() > 0 ? "▲ +" : change.signum() < 0 ? "▼ " : "= ") + Numbers.points(change);
    }

    static String place(SheetRow row) {
        Integer place = row.place();
        Integer former = row.formerPlace();
        if (place == null) {
            return "–";
        }
        return former == null ? String.valueOf(place) : Texts.text("criteria.scores.place.former", place, former);
    }
}
