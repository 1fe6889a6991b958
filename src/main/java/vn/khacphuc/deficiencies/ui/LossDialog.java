package vn.khacphuc.deficiencies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Keep;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.PointsField;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.criteria.ScoreRow;
import vn.khacphuc.criteria.SheetRow;
import vn.khacphuc.deficiencies.Cause;
import vn.khacphuc.deficiencies.LossExplanations;
import vn.khacphuc.deficiencies.LossLine;

/** Asks for the cause of every line on which points were lost and not explained yet, and logs all of them at once. */
class LossDialog extends Dialog {

    private static final int TITLE = 500;

    /** Points that are still to be explained on a line. */
    record Open(ScoreRow row, BigDecimal points) {}

    private record Line(
            long criterionId,
            Checkbox chosen,
            TextField title,
            PointsField points,
            Select<Cause> cause,
            TextArea text) {

        LossLine typed() {
            return new LossLine(
                    criterionId,
                    title.getValue(),
                    Objects.requireNonNullElse(points.getValue(), BigDecimal.ZERO),
                    cause.getValue(),
                    text.getValue());
        }
    }

    private final List<Line> lines = new ArrayList<>();

    LossDialog(LossExplanations explanations, Acting acting, SheetRow sheet, List<Open> open, Runnable done) {
        UUID key = UUID.randomUUID();
        setHeaderTitle(getTranslation("deficiencies.losses.of", sheet.unitName(), String.valueOf(sheet.year())));
        setWidth("min(60rem, 100vw)");
        setCloseOnOutsideClick(false);
        Keep keep = new Keep(acting.now().accountId(), "losses-" + sheet.id());
        Attempt attempt = new Attempt().onReload(done);
        Div content = new Div(keep, new Paragraph(getTranslation("deficiencies.losses.hint")));
        content.addClassNames("dialog-content", "broad");
        open.forEach(one -> content.add(line(one, keep)));
        content.add(attempt);
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("ui.cancel"), click -> {
                            keep.forget();
                            close();
                        }),
                        Attempt.mainButton(getTranslation("deficiencies.losses.do"), () -> {
                            if (attempt.run(() -> explanations.log(
                                    acting.now(),
                                    new Submission(key, sheet.version()),
                                    sheet.unitId(),
                                    sheet.year(),
                                    lines.stream()
                                            .filter(line -> line.chosen().getValue())
                                            .map(Line::typed)
                                            .toList()))) {
                                keep.forget();
                                close();
                                done.run();
                            }
                        }));
    }

    private Div line(Open open, Keep keep) {
        var criterion = open.row().criterion();
        Checkbox chosen = new Checkbox(
                Texts.text(
                        "deficiencies.losses.line", criterion.code(), criterion.name(), Numbers.points(open.points())),
                true);
        TextField title = new TextField(getTranslation("deficiencies.name"));
        title.setMaxLength(TITLE);
        title.setValue(words(open.row()));
        PointsField points = new PointsField(getTranslation("deficiencies.points"));
        points.setValue(open.points());
        Select<Cause> cause = new Select<>();
        cause.setLabel(getTranslation("deficiencies.cause"));
        cause.setItems(Cause.values());
        cause.setItemLabelGenerator(Texts::text);
        cause.setValue(Cause.SUBJECTIVE);
        TextArea text = new TextArea(getTranslation("deficiencies.causes"));
        text.setMaxLength(2000);
        text.setRequiredIndicatorVisible(true);
        text.addClassName("wide");
        keep.text("cause-" + criterion.id(), text);
        Div fields = new Div(title, points, cause, text);
        fields.addClassName("form");
        chosen.addValueChangeListener(change -> fields.setVisible(change.getValue()));
        lines.add(new Line(criterion.id(), chosen, title, points, cause, text));
        Div box = new Div(chosen, fields);
        box.addClassName("stack");
        return box;
    }

    /** What the appraiser says is wrong says more than the name of the criterion. */
    private static String words(ScoreRow row) {
        String name = row.criterion().name();
        String words = row.reason().isBlank() ? name : name + ": " + row.reason();
        return words.length() <= TITLE ? words : words.substring(0, TITLE - 1) + "…";
    }
}
