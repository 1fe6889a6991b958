package vn.khacphuc.audit.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.audit.SealMark;
import vn.khacphuc.audit.TrailFlaw;
import vn.khacphuc.audit.TrailProof;
import vn.khacphuc.audit.TrailVerdict;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Tone;

/** Proves the trail on demand, against a printed seal if one is at hand; shows how far it is and what it came to. */
class IntegritySection extends Composite<Section> {

    private static final int POLL = 700;

    private final transient TrailProof proof;
    private final transient Acting acting;
    private final TextField printed = new TextField(getTranslation("audit.printed"));
    private final Button start = Attempt.button(getTranslation("audit.prove"), this::start);
    private final Attempt attempt = new Attempt().field(printed, "refusal.audit.printed");
    /** About the seal that this reader typed; what the chain is, everybody sees. */
    private final Div own = new Div();

    private final Div outcome = new Div();
    private @Nullable Registration polling;

    IntegritySection(TrailProof proof, Acting acting) {
        this.proof = proof;
        this.acting = acting;
        printed.setHelperText(getTranslation("audit.printed.hint"));
        printed.setMaxLength(90);
        outcome.addClassName("stack");
        own.addClassName("row");
        own.getElement().setAttribute("aria-live", "polite");
        outcome.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    protected Section initContent() {
        Div row = new Div(printed, start);
        row.addClassName("row");
        return new Section(
                getTranslation("audit.integrity"),
                new Paragraph(getTranslation("audit.integrity.hint")),
                row,
                attempt,
                own,
                outcome);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopPolling(event.getUI());
    }

    private void start() {
        own.removeAll();
        if (attempt.run(this::prove, getTranslation("audit.proving"))) {
            getUI().ifPresent(this::show);
        }
    }

    private void prove() {
        SealMark seal = mark();
        if (seal != null) {
            TrailFlaw.Kind wrong = proof.printed(acting.now(), seal);
            own.add(new Tag(
                    wrong == null
                            ? getTranslation("audit.printed.there", seal.toString())
                            : getTranslation(
                                    "audit.printed.wrong", seal.toString(), getTranslation("TrailFlaw." + wrong)),
                    wrong == null ? Tone.GOOD : Tone.BAD));
        }
        proof.start(acting.now());
    }

    private @Nullable SealMark mark() {
        return printed.isEmpty()
                ? null
                : SealMark.read(printed.getValue()).orElseThrow(() -> new Refusal("refusal.audit.printed"));
    }

    private void show(UI ui) {
        TrailProof.State state = proof.state();
        outcome.removeAll();
        start.setEnabled(!state.running());
        if (state.running()) {
            ProgressBar bar = new ProgressBar(0, Math.max(1, state.all()), state.checked());
            bar.getElement().setAttribute("aria-label", getTranslation("audit.proving"));
            outcome.add(
                    new Paragraph(getTranslation(
                            "audit.proving.of", Numbers.count(state.checked()), Numbers.count(state.all()))),
                    bar);
            if (polling == null) {
                polling = ui.addPollListener(poll -> show(ui));
                ui.setPollInterval(POLL);
            }
            return;
        }
        stopPolling(ui);
        if (state.verdict() != null) {
            tell(state.verdict());
            outcome.add(new Paragraph(getTranslation("audit.proved.at", Dates.moment(state.askedAt()))));
        } else if (state.askedAt() != null) {
            outcome.add(new Tag(getTranslation("audit.unproved"), Tone.BAD));
        }
    }

    private void stopPolling(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(-1);
        }
    }

    private void tell(TrailVerdict verdict) {
        TrailFlaw flaw = verdict.flaw();
        Div line = new Div(
                flaw == null
                        ? new Tag(getTranslation("audit.intact"), Tone.GOOD)
                        : new Tag(getTranslation("audit.broken"), Tone.BAD));
        line.addClassName("row");
        outcome.add(line);
        if (flaw != null) {
            String key = flaw.entryId() == 0 ? "audit.flaw.seal" : "audit.flaw.entry";
            outcome.add(new Paragraph(getTranslation(
                    key,
                    getTranslation("TrailFlaw." + flaw.kind()),
                    String.valueOf(flaw.sequence()),
                    String.valueOf(flaw.entryId()))));
        }
        outcome.add(new Paragraph(getTranslation(
                "audit.verdict",
                Numbers.count(verdict.sealed()),
                Numbers.count(verdict.erased()),
                Numbers.count(verdict.unsealed()))));
        if (verdict.oldestUnsealed() != null) {
            outcome.add(new Paragraph(getTranslation("audit.tail", Dates.moment(verdict.oldestUnsealed()))));
        }
        if (flaw == null && verdict.last() != null) {
            outcome.add(new Paragraph(
                    getTranslation("audit.last", verdict.last().mark().toString())));
        }
    }
}
