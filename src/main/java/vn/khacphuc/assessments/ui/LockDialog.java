package vn.khacphuc.assessments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.khacphuc.assessments.AssessmentRow;
import vn.khacphuc.assessments.PeriodLocks;
import vn.khacphuc.assessments.PeriodRow;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Tone;

/** Locks a period, after saying who is not rated and what follows. */
class LockDialog extends Dialog {

    private static final int LIMIT = 2000;

    LockDialog(
            PeriodLocks locks,
            Acting acting,
            PeriodRow period,
            List<AssessmentRow> unrated,
            Optional<PeriodRow> earlier,
            Runnable done) {
        UUID key = UUID.randomUUID();
        setHeaderTitle(getTranslation("assessments.lock.title", PeriodWords.name(period)));
        setRole("alertdialog");
        Div content = new Div(new Paragraph(getTranslation("assessments.lock.hint", Dates.day(period.lastDay()))));
        content.addClassName("dialog-content");
        earlier.ifPresent(row -> content.add(new Anchor(
                Links.assessment(row.id()), getTranslation("assessments.lock.earlier", PeriodWords.name(row)))));
        TextArea reason = new TextArea(getTranslation("assessments.lock.reason"));
        reason.setMaxLength(LIMIT);
        reason.setWidthFull();
        if (unrated.isEmpty()) {
            content.add(new Div(new Tag(getTranslation("assessments.lock.all_rated"), Tone.GOOD)));
        } else {
            UnorderedList names = new UnorderedList();
            unrated.forEach(row -> names.add(new ListItem(
                    row.isMissing()
                            ? row.unitName() + ": " + getTranslation("assessments.locked.missing")
                            : row.unitName())));
            content.add(
                    new Div(new Tag(getTranslation("assessments.lock.unrated", unrated.size()), Tone.WARN)),
                    names,
                    reason);
        }
        Attempt attempt = new Attempt()
                .field(reason, "refusal.assessments.unrated", "refusal.assessments.reason.long")
                .onReload(() -> {
                    close();
                    done.run();
                });
        content.add(attempt);
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("ui.cancel"), click -> close()),
                        Attempt.mainButton(getTranslation("assessments.lock"), () -> {
                            if (attempt.run(
                                    () -> locks.lock(
                                            acting.now(),
                                            new Submission(key, period.version()),
                                            period.id(),
                                            reason.getValue()),
                                    getTranslation("assessments.lock.done"))) {
                                close();
                                done.run();
                            }
                        }));
    }
}
