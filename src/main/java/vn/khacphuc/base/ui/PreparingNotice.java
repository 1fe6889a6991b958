package vn.khacphuc.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Locale;
import java.util.OptionalInt;
import org.springframework.beans.factory.ObjectProvider;
import vn.khacphuc.base.Preparing;

/** In place of the sign-in while the portal is being prepared: how far it is, in every language; opens the sign-in by itself. */
class PreparingNotice extends Div {

    private static final int ASKED_EVERY = 2_000;

    private final transient ObjectProvider<Preparing> preparing;
    private final ProgressBar bar = new ProgressBar(0, 100);
    private final Span reached = new Span();

    PreparingNotice(ObjectProvider<Preparing> preparing) {
        this.preparing = preparing;
        addClassName("stack");
        getElement().setAttribute("role", "status");
        for (Locale language : Languages.ALL) {
            Div part = new Div(
                    new H2(getTranslation(language, "ui.preparing")),
                    new Paragraph(getTranslation(language, "ui.preparing.text")));
            part.addClassName("stack");
            part.getElement().setAttribute("lang", language.getLanguage());
            add(part);
        }
        bar.getElement().setAttribute("aria-label", getTranslation("ui.preparing"));
        reached.addClassName("quiet");
        add(bar, reached);
        show(percent().orElse(0));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ui.setPollInterval(ASKED_EVERY);
        ui.addPollListener(poll -> percent().ifPresentOrElse(this::show, () -> {
            ui.setPollInterval(-1);
            ui.getPage().reload();
        }));
    }

    private void show(int percent) {
        bar.setValue(percent);
        reached.setText(percent + "%");
    }

    private OptionalInt percent() {
        return preparing.stream()
                .map(Preparing::percent)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }
}
