package vn.khacphuc.notices.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.Facts;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.notices.MailDelivery;
import vn.khacphuc.notices.MailRow;
import vn.khacphuc.notices.MailSetup;

/** Whether mail leaves, and what did not and why. */
@Route(Links.ADMIN_MAIL)
@Menu(title = "notices.admin.menu", order = 104.5, icon = "vaadin:envelope-o")
@RolesAllowed("ADMIN")
class MailView extends Div implements HasDynamicTitle {

    private static final int SHOWN = 100;

    private final transient MailDelivery delivery;
    private final transient MailSetup setup;
    private final transient Acting acting;
    private final Attempt attempt = new Attempt();

    MailView(MailDelivery delivery, MailSetup setup, Acting acting) {
        this.delivery = delivery;
        this.setup = setup;
        this.acting = acting;
        addClassName("view");
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notices.admin");
    }

    private void show() {
        removeAll();
        Actor by = acting.now();
        MailDelivery.Counts counts = delivery.counts(by);
        add(new PageHeader(getTranslation("notices.admin")), server(), attempt);
        Facts facts = new Facts()
                .fact(getTranslation("notices.admin.readers"), Numbers.count(counts.readers()))
                .fact(getTranslation("notices.admin.sent"), Numbers.count(counts.sent()))
                .fact(getTranslation("notices.admin.waiting"), Numbers.count(counts.waiting()))
                .fact(getTranslation("notices.admin.failed"), Numbers.count(counts.failed()));
        List<MailRow> stuck = delivery.stuck(by.scope(), 0, SHOWN);
        add(new Section(getTranslation("notices.admin.counts"), facts));
        Section undelivered = new Section(getTranslation("notices.admin.stuck"));
        if (stuck.isEmpty()) {
            undelivered.add(new EmptyState(
                    getTranslation("notices.admin.stuck.none"), getTranslation("notices.admin.stuck.none.hint")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("plain-list");
            stuck.forEach(mail -> list.add(line(mail)));
            undelivered.add(list);
        }
        add(undelivered);
    }

    private Section server() {
        Section section = new Section(getTranslation("notices.admin.server"));
        if (!setup.isOn()) {
            Paragraph off = new Paragraph(getTranslation("notices.admin.off"));
            off.addClassNames("problem", "tone-info");
            section.add(off);
            return section;
        }
        section.add(new Facts()
                .fact(getTranslation("notices.admin.host"), setup.host())
                .fact(getTranslation("notices.admin.from"), setup.from())
                .fact(getTranslation("notices.admin.address"), setup.address()));
        return section;
    }

    private ListItem line(MailRow mail) {
        Span who = new Span(mail.personName() + " · " + mail.address());
        Span why = new Span(mail.error());
        why.addClassNames("quiet", "small");
        Span when = new Span(
                mail.state().equals("FAILED")
                        ? getTranslation("notices.admin.given_up", mail.attempts(), Dates.moment(mail.createdAt()))
                        : getTranslation("notices.admin.next", mail.attempts(), Dates.moment(mail.nextAt())));
        when.addClassName("small");
        Div words = new Div(who, why, when);
        words.addClassName("plain-list-words");
        Tag state = mail.state().equals("FAILED")
                ? new Tag(getTranslation("notices.admin.state.failed"), Tone.BAD)
                : new Tag(getTranslation("notices.admin.state.waiting"), Tone.WARN);
        Div actions = new Div(
                state,
                new Tag(Texts.text(mail.way()), Tone.NEUTRAL),
                Attempt.button(getTranslation("notices.admin.retry"), () -> retry(mail)));
        actions.addClassName("row");
        return new ListItem(words, actions);
    }

    private void retry(MailRow mail) {
        if (attempt.run(() -> delivery.retry(acting.now(), Submission.first(), mail.id()))) {
            show();
        }
    }
}
