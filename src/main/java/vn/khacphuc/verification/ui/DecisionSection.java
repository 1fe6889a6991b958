package vn.khacphuc.verification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.plans.TaskDetail;
import vn.khacphuc.plans.TaskState;
import vn.khacphuc.plans.ui.TaskSection;
import vn.khacphuc.verification.Review;
import vn.khacphuc.verification.ReviewQueries;
import vn.khacphuc.verification.Verifications;

/** Accept or return, on the page of a task that waits for it; says why not to who may not decide on this one. */
@Order(10)
@org.springframework.stereotype.Component
class DecisionSection implements TaskSection {

    private final Verifications verifications;
    private final ReviewQueries reviews;
    private final Acting acting;

    DecisionSection(Verifications verifications, ReviewQueries reviews, Acting acting) {
        this.verifications = verifications;
        this.reviews = reviews;
        this.acting = acting;
    }

    @Override
    public Optional<Component> section(TaskDetail task, Runnable refresh) {
        Actor by = acting.now();
        if (task.state() != TaskState.REPORTED || !task.mine()) {
            return Optional.empty();
        }
        Section section = new Section(Texts.text("verification.title"));
        Optional<Review> review =
                by.is(Role.COORDINATOR, Role.LEADER) ? reviews.review(by, task.id()) : Optional.empty();
        if (review.isPresent()) {
            ReviewPanel panel = new ReviewPanel(verifications, acting, review.get(), refresh);
            Div buttons = new Div(panel.buttons().toArray(Component[]::new));
            buttons.addClassName("row");
            section.add(new Paragraph(Texts.text("verification.hint")), panel, buttons);
        } else {
            section.add(new Paragraph(
                    Texts.text(by.is(Role.COORDINATOR, Role.LEADER) ? "verification.own" : "verification.waits")));
        }
        return Optional.of(section);
    }
}
