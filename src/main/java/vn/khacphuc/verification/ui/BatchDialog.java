package vn.khacphuc.verification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.verification.Acceptances;
import vn.khacphuc.verification.Acceptances.Outcome;
import vn.khacphuc.verification.Review;

/** Several reports at once: first what will happen to each, then what did. */
class BatchDialog extends Dialog {

    private final Div content = new Div();
    private final Button accept;

    BatchDialog(Acceptances acceptances, Acting acting, List<Review> reviews, Runnable done) {
        List<Review> ready = reviews.stream().filter(BatchDialog::isReady).toList();
        UUID key = UUID.randomUUID();
        setHeaderTitle(getTranslation("verification.batch"));
        setWidth("40rem");
        UnorderedList list = new UnorderedList();
        reviews.forEach(review -> list.add(line(
                review, isReady(review) ? getTranslation("verification.batch.ready") : why(review), isReady(review))));
        content.add(new Paragraph(getTranslation("verification.batch.hint")), list);
        content.addClassName("dialog-content");
        add(content);
        accept = Attempt.mainButton(
                getTranslation("verification.batch.accept", Numbers.count(ready.size())),
                () -> tell(acceptances.accept(acting.now(), key, ready)));
        accept.setVisible(!ready.isEmpty());
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()), accept);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                done.run();
            }
        });
    }

    private void tell(List<Outcome> outcomes) {
        UnorderedList list = new UnorderedList();
        outcomes.forEach(outcome -> list.add(line(
                outcome.review(),
                outcome.refusal().map(Attempt::why).orElse(getTranslation("verification.accepted")),
                outcome.accepted())));
        long accepted = outcomes.stream().filter(Outcome::accepted).count();
        content.removeAll();
        content.add(
                new Paragraph(getTranslation(
                        "verification.batch.told", Numbers.count(accepted), Numbers.count(outcomes.size()))),
                list);
        accept.setVisible(false);
    }

    private static ListItem line(Review review, String text, boolean good) {
        return new ListItem(
                new Span(review.unitName() + ": " + review.measure() + " "),
                new Tag(text, good ? Tone.GOOD : Tone.WARN));
    }

    private static boolean isReady(Review review) {
        return (review.claimedBy() == null || review.mine())
                && !review.evidence().isEmpty();
    }

    private String why(Review review) {
        return review.evidence().isEmpty()
                ? getTranslation("refusal.verification.no_evidence")
                : getTranslation("refusal.verification.claimed", review.claimedBy());
    }
}
