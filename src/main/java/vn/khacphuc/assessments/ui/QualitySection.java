package vn.khacphuc.assessments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.khacphuc.assessments.Flawed;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Tone;

/** What a unit should mend before the period closes; each line leads to the place where it is mended. */
class QualitySection extends Composite<Section> {

    private static final int FEW = 5;

    private final transient List<Flawed> flaws;

    QualitySection(List<Flawed> flaws) {
        this.flaws = flaws;
    }

    @Override
    protected Section initContent() {
        Section section = new Section(getTranslation("assessments.quality"));
        if (flaws.isEmpty()) {
            Div line = new Div(new Tag(getTranslation("assessments.quality.none"), Tone.GOOD));
            line.addClassName("row");
            section.add(line);
            return section;
        }
        Paragraph hint = new Paragraph(getTranslation("assessments.quality.hint"));
        hint.addClassName("quiet");
        section.add(hint);
        Map<Flawed.Kind, List<Flawed>> byKind = new EnumMap<>(Flawed.Kind.class);
        flaws.forEach(flaw ->
                byKind.computeIfAbsent(flaw.kind(), kind -> new ArrayList<>()).add(flaw));
        byKind.forEach((kind, found) -> section.add(part(kind, found)));
        return section;
    }

    private Details part(Flawed.Kind kind, List<Flawed> found) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        found.forEach(flaw -> {
            ListItem item = new ListItem(new Anchor(
                    kind.isDeficiency() ? Links.deficiency(flaw.id()) : Links.task(flaw.id()), flaw.title()));
            String detail = flaw.detail();
            if (detail != null) {
                Span what = new Span(" · " + BookWords.value(detail));
                what.addClassName("quiet");
                item.add(what);
            }
            list.add(item);
        });
        Details part = new Details(getTranslation("Flawed." + kind.name()) + " (" + found.size() + ")", list);
        part.setOpened(flaws.size() <= FEW);
        return part;
    }
}
