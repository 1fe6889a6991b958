package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Meanwhile;
import vn.khacphuc.base.ui.PointsField;
import vn.khacphuc.criteria.CriteriaAdministration;
import vn.khacphuc.criteria.CriteriaQueries;
import vn.khacphuc.criteria.SetRow;

/** How many points of bonus and of penalty count at most in a set. */
class CapsDialog extends Dialog {

    private long version;

    CapsDialog(
            CriteriaAdministration administration, CriteriaQueries queries, Acting acting, SetRow set, Runnable done) {
        setHeaderTitle(getTranslation("criteria.caps"));
        version = set.version();
        Fields fields = new Fields(set);
        Attempt attempt = new Attempt()
                .field(fields.bonus, "refusal.criteria.cap")
                .onReload(() -> queries.set(set.id()).ifPresent(saved -> {
                    version = saved.version();
                    Meanwhile.show(fields, new Fields(set), new Fields(saved));
                }));
        Div content = new Div(new Paragraph(getTranslation("criteria.caps.hint")), fields, attempt);
        content.addClassName("dialog-content");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("ui.cancel"), click -> close()),
                        Attempt.mainButton(getTranslation("ui.save"), () -> {
                            if (attempt.run(() -> administration.cap(
                                    acting.now(),
                                    Submission.of(version),
                                    set.id(),
                                    fields.bonus.getValue(),
                                    fields.penalty.getValue()))) {
                                close();
                                done.run();
                            }
                        }));
        setCloseOnOutsideClick(false);
    }

    private static final class Fields extends Div {

        private final PointsField bonus = new PointsField(getTranslation("criteria.caps.bonus"));
        private final PointsField penalty = new PointsField(getTranslation("criteria.caps.penalty"));

        Fields(SetRow set) {
            addClassName("stack");
            bonus.setValue(set.bonusCap());
            penalty.setValue(set.penaltyCap());
            add(bonus, penalty);
        }
    }
}
