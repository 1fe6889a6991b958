package vn.khacphuc.deficiencies.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.deficiencies.CauseSpread;

final class CauseTags {

    private CauseTags() {}

    static Tag systemic(CauseSpread spread) {
        return new Tag(
                Texts.text("deficiencies.systemic", spread.units(), spread.years()), Tone.WARN, VaadinIcon.CLUSTER);
    }
}
