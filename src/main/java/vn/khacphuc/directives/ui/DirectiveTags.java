package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.directives.DirectivePartRow;
import vn.khacphuc.directives.DirectiveRow;
import vn.khacphuc.directives.DirectiveState;
import vn.khacphuc.directives.PartState;
import vn.khacphuc.plans.TaskState;
import vn.khacphuc.plans.Timeliness;
import vn.khacphuc.plans.ui.TaskTags;

/** How directives and their parts look, the same on every screen. */
final class DirectiveTags {

    private DirectiveTags() {}

    static Tag of(DirectiveState state) {
        return switch (state) {
            case SENT -> new Tag(Texts.text(state), Tone.INFO, VaadinIcon.PLAY_CIRCLE_O);
            case CLOSED -> new Tag(Texts.text(state), Tone.GOOD);
            case WITHDRAWN -> new Tag(Texts.text(state), Tone.NEUTRAL, VaadinIcon.BAN);
        };
    }

    static List<Tag> of(DirectiveRow row) {
        List<Tag> tags = new ArrayList<>();
        tags.add(of(row.state()));
        if (row.state() == DirectiveState.SENT && row.silent() > 0) {
            tags.add(new Tag(Texts.text("directives.tracker.silent", row.silent()), Tone.WARN));
        }
        if (row.late() > 0) {
            tags.add(new Tag(Texts.text("directives.tracker.late", row.late()), Tone.BAD));
        }
        return tags;
    }

    /** An acknowledged part stands as its task does. */
    static List<Tag> of(DirectivePartRow part, LocalDate today) {
        if (part.state() == PartState.CANCELLED || part.taskState() == TaskState.CANCELLED) {
            return List.of(new Tag(Texts.text(PartState.CANCELLED), Tone.NEUTRAL, VaadinIcon.BAN));
        }
        if (part.state() != PartState.SENT) {
            return TaskTags.of(part.taskState(), part.timeliness(today), part.atRisk());
        }
        List<Tag> tags = new ArrayList<>();
        if (part.timeliness(today) == Timeliness.LATE) {
            tags.add(new Tag(Texts.text(Timeliness.LATE), Tone.BAD));
        }
        tags.add(new Tag(Texts.text(PartState.SENT), Tone.WARN));
        return tags;
    }
}
