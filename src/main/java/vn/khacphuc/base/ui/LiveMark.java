package vn.khacphuc.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import vn.khacphuc.base.Links;

/** The browser's side of an open view that follows changes; see {@code live.js}. */
@Tag("portal-live")
@JsModule("context://portal/live.js")
class LiveMark extends Component {

    private final transient Runnable refresh;

    LiveMark(Runnable refresh, boolean quiet) {
        this.refresh = refresh;
        getElement().setAttribute("quiet", quiet);
        getElement().setAttribute("hidden", true);
        getElement().addEventListener("live-refresh", event -> refresh());
        getElement().addEventListener("live-idle", event -> leave());
    }

    /** Something changed; the browser asks for it when it may. */
    void changed() {
        getElement().callJsFunction("changed");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        WrappedSession session = event.getSession().getSession();
        getElement()
                .callJsFunction(
                        "start",
                        Texts.text("ui.live.changed"),
                        Texts.text("ui.live.reload"),
                        session == null ? 0 : session.getMaxInactiveInterval());
    }

    private void refresh() {
        try {
            refresh.run();
        } finally {
            getElement().callJsFunction("done");
        }
    }

    /** Following changes asks the server by itself, which must not keep a session alive that nobody sits at. */
    private void leave() {
        UI.getCurrent().getPage().setLocation(Links.LOGIN);
        VaadinSession.getCurrent().getSession().invalidate();
    }
}
