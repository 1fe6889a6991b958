package vn.khacphuc.units.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.TableFile;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.RowCard;
import vn.khacphuc.base.ui.RowGrid;
import vn.khacphuc.base.ui.TableUpload;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.units.CalendarAdministration;
import vn.khacphuc.units.CalendarDay;
import vn.khacphuc.units.CalendarDraft;
import vn.khacphuc.units.CalendarEffects;
import vn.khacphuc.units.CalendarFile;
import vn.khacphuc.units.WorkingCalendar;

/** Takes lines from a file or pasted from a table; shows line by line what would become of them before anything is saved. */
class CalendarImportDialog extends Dialog {

    private final transient WorkingCalendar calendar;
    private final transient CalendarEffects effects;
    private final TextArea text = new TextArea(getTranslation("units.calendar.import.text"));
    private final Div preview = new Div();
    private final Button save;
    private final Attempt attempt = new Attempt();

    CalendarImportDialog(
            WorkingCalendar calendar,
            CalendarAdministration administration,
            CalendarEffects effects,
            Acting acting,
            Runnable done) {
        this.calendar = calendar;
        this.effects = effects;
        setHeaderTitle(getTranslation("units.calendar.import"));
        UUID key = UUID.randomUUID();
        text.setWidthFull();
        text.setMinRows(6);
        text.setMaxRows(12);
        text.setMaxLength(100_000);
        text.setPlaceholder("2026-09-01\t2026-09-02\tQuốc khánh\tnghỉ lễ");
        text.setHelperText(getTranslation("units.calendar.import.hint"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> show(change.getValue()));
        save = Attempt.mainButton(getTranslation("units.calendar.import.save"), () -> {
            if (attempt.run(
                    () -> administration.importFile(acting.now(), new Submission(key, 0), text.getValue()),
                    getTranslation("units.calendar.import.done"))) {
                close();
                done.run();
            }
        });
        save.setVisible(false);
        preview.addClassName("stack");
        TableUpload file = new TableUpload((name, bytes) -> attempt.check(() -> TableFile.read(name, bytes))
                .ifPresent(sheets -> text.setValue(CalendarFile.lines(sheets.getFirst()))));
        Div content = new Div(file, text, preview, attempt);
        content.addClassNames("dialog-content", "calendar-import");
        add(content);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save);
        setCloseOnOutsideClick(false);
    }

    private void show(String pasted) {
        List<CalendarFile.Line> lines = CalendarFile.read(pasted);
        attempt.clear();
        preview.removeAll();
        long wrong = lines.stream().filter(line -> !line.problems().isEmpty()).count();
        save.setVisible(!lines.isEmpty() && wrong == 0);
        if (lines.isEmpty()) {
            return;
        }
        List<CalendarDraft> drafts =
                lines.stream().flatMap(line -> line.draft().stream()).toList();
        Map<LocalDate, CalendarDay> known = known(lines);
        preview.add(new Paragraph(
                wrong == 0
                        ? getTranslation("units.calendar.import.good", lines.size())
                        : getTranslation("units.calendar.import.wrong", wrong, lines.size())));
        RowGrid<CalendarFile.Line> grid = new RowGrid<>(getTranslation("units.calendar.import.preview"));
        grid.number(getTranslation("units.calendar.line"), line -> String.valueOf(line.number()))
                .setWidth("4.5rem");
        grid.text(getTranslation("units.calendar.day"), CalendarImportDialog::days)
                .setWidth("8rem");
        grid.text(getTranslation("units.calendar.name"), CalendarImportDialog::name)
                .setFlexGrow(2);
        grid.tag(getTranslation("units.calendar.import.result"), line -> result(line, known))
                .setWidth("8.5rem");
        grid.text(getTranslation("units.calendar.import.problem"), CalendarImportDialog::problems)
                .setFlexGrow(3)
                .setWidth("14rem");
        grid.card(line -> new RowCard(line.number() + ". " + days(line))
                .tags(result(line, known))
                .line(name(line))
                .line(problems(line)));
        grid.setItems(lines);
        preview.add(grid.fit());
        if (wrong == 0) {
            preview.add(new Paragraph(CalendarWords.effect(effects.of(
                    drafts.stream().flatMap(CalendarDraft::days).distinct().toList()))));
        }
    }

    private Map<LocalDate, CalendarDay> known(List<CalendarFile.Line> lines) {
        Map<LocalDate, CalendarDay> known = new HashMap<>();
        lines.stream()
                .filter(line -> line.problems().isEmpty())
                .flatMap(line -> line.draft().stream())
                .forEach(draft -> calendar.days(draft.from(), draft.to()).forEach(day -> known.put(day.day(), day)));
        return known;
    }

    private static Tag result(CalendarFile.Line line, Map<LocalDate, CalendarDay> known) {
        if (!line.problems().isEmpty() || line.draft().isEmpty()) {
            return new Tag(Texts.text("units.calendar.import.bad"), Tone.BAD);
        }
        CalendarDraft draft = line.draft().get();
        List<LocalDate> days = draft.days().toList();
        boolean same = days.stream()
                .allMatch(day -> known.containsKey(day)
                        && known.get(day).kind() == draft.kind()
                        && known.get(day).name().equals(draft.name()));
        if (same) {
            return new Tag(Texts.text("units.calendar.import.same"), Tone.NEUTRAL);
        }
        return days.stream().anyMatch(known::containsKey)
                ? new Tag(Texts.text("units.calendar.import.replaces"), Tone.WARN)
                : new Tag(Texts.text("units.calendar.import.new"), Tone.GOOD);
    }

    private static String days(CalendarFile.Line line) {
        return line.draft()
                .map(draft -> draft.from().equals(draft.to())
                        ? Dates.day(draft.from())
                        : Dates.day(draft.from()) + " – " + Dates.day(draft.to()))
                .orElse("–");
    }

    private static String name(CalendarFile.Line line) {
        return line.draft().map(CalendarDraft::name).orElse(line.text().strip());
    }

    private static String problems(CalendarFile.Line line) {
        return line.problems().isEmpty() ? "" : Attempt.why(new Refusal(line.problems()));
    }
}
