package vn.khacphuc.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import vn.khacphuc.assessments.AddendumRow;
import vn.khacphuc.assessments.BookHead;
import vn.khacphuc.assessments.BookProof;
import vn.khacphuc.assessments.BookQueries;
import vn.khacphuc.assessments.PeriodLocks;
import vn.khacphuc.assessments.PeriodRow;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Facts;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.ReasonDialog;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.UrlState;

/** Shows a locked book: what it is, its rows, its corrections, and its proof. */
@org.springframework.stereotype.Component
class BookPages {

    private final BookQueries books;
    private final BookProof proof;
    private final PeriodLocks locks;
    private final Acting acting;

    BookPages(BookQueries books, BookProof proof, PeriodLocks locks, Acting acting) {
        this.books = books;
        this.proof = proof;
        this.locks = locks;
        this.acting = acting;
    }

    Component[] actions(PeriodRow period, Runnable refresh) {
        Actor by = acting.now();
        List<Component> actions = new ArrayList<>();
        BookHead book = books.head(by.scope(), period.id()).orElseThrow();
        List<BookHead> like = books.like(by.scope(), book);
        int place = like.indexOf(book);
        if (place >= 0 && place + 1 < like.size()) {
            actions.add(new Anchor(
                    UrlState.EMPTY
                            .with("from", String.valueOf(like.get(place + 1).periodId()))
                            .with("to", String.valueOf(book.periodId()))
                            .href(Links.BOOK_COMPARISON),
                    Texts.text("assessments.compare")));
        }
        Anchor file = new Anchor(Links.bookFile(period.id()), Texts.text("assessments.book.file"));
        file.getElement().setAttribute("download", true);
        file.setRouterIgnore(true);
        actions.add(file);
        Button print = new Button(Texts.text("assessments.print"));
        // A book is printed whole: what is closed would not be.
        print.addClickListener(click -> print.getElement().executeJs("""
                        document.querySelectorAll('vaadin-details').forEach(part => part.opened = true);
                        setTimeout(() => window.print(), 500)"""));
        actions.add(print);
        if (by.is(Role.COORDINATOR, Role.LEADER) && period.whole()) {
            actions.add(new Button(Texts.text("assessments.addendum.add"), click -> correct(period, refresh)));
        }
        return actions.toArray(Component[]::new);
    }

    Component content(PeriodRow period, UrlState state, Runnable refresh) {
        Actor by = acting.now();
        BookHead book = books.head(by.scope(), period.id()).orElseThrow(() -> new NotFound("book", period.id()));
        Div content = new Div(facts(book));
        content.addClassName("stack");
        List<AddendumRow> addenda = books.addenda(by.scope(), period.id());
        if (!addenda.isEmpty()) {
            content.add(addenda(addenda));
        }
        content.add(new BookRows(period, books.rows(by.scope(), period.id()), state));
        return content;
    }

    private Section facts(BookHead book) {
        Facts facts = new Facts()
                .fact(Texts.text("assessments.book.authority"), book.authorityName())
                .fact(Texts.text("assessments.book.effective"), Dates.day(book.lastDay()))
                .fact(Texts.text("assessments.book.known"), Dates.moment(book.lockedAt()) + " · " + book.lockedBy())
                .fact(Texts.text("assessments.book.missing"), String.join(", ", book.missing()))
                .fact(Texts.text("assessments.book.reason"), book.reason())
                .fact(Texts.text("assessments.book.rows"), Numbers.count(book.rows()))
                .fact(
                        Texts.text("assessments.book.hash"),
                        book.sequence() + ":" + book.hash().substring(0, 16))
                .fact(Texts.text("assessments.book.seal"), book.seal());
        Section section = new Section(Texts.text("assessments.book"), facts);
        Div outcome = new Div();
        outcome.addClassName("row");
        outcome.getElement().setAttribute("aria-live", "polite");
        section.add(outcome);
        section.actions(Attempt.button(Texts.text("assessments.prove"), () -> {
            outcome.removeAll();
            outcome.add(new ProofLine(proof.of(acting.scope(), book.periodId())));
        }));
        return section;
    }

    private Section addenda(List<AddendumRow> addenda) {
        Div list = new Div();
        list.addClassName("stack");
        addenda.forEach(addendum -> {
            Div text = new Div(addendum.text());
            text.addClassName("as-typed");
            Div who = new Div(Texts.text(
                    "assessments.addendum.by",
                    String.valueOf(addendum.ordinal()),
                    Dates.moment(addendum.at()),
                    addendum.personName(),
                    addendum.sequence() + ":" + addendum.hash().substring(0, 16)));
            who.addClassName("quiet");
            list.add(new Div(who, text));
        });
        return new Section(Texts.text("assessments.addenda"), list);
    }

    private void correct(PeriodRow period, Runnable refresh) {
        int known = books.addenda(acting.scope(), period.id()).size();
        new ReasonDialog(
                        Texts.text("assessments.addendum.add"),
                        Texts.text("assessments.addendum.add"),
                        text -> locks.addAddendum(acting.now(), Submission.of(known), period.id(), text))
                .explain(Texts.text("assessments.addendum.hint"))
                .label(Texts.text("assessments.addendum.text"))
                .then(refresh)
                .open();
    }
}
