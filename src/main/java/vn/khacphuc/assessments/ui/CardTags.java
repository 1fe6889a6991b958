package vn.khacphuc.assessments.ui;

import vn.khacphuc.assessments.CardState;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;

final class CardTags {

    private CardTags() {}

    static Tag of(CardState state) {
        return new Tag(Texts.text(state), tone(state));
    }

    /** With the day up to which the card counts. */
    static Tag of(CardState state, String until) {
        return new Tag(Texts.text("assessments.cards.until", Texts.text(state), until), tone(state));
    }

    /** How far a card is, not how good what it tells. */
    private static Tone tone(CardState state) {
        return switch (state) {
            case ISSUED, REPLIED -> Tone.INFO;
            case CLOSED, WITHDRAWN -> Tone.NEUTRAL;
        };
    }
}
