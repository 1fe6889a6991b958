package vn.khacphuc.notices.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.notices.PersonChoice;

/** A field of text in which {@code @} offers people by name; what is chosen stands in it as their user name. */
class MentionArea extends Composite<Div> {

    static final int SHOWN = 8;
    private static final int LONGEST = 4_000;

    private final TextArea area;
    private final Offer offer = new Offer();
    private final transient Function<String, List<PersonChoice>> people;

    /** @param people those who can be named, by a part of their name */
    MentionArea(String label, Function<String, List<PersonChoice>> people) {
        this.people = people;
        area = new TextArea(label);
        area.setWidthFull();
        area.setMinRows(2);
        area.setMaxRows(10);
        area.setMaxLength(LONGEST);
        area.setManualValidation(true);
        area.setHelperText(Texts.text("notices.mention.hint"));
        getContent().addClassName("mention");
        getContent().add(area, offer);
        offer.getElement()
                .addEventListener(
                        "mention-ask",
                        event -> show(event.getEventData().path("event.detail").asString("")))
                .addEventData("event.detail");
    }

    TextArea field() {
        return area;
    }

    String getValue() {
        return area.getValue();
    }

    void setValue(String text) {
        area.setValue(text);
    }

    void clear() {
        area.clear();
    }

    void focus() {
        area.focus();
    }

    private void show(String part) {
        ArrayNode found = JacksonUtils.createArrayNode();
        people.apply(part)
                .forEach(person -> found.addObject()
                        .put("username", person.username())
                        .put("name", person.fullName())
                        .put("unit", person.unitName()));
        offer.getElement().callJsFunction("show", part, found);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        offer.getElement().callJsFunction("start", area.getElement(), Texts.text("notices.mention.people"));
    }

    /** The list that opens below the field; see {@code mention.js}. */
    @Tag("portal-mention")
    @JsModule("context://portal/mention.js")
    private static final class Offer extends Component {}
}
