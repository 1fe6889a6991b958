package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Confirmation;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.criteria.RoundRow;
import vn.khacphuc.criteria.ScoringRounds;
import vn.khacphuc.criteria.UnscoredUnit;

/** Who is left out of an open year of scoring, and why; those that have a set can be taken in. */
class UnscoredSection extends Section {

    /** @param done after units were taken in */
    UnscoredSection(List<UnscoredUnit> units, RoundRow round, ScoringRounds rounds, Acting acting, Runnable done) {
        super(Texts.text("criteria.scores.unscored", units.size()));
        List<UnscoredUnit> ready = units.stream().filter(UnscoredUnit::hasSet).toList();
        Paragraph hint = new Paragraph(Texts.text(
                ready.size() < units.size() ? "criteria.scores.unscored.no_set" : "criteria.scores.unscored.ready",
                String.valueOf(round.year())));
        hint.addClassNames("quiet", "small");
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "in-columns");
        units.forEach(unit -> list.add(item(unit)));
        add(hint, list);
        if (acting.now().is(Role.COORDINATOR) && !ready.isEmpty()) {
            actions(Attempt.button(
                    Texts.text("criteria.round.join"),
                    () -> new Confirmation(
                                    Texts.text("criteria.round.join"),
                                    Texts.text("criteria.round.join.hint", ready.size(), names(ready)),
                                    Texts.text("criteria.round.join"),
                                    () -> rounds.join(acting.now(), Submission.of(round.version()), round.id()))
                            .then(done)
                            .open()));
        }
    }

    static String names(List<UnscoredUnit> units) {
        return units.stream().map(UnscoredUnit::unitName).collect(Collectors.joining(", "));
    }

    private static ListItem item(UnscoredUnit unit) {
        ListItem item = new ListItem(new Span(unit.unitName()));
        Span why =
                new Span(Texts.text(unit.hasSet() ? "criteria.scores.unscored.set" : "criteria.scores.unscored.none"));
        why.addClassNames("quiet", "small");
        item.add(why);
        return item;
    }
}
