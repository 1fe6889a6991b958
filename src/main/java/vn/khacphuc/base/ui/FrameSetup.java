package vn.khacphuc.base.ui;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Sets each page up before a view is shown: language, light or dark, title, and what is said when something is lost. */
@Component
class FrameSetup implements VaadinServiceInitListener {

    private final PortalTranslations texts;
    private final Failures failures;

    FrameSetup(PortalTranslations texts, Failures failures) {
        this.texts = texts;
        this.failures = failures;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::preparePage);
        event.getSource().setSystemMessagesProvider(this::systemMessages);
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(failures));
        event.getSource().addUIInitListener(init -> prepare(init.getUI()));
    }

    /** Before the first paint, so that nothing flashes. */
    private void preparePage(IndexHtmlResponse page) {
        VaadinRequest request = page.getVaadinRequest();
        Locale language = Preferences.language(request);
        Element html = page.getDocument().child(0);
        html.attr("lang", language.getLanguage());
        // For limit.js.
        html.attr("data-limit-cut", texts.getTranslation("ui.limit.cut", language, "{0}", "{1}"));
        html.attr("data-limit-left", texts.getTranslation("ui.limit.left", language, "{0}", "{1}"));
        String scheme = Preferences.scheme(request);
        if (!scheme.isEmpty()) {
            html.attr("style", "color-scheme: " + scheme);
        }
        page.getDocument()
                .head()
                .appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", request.getContextPath() + "/portal/icon.svg");
        page.getDocument().title(texts.getTranslation("app.name", language));
    }

    private void prepare(UI ui) {
        ui.setLocale(Preferences.language(VaadinRequest.getCurrent()));
        ReconnectDialogConfiguration connection = ui.getReconnectDialogConfiguration();
        connection.setDialogText(text(ui, "ui.connection.lost"));
        connection.setDialogTextGaveUp(text(ui, "ui.connection.gone"));
        connection.setReconnectInterval(2_000);
        connection.setReconnectAttempts(300);
        // The bar that tells whether the server is reached speaks English by itself.
        ui.getPage()
                .executeJs(
                        """
                const bar = document.querySelector('vaadin-connection-indicator');
                if (bar) Object.assign(bar, { onlineText: $0, offlineText: $1, reconnectingText: $2 });""",
                        text(ui, "ui.connection.online"),
                        text(ui, "ui.connection.offline"),
                        text(ui, "ui.connection.lost"));
        // After the view has set its own title.
        ui.addAfterNavigationListener(navigation -> ui.beforeClientResponse(ui, context -> completeTitle(ui)));
    }

    private void completeTitle(UI ui) {
        String name = text(ui, "app.name");
        String title = ui.getInternals().getTitle();
        if (title == null || title.isBlank()) {
            ui.getPage().setTitle(name);
        } else if (!title.endsWith(name)) {
            ui.getPage().setTitle(title + " – " + name);
        }
    }

    private String text(UI ui, String key) {
        return texts.getTranslation(key, ui.getLocale());
    }

    /** No address: the page is loaded again where it is, which leads over the sign-in back to the same place. */
    private SystemMessages systemMessages(SystemMessagesInfo info) {
        Locale language = Preferences.language(info.getRequest());
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.getTranslation("ui.session.expired", language));
        messages.setSessionExpiredMessage(texts.getTranslation("ui.session.expired.hint", language));
        messages.setInternalErrorCaption(texts.getTranslation("ui.session.lost", language));
        messages.setInternalErrorMessage(texts.getTranslation("ui.session.lost.hint", language));
        messages.setSyncErrorCaption(texts.getTranslation("ui.session.lost", language));
        messages.setSyncErrorMessage(texts.getTranslation("ui.session.lost.hint", language));
        // The cookie is gone: deleted by hand, or by a browser that keeps none.
        messages.setCookiesDisabledCaption(texts.getTranslation("ui.session.expired", language));
        messages.setCookiesDisabledMessage(texts.getTranslation("ui.session.cookie.hint", language));
        return messages;
    }
}
