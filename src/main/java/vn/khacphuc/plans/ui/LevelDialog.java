package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.KindRow;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.criteria.ScoredKinds;

/** By the criteria of which level units of a kind are scored. */
class LevelDialog extends Dialog {

    LevelDialog(ScoredKinds scored, Acting acting, KindRow kind, @Nullable String before, Runnable done) {
        setHeaderTitle(getTranslation("kinds.scored.change") + ": " + kind.nameVi());
        UUID key = UUID.randomUUID();
        Select<String> level = new Select<>();
        level.setLabel(getTranslation("kinds.scored.level"));
        level.setItems(scored.levels());
        level.setItemLabelGenerator(
                code -> code == null ? getTranslation("kinds.scored.not") : KindsView.levelName(code));
        level.setEmptySelectionAllowed(true);
        level.setEmptySelectionCaption(getTranslation("kinds.scored.not"));
        level.setValue(before);
        Attempt attempt = new Attempt().onReload(() -> {
            close();
            done.run();
        });
        Div content = new Div(new Paragraph(getTranslation("kinds.scored.hint")), level, attempt);
        content.addClassName("dialog-content");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("ui.cancel"), click -> close()),
                        Attempt.mainButton(getTranslation("ui.save"), () -> {
                            if (attempt.run(() -> scored.set(
                                    acting.now(), new Submission(key, 0), kind.id(), before, level.getValue()))) {
                                close();
                                done.run();
                            }
                        }));
        setCloseOnOutsideClick(false);
    }
}
