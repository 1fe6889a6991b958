package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.PointsField;
import vn.khacphuc.criteria.CriteriaAdministration;
import vn.khacphuc.criteria.SetRow;

/** How many points of bonus and of penalty count at most in a set. */
class CapsDialog extends Dialog {

    CapsDialog(CriteriaAdministration administration, Acting acting, SetRow set, Runnable done) {
        setHeaderTitle(getTranslation("criteria.caps"));
        PointsField bonus = new PointsField(getTranslation("criteria.caps.bonus"));
        PointsField penalty = new PointsField(getTranslation("criteria.caps.penalty"));
        bonus.setValue(set.bonusCap());
        penalty.setValue(set.penaltyCap());
        Attempt attempt = new Attempt().field(bonus, "refusal.criteria.cap").onReload(done);
        Div content = new Div(new Paragraph(getTranslation("criteria.caps.hint")), bonus, penalty, attempt);
        content.addClassName("dialog-content");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("ui.cancel"), click -> close()),
                        Attempt.mainButton(getTranslation("ui.save"), () -> {
                            if (attempt.run(() -> administration.cap(
                                    acting.now(),
                                    Submission.of(set.version()),
                                    set.id(),
                                    bonus.getValue(),
                                    penalty.getValue()))) {
                                close();
                                done.run();
                            }
                        }));
    }
}
