package vn.khacphuc.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.AfterNavigationEvent;
import java.util.Optional;
import java.util.function.LongFunction;

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
        state.number(name)
                .ifPresent(id -> dialog.apply(id).ifPresentOrElse(found -> open(found, state), () -> {
                    under(state).show();
                    Attempt.done(Texts.text("ui.settled"));
                }));
        return state.number(name).isPresent();
    }

    private void open(Dialog dialog, UrlState state) {
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened() && UI.getCurrent() != null) {
                under(state).show();
            }
        });
        dialog.open();
    }
}
