package vn.khacphuc.assessments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import vn.khacphuc.assessments.IndicatorTable;
import vn.khacphuc.assessments.IndicatorValues;
import vn.khacphuc.assessments.PeriodRow;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Cells;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.TableFile;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.RowCard;
import vn.khacphuc.base.ui.RowGrid;
import vn.khacphuc.base.ui.TableSource;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;

/** Brings in values of many units from a pasted table or a file: first shown with what does not fit, then stored whole. */
class IndicatorImportDialog extends Dialog {

    private final transient IndicatorTable table;
    private final transient Acting acting;
    private final PeriodRow period;
    private final Div preview = new Div();
    private final Button store;
    private transient List<IndicatorTable.Value> values = List.of();

    IndicatorImportDialog(
            IndicatorTable table, IndicatorValues writing, Acting acting, PeriodRow period, Runnable done) {
        this.table = table;
        this.acting = acting;
        this.period = period;
        UUID key = UUID.randomUUID();
        setHeaderTitle(getTranslation("assessments.import"));
        Attempt attempt = new Attempt();
        TableSource source = new TableSource(
                (name, bytes) -> read(attempt, () -> TableFile.read(name, bytes).getFirst()),
                text -> read(attempt, () -> TableFile.pasted(text)));
        preview.addClassName("stack");
        preview.getElement().setAttribute("aria-live", "polite");
        store = Attempt.mainButton(getTranslation("assessments.import.store"), () -> {
            if (attempt.run(
                    () -> writing.bringIn(acting.now(), new Submission(key, 0), period.id(), values),
                    getTranslation("assessments.import.done", values.size()))) {
                close();
                done.run();
            }
        });
        store.setEnabled(false);
        Div content = new Div(new Paragraph(getTranslation("assessments.import.hint")), source, attempt, preview);
        content.addClassNames("dialog-content", "broad");
        add(content);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), store);
        setCloseOnOutsideClick(false);
    }

    private void read(Attempt attempt, Supplier<Cells> cells) {
        attempt.check(cells).ifPresent(found -> show(found.rows()));
    }

    private void show(List<List<String>> cells) {
        preview.removeAll();
        IndicatorTable.Read read = table.read(acting.scope(), period.id(), cells);
        values = read.values();
        store.setEnabled(!values.isEmpty() && read.doubts().isEmpty());
        if (!read.doubts().isEmpty()) {
            UnorderedList doubts = new UnorderedList();
            read.doubts()
                    .forEach(doubt -> doubts.add(new ListItem(getTranslation(
                            "assessments.import.doubt",
                            String.valueOf(doubt.line()),
                            column(doubt.column()),
                            text(doubt.why())))));
            preview.add(
                    new Div(new Tag(
                            getTranslation(
                                    "assessments.import.doubts", read.doubts().size()),
                            Tone.BAD)),
                    doubts,
                    new Paragraph(getTranslation("assessments.import.mend")));
        }
        if (!values.isEmpty()) {
            RowGrid<IndicatorTable.Value> grid = new RowGrid<>(getTranslation("assessments.import.preview"));
            grid.title(getTranslation("units.unit"), IndicatorTable.Value::unitName);
            grid.text(getTranslation("assessments.indicator"), IndicatorTable.Value::indicatorName);
            grid.number(getTranslation("assessments.import.before"), value -> Numbers.points(value.before()));
            grid.number(getTranslation("assessments.value"), value -> Numbers.points(value.value()));
            grid.card(value -> new RowCard(value.unitName())
                    .line(value.indicatorName())
                    .line(Numbers.points(value.before()) + " → " + Numbers.points(value.value())));
            grid.setItems(values);
            grid.setHeight("16rem");
            preview.add(new Paragraph(getTranslation("assessments.import.preview.of", values.size())), grid);
        }
    }

    private static String text(Refusal.Reason why) {
        return Texts.text(why.key(), why.args().toArray());
    }

    /** As in a spreadsheet: A, B, … Z, AA. */
    private static String column(int number) {
        String letters = "";
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters = (char) ('A' + (rest - 1) % 26) + letters;
        }
        return letters.toUpperCase(Locale.ROOT);
    }
}
