package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Facts;
import vn.khacphuc.base.ui.OverPage;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.directives.UrgingDetail;
import vn.khacphuc.directives.UrgingQueries;
import vn.khacphuc.directives.UrgingReader;
import vn.khacphuc.directives.Urgings;

/** Opens a slip with the form of its answer over whatever page is open. */
@Component
public class Answering {

    public static final OverPage PAGE = new OverPage("answer");

    private final Urgings urgings;
    private final UrgingQueries queries;
    private final Acting acting;

    Answering(Urgings urgings, UrgingQueries queries, Acting acting) {
        this.urgings = urgings;
        this.queries = queries;
        this.acting = acting;
    }

    /** Whether the address asks for it. */
    public boolean openIfAsked(AfterNavigationEvent event, Runnable done) {
        return PAGE.openIfAsked(event, id -> {
            Actor by = acting.now();
            urgings.read(by, Submission.first(), id);
            UrgingDetail slip = find(by, id);
            // Who may read a slip but not answer it sees it without the form: nothing is settled yet.
            return slip.answerableBy(by)
                            || slip.answer().isBlank() && slip.row().isOut()
                    ? Optional.of(dialog(slip, done))
                    : Optional.empty();
        });
    }

    private Dialog dialog(UrgingDetail slip, Runnable done) {
        long id = slip.row().id();
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(UrgingWords.title(slip.row()));
        Div content = new Div(
                new Facts()
                        .fact(Texts.text("directives.urging.from"), slip.authorityName())
                        .fact(
                                Texts.text("directives.urging.about"),
                                new Anchor(UrgingWords.href(slip.row()), UrgingWords.about(slip.row())))
                        .fact(Texts.text("directives.urging.stood"), UrgingWords.standing(slip)),
                UrgingView.words(slip.text()));
        content.addClassName("dialog-content");
        UrgingAnswer.of(urgings, acting, slip, () -> find(acting.now(), id), () -> {
                    dialog.close();
                    done.run();
                })
                .ifPresent(content::add);
        dialog.add(content);
        dialog.getFooter().add(new Button(Texts.text("ui.cancel"), click -> dialog.close()));
        dialog.setCloseOnOutsideClick(false);
        return dialog;
    }

    private UrgingDetail find(Actor by, long id) {
        return queries.find(by.scope(), UrgingReader.of(by), id, Texts.locale())
                .orElseThrow(() -> new NotFound("urging", id));
    }
}
