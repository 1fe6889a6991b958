package vn.khacphuc.base.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a {@link RowGrid} as it looks on a phone: a title that leads to the row's page, tags, a few lines, and at
 * most one thing to do at once.
 */
public class RowCard {

    private final String title;
    private final List<Tag.Data> tags = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private @Nullable String actionText;
    private @Nullable String actionHref;

    public RowCard(String title) {
        this.title = title;
    }

    public RowCard tags(Tag... tags) {
        for (Tag tag : tags) {
            this.tags.add(tag.data());
        }
        return this;
    }

    /** Left out when there is nothing to say. */
    public RowCard line(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            lines.add(text);
        }
        return this;
    }

    /** A link to where the most usual thing is done with this row. */
    public RowCard action(String text, String href) {
        this.actionText = text;
        this.actionHref = href;
        return this;
    }

    Data data(@Nullable String href) {
        return new Data(
                title,
                href == null ? "" : href,
                List.copyOf(tags),
                List.copyOf(lines),
                actionText == null ? "" : actionText,
                actionHref == null ? "" : actionHref);
    }

    /** What the browser needs of a card. */
    public record Data(
            String title, String href, List<Tag.Data> tags, List<String> lines, String actionText, String actionHref) {}
}
