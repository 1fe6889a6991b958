package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Keep;
import vn.khacphuc.base.ui.Meanwhile;
import vn.khacphuc.directives.DirectiveTemplate;
import vn.khacphuc.directives.DirectiveTemplates;
import vn.khacphuc.directives.TemplateAdministration;
import vn.khacphuc.directives.TemplateDraft;

/** Writes a template anew, or changes one. What is typed is kept. */
class TemplateDialog extends Dialog {

    private final TextField title = new TextField(getTranslation("directives.name"));
    private final TextArea text = new TextArea(getTranslation("directives.facts"));
    private final ItemLines items;
    private final Div content = new Div();
    private long version;

    /** @param done is given the id of what was saved */
    TemplateDialog(
            TemplateAdministration administration,
            DirectiveTemplates templates,
            Acting acting,
            @Nullable DirectiveTemplate former,
            LongConsumer done) {
        LocalDate today = acting.now().today();
        setHeaderTitle(getTranslation(former == null ? "directives.templates.add" : "directives.templates.edit.title"));
        setWidth("50rem");
        title.setMaxLength(500);
        title.setRequiredIndicatorVisible(true);
        text.setMaxLength(8000);
        text.setMinRows(3);
        items = new ItemLines(today::getYear, () -> null, () -> {});
        if (former != null) {
            version = former.version();
            title.setValue(former.title());
            text.setValue(former.text());
            items.take(former, today);
        }
        Keep keep = new Keep(acting.now().accountId(), "template-" + (former == null ? "new" : former.id()))
                .text("title", title)
                .text("text", text);
        items.keep(keep);
        Attempt attempt = new Attempt()
                .field(title, "refusal.directives.title", "refusal.directives.title.long")
                .field(text, "refusal.directives.text.long");
        if (former != null) {
            attempt.onReload(() -> templates.find(former.id()).ifPresent(found -> {
                version = found.version();
                Meanwhile.show(
                        content,
                        new TemplateDialog(administration, templates, acting, former, done).content,
                        new TemplateDialog(administration, templates, acting, found, done).content);
            }));
        }
        content.add(keep, title, text, items, attempt);
        content.addClassNames("dialog-content", "wide-dialog");
        add(content);
        UUID key = UUID.randomUUID();
        getFooter()
                .add(
                        new Button(getTranslation("ui.cancel"), click -> {
                            keep.forget();
                            close();
                        }),
                        Attempt.mainButton(
                                getTranslation("ui.save"),
                                () -> attempt.get(
                                                () -> save(administration, acting, former, key),
                                                getTranslation("ui.attempt.done"))
                                        .ifPresent(id -> {
                                            keep.forget();
                                            close();
                                            done.accept(id);
                                        })));
        setCloseOnOutsideClick(false);
    }

    private long save(
            TemplateAdministration administration, Acting acting, @Nullable DirectiveTemplate former, UUID key) {
        var draft = new TemplateDraft(title.getValue(), text.getValue(), items.templateItems());
        if (former == null) {
            return administration.add(acting.now(), new Submission(key, 0), draft);
        }
        administration.edit(acting.now(), new Submission(key, version), former.id(), draft);
        return former.id();
    }
}
