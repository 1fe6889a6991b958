package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.DayField;

/** Asks for number and day of an issued paper. */
class IssueDialog extends Dialog {

    IssueDialog(LocalDate today, BiConsumer<String, LocalDate> issue, Runnable done) {
        setHeaderTitle(getTranslation("plans.issue"));
        TextField number = new TextField(getTranslation("plans.number"));
        number.setMaxLength(60);
        number.setPlaceholder("12/KH-UBND");
        DayField day = new DayField(getTranslation("plans.issued_on"));
        day.setMax(today);
        day.setValue(today);
        Attempt attempt = new Attempt()
                .field(number, "refusal.plans.number", "refusal.plans.number.long")
                .field(day, "refusal.plans.future");
        Div content = new Div(number, day, attempt);
        content.addClassName("dialog-content");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("ui.cancel"), click -> close()),
                        Attempt.mainButton(getTranslation("ui.save"), () -> {
                            if (attempt.run(() -> {
                                LocalDate chosen = day.getValue();
                                if (chosen == null) {
                                    throw new Refusal("refusal.plans.incomplete");
                                }
                                issue.accept(number.getValue(), chosen);
                            })) {
                                close();
                                done.run();
                            }
                        }));
    }
}
