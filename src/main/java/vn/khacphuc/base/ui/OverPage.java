package vn.khacphuc.base.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.AfterNavigationEvent;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** A dialog over whatever page is open, asked for by a number in its address, so that a link leads to it and Back out of it. */
public final class OverPage {

    private final String name;

    /** @param name what the address calls it */
    public OverPage(String name) {
        this.name = name;
    }

    /** The address of a page with the dialog for a thing open over it. */
    public String href(UrlState state, String path, long id) {
        return state.with(name, String.valueOf(id)).href(path);
    }

    /** The state of the page under it. */
    public UrlState under(UrlState state) {
        return state.with(name, (String) null);
    }

    /**
     * Whether the address asks for it; leaves the address without it once the dialog is closed.
     *
     * @param dialog for the id, empty where there is nothing to do any more
     */
    public boolean openIfAsked(AfterNavigationEvent event, LongFunction<Optional<? extends Dialog>> dialog) {
        UrlState state = UrlState.of(event.getLocation().getQueryParameters());
        Optional<Long> asked = state.number(name);
        Opened open = Opened.now();
        if (open != null && !open.isAskedBy(state)) {
            open.leave();
            open = null;
        }
        if (asked.isPresent() && (open == null || !open.name().equals(name))) {
            dialog.apply(asked.get()).ifPresentOrElse(found -> open(found, asked.get(), state), () -> {
                under(state).show();
                Attempt.done(Texts.text("ui.settled"));
            });
        }
        return asked.isPresent();
    }

    private void open(Dialog dialog, long id, UrlState state) {
        Opened opened = new Opened(name, id, dialog);
        ComponentUtil.setData(UI.getCurrent(), Opened.class, opened);
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened() && UI.getCurrent() != null && Opened.now() == opened) {
                ComponentUtil.setData(UI.getCurrent(), Opened.class, null);
                under(state).show();
            }
        });
        dialog.open();
    }

    /** What is open over the page of this window; Back leaves it, for the address asks for it no more. */
    private record Opened(String name, long id, Dialog dialog) {

        static @Nullable Opened now() {
            return ComponentUtil.getData(UI.getCurrent(), Opened.class);
        }

        boolean isAskedBy(UrlState state) {
            return dialog.isOpened()
                    && state.number(name).filter(asked -> asked == id).isPresent();
        }

        /** Closes without a word to the address, which is another one already. */
        void leave() {
            ComponentUtil.setData(UI.getCurrent(), Opened.class, null);
            dialog.close();
        }
    }
}
