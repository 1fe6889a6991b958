package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.khacphuc.base.ui.ManyBox;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.criteria.Continuation;
import vn.khacphuc.criteria.CriterionRow;

/** Each line of the new set with the old ones it goes on from; a proposal stands there until it is confirmed or changed. */
class MappingLines extends Div {

    private final Map<Long, MultiSelectComboBox<CriterionRow>> fields = new LinkedHashMap<>();
    private final List<CriterionRow> former;
    private final UnorderedList ended = new UnorderedList();
    private int proposed;

    MappingLines(List<CriterionRow> now, List<CriterionRow> former, Map<Long, Set<Long>> known) {
        this.former = former;
        addClassName("criteria-lines");
        ended.addClassName("plain-list");
        Map<Long, CriterionRow> byId = former.stream().collect(Collectors.toMap(CriterionRow::id, Function.identity()));
        Map<Long, Continuation> proposals =
                Continuation.propose(
                                now.stream()
                                        .filter(line -> !known.containsKey(line.id()))
                                        .toList(),
                                former)
                        .stream()
                        .collect(Collectors.toMap(Continuation::criterionId, Function.identity()));
        for (CriterionRow line : now) {
            Set<CriterionRow> chosen = new HashSet<>();
            known.getOrDefault(line.id(), Set.of()).stream()
                    .filter(byId::containsKey)
                    .map(byId::get)
                    .forEach(chosen::add);
            Continuation proposal = proposals.get(line.id());
            if (proposal != null && byId.get(proposal.originId()) != null) {
                chosen.add(byId.get(proposal.originId()));
                proposed++;
            }
            add(line(line, chosen, proposal != null));
        }
        end();
    }

    int count() {
        return fields.size();
    }

    int proposed() {
        return proposed;
    }

    /** Old lines that none goes on from. */
    UnorderedList ended() {
        return ended;
    }

    Map<Long, Set<Long>> said() {
        Map<Long, Set<Long>> said = new LinkedHashMap<>();
        fields.forEach((id, field) ->
                said.put(id, field.getValue().stream().map(CriterionRow::id).collect(Collectors.toSet())));
        return said;
    }

    private Div line(CriterionRow line, Set<CriterionRow> chosen, boolean isProposed) {
        Span code = new Span(line.code());
        code.addClassName("criteria-code");
        Div words = new Div(new Span(words(line)));
        words.addClassName("criteria-words");
        if (isProposed) {
            words.add(new Tag(Texts.text("criteria.mapping.proposal"), Tone.WARN));
        }
        MultiSelectComboBox<CriterionRow> field = new ManyBox<>();
        field.setAriaLabel(Texts.text("criteria.mapping.from", line.code()));
        field.setPlaceholder(Texts.text("criteria.mapping.new"));
        field.setItemLabelGenerator(row -> row.code() + " " + words(row));
        field.setItems(former);
        field.setValue(chosen);
        field.setClearButtonVisible(true);
        field.setWidthFull();
        field.addValueChangeListener(change -> end());
        fields.put(line.id(), field);
        Div box = new Div(code, words, field);
        box.addClassNames("criteria-line", "mapping-line");
        return box;
    }

    private void end() {
        Set<Long> goesOn = new HashSet<>();
        said().values().forEach(goesOn::addAll);
        ended.removeAll();
        former.stream()
                .filter(line -> !goesOn.contains(line.id()))
                .forEach(line -> ended.add(new ListItem(line.code() + " " + words(line))));
        if (ended.getComponentCount() == 0) {
            ended.add(new ListItem(Texts.text("criteria.mapping.ended.none")));
        }
    }

    private static String words(CriterionRow line) {
        return line.name() + " (" + Numbers.points(line.maxPoints()) + ")";
    }
}
