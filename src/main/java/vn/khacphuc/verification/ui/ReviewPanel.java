package vn.khacphuc.verification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.ReasonDialog;
import vn.khacphuc.verification.CheckLine;
import vn.khacphuc.verification.Review;
import vn.khacphuc.verification.Verifications;

/** The checklist of a report that waits, and the two decisions. */
class ReviewPanel extends Div {

    private final transient Verifications verifications;
    private final transient Acting acting;
    private final Review review;
    private final Runnable decided;
    private final CheckboxGroup<CheckLine> checks = new CheckboxGroup<>(getTranslation("verification.checklist"));
    private final Attempt attempt = new Attempt();

    /**
     * Add {@link #buttons} where they belong.
     *
     * @param decided after a decision, and when the report is not as shown any more
     */
    ReviewPanel(Verifications verifications, Acting acting, Review review, Runnable decided) {
        this.verifications = verifications;
        this.acting = acting;
        this.review = review;
        this.decided = decided;
        checks.setItems(review.checklist());
        checks.setItemLabelGenerator(
                line -> line.text().isEmpty() ? getTranslation("verification.check." + line.code()) : line.text());
        checks.addClassName("vertical");
        attempt.field(checks, "refusal.verification.unticked").onReload(decided);
        addClassName("stack");
        add(checks, attempt);
    }

    List<Button> buttons() {
        Button all = new Button(
                getTranslation("verification.tick_all"), click -> checks.setValue(Set.copyOf(review.checklist())));
        Button giveBack = new Button(getTranslation("verification.return"), click -> askReason());
        Button accept = Attempt.mainButton(getTranslation("verification.accept"), this::accept);
        return List.of(all, giveBack, accept);
    }

    private void accept() {
        if (attempt.run(
                () -> verifications.accept(acting.now(), review.press(), review.taskId(), review.seen(ticked())),
                getTranslation("verification.accepted"))) {
            decided.run();
        }
    }

    private void askReason() {
        new ReasonDialog(
                        getTranslation("verification.return"),
                        getTranslation("verification.return"),
                        reason -> verifications.giveBack(
                                acting.now(), review.press(), review.taskId(), review.seen(ticked()), reason))
                .done(getTranslation("verification.returned"))
                .then(decided)
                .open();
    }

    private Set<String> ticked() {
        return checks.getValue().stream().map(CheckLine::code).collect(Collectors.toSet());
    }
}
