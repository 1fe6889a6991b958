package vn.khacphuc.deficiencies.ui;

import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.deficiencies.PetitionState;

final class PetitionTags {

    private PetitionTags() {}

    static Tag of(PetitionState state) {
        Tone tone = switch (state) {
            case DRAFT -> Tone.WARN;
            case SENT -> Tone.INFO;
            case ANSWERED -> Tone.GOOD;
            case DROPPED -> Tone.NEUTRAL;
        };
        return new Tag(Texts.text(state), tone);
    }
}
