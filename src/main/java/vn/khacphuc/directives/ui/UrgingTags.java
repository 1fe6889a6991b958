package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.directives.AgendaRow;
import vn.khacphuc.directives.UrgingKind;
import vn.khacphuc.directives.UrgingRow;
import vn.khacphuc.directives.UrgingState;

/** How levels and states of slips look, the same on every screen. */
final class UrgingTags {

    private UrgingTags() {}

    /** What it is, where it stands, and whether the one addressed has opened it. */
    static List<Tag> of(UrgingRow row, LocalDate today) {
        List<Tag> tags = new ArrayList<>();
        tags.add(kind(row.kind(), row.level()));
        tags.add(state(row, today));
        if (row.state() == UrgingState.SENT && row.readAt() == null) {
            tags.add(new Tag(Texts.text("directives.urging.unread"), Tone.NEUTRAL, VaadinIcon.EYE_SLASH));
        }
        return tags;
    }

    static Tag kind(UrgingKind kind, int level) {
        if (kind == UrgingKind.EXPLANATION) {
            return new Tag(Texts.text(kind), Tone.NEUTRAL, VaadinIcon.QUESTION_CIRCLE_O);
        }
        Tone tone = level < 3 ? Tone.NEUTRAL : level == 3 ? Tone.WARN : Tone.BAD;
        return new Tag(Texts.text("directives.urging.level.is", level), tone, VaadinIcon.BELL_O);
    }

    static Tag state(UrgingRow row, LocalDate today) {
        if (row.unanswered(today)) {
            return new Tag(Texts.text("directives.urging.unanswered"), Tone.BAD);
        }
        if (row.followed() && row.state() == UrgingState.SENT) {
            return new Tag(Texts.text("directives.urging.followed"), Tone.NEUTRAL, VaadinIcon.ARROW_FORWARD);
        }
        return of(row.state());
    }

    static Tag of(AgendaRow row, LocalDate today) {
        boolean late = row.replyBy() != null && row.replyBy().isBefore(today);
        return late && row.slipState() == UrgingState.SENT
                ? new Tag(Texts.text("directives.urging.unanswered"), Tone.BAD)
                : of(row.slipState());
    }

    private static Tag of(UrgingState state) {
        return switch (state) {
            case PROPOSED -> new Tag(Texts.text(state), Tone.WARN, VaadinIcon.PENCIL);
            case DROPPED -> new Tag(Texts.text(state), Tone.NEUTRAL, VaadinIcon.BAN);
            case SENT -> new Tag(Texts.text(state), Tone.INFO, VaadinIcon.HOURGLASS);
            case ANSWERED -> new Tag(Texts.text(state), Tone.INFO, VaadinIcon.COMMENT_O);
            case ACCEPTED -> new Tag(Texts.text(state), Tone.GOOD);
            case REFUSED -> new Tag(Texts.text(state), Tone.WARN, VaadinIcon.BAN);
        };
    }
}
