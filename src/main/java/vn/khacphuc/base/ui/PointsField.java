package vn.khacphuc.base.ui;

import com.vaadin.flow.component.textfield.BigDecimalField;

/** Points, not negative, with at most two decimals, which Vietnamese writes after a comma. */
public class PointsField extends BigDecimalField {

    public PointsField(String label) {
        super(label);
        setLocale(Texts.locale());
        setI18n(new BigDecimalFieldI18n()
                .setBadInputErrorMessage(Texts.text("ui.number.bad"))
                .setRequiredErrorMessage(Texts.text("ui.required")));
    }
}
