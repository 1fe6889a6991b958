package vn.khacphuc.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.UUID;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Confirmation;
import vn.khacphuc.base.ui.Keep;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.notices.CommentQueries;
import vn.khacphuc.notices.CommentRow;
import vn.khacphuc.notices.Comments;
import vn.khacphuc.notices.Matter;
import vn.khacphuc.notices.Watches;

/** What is said on one matter, with a field to say more, and whether the reader watches it. */
class Talk extends Div {

    private static final int SHOWN = 50;
    private static final int MANY = 8;
    private static final int ALL = 500;

    private final transient Comments comments;
    private final transient CommentQueries queries;
    private final transient Watches watches;
    private final transient Acting acting;
    private final Matter matter;
    private final long id;
    private final Section section = new Section(Texts.text("notices.talk"));
    private final TextField search = new TextField();
    private final Div list = new Div();
    private final MentionArea say = area("notices.talk.say");
    private int shown = SHOWN;

    Talk(Comments comments, CommentQueries queries, Watches watches, Acting acting, Matter matter, long id) {
        this.comments = comments;
        this.queries = queries;
        this.watches = watches;
        this.acting = acting;
        this.matter = matter;
        this.id = id;
        search.setPlaceholder(Texts.text("notices.talk.search"));
        search.setAriaLabel(Texts.text("notices.talk.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        search.setVisible(false);
        list.addClassName("talk");
        section.add(search, list, composer());
        add(section);
        show();
    }

    /** The field to say more stands ready. */
    void reply() {
        say.focus();
    }

    private void show() {
        var by = acting.now();
        int count = queries.count(by, matter, id);
        section.setHeading(count == 0 ? Texts.text("notices.talk") : Texts.text("notices.talk.count", count));
        search.setVisible(count > MANY);
        boolean watching = watches.isWatching(by, matter, id);
        Button watch = Attempt.button(
                Texts.text(watching ? "notices.watch.end" : "notices.watch.begin"), () -> watch(watching));
        watch.setTooltipText(Texts.text("notices.watch.hint"));
        section.actions(watch);
        List<CommentRow> rows = queries.list(by, matter, id, search.getValue(), shown + 1);
        list.removeAll();
        if (rows.size() > shown) {
            rows = rows.subList(1, rows.size());
            Button more = new Button(Texts.text("notices.talk.earlier"), click -> {
                shown = ALL;
                show();
            });
            more.addThemeVariants(ButtonVariant.TERTIARY);
            list.add(more);
        }
        if (rows.isEmpty() && !search.getValue().isBlank()) {
            list.add(new Paragraph(Texts.text("notices.talk.not_found")));
        }
        TalkWords words = TalkWords.of(rows, queries);
        rows.forEach(row -> list.add(item(row, words)));
    }

    private Component item(CommentRow row, TalkWords words) {
        Div item = new TalkItem(row, words);
        if (row.mendable()) {
            item.add(small("notices.talk.edit", () -> edit(row, item)));
        }
        if (row.own() && row.deletedAt() == null) {
            item.add(small("notices.talk.delete", () -> delete(row)));
        }
        return item;
    }

    private static Button small(String key, Runnable action) {
        Button button = Attempt.button(Texts.text(key), action);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private Component composer() {
        Keep keep = new Keep(acting.now().accountId(), "talk-" + matter.subject() + "-" + id);
        MentionArea text = say;
        Attempt attempt = attempt(text);
        UUID[] key = {UUID.randomUUID()};
        Button send = Attempt.button(Texts.text("notices.talk.send"), () -> {
            boolean said = attempt.run(
                    () -> comments.write(acting.now(), new Submission(key[0], 0), matter, id, text.getValue()),
                    Texts.text("notices.talk.sent"));
            if (said) {
                keep.forget();
                key[0] = UUID.randomUUID();
                text.clear();
                show();
            }
        });
        keep.text("text", text.field());
        Div buttons = new Div(send);
        buttons.addClassName("row");
        Div box = new Div(keep, text, attempt, buttons);
        box.addClassName("stack");
        return box;
    }

    private MentionArea area(String label) {
        return new MentionArea(
                Texts.text(label), part -> queries.people(acting.now(), matter, id, part, MentionArea.SHOWN));
    }

    private static Attempt attempt(MentionArea text) {
        return new Attempt()
                .field(
                        text.field(),
                        "refusal.notices.comment.text",
                        "refusal.notices.comment.text.long",
                        "refusal.notices.mention.nobody",
                        "refusal.notices.mention.several",
                        "refusal.notices.mention.unknown",
                        "refusal.notices.mention.blind");
    }

    private void edit(CommentRow row, Div item) {
        MentionArea text = area("notices.talk.edit");
        text.setValue(row.text());
        Attempt attempt = attempt(text).onReload(this::show);
        UUID key = UUID.randomUUID();
        Button save = Attempt.mainButton(Texts.text("ui.save"), () -> {
            if (attempt.run(
                    () -> comments.edit(acting.now(), new Submission(key, row.version()), row.id(), text.getValue()))) {
                show();
            }
        });
        Div buttons = new Div(save, new Button(Texts.text("ui.cancel"), click -> show()));
        buttons.addClassName("row");
        item.removeAll();
        item.add(text, attempt, buttons);
        text.focus();
    }

    private void delete(CommentRow row) {
        new Confirmation(
                        Texts.text("notices.talk.delete"),
                        Texts.text("notices.talk.delete.hint"),
                        Texts.text("notices.talk.delete"),
                        () -> comments.delete(acting.now(), Submission.of(row.version()), row.id()))
                .danger()
                .then(this::show)
                .open();
    }

    private void watch(boolean watching) {
        var by = acting.now();
        if (watching) {
            watches.unwatch(by, Submission.first(), matter, id);
            Attempt.done(Texts.text("notices.watch.ended"));
        } else {
            watches.watch(by, Submission.first(), matter, id);
            Attempt.done(Texts.text("notices.watch.begun"));
        }
        show();
    }
}
