package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.plans.PaperRow;
import vn.khacphuc.plans.PaperState;
import vn.khacphuc.plans.Timeliness;

/** How papers look, the same on every screen: as tasks do. */
final class PaperTags {

    private PaperTags() {}

    static List<Tag> of(PaperRow paper, LocalDate today) {
        List<Tag> tags = new ArrayList<>();
        Timeliness current = paper.timeliness(today);
        Timeliness original = paper.originalTimeliness(today);
        if (current != null && current != Timeliness.ON_TIME) {
            tags.add(TaskTags.of(current));
        }
        if (paper.state() != PaperState.ISSUED) {
            tags.add(of(paper.state()));
        }
        if (isLate(original) && !isLate(current)) {
            tags.add(new Tag(Texts.text("plans.late_original"), Tone.WARN));
        }
        return tags;
    }

    private static boolean isLate(@Nullable Timeliness timeliness) {
        return timeliness == Timeliness.LATE || timeliness == Timeliness.DONE_LATE;
    }

    private static Tag of(PaperState state) {
        return switch (state) {
            case PLANNED -> new Tag(Texts.text(state), Tone.INFO, VaadinIcon.PENCIL);
            case ISSUED -> new Tag(Texts.text(state), Tone.GOOD);
            case CANCELLED -> new Tag(Texts.text(state), Tone.NEUTRAL, VaadinIcon.BAN);
        };
    }

    /** The planned day with what is left to it. */
    static String day(PaperRow paper, LocalDate today) {
        String day = Dates.day(paper.plannedOn());
        return paper.state() == PaperState.PLANNED ? day + " · " + Dates.left(paper.plannedOn(), today) : day;
    }

    /** Number and day once issued. */
    static String issued(PaperRow paper) {
        return paper.issuedOn() == null
                ? ""
                : Texts.text("plans.papers.number_of", paper.number(), Dates.day(paper.issuedOn()));
    }
}
