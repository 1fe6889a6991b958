package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.DayField;
import vn.khacphuc.base.ui.Keep;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.directives.UrgingDraft;
import vn.khacphuc.directives.UrgingKind;
import vn.khacphuc.directives.UrgingPreview;
import vn.khacphuc.directives.UrgingPreviews;
import vn.khacphuc.directives.UrgingRounds;
import vn.khacphuc.directives.UrgingRounds.Outcome;
import vn.khacphuc.directives.UrgingSubject;
import vn.khacphuc.directives.UrgingTarget;

/** Sends slips about one subject or several: first what each would be and why others would not go, then what came of it. */
class UrgingDialog extends Dialog {

    private static final int LIMIT = 4000;

    private final transient UrgingPreviews previews;
    private final transient UrgingRounds rounds;
    private final transient Acting acting;
    private final transient List<UrgingTarget> targets;
    private final UUID key = UUID.randomUUID();
    private final Div lines = new Div();
    private final Select<UrgingKind> kind = new Select<>();
    private final Select<Integer> level = new Select<>();
    private final Select<Boolean> owner = new Select<>();
    private final DayField replyBy = new DayField(getTranslation("directives.urging.reply_by"));
    private final TextArea text = new TextArea(getTranslation("directives.urging.text"));
    private final Attempt attempt = new Attempt();
    private final Keep keep;
    private final Button send = Attempt.mainButton(getTranslation("directives.urging.send"), this::send);
    private transient List<UrgingPreview> shown = List.of();
    private String proposed = "";
    private boolean sent;

    /**
     * Open it with {@link #open()}.
     *
     * @param days until an answer is asked for
     * @param done after something was sent
     */
    UrgingDialog(
            UrgingPreviews previews,
            UrgingRounds rounds,
            Acting acting,
            UrgingKind first,
            List<UrgingTarget> targets,
            int days,
            Runnable done) {
        this.previews = previews;
        this.rounds = rounds;
        this.acting = acting;
        this.targets = targets;
        var by = acting.now();
        keep = new Keep(by.accountId(), targets.size() == 1 ? "urging-" + targets.getFirst() : "urgings")
                .text("text", text)
                .day("replyBy", replyBy);
        fields(first);
        replyBy.setMin(by.today().plusDays(1));
        replyBy.setValue(by.today().plusDays(days));
        attempt.field(replyBy, "refusal.directives.urging.reply_by")
                .field(text, "refusal.directives.urging.text", "refusal.directives.urging.text.long")
                .onReload(this::preview);
        Div form = new Div(kind, level, owner, replyBy);
        form.addClassName("form");
        Div content = new Div(keep, form, text, lines, attempt);
        content.addClassNames("dialog-content", "broad");
        add(content);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> giveUp()), send);
        setCloseOnOutsideClick(false);
        addOpenedChangeListener(change -> {
            if (!change.isOpened() && sent) {
                done.run();
            }
        });
        preview();
    }

    private void fields(UrgingKind first) {
        kind.setLabel(getTranslation("directives.urging.kind"));
        kind.setItems(UrgingKind.values());
        kind.setItemLabelGenerator(Texts::text);
        kind.setValue(first);
        kind.addValueChangeListener(change -> preview());
        level.setLabel(getTranslation("directives.urging.level"));
        level.setItems(1, 2, 3, 4);
        level.setItemLabelGenerator(number -> getTranslation("directives.urging.level.is", number));
        level.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                word();
            }
        });
        owner.setLabel(getTranslation("directives.urging.to"));
        owner.setItems(false, true);
        owner.setItemLabelGenerator(
                named -> getTranslation(named ? "directives.urging.to.owner" : "directives.urging.to.unit"));
        text.setRequiredIndicatorVisible(true);
        text.setMaxLength(LIMIT);
        text.setMinRows(4);
        text.setWidthFull();
        lines.addClassName("stack");
    }

    /** Looks at the subjects anew; what was typed stays. */
    private void preview() {
        shown = previews.of(acting.now(), kind.getValue(), targets, getLocale());
        List<UrgingPreview> going = shown.stream().filter(UrgingPreview::goes).toList();
        boolean urges = kind.getValue() == UrgingKind.URGING;
        setHeaderTitle(getTranslation("directives.urging.send.title." + kind.getValue()));
        level.setVisible(urges && single());
        level.setValue(Math.clamp(shown.getFirst().level(), 1, 4));
        owner.setVisible(shown.stream().anyMatch(UrgingDialog::hasOwner));
        owner.setValue(going.stream().anyMatch(one -> hasOwner(one) && Objects.equals(one.ownerId(), one.personId())));
        lines.removeAll();
        if (!single()) {
            lines.add(new Paragraph(getTranslation(
                    "directives.urging.preview", Numbers.count(going.size()), Numbers.count(shown.size()))));
        }
        lines.add(UrgingLines.of(shown));
        send.setText(
                single()
                        ? getTranslation("directives.urging.send")
                        : getTranslation("directives.urging.send.several", Numbers.count(going.size())));
        send.setEnabled(single() || !going.isEmpty());
        word();
    }

    /** Suggests the wording of the level, as long as nobody has written another. */
    private void word() {
        boolean mixed = isMixed();
        text.setHelperText(mixed ? getTranslation("directives.urging.text.mixed") : "");
        if (text.getValue().isBlank() || text.getValue().equals(proposed)) {
            proposed = UrgingWords.wording(kind.getValue(), mixed ? 0 : levelOf(shown.getFirst()));
            text.setValue(proposed);
        }
    }

    private void send() {
        List<UrgingPreview> going =
                single() ? shown : shown.stream().filter(UrgingPreview::goes).toList();
        if (!single()) {
            tell(rounds.send(acting.now(), key, going, this::draft));
        } else if (attempt.run(
                () -> rounds.send(acting.now(), key, going, this::draft).forEach(Outcome::orThrow),
                getTranslation("directives.urging.send.done", Numbers.count(1)))) {
            sent = true;
            keep.forget();
            close();
        }
    }

    private void tell(List<Outcome<UrgingPreview>> outcomes) {
        List<Outcome<UrgingPreview>> refused =
                outcomes.stream().filter(outcome -> !outcome.done()).toList();
        sent = true;
        int skipped = shown.size() - outcomes.size() + refused.size();
        String number = Numbers.count(outcomes.size() - refused.size());
        Attempt.done(
                skipped == 0
                        ? getTranslation("directives.urging.send.done", number)
                        : getTranslation("directives.urging.send.some", number, Numbers.count(skipped)));
        if (refused.isEmpty()) {
            keep.forget();
            close();
            return;
        }
        lines.removeAll();
        lines.add(UrgingLines.refused(refused));
        send.setVisible(false);
    }

    private UrgingDraft draft(UrgingPreview preview) {
        String own = text.getValue();
        String words = isMixed() && own.equals(proposed) ? UrgingWords.wording(preview.kind(), preview.level()) : own;
        Long person = hasOwner(preview) ? (owner.getValue() ? preview.ownerId() : null) : preview.personId();
        // An empty day is refused like one that is too early.
        LocalDate day = replyBy.isEmpty() ? acting.now().today() : replyBy.getValue();
        return new UrgingDraft(preview.kind(), levelOf(preview), preview.target(), person, day, words);
    }

    private int levelOf(UrgingPreview preview) {
        return single() && level.isVisible() ? level.getValue() : preview.level();
    }

    private boolean single() {
        return targets.size() == 1;
    }

    private boolean isMixed() {
        return shown.stream()
                        .filter(UrgingPreview::goes)
                        .map(UrgingPreview::level)
                        .distinct()
                        .count()
                > 1;
    }

    private static boolean hasOwner(UrgingPreview preview) {
        return preview.subject() == UrgingSubject.TASK && preview.ownerId() != null;
    }

    private void giveUp() {
        keep.forget();
        close();
    }
}
