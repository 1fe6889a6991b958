package vn.khacphuc.notices.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.khacphuc.notices.CommentQueries;
import vn.khacphuc.notices.CommentRow;
import vn.khacphuc.notices.Mentions;

/** Plain text as it is shown: addresses become links, user names the names of people. Nothing in it is ever markup. */
final class TalkWords {

    private static final Pattern SPECIAL =
            Pattern.compile("(?<link>https?://[^\\s<>\"']+[^\\s<>\"'.,;:!?)\\]}])|(?<name>"
                    + Mentions.pattern().pattern() + ")");

    private final Map<String, String> names;

    private TalkWords(Map<String, String> names) {
        this.names = names;
    }

    /** For these comments, whose names are read at once. */
    static TalkWords of(List<CommentRow> rows, CommentQueries queries) {
        Set<String> mentioned =
                rows.stream().flatMap(row -> Mentions.in(row.text()).stream()).collect(Collectors.toSet());
        return new TalkWords(queries.names(mentioned));
    }

    Paragraph paragraph(String text) {
        Paragraph paragraph = new Paragraph();
        paragraph.addClassName("talk-text");
        Matcher found = SPECIAL.matcher(text);
        int from = 0;
        while (found.find()) {
            paragraph.add(new Span(text.substring(from, found.start())));
            String link = found.group("link");
            if (link == null) {
                String name = found.group("name").substring(1);
                Span span = new Span("@" + names.getOrDefault(name, name));
                span.addClassName("talk-name");
                paragraph.add(span);
            } else {
                Anchor anchor = new Anchor(link, link, AnchorTarget.BLANK);
                anchor.getElement().setAttribute("rel", "noopener noreferrer nofollow");
                paragraph.add(anchor);
            }
            from = found.end();
        }
        paragraph.add(new Span(text.substring(from)));
        return paragraph;
    }
}
