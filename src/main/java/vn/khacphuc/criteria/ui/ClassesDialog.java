package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.List;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Meanwhile;
import vn.khacphuc.criteria.CriteriaQueries;
import vn.khacphuc.criteria.ScoreClass;
import vn.khacphuc.criteria.ScoreClasses;
import vn.khacphuc.criteria.SetRow;

/** Writes the classes of a draft: from which percentage on, and their names. A line without a name is left out. */
class ClassesDialog extends Dialog {

    private long version;

    ClassesDialog(ScoreClasses classes, CriteriaQueries queries, Acting acting, SetRow set, Runnable done) {
        setHeaderTitle(getTranslation("criteria.classes"));
        version = set.version();
        List<ScoreClass> opened = classes.of(set.id());
        ClassLines lines = new ClassLines(opened);
        Div fields = new Div(lines);
        Attempt attempt = new Attempt()
                .onReload(() -> queries.set(set.id()).ifPresent(saved -> {
                    version = saved.version();
                    Meanwhile.show(
                            fields, new Div(new ClassLines(opened)), new Div(new ClassLines(classes.of(set.id()))));
                }));
        Button more = Attempt.button(
                getTranslation("criteria.classes.more"), () -> lines.line(new ScoreClass(BigDecimal.ZERO, "", "")));
        Div content = new Div(new Paragraph(getTranslation("criteria.classes.hint")), fields, more, attempt);
        content.addClassNames("dialog-content", "wide-dialog");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("ui.cancel"), click -> close()),
                        Attempt.mainButton(getTranslation("ui.save"), () -> {
                            if (attempt.run(() ->
                                    classes.write(acting.now(), Submission.of(version), set.id(), lines.typed()))) {
                                close();
                                done.run();
                            }
                        }));
        setCloseOnOutsideClick(false);
    }
}
