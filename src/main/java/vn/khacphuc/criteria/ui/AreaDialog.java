package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Meanwhile;
import vn.khacphuc.criteria.AreaDetail;
import vn.khacphuc.criteria.AreaDraft;
import vn.khacphuc.criteria.ContentAreas;
import vn.khacphuc.criteria.CriteriaAdministration;

/** Adds a content area, or gives one other names: without areas no criterion can be written. */
class AreaDialog extends Dialog {

    private long version;

    AreaDialog(
            CriteriaAdministration administration,
            ContentAreas areas,
            Acting acting,
            @Nullable AreaDetail edited,
            Runnable done) {
        setHeaderTitle(getTranslation(edited == null ? "criteria.new_area" : "criteria.area.rename"));
        UUID key = UUID.randomUUID();
        List<AreaDetail> known = areas.all();
        Fields fields = new Fields(edited);
        Attempt attempt = new Attempt()
                .field(
                        fields.code,
                        "refusal.criteria.code",
                        "refusal.criteria.code.long",
                        "refusal.criteria.code.taken")
                .field(fields.name, "refusal.criteria.name", "refusal.criteria.name.long")
                .field(fields.shortName, "refusal.criteria.short_name", "refusal.criteria.short_name.long");
        if (edited != null) {
            version = edited.version();
            attempt.onReload(() -> areas.all().stream()
                    .filter(area -> area.id() == edited.id())
                    .findFirst()
                    .ifPresent(saved -> {
                        version = saved.version();
                        Meanwhile.show(fields, new Fields(edited), new Fields(saved));
                    }));
        }
        Div content = new Div(new Paragraph(hint(known, edited)), fields, attempt);
        content.addClassName("dialog-content");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("ui.cancel"), click -> close()),
                        Attempt.mainButton(getTranslation("ui.save"), () -> {
                            if (attempt.run(() -> {
                                if (edited == null) {
                                    administration.addArea(
                                            acting.now(), new Submission(key, 0), fields.draft(known.size() + 1));
                                } else {
                                    areas.rename(
                                            acting.now(),
                                            new Submission(key, version),
                                            edited.id(),
                                            fields.draft(edited.sortOrder()));
                                }
                            })) {
                                close();
                                done.run();
                            }
                        }));
        setCloseOnOutsideClick(false);
    }

    private String hint(List<AreaDetail> known, @Nullable AreaDetail edited) {
        if (edited != null) {
            return getTranslation("criteria.area.rename.hint");
        }
        return known.isEmpty()
                ? getTranslation("criteria.new_area.first")
                : getTranslation(
                        "criteria.new_area.hint",
                        known.stream().map(AreaDetail::shortVi).collect(Collectors.joining(", ")));
    }

    private static final class Fields extends Div {

        private final TextField code = field("criteria.code", 20);
        private final TextField name = field("criteria.new_area.name", 200);
        private final TextField shortName = field("criteria.new_area.short", 60);
        private final TextField nameEn = field("criteria.new_area.name_en", 200);
        private final TextField shortEn = field("criteria.new_area.short_en", 60);

        Fields(@Nullable AreaDetail edited) {
            addClassName("stack");
            code.setRequiredIndicatorVisible(true);
            name.setRequiredIndicatorVisible(true);
            shortName.setRequiredIndicatorVisible(true);
            if (edited != null) {
                code.setValue(edited.code());
                code.setReadOnly(true);
                name.setValue(edited.nameVi());
                shortName.setValue(edited.shortVi());
                nameEn.setValue(edited.nameEn());
                shortEn.setValue(edited.shortEn());
            }
            add(code, name, shortName, nameEn, shortEn);
        }

        AreaDraft draft(int order) {
            return new AreaDraft(
                    code.getValue().strip(),
                    name.getValue().strip(),
                    nameEn.getValue().strip(),
                    shortName.getValue().strip(),
                    shortEn.getValue().strip(),
                    order);
        }

        private TextField field(String key, int length) {
            TextField field = new TextField(getTranslation(key));
            field.setMaxLength(length);
            return field;
        }
    }
}
