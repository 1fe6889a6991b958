package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.directives.UrgingRow;

/** A few slips in short, each with a link to its page. */
class UrgingList extends UnorderedList {

    /** @param withSubject where the page around does not say what they are about */
    UrgingList(List<UrgingRow> rows, LocalDate today, boolean withSubject) {
        addClassName("plain-list");
        for (UrgingRow row : rows) {
            String title = UrgingWords.title(row);
            Anchor link =
                    new Anchor(Links.urging(row.id()), withSubject ? title + ": " + UrgingWords.about(row) : title);
            Div words = new Div(link);
            words.addClassName("plain-list-words");
            if (row.replyBy() != null) {
                Span replyBy = new Span(Texts.text("directives.urging.reply_by") + ": " + Dates.day(row.replyBy()));
                replyBy.addClassNames("quiet", "small");
                words.add(replyBy);
            }
            Div tags = new Div(UrgingTags.of(row, today).toArray(Tag[]::new));
            tags.addClassNames("row", "tag-list");
            add(new ListItem(words, tags));
        }
    }
}
