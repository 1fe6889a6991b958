package vn.khacphuc.notices.ui;

import java.util.List;
import java.util.stream.Collectors;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.notices.DeliveryRow;
import vn.khacphuc.notices.EndpointRow;

/** Endpoints and what was sent to them, in words. */
final class EndpointWords {

    /** Kinds of things that other systems may hear of. */
    static final List<String> KINDS =
            List.of("deficiency", "plan", "task", "directive", "urging", "inspection", "paper", "score_sheet");

    private EndpointWords() {}

    static String kind(String kind) {
        return Texts.find("audit.subject." + kind).orElse(kind);
    }

    static String kinds(List<String> kinds) {
        return kinds.stream().map(EndpointWords::kind).collect(Collectors.joining(", "));
    }

    static Tag state(EndpointRow row) {
        if (row.stoppedAt() != null) {
            return new Tag(Texts.text("notices.endpoint.given_up"), Tone.BAD);
        }
        if (!row.active()) {
            return new Tag(Texts.text("notices.endpoint.stopped"), Tone.NEUTRAL);
        }
        return row.failures() > 0
                ? new Tag(Texts.text("notices.endpoint.failing", row.failures()), Tone.WARN)
                : new Tag(Texts.text("notices.endpoint.active"), Tone.GOOD);
    }

    static Tag state(DeliveryRow row) {
        return new Tag(
                Texts.text(row.state()),
                switch (row.state()) {
                    case WAITING -> row.attempts() == 0 ? Tone.INFO : Tone.WARN;
                    case SENT -> Tone.GOOD;
                    case FAILED -> Tone.BAD;
                });
    }

    static String event(DeliveryRow row) {
        return Texts.find("audit." + row.verb()).orElse(row.verb());
    }

    /** What the other side said; a reason of ours is a text. */
    static String answer(DeliveryRow row) {
        String code = row.answerCode() == null ? "" : row.answerCode() + " ";
        return code + Texts.find(row.answer()).orElse(row.answer());
    }
}
