package vn.khacphuc.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import vn.khacphuc.assessments.ValueRow;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;

/** Indicators that missed their targets, each with what was asked about it, or the offer to ask. */
class MissedIndicators extends Section {

    /** @param asked by indicator; what has neither an answer nor an offer is left out */
    MissedIndicators(List<ValueRow> missed, Map<Long, Component> asked) {
        super(Texts.text("assessments.explain.title"));
        boolean english = getLocale().getLanguage().equals("en");
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        for (ValueRow row : missed) {
            Component part = asked.get(row.indicatorId());
            if (part != null) {
                Span value = new Span(getTranslation(
                        row.moreIsBetter() ? "assessments.explain.less" : "assessments.explain.more",
                        Numbers.points(row.value()) + " " + row.measure(),
                        Numbers.points(row.target()) + " " + row.measure()));
                value.addClassNames("quiet", "small");
                Div words = new Div(new Span(english ? row.nameEn() : row.nameVi()), value);
                words.addClassName("plain-list-words");
                list.add(new ListItem(words, part));
            }
        }
        add(list);
    }

    static List<ValueRow> of(List<ValueRow> rows) {
        return rows.stream().filter(row -> Boolean.FALSE.equals(row.reached())).toList();
    }
}
