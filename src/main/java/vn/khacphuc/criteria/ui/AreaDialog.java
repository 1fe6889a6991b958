package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.criteria.AreaDraft;
import vn.khacphuc.criteria.AreaRow;
import vn.khacphuc.criteria.CriteriaAdministration;
import vn.khacphuc.criteria.CriteriaQueries;

/** Adds a content area: without areas no criterion can be written. */
class AreaDialog extends Dialog {

    AreaDialog(CriteriaAdministration administration, CriteriaQueries queries, Acting acting, Runnable done) {
        setHeaderTitle(getTranslation("criteria.new_area"));
        UUID key = UUID.randomUUID();
        List<AreaRow> known = queries.areas(getLocale());
        Paragraph hint = new Paragraph(
                known.isEmpty()
                        ? getTranslation("criteria.new_area.first")
                        : getTranslation(
                                "criteria.new_area.hint",
                                known.stream().map(AreaRow::shortName).collect(Collectors.joining(", "))));
        TextField code = field("criteria.code", 20);
        TextField name = field("criteria.new_area.name", 200);
        TextField shortName = field("criteria.new_area.short", 60);
        TextField nameEn = field("criteria.new_area.name_en", 200);
        TextField shortEn = field("criteria.new_area.short_en", 60);
        code.setRequiredIndicatorVisible(true);
        name.setRequiredIndicatorVisible(true);
        shortName.setRequiredIndicatorVisible(true);
        Attempt attempt = new Attempt()
                .field(code, "refusal.criteria.code", "refusal.criteria.code.long", "refusal.criteria.code.taken")
                .field(name, "refusal.criteria.name", "refusal.criteria.name.long")
                .field(shortName, "refusal.criteria.short_name", "refusal.criteria.short_name.long");
        Div content = new Div(hint, code, name, shortName, nameEn, shortEn, attempt);
        content.addClassName("dialog-content");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("ui.cancel"), click -> close()),
                        Attempt.mainButton(getTranslation("ui.save"), () -> {
                            if (attempt.run(() -> administration.addArea(
                                    acting.now(),
                                    new Submission(key, 0),
                                    new AreaDraft(
                                            code.getValue().strip(),
                                            name.getValue().strip(),
                                            nameEn.getValue().strip(),
                                            shortName.getValue().strip(),
                                            shortEn.getValue().strip(),
                                            known.size() + 1)))) {
                                close();
                                done.run();
                            }
                        }));
    }

    private TextField field(String key, int length) {
        TextField field = new TextField(getTranslation(key));
        field.setMaxLength(length);
        return field;
    }
}
