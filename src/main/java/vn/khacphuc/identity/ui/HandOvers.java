package vn.khacphuc.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Confirmation;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.identity.HandOver;
import vn.khacphuc.identity.Holder;
import vn.khacphuc.identity.PeopleQueries;

/** Handing over, and what asks for it first: closing an account, ending an appointment. */
@Component
class HandOvers {

    private final HandOver handOver;
    private final PeopleQueries people;
    private final Acting acting;

    HandOvers(HandOver handOver, PeopleQueries people, Acting acting) {
        this.handOver = handOver;
        this.people = people;
        this.acting = acting;
    }

    Optional<Holder> holder(long personId) {
        Actor by = acting.now();
        return handOver.holder(by.scope(), personId, by.at());
    }

    /** Asks to confirm, or first for an heir where something is in the person's hands. */
    void leave(String key, long personId, Consumer<@Nullable Long> operation, Runnable done) {
        Optional<Holder> busy = holder(personId).filter(holder -> holder.total() > 0);
        if (busy.isPresent()) {
            new HandOverDialog(
                            Texts.text(key),
                            Texts.text(key + ".hint") + " " + Texts.text("identity.hand_over.first"),
                            busy.get(),
                            people,
                            acting,
                            operation::accept,
                            done)
                    .open();
        } else {
            new Confirmation(Texts.text(key), Texts.text(key + ".hint"), Texts.text(key), () -> operation.accept(null))
                    .then(done)
                    .open();
        }
    }

    void handOver(Holder holder, Runnable done) {
        new HandOverDialog(
                        Texts.text("identity.hand_over"),
                        Texts.text("identity.hand_over.hint"),
                        holder,
                        people,
                        acting,
                        heir -> handOver.handOver(
                                acting.now(), Submission.of(holder.version()), holder.personId(), heir),
                        done)
                .open();
    }

    /** Everybody of the own unit with work in hand. */
    Section inUnit(Runnable refresh) {
        Actor by = acting.now();
        Section section = new Section(Texts.text("identity.holders"));
        List<Holder> holders = handOver.holders(by.scope(), by.at());
        if (holders.isEmpty()) {
            section.add(new Paragraph(Texts.text("identity.holders.none")));
        }
        for (Holder holder : holders) {
            Span items = new Span(holder.items().stream()
                    .map(item -> Texts.text("identity.items." + item.kind()) + ": " + item.count())
                    .collect(Collectors.joining(" · ")));
            items.addClassName("quiet");
            Button button = new Button(Texts.text("identity.hand_over"), click -> handOver(holder, refresh));
            button.setAriaLabel(Texts.text("identity.hand_over") + ": " + holder.fullName());
            Div line = new Div(new Span(holder.fullName()), items, button);
            line.addClassName("row");
            section.add(line);
        }
        return section;
    }
}
