package vn.khacphuc.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.ChangeFeed;

/**
 * Lets an open list or board follow what others change, on whichever node. The browser is told by push that something
 * changed; it asks for the new state by an ordinary request as soon as that disturbs nobody, at most once a second, so
 * that the right to read it is checked each time.
 */
@org.springframework.stereotype.Component
public class Live {

    private final ChangeFeed feed;
    private final Acting acting;

    Live(ChangeFeed feed, Acting acting) {
        this.feed = feed;
        this.acting = acting;
    }

    /**
     * Reads a view anew after changes of things of these kinds that the reader may see, as long as it is open.
     *
     * @param refresh reads and shows anew, leaving filters and fields alone
     * @param subjects as in the trail: {@code task}
     */
    public void follow(Component view, Runnable refresh, String... subjects) {
        follow(view, refresh, false, null, subjects);
    }

    /** The same for what stands beside the page that is open: while it cannot be shown anew nothing is said of it. */
    public void followQuietly(Component part, Runnable refresh, String... subjects) {
        follow(part, refresh, true, null, subjects);
    }

    /**
     * The same for the page of one record, which need not be told of any other, nor of what the reader did there.
     *
     * @param id the record's, whichever is shown by then
     */
    public void followOne(Component page, Runnable refresh, String subject, LongSupplier id) {
        follow(page, refresh, false, id, subject);
    }

    private void follow(
            Component view, Runnable refresh, boolean quiet, @Nullable LongSupplier only, String... subjects) {
        Following following = new Following(acting.now(), refresh, quiet, only, Set.of(subjects));
        view.addAttachListener(following::begin);
        view.addDetachListener(detach -> following.end());
    }

    /** One view's listening, from its being shown to its being left. */
    private final class Following {

        private final Actor by;
        private final Runnable refresh;
        private final boolean quiet;
        private final @Nullable LongSupplier only;
        private final Set<String> subjects;
        private ChangeFeed.@Nullable Listener listener;
        private @Nullable LiveMark mark;

        Following(Actor by, Runnable refresh, boolean quiet, @Nullable LongSupplier only, Set<String> subjects) {
            this.by = by;
            this.refresh = refresh;
            this.quiet = quiet;
            this.only = only;
            this.subjects = subjects;
        }

        void begin(AttachEvent event) {
            end();
            UI ui = event.getUI();
            LiveMark shown = new LiveMark(refresh, quiet);
            ui.getElement().appendChild(shown.getElement());
            ChangeFeed.Listener heard =
                    new ChangeFeed.Listener(by.scope(), by.personId(), subjects, only, () -> tell(ui, shown));
            mark = shown;
            listener = heard;
            feed.add(heard);
        }

        void end() {
            if (listener != null) {
                feed.remove(listener);
                listener = null;
            }
            if (mark != null) {
                mark.getElement().removeFromParent();
                mark = null;
            }
        }

        /** Does not wait for whatever the page is doing. */
        private void tell(UI ui, LiveMark shown) {
            try {
                ui.access(shown::changed);
            } catch (UIDetachedException closed) {
                end();
            }
        }
    }
}
