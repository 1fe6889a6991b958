package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.PointsField;
import vn.khacphuc.criteria.ScoreClass;
import vn.khacphuc.criteria.ScoreClasses;
import vn.khacphuc.criteria.SetRow;

/** Writes the classes of a draft: from which percentage on, and their names. A line without a name is left out. */
class ClassesDialog extends Dialog {

    private record Line(PointsField from, TextField nameVi, TextField nameEn, Checkbox noZero) {}

    private final List<Line> lines = new ArrayList<>();
    private final Div rows = new Div();

    ClassesDialog(ScoreClasses classes, Acting acting, SetRow set, Runnable done) {
        setHeaderTitle(getTranslation("criteria.classes"));
        rows.addClassName("stack");
        classes.of(set.id()).forEach(this::line);
        Attempt attempt = new Attempt().onReload(done);
        Button more = Attempt.button(
                getTranslation("criteria.classes.more"), () -> line(new ScoreClass(BigDecimal.ZERO, "", "")));
        Div content = new Div(new Paragraph(getTranslation("criteria.classes.hint")), rows, more, attempt);
        content.addClassName("dialog-content");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("ui.cancel"), click -> close()),
                        Attempt.mainButton(getTranslation("ui.save"), () -> {
                            if (attempt.run(() ->
                                    classes.write(acting.now(), Submission.of(set.version()), set.id(), typed()))) {
                                close();
                                done.run();
                            }
                        }));
    }

    private void line(ScoreClass one) {
        PointsField from = new PointsField(getTranslation("criteria.classes.from"));
        from.setValue(one.fromPercent());
        TextField nameVi = new TextField(getTranslation("criteria.classes.name_vi"));
        nameVi.setValue(one.nameVi());
        nameVi.setMaxLength(60);
        TextField nameEn = new TextField(getTranslation("criteria.classes.name_en"));
        nameEn.setValue(one.nameEn());
        nameEn.setMaxLength(60);
        Checkbox noZero = new Checkbox(getTranslation("criteria.classes.no_zero"));
        noZero.setValue(one.noZero());
        lines.add(new Line(from, nameVi, nameEn, noZero));
        Div row = new Div(from, nameVi, nameEn, noZero);
        row.addClassName("form");
        rows.add(row);
    }

    private List<ScoreClass> typed() {
        return lines.stream()
                .filter(line -> !line.nameVi().isEmpty() || !line.nameEn().isEmpty())
                .map(line -> new ScoreClass(
                        Objects.requireNonNullElse(line.from().getValue(), BigDecimal.valueOf(-1)),
                        line.nameVi().getValue(),
                        line.nameEn().getValue(),
                        line.noZero().getValue()))
                .toList();
    }
}
