package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.function.Supplier;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Settings;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.directives.UrgingKind;
import vn.khacphuc.directives.UrgingPreviews;
import vn.khacphuc.directives.UrgingReader;
import vn.khacphuc.directives.UrgingRounds;
import vn.khacphuc.directives.UrgingSettings;
import vn.khacphuc.directives.UrgingTarget;

/** Offers to urge or to ask for explanation, wherever something can be chosen that a slip may be about. */
@org.springframework.stereotype.Component
public class UrgingOffer {

    private final UrgingPreviews previews;
    private final UrgingRounds rounds;
    private final Settings settings;
    private final Acting acting;

    UrgingOffer(UrgingPreviews previews, UrgingRounds rounds, Settings settings, Acting acting) {
        this.previews = previews;
        this.rounds = rounds;
        this.settings = settings;
        this.acting = acting;
    }

    /** Whether the reader may send slips at all. */
    public boolean isOpen() {
        return UrgingReader.decides(acting.now());
    }

    /** A button for each kind of slip; none where the reader may send none. */
    public List<Button> buttons(Supplier<List<UrgingTarget>> subjects, Runnable done) {
        if (!isOpen()) {
            return List.of();
        }
        return List.of(UrgingKind.values()).stream()
                .map(kind -> new Button(
                        Texts.text("directives.urging.offer." + kind), click -> open(kind, subjects.get(), done)))
                .toList();
    }

    /** A button for one kind alone; none where the reader may send none. */
    public List<Button> button(UrgingKind kind, Supplier<List<UrgingTarget>> subjects, Runnable done) {
        return isOpen()
                ? List.of(new Button(
                        Texts.text("directives.urging.offer." + kind), click -> open(kind, subjects.get(), done)))
                : List.of();
    }

    /**
     * Opens the dialog that previews and sends.
     *
     * @param subjects at least one, as the reader chose them
     * @param done after something was sent
     */
    public void open(UrgingKind kind, List<UrgingTarget> subjects, Runnable done) {
        new UrgingDialog(previews, rounds, acting, kind, subjects, settings.number(UrgingSettings.REPLY_DAYS), done)
                .open();
    }
}
