package vn.khacphuc.assessments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.assessments.CardBasis;
import vn.khacphuc.assessments.CardFact;
import vn.khacphuc.assessments.CardFacts;
import vn.khacphuc.assessments.CardFigure;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;

/** The rows that a figure counts. */
class FactList extends Section {

    private final @Nullable Consumer<CardFact> confirms;

    /** @param confirms confirms that a late task is so for an objective cause; null where the reader may not */
    FactList(CardFacts facts, CardBasis basis, CardFigure figure, @Nullable Consumer<CardFact> confirms) {
        super(Texts.text("assessments.cards.rows", Texts.text(figure), Texts.text(basis)));
        this.confirms = confirms;
        addClassName("only-screen");
        List<CardFact> rows = facts.of(basis, figure);
        OrderedList list = new OrderedList();
        list.addClassName("plain-list");
        rows.forEach(row -> list.add(item(row)));
        add(list);
    }

    private ListItem item(CardFact row) {
        boolean task = row.subject() == CardFact.Subject.TASK;
        Anchor link = new Anchor(task ? Links.task(row.subjectId()) : Links.urging(row.subjectId()), row.text());
        Span more = new Span(more(row));
        more.addClassNames("quiet", "small");
        Div words = new Div(link, more);
        words.addClassName("plain-list-words");
        ListItem item = new ListItem(words);
        boolean late = row.figure() == CardFigure.LATE || row.figure() == CardFigure.OPEN_LATE;
        Consumer<CardFact> confirm = confirms;
        if (late && confirm != null) {
            Button button = Attempt.button(Texts.text("assessments.cards.objective"), () -> confirm.accept(row));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            item.add(button);
        }
        return item;
    }

    private static String more(CardFact row) {
        String words = FactWords.of(row);
        String day = Dates.day(row.day());
        if (words.isEmpty()) {
            return day;
        }
        boolean slip = row.subject() == CardFact.Subject.URGING;
        return slip ? words + " · " + day : day + " · " + words;
    }
}
