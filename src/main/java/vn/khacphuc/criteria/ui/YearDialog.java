package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongConsumer;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.criteria.CriteriaCopies;
import vn.khacphuc.criteria.SetRow;

/** Asks for which year a set is copied. */
class YearDialog extends Dialog {

    YearDialog(CriteriaCopies copies, Acting acting, SetRow set, LongConsumer done) {
        UUID key = UUID.randomUUID();
        setHeaderTitle(getTranslation("criteria.copy"));
        IntegerField year = new IntegerField(getTranslation("criteria.year"));
        year.setValue(set.year() + 1);
        year.setStepButtonsVisible(true);
        Attempt attempt = new Attempt()
                .field(year, "refusal.criteria.year", "refusal.criteria.set.exists")
                .onReload(this::close);
        Div content = new Div(new Paragraph(getTranslation("criteria.copy.hint")), year, attempt);
        content.addClassName("dialog-content");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("ui.cancel"), click -> close()),
                        Attempt.mainButton(
                                getTranslation("criteria.copy"),
                                () -> attempt.get(
                                                () -> copies.toYear(
                                                        acting.now(),
                                                        new Submission(key, set.version()),
                                                        set.id(),
                                                        Objects.requireNonNullElse(year.getValue(), 0)),
                                                getTranslation("ui.attempt.done"))
                                        .ifPresent(id -> {
                                            close();
                                            done.accept(id);
                                        })));
    }
}
