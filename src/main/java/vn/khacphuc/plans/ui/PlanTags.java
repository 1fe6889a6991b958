package vn.khacphuc.plans.ui;

import java.util.ArrayList;
import java.util.List;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.plans.PlanRow;

final class PlanTags {

    private PlanTags() {}

    static List<Tag> of(PlanRow plan) {
        List<Tag> tags = new ArrayList<>();
        tags.add(TaskTags.of(plan.state()));
        if (plan.due() != null
                && plan.submittedOn() != null
                && plan.submittedOn().isAfter(plan.due())) {
            tags.add(new Tag(Texts.text("plans.submitted_late"), Tone.WARN));
        }
        return tags;
    }
}
