package vn.khacphuc.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Confirmation;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.identity.ui.AccountSection;
import vn.khacphuc.notices.CalendarFeeds;
import vn.khacphuc.notices.CalendarToken;

/** The private address of one's own calendar: shown once when it is made, renewed, taken back. */
@org.springframework.stereotype.Component
@Order(50)
class CalendarFeedSection implements AccountSection {

    private final CalendarFeeds feeds;
    private final Acting acting;

    CalendarFeedSection(CalendarFeeds feeds, Acting acting) {
        this.feeds = feeds;
        this.acting = acting;
    }

    @Override
    public Component section() {
        Section section = new Section(Texts.text("notices.calendar.feed"));
        show(section, null);
        return section;
    }

    private void show(Section section, @Nullable String token) {
        Optional<CalendarFeeds.Feed> feed = feeds.of(acting.now());
        Attempt attempt = new Attempt();
        section.set(new Paragraph(Texts.text("notices.calendar.feed.hint")));
        if (token != null) {
            section.add(address(token));
        } else {
            feed.ifPresent(open ->
                    section.add(new Paragraph(Texts.text("notices.calendar.feed.since", Dates.moment(open.since()))
                            + " "
                            + (open.lastRead() == null
                                    ? Texts.text("notices.calendar.feed.unread")
                                    : Texts.text("notices.calendar.feed.read", Dates.moment(open.lastRead()))))));
        }
        Div row = new Div();
        row.addClassName("row");
        if (feed.isEmpty()) {
            row.add(Attempt.button(Texts.text("notices.calendar.feed.open"), () -> open(section, attempt)));
        } else {
            row.add(
                    new Button(Texts.text("notices.calendar.feed.renew"), click -> renew(section, attempt)),
                    new Button(Texts.text("notices.calendar.feed.close"), click -> close(section)));
        }
        section.add(row, attempt);
    }

    private static Component address(String token) {
        TextField address = new TextField(Texts.text("notices.calendar.feed.address"));
        address.setValue(ServletUriComponentsBuilder.fromContextPath(
                                VaadinServletRequest.getCurrent().getHttpServletRequest())
                        .build()
                + "/calendar/" + token + ".ics");
        address.setReadOnly(true);
        address.setWidthFull();
        address.setHelperText(Texts.text("notices.calendar.feed.once"));
        Button copy = new Button(
                Texts.text("notices.calendar.feed.copy"),
                click -> UI.getCurrent().getPage().executeJs("navigator.clipboard?.writeText($0)", address.getValue()));
        Div box = new Div(address, copy);
        box.addClassName("stack");
        return box;
    }

    private void open(Section section, Attempt attempt) {
        String token = CalendarToken.make();
        if (attempt.run(
                () -> feeds.open(acting.now(), Submission.first(), token),
                Texts.text("notices.calendar.feed.opened"))) {
            show(section, token);
        }
    }

    private void renew(Section section, Attempt attempt) {
        String token = CalendarToken.make();
        new Confirmation(
                        Texts.text("notices.calendar.feed.renew"),
                        Texts.text("notices.calendar.feed.renew.hint"),
                        Texts.text("notices.calendar.feed.renew"),
                        () -> feeds.open(acting.now(), Submission.first(), token))
                .then(() -> show(section, token))
                .open();
    }

    private void close(Section section) {
        new Confirmation(
                        Texts.text("notices.calendar.feed.close"),
                        Texts.text("notices.calendar.feed.close.hint"),
                        Texts.text("notices.calendar.feed.close"),
                        () -> feeds.close(acting.now(), Submission.first()))
                .danger()
                .then(() -> show(section, null))
                .open();
    }
}
