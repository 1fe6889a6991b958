package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Keep;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.directives.UrgingDetail;
import vn.khacphuc.directives.Urgings;

/** The answer to a slip with what was decided on it, or the form to give it in place. */
final class UrgingAnswer {

    private static final int LIMIT = 4000;

    private long version;

    private UrgingAnswer(long version) {
        this.version = version;
    }

    /** @param latest reads the slip anew */
    static Optional<Component> of(
            Urgings urgings, Acting acting, UrgingDetail slip, Supplier<UrgingDetail> latest, Runnable done) {
        Section section = new Section(Texts.text("directives.urging.answer"));
        if (!slip.answer().isBlank()) {
            section.add(UrgingView.words(slip.answer()), quiet(Dates.moment(slip.answeredAt())));
        }
        if (!slip.stateReason().isBlank()) {
            section.add(new Paragraph(Texts.text(
                    slip.row().isOut() ? "directives.urging.refused_because" : "directives.urging.dropped_because",
                    slip.stateReason())));
        }
        if (slip.answerableBy(acting.now())) {
            section.add(new UrgingAnswer(slip.row().version()).form(urgings, acting, slip, latest, done));
        } else if (slip.answer().isBlank() && slip.stateReason().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(section);
    }

    private Div form(Urgings urgings, Acting acting, UrgingDetail slip, Supplier<UrgingDetail> latest, Runnable done) {
        long id = slip.row().id();
        TextArea text = new TextArea(Texts.text("directives.urging.answer.text"));
        text.setHelperText(Texts.text("directives.urging.answer.hint"));
        text.setRequiredIndicatorVisible(true);
        text.setMaxLength(LIMIT);
        text.setMinRows(4);
        text.setWidthFull();
        Keep keep = new Keep(acting.now().accountId(), "urging-answer-" + id).text("text", text);
        Attempt attempt = new Attempt()
                .field(text, "refusal.directives.urging.answer", "refusal.directives.urging.answer.long")
                .onReload(() -> again(acting, latest.get(), done));
        // One form, one key: pressed again after a lost answer it counts once.
        UUID key = UUID.randomUUID();
        Div actions = new Div(Attempt.mainButton(Texts.text("directives.urging.answer.send"), () -> {
            if (attempt.run(
                    () -> urgings.answer(acting.now(), new Submission(key, version), id, text.getValue()),
                    Texts.text("directives.urging.answered"))) {
                keep.forget();
                done.run();
            }
        }));
        actions.addClassName("actions");
        Div form = new Div(keep, text, attempt, actions);
        form.addClassName("stack");
        return form;
    }

    /** What somebody else has answered meanwhile is shown instead of the form; what was typed stays in the browser. */
    private void again(Acting acting, UrgingDetail now, Runnable done) {
        version = now.row().version();
        if (!now.answerableBy(acting.now())) {
            Attempt.done(Texts.text("ui.settled"));
            done.run();
        }
    }

    private static Paragraph quiet(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassNames("quiet", "small");
        return paragraph;
    }
}
