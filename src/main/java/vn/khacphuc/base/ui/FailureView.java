package vn.khacphuc.base.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A page that failed: says whether the database is away or gives the code under which the failure is recorded. */
@Tag(Tag.DIV)
@ParentLayout(PortalLayout.class)
@AnonymousAllowed
class FailureView extends ErrorPage implements HasErrorParameter<Exception>, HasDynamicTitle {

    private final Failures failures;
    private String title = "";

    FailureView(Failures failures) {
        this.failures = failures;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Exception failure = parameter.getCaughtException();
        Button retry = new Button(
                getTranslation("ui.failure.retry"),
                click -> UI.getCurrent().getPage().reload());
        retry.addThemeVariants(ButtonVariant.PRIMARY);
        if (Failures.isDatabaseGone(failure)) {
            title = getTranslation("ui.attempt.database");
            show(title, getTranslation("ui.failure.database.hint"), retry);
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        title = getTranslation("ui.failure");
        show(title, getTranslation("ui.failure.hint", failures.record(failure)), retry);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
