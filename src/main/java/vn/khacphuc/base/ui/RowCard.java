package vn.khacphuc.base.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a {@link RowGrid} as it looks on a phone: a title that leads to the row's page, tags, a few lines, and at
 * most one thing to do at once.
 */
public class RowCard {

    private final String title;
    private final List<Map<String, String>> tags = new ArrayList<>();
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

    Map<String, Object> data(@Nullable String href) {
        Map<String, Object> data = new HashMap<>();
        data.put("title", title);
        data.put("href", href == null ? "" : href);
        data.put("tags", tags);
        data.put("lines", lines);
        data.put("actionText", actionText == null ? "" : actionText);
        data.put("actionHref", actionHref == null ? "" : actionHref);
        return data;
    }
}
