package vn.khacphuc.deficiencies.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.deficiencies.InspectionState;

/** How inspections look, the same on every screen. */
final class InspectionTags {

    private InspectionTags() {}

    /** @param overdue the planned day has passed, and nothing was held */
    static List<Tag> of(InspectionState state, boolean overdue) {
        List<Tag> tags = new ArrayList<>();
        if (overdue) {
            tags.add(new Tag(Texts.text("deficiencies.inspections.overdue"), Tone.BAD));
        }
        tags.add(of(state));
        return tags;
    }

    private static Tag of(InspectionState state) {
        return switch (state) {
            case PLANNED -> new Tag(Texts.text(state), Tone.NEUTRAL);
            case HELD -> new Tag(Texts.text(state), Tone.INFO, VaadinIcon.EYE);
            case CONCLUDED -> new Tag(Texts.text(state), Tone.WARN, VaadinIcon.FILE_TEXT);
            case ENDED -> new Tag(Texts.text(state), Tone.GOOD);
            case CANCELLED -> new Tag(Texts.text(state), Tone.NEUTRAL, VaadinIcon.BAN);
        };
    }

    /** How many of what was found are remedied; nothing where nothing was found. */
    static String remedied(int remedied, int found) {
        return found == 0 ? "" : Texts.text("deficiencies.inspections.remedied_of", remedied, found);
    }
}
