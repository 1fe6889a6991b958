package vn.khacphuc.notices.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.notices.CommentRow;

/** One comment: who, when, what. */
class TalkItem extends Div {

    TalkItem(CommentRow row, TalkWords words) {
        addClassName("talk-item");
        Span author = new Span(row.authorName());
        author.addClassName("talk-author");
        Span when = new Span(row.unitName() + " · " + Dates.moment(row.at())
                + (row.editedAt() == null || row.deletedAt() != null ? "" : " · " + Texts.text("notices.talk.edited")));
        when.addClassNames("quiet", "small");
        Div head = new Div(author, when);
        head.addClassName("talk-head");
        add(head);
        if (row.deletedAt() == null) {
            add(words.paragraph(row.text()));
        } else {
            Paragraph gone = new Paragraph(Texts.text("notices.talk.deleted", Dates.moment(row.deletedAt())));
            gone.addClassName("quiet");
            add(gone);
        }
    }
}
