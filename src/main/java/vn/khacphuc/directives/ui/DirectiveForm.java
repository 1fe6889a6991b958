package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.DayField;
import vn.khacphuc.base.ui.Keep;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.directives.ConclusionText;
import vn.khacphuc.directives.DirectiveDraft;
import vn.khacphuc.directives.DirectiveTemplate;
import vn.khacphuc.directives.DirectiveTemplates;
import vn.khacphuc.units.UnitQueries;

/** The fields of a directive: words, items split from them or written one by one, and who has to do them. */
class DirectiveForm extends Div {

    private final transient DirectiveTemplates templates;
    private final transient Acting acting;
    private final ComboBox<DirectiveTemplates.Name> template = new ComboBox<>(getTranslation("directives.template"));
    private final TextField title = new TextField(getTranslation("directives.name"));
    private final TextField number = new TextField(getTranslation("directives.number"));
    private final DayField issuedOn = new DayField(getTranslation("directives.issued_on"));
    private final TextArea text = new TextArea(getTranslation("directives.text"));
    private final Paragraph preview = new Paragraph();
    private final ItemLines items;
    private final UnitsField units;
    private @Nullable Keep keep;

    DirectiveForm(DirectiveTemplates templates, UnitQueries unitQueries, Acting acting) {
        this.templates = templates;
        this.acting = acting;
        addClassName("stack");
        Actor by = acting.now();
        template.setItems(templates.names());
        template.setItemLabelGenerator(DirectiveTemplates.Name::title);
        template.setHelperText(getTranslation("directives.template.hint"));
        template.setClearButtonVisible(true);
        template.addClassName("wide");
        template.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                take(change.getValue().id());
            }
        });
        title.setMaxLength(500);
        title.setRequiredIndicatorVisible(true);
        title.addClassName("wide");
        number.setMaxLength(60);
        issuedOn.setMax(by.today());
        text.setMaxLength(8000);
        text.setMinRows(4);
        text.setMaxRows(16);
        text.setHelperText(getTranslation("directives.text.hint"));
        text.addClassName("wide");
        units = new UnitsField(
                unitQueries.tree(by.scope(), by.today()).stream()
                        .filter(unit -> unit.id() != by.scope().unitId())
                        .toList(),
                this::count);
        items = new ItemLines(this::year, () -> new OwnDues(unitQueries, acting), this::count);
        Button split = Attempt.button(getTranslation("directives.split"), this::split);
        Div buttons = new Div(split);
        buttons.addClassNames("actions", "wide");
        Div words = new Div(template, title, number, issuedOn, text, buttons);
        words.addClassName("form");
        preview.getElement().setAttribute("aria-live", "polite");
        add(
                new Section(getTranslation("directives.facts"), words),
                new Section(getTranslation("directives.items"), items),
                new Section(getTranslation("directives.units"), units, preview));
        count();
    }

    /** Names the fields whose values the browser keeps. */
    void keep(Keep kept) {
        keep = kept;
        kept.text("title", title)
                .text("number", number)
                .day("issuedOn", issuedOn)
                .text("text", text);
        items.keep(kept);
        units.keep(kept);
    }

    void mark(Attempt attempt) {
        attempt.field(title, "refusal.directives.title", "refusal.directives.title.long")
                .field(number, "refusal.directives.number.long")
                .field(issuedOn, "refusal.directives.issued")
                .field(text, "refusal.directives.text.long")
                .field(units.field(), "refusal.directives.units");
    }

    /** Fills the form from a template; words that are written already stay. */
    void take(long templateId) {
        templates.find(templateId).ifPresent(this::take);
    }

    DirectiveDraft draft() {
        return new DirectiveDraft(
                title.getValue(), text.getValue(), number.getValue(), issuedOn.getValue(), items.items(), units.ids());
    }

    List<String> unitNames() {
        return units.names();
    }

    private void take(DirectiveTemplate found) {
        if (title.isEmpty()) {
            title.setValue(found.title());
        }
        if (text.isEmpty()) {
            text.setValue(found.text());
        }
        if (keep != null) {
            keep.tell("title", title.getValue());
            keep.tell("text", text.getValue());
        }
        items.take(found, acting.now().today());
    }

    private void split() {
        List<ConclusionText.Line> found = ConclusionText.split(text.getValue(), year());
        items.split(found);
        Attempt.done(getTranslation("directives.split.done", found.size()));
    }

    /** Deadlines without a year mean that of the paper, or this one. */
    private int year() {
        return issuedOn.isEmpty()
                ? acting.now().today().getYear()
                : issuedOn.getValue().getYear();
    }

    private void count() {
        if (items != null && units != null) {
            int of = units.ids().size();
            preview.setText(getTranslation("directives.send.confirm", items.size(), of, items.size() * of));
        }
    }
}
