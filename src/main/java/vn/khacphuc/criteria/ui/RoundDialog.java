package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.DayField;
import vn.khacphuc.criteria.RoundDraft;
import vn.khacphuc.criteria.RoundRow;
import vn.khacphuc.criteria.ScoringRounds;

/** Opens a year of scoring, or changes the days of one. */
class RoundDialog extends Dialog {

    RoundDialog(ScoringRounds rounds, Acting acting, @Nullable RoundRow edited, Runnable done) {
        UUID key = UUID.randomUUID();
        LocalDate today = acting.now().today();
        String title = getTranslation(edited == null ? "criteria.round.open" : "criteria.round.days");
        setHeaderTitle(title);
        IntegerField year = new IntegerField(getTranslation("criteria.year"));
        year.setStepButtonsVisible(true);
        DayField self = new DayField(getTranslation("criteria.round.self_due"));
        DayField appraise = new DayField(getTranslation("criteria.round.appraise_due"));
        Select<Integer> appraisals = new Select<>();
        appraisals.setLabel(getTranslation("criteria.round.appraisals"));
        appraisals.setItems(1, 2);
        appraisals.setItemLabelGenerator(number -> getTranslation("criteria.round.appraisals." + number));
        appraisals.setValue(edited == null ? 2 : edited.appraisals());
        year.setValue(edited == null ? today.getYear() - 1 : edited.year());
        year.setReadOnly(edited != null);
        self.setValue(edited == null ? today.plusDays(15) : edited.selfDue());
        appraise.setValue(edited == null ? today.plusDays(45) : edited.appraiseDue());
        Attempt attempt = new Attempt()
                .field(year, "refusal.criteria.round.exists", "refusal.criteria.round.no_set")
                .field(appraise, "refusal.criteria.round.days")
                .onReload(done);
        Div content = new Div(
                new Paragraph(getTranslation("criteria.round.hint")), year, self, appraise, appraisals, attempt);
        content.addClassName("dialog-content");
        add(content);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), Attempt.mainButton(title, () -> {
            RoundDraft draft = new RoundDraft(
                    Objects.requireNonNullElse(year.getValue(), 0),
                    Objects.requireNonNullElse(self.getValue(), today),
                    Objects.requireNonNullElse(appraise.getValue(), today.minusDays(1)),
                    appraisals.getValue());
            if (attempt.run(() -> {
                if (edited == null) {
                    rounds.open(acting.now(), new Submission(key, 0), draft);
                } else {
                    rounds.reschedule(acting.now(), new Submission(key, edited.version()), edited.id(), draft);
                }
            })) {
                close();
                done.run();
            }
        }));
    }
}
