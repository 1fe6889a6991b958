package vn.khacphuc.deficiencies.ui;

import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.deficiencies.DeficiencyState;

final class DeficiencyTags {

    private DeficiencyTags() {}

    static Tag of(DeficiencyState state) {
        Tone tone = switch (state) {
            case OPEN -> Tone.WARN;
            case IN_REMEDY -> Tone.INFO;
            case REMEDIED -> Tone.GOOD;
            case NOT_EFFECTIVE -> Tone.BAD;
            case TOLERATED, WITHDRAWN -> Tone.NEUTRAL;
        };
        return new Tag(Texts.text(state), tone);
    }
}
