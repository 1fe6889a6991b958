package vn.khacphuc.audit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.audit.TrailRow;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Facts;
import vn.khacphuc.base.ui.Texts;

/** One entry as a sentence: who did what, when; and what it changed. */
final class TrailItem {

    private TrailItem() {}

    /** On the page of the thing itself. */
    static ListItem ofThing(TrailRow row, Words words) {
        ListItem item = new ListItem(sentence(row), quiet(Dates.moment(row.at())));
        List<Words.Change> changes = words.changes(row);
        if (!changes.isEmpty()) {
            Span lines = quiet(changes.stream().map(Words.Change::toString).collect(Collectors.joining(" · ")));
            lines.addClassName("as-typed");
            item.add(lines);
        }
        return item;
    }

    /** In the log, with the thing and where it was done from. */
    static ListItem ofLog(TrailRow row, Words words, @Nullable String href) {
        String subject = words.subject(row);
        Div thing = new Div(href == null ? new Span(subject) : new Anchor(href, subject));
        thing.addClassName("small");
        ListItem item = new ListItem(
                sentence(row),
                thing,
                quiet(Stream.of(Dates.moment(row.at()), row.unitName(), row.address())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · "))));
        List<Words.Change> changes = words.changes(row);
        if (!changes.isEmpty()) {
            Facts facts = new Facts();
            changes.forEach(change -> facts.fact(change.field(), change.value()));
            NativeDetails details = new NativeDetails(Texts.text("audit.details", changes.size()), facts);
            details.addClassName("small");
            item.add(details);
        }
        return item;
    }

    private static Span sentence(TrailRow row) {
        return new Span(Words.who(row) + " " + Words.did(row));
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassNames("quiet", "small");
        return span;
    }
}
