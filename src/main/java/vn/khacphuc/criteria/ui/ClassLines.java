package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.khacphuc.base.ui.Meanwhile;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.PointsField;
import vn.khacphuc.criteria.ScoreClass;

/** The classes of a set, line by line. */
class ClassLines extends Div implements Meanwhile.Whole {

    private record Line(PointsField from, TextField nameVi, TextField nameEn, Checkbox noZero) {}

    private final List<Line> lines = new ArrayList<>();
    private final Div rows = new Div();

    ClassLines(List<ScoreClass> classes) {
        addClassName("stack");
        rows.addClassName("stack");
        classes.forEach(this::line);
        add(rows);
    }

    void line(ScoreClass one) {
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

    List<ScoreClass> typed() {
        return lines.stream()
                .filter(line -> !line.nameVi().isEmpty() || !line.nameEn().isEmpty())
                .map(line -> new ScoreClass(
                        Objects.requireNonNullElse(line.from().getValue(), BigDecimal.valueOf(-1)),
                        line.nameVi().getValue(),
                        line.nameEn().getValue(),
                        line.noZero().getValue()))
                .toList();
    }

    @Override
    public String words() {
        return typed().stream()
                .map(one -> getTranslation(
                        one.noZero() ? "criteria.classes.one.no_zero" : "criteria.classes.one",
                        one.nameVi() + " / " + one.nameEn(),
                        Numbers.percent(one.fromPercent())))
                .collect(Collectors.joining("; "));
    }

    @Override
    public void take(Component saved) {
        if (saved instanceof ClassLines other) {
            List<ScoreClass> theirs = other.typed();
            lines.clear();
            rows.removeAll();
            theirs.forEach(this::line);
        }
    }
}
