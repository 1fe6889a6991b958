package vn.khacphuc.notices.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.FramePart;
import vn.khacphuc.base.ui.Icons;
import vn.khacphuc.notices.Inbox;

/** How much is unread, in the frame of every page; leads to the inbox. */
class Bell extends Anchor implements FramePart.Shown {

    private static final int MOST = 99;

    private final transient Inbox inbox;
    private final transient Acting acting;
    private final Span count = new Span();

    Bell(Inbox inbox, Acting acting) {
        super(Links.NOTICES, "");
        this.inbox = inbox;
        this.acting = acting;
        addClassName("bell");
        count.addClassName("bell-count");
        add(Icons.decorative(VaadinIcon.BELL_O), count);
        refresh();
    }

    @Override
    public void refresh() {
        int unread = acting.ifSignedIn().map(inbox::unread).orElse(0);
        count.setText(unread > MOST ? MOST + "+" : String.valueOf(unread));
        count.setVisible(unread > 0);
        String label = unread == 0
                ? getTranslation("notices.bell.none")
                : getTranslation("notices.bell", unread > MOST ? MOST + "+" : String.valueOf(unread));
        getElement().setAttribute("aria-label", label);
        getElement().setAttribute("title", label);
    }
}
