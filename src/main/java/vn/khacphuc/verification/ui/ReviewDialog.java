package vn.khacphuc.verification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Facts;
import vn.khacphuc.evidence.ui.FileList;
import vn.khacphuc.verification.Claims;
import vn.khacphuc.verification.Review;
import vn.khacphuc.verification.Verifications;

/** One waiting report with all that is needed to decide, over the queue. */
class ReviewDialog extends Dialog {

    /** @param files exactly the versions that the review names */
    ReviewDialog(
            Verifications verifications,
            Claims claims,
            Acting acting,
            Review review,
            FileList files,
            Runnable decided) {
        setHeaderTitle(review.measure());
        setWidth("44rem");
        String due = review.due() == null ? review.deadlineText() : Dates.day(review.due());
        Facts facts = new Facts()
                .fact(getTranslation("plans.unit"), review.unitName())
                .fact(getTranslation("plans.deliverable"), review.deliverable())
                .fact(getTranslation("plans.due"), due)
                .fact(
                        getTranslation("plans.last_report"),
                        Dates.moment(review.reportedAt())
                                + (review.reporter() == null ? "" : " · " + review.reporter()))
                .fact(getTranslation("plans.done_text"), review.done())
                .fact(getTranslation("verification.claimed"), review.claimedBy());
        ReviewPanel panel = new ReviewPanel(verifications, acting, review, () -> {
            close();
            decided.run();
        });
        Attempt attempt = new Attempt();
        Div content = new Div(facts, files(review, files), panel, attempt);
        content.addClassName("dialog-content");
        add(content);
        Button claim =
                Attempt.button(getTranslation(review.mine() ? "verification.release" : "verification.claim"), () -> {
                    if (attempt.run(() -> {
                        if (review.mine()) {
                            claims.release(acting.now(), Submission.first(), review.taskId());
                        } else {
                            claims.claim(acting.now(), Submission.first(), review.taskId());
                        }
                    })) {
                        close();
                        decided.run();
                    }
                });
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()), claim);
        List<Button> buttons = panel.buttons();
        buttons.forEach(getFooter()::add);
    }

    private Component files(Review review, FileList files) {
        Span label = new Span(getTranslation(files.count() == 0 ? "verification.no_files" : "verification.files"));
        label.addClassName("quiet");
        Div head = new Div(label, new Anchor(Links.task(review.taskId()), getTranslation("verification.task.open")));
        head.addClassName("row");
        Div box = new Div(head, files);
        box.addClassName("stack");
        return box;
    }
}
