package vn.khacphuc.assessments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import vn.khacphuc.assessments.AssessmentRow;
import vn.khacphuc.assessments.Assessments;
import vn.khacphuc.assessments.Rating;
import vn.khacphuc.assessments.RatingRow;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Keep;

/** A rating with its comment. */
class RatingForm extends Div {

    private static final int LIMIT = 2000;

    RatingForm(Assessments assessments, Acting acting, AssessmentRow row, List<RatingRow> ratings, Runnable done) {
        addClassName("stack");
        UUID key = UUID.randomUUID();
        boolean english = getLocale().getLanguage().equals("en");
        RadioButtonGroup<RatingRow> choice = new RadioButtonGroup<>(getTranslation("assessments.rating"));
        choice.setItems(ratings);
        choice.setItemLabelGenerator(rating -> english ? rating.nameEn() : rating.nameVi());
        choice.setRequiredIndicatorVisible(true);
        ratings.stream()
                .filter(rating -> rating.code().equals(row.rating()))
                .findFirst()
                .ifPresent(choice::setValue);
        TextArea comment = new TextArea(getTranslation("assessments.comment"));
        comment.setMaxLength(LIMIT);
        comment.setMinRows(2);
        comment.setWidthFull();
        comment.setRequiredIndicatorVisible(true);
        comment.setValue(row.ratingComment());
        Keep keep = new Keep(acting.now().accountId(), "rating-" + row.id())
                .choice(
                        "rating",
                        choice,
                        RatingRow::code,
                        code -> ratings.stream()
                                .filter(rating -> rating.code().equals(code))
                                .findFirst()
                                .orElse(null))
                .text("comment", comment);
        Attempt attempt = new Attempt()
                .field(choice, "refusal.assessments.rating")
                .field(comment, "refusal.assessments.comment", "refusal.assessments.comment.long")
                .onReload(done);
        Div actions = new Div(Attempt.mainButton(getTranslation("assessments.rate"), () -> {
            RatingRow chosen = choice.getValue();
            Rating rating = new Rating(chosen == null ? "" : chosen.code(), comment.getValue());
            if (attempt.run(
                    () -> assessments.rate(acting.now(), new Submission(key, row.version()), row.id(), rating))) {
                keep.forget();
                done.run();
            }
        }));
        actions.addClassName("form-actions");
        add(keep, choice, comment, attempt, actions);
    }
}
