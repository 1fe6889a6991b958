package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.DayField;
import vn.khacphuc.base.ui.Meanwhile;
import vn.khacphuc.criteria.RoundDraft;
import vn.khacphuc.criteria.RoundRow;
import vn.khacphuc.criteria.ScoreQueries;
import vn.khacphuc.criteria.ScoringRounds;
import vn.khacphuc.criteria.UnscoredUnit;
import vn.khacphuc.criteria.UnscoredUnits;

/** Opens a year of scoring, or changes the days of one. */
class RoundDialog extends Dialog {

    private long version;

    RoundDialog(
            ScoringRounds rounds,
            ScoreQueries queries,
            UnscoredUnits unscored,
            Acting acting,
            @Nullable RoundRow edited,
            Runnable done) {
        UUID key = UUID.randomUUID();
        LocalDate today = acting.now().today();
        String title = getTranslation(edited == null ? "criteria.round.open" : "criteria.round.days");
        setHeaderTitle(title);
        Fields fields = new Fields(edited, today);
        Attempt attempt = new Attempt()
                .field(fields.year, "refusal.criteria.round.exists", "refusal.criteria.round.no_set")
                .field(fields.appraise, "refusal.criteria.round.days");
        if (edited == null) {
            unscored.nextYear(acting.now())
                    .or(() ->
                            queries.rounds(acting.scope()).stream().findFirst().map(last -> last.year() + 1))
                    .ifPresent(fields.year::setValue);
        } else {
            version = edited.version();
            attempt.onReload(() -> queries.round(acting.scope(), edited.id()).ifPresent(saved -> {
                version = saved.version();
                Meanwhile.show(fields, new Fields(edited, today), new Fields(saved, today));
            }));
        }
        Div content = new Div(new Paragraph(getTranslation("criteria.round.hint")), fields, attempt);
        content.addClassName("dialog-content");
        add(content);
        Runnable save = () -> {
            RoundDraft draft = fields.draft(today);
            if (attempt.run(() -> {
                if (edited == null) {
                    rounds.open(acting.now(), new Submission(key, 0), draft);
                } else {
                    rounds.reschedule(acting.now(), new Submission(key, version), edited.id(), draft);
                }
            })) {
                close();
                done.run();
            }
        };
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), Attempt.mainButton(title, () -> {
            int year = fields.draft(today).year();
            boolean opens =
                    edited == null && queries.rounds(acting.scope()).stream().noneMatch(round -> round.year() == year);
            List<UnscoredUnit> units = opens ? unscored.before(acting.now(), year) : List.of();
            List<UnscoredUnit> leftOut =
                    units.stream().filter(unit -> !unit.hasSet()).toList();
            if (leftOut.isEmpty() || leftOut.size() == units.size()) {
                save.run();
            } else {
                ask(title, year, units.size() - leftOut.size(), leftOut, save);
            }
        }));
        setCloseOnOutsideClick(false);
    }

    /** Opening goes on only when it is known who is left out. */
    private void ask(String title, int year, int scored, List<UnscoredUnit> leftOut, Runnable save) {
        ConfirmDialog question = new ConfirmDialog(
                title,
                getTranslation(
                        "criteria.round.left_out",
                        leftOut.size(),
                        String.valueOf(year),
                        UnscoredSection.names(leftOut)),
                getTranslation("criteria.round.open.for", scored),
                confirm -> save.run());
        question.setCancelable(true);
        question.setCancelText(getTranslation("ui.cancel"));
        question.open();
    }

    private static final class Fields extends Div {

        private final IntegerField year = new IntegerField(getTranslation("criteria.year"));
        private final DayField self = new DayField(getTranslation("criteria.round.self_due"));
        private final DayField appraise = new DayField(getTranslation("criteria.round.appraise_due"));
        private final Select<Integer> appraisals = new Select<>();

        Fields(@Nullable RoundRow edited, LocalDate today) {
            addClassName("stack");
            year.setStepButtonsVisible(true);
            appraisals.setLabel(getTranslation("criteria.round.appraisals"));
            appraisals.setItems(1, 2);
            appraisals.setItemLabelGenerator(number -> getTranslation("criteria.round.appraisals." + number));
            appraisals.setValue(edited == null ? 2 : edited.appraisals());
            year.setValue(edited == null ? today.getYear() - 1 : edited.year());
            year.setReadOnly(edited != null);
            self.setValue(edited == null ? today.plusDays(15) : edited.selfDue());
            appraise.setValue(edited == null ? today.plusDays(45) : edited.appraiseDue());
            add(year, self, appraise, appraisals);
        }

        RoundDraft draft(LocalDate today) {
            return new RoundDraft(
                    Objects.requireNonNullElse(year.getValue(), 0),
                    Objects.requireNonNullElse(self.getValue(), today),
                    Objects.requireNonNullElse(appraise.getValue(), today.minusDays(1)),
                    appraisals.getValue());
        }
    }
}
