package vn.khacphuc.assessments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import vn.khacphuc.assessments.AssessmentRow;
import vn.khacphuc.assessments.Assessments;
import vn.khacphuc.assessments.Rating;
import vn.khacphuc.assessments.RatingRow;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Keep;
import vn.khacphuc.base.ui.Meanwhile;

/** A rating with its comment. */
class RatingForm extends Div {

    private static final int LIMIT = 2000;

    private long version;

    /**
     * Filled with the rating so far.
     *
     * @param now reads the assessment anew
     * @param done reads the page anew
     */
    RatingForm(
            Assessments assessments,
            Acting acting,
            AssessmentRow row,
            List<RatingRow> ratings,
            Supplier<Optional<AssessmentRow>> now,
            Runnable done) {
        version = row.version();
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
                .onReload(() -> now.get().ifPresent(saved -> {
                    version = saved.version();
                    Meanwhile.show(
                            this,
                            new RatingForm(assessments, acting, row, ratings, now, done),
                            new RatingForm(assessments, acting, saved, ratings, now, done));
                }));
        Div actions = new Div(Attempt.mainButton(getTranslation("assessments.rate"), () -> {
            RatingRow chosen = choice.getValue();
            Rating rating = new Rating(chosen == null ? "" : chosen.code(), comment.getValue());
            if (attempt.run(() -> assessments.rate(acting.now(), new Submission(key, version), row.id(), rating))) {
                keep.forget();
                done.run();
            }
        }));
        actions.addClassName("form-actions");
        add(keep, choice, comment, attempt, actions);
    }
}
