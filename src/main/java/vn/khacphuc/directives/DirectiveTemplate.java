package vn.khacphuc.directives;

import java.util.List;

/** What is ordered every year, ready to be sent. */
public record DirectiveTemplate(long id, long version, String title, String text, List<Item> items) {

    /** @param deadlineText as offices write it, without a year */
    public record Item(String text, String deliverable, String deadlineText) {}
}
