package vn.khacphuc.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;

/** What went wrong, as a reader is told: what, and why or what to do, all reasons at once. */
record Problem(
        Tone tone,
        String title,
        List<String> lines,
        @Nullable Throwable unforeseen) {

    static Problem of(Throwable thrown) {
        Throwable failure = cause(thrown);
        if (failure instanceof Refusal refusal) {
            return new Problem(
                    Tone.BAD,
                    Texts.text("ui.attempt.refused"),
                    refusal.reasons().stream().map(Problem::text).toList(),
                    null);
        }
        if (failure instanceof Conflict) {
            return told("ui.attempt.conflict", "ui.attempt.conflict.hint");
        }
        if (failure instanceof NotFound) {
            return told("ui.attempt.gone");
        }
        if (failure instanceof AccessDeniedException) {
            return told("ui.attempt.forbidden");
        }
        if (Failures.isDatabaseGone(thrown)) {
            return told("ui.attempt.database", "ui.attempt.database.hint");
        }
        return new Problem(Tone.BAD, Texts.text("ui.failure"), List.of(), thrown);
    }

    /** A reason in words, with days and points written as offices write them. */
    static String text(Refusal.Reason reason) {
        Object[] arguments = reason.args().stream().map(Problem::written).toArray();
        return Texts.text(reason.key(), arguments);
    }

    /** Shows it until it is closed. */
    void notify(Function<Throwable, String> record) {
        Notification notification = new Notification();
        notification.setAssertive(true);
        notification.setDuration(0);
        notification.setPosition(Notification.Position.TOP_CENTER);
        Button close = new Button(Texts.text("ui.close"), click -> notification.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        Div content = new Div(content(record));
        Div actions = new Div(close);
        actions.addClassName("actions");
        content.add(actions);
        content.addClassNames("problem", tone.className());
        notification.add(content);
        notification.open();
    }

    /** @param record writes the unforeseen to the log and gives its code */
    Component[] content(Function<Throwable, String> record) {
        Span heading = new Span(title);
        Div head = new Div(Icons.decorative(VaadinIcon.WARNING), heading);
        head.addClassName("problem-title");
        if (unforeseen != null) {
            return new Component[] {head, new Paragraph(Texts.text("ui.failure.hint", record.apply(unforeseen)))};
        }
        if (lines.size() == 1) {
            return new Component[] {head, new Paragraph(lines.get(0))};
        }
        if (lines.isEmpty()) {
            return new Component[] {head};
        }
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return new Component[] {head, list};
    }

    private static Problem told(String title, String... lines) {
        return new Problem(
                Tone.BAD,
                Texts.text(title),
                List.of(lines).stream().map(line -> Texts.text(line)).toList(),
                null);
    }

    private static Object written(Object argument) {
        return switch (argument) {
            case LocalDate day -> Dates.day(day);
            case Instant moment -> Dates.moment(moment);
            case BigDecimal points -> Numbers.points(points);
            case Enum<?> constant -> Texts.text(constant);
            case Refusal.Reason inner -> text(inner);
            default -> argument;
        };
    }

    private static Throwable cause(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal
                    || cause instanceof Conflict
                    || cause instanceof NotFound
                    || cause instanceof AccessDeniedException) {
                return cause;
            }
        }
        return thrown;
    }
}
