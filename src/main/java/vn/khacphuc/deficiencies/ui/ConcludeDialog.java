package vn.khacphuc.deficiencies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.DayField;
import vn.khacphuc.base.ui.Keep;
import vn.khacphuc.deficiencies.Conclusion;
import vn.khacphuc.deficiencies.InspectionDetail;
import vn.khacphuc.deficiencies.InspectionKind;
import vn.khacphuc.deficiencies.Inspections;

/** Records the paper an inspection came to. What is typed is kept. */
class ConcludeDialog extends Dialog {

    private final TextField number = new TextField(getTranslation("deficiencies.inspections.number"));
    private final DayField date = new DayField(getTranslation("deficiencies.inspections.date"));
    private final TextArea text = new TextArea(getTranslation("deficiencies.inspections.conclusion"));
    private final Checkbox nothing = new Checkbox(getTranslation("deficiencies.inspections.nothing"));

    ConcludeDialog(Inspections inspections, Acting acting, InspectionDetail found, Runnable done) {
        LocalDate today = acting.now().today();
        setHeaderTitle(getTranslation("deficiencies.inspections.conclude"));
        number.setMaxLength(60);
        number.setPlaceholder(getTranslation("deficiencies.inspections.number.example"));
        number.setRequiredIndicatorVisible(found.kind() == InspectionKind.INSPECTION);
        date.setRequiredIndicatorVisible(true);
        date.setMin(found.heldOn());
        date.setMax(today);
        date.setValue(today);
        text.setMaxLength(4000);
        text.setMinRows(3);
        text.setRequiredIndicatorVisible(true);
        nothing.setVisible(found.found() == 0);
        Keep keep = new Keep(acting.now().accountId(), "conclusion-" + found.id())
                .text("number", number)
                .text("text", text);
        Attempt attempt = new Attempt()
                .field(number, "refusal.deficiencies.inspection.number", "refusal.deficiencies.inspection.number.long")
                .field(date, "refusal.deficiencies.inspection.paper_date")
                .field(
                        text,
                        "refusal.deficiencies.inspection.conclusion",
                        "refusal.deficiencies.inspection.conclusion.long");
        Div content = new Div(
                new Paragraph(getTranslation("deficiencies.inspections.conclude.hint")),
                keep,
                number,
                date,
                text,
                nothing,
                attempt);
        content.addClassName("dialog-content");
        add(content);
        Submission press = Submission.of(found.version());
        Button cancel = new Button(getTranslation("ui.cancel"), click -> {
            keep.forget();
            close();
        });
        Button conclude = Attempt.mainButton(getTranslation("deficiencies.inspections.conclude"), () -> {
            if (attempt.run(() -> inspections.conclude(acting.now(), press, found.id(), conclusion()))) {
                keep.forget();
                close();
                done.run();
            }
        });
        getFooter().add(cancel, conclude);
        setCloseOnOutsideClick(false);
    }

    private Conclusion conclusion() {
        return new Conclusion(number.getValue(), date.orBeforeAll(), text.getValue(), nothing.getValue());
    }
}
