package vn.khacphuc.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

/** A small part of the top bar that another module fills, for who is signed in. Declared as a bean. */
public interface FramePart {

    /** A new part for one open page; a {@link Shown} is read anew whenever another page is opened in it. */
    Component make();

    /** Reads the parts of the page that is open anew, after something was done that they tell. */
    static void refresh() {
        UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .filter(PortalLayout.class::isInstance)
                .map(PortalLayout.class::cast)
                .forEach(PortalLayout::refreshParts);
    }

    /** A part that shows what may change. */
    interface Shown {
        void refresh();
    }
}
