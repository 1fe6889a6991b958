package vn.khacphuc.notices;

import java.util.List;

/**
 * A mail as its templates show it; every address in it is absolute.
 *
 * @param greeting first line
 * @param groups what is told, by reason
 * @param more a line on what is left out, empty where nothing is
 * @param inbox link and its text
 * @param preferences link and its text
 */
record Letter(
        String language,
        String subject,
        String greeting,
        List<Group> groups,
        String more,
        Link inbox,
        Link preferences) {

    record Group(String reason, List<Entry> entries) {}

    /**
     * @param facts kind, unit, how far off the day is
     * @param action what it asks for
     */
    record Entry(Link title, String sentence, String facts, Link action) {}

    record Link(String href, String text) {}

    /** The same without any mark-up. */
    String plain() {
        StringBuilder text = new StringBuilder(greeting).append("\n");
        for (Group group : groups) {
            text.append("\n== ").append(group.reason()).append(" ==\n");
            for (Entry entry : group.entries()) {
                text.append("\n* ").append(entry.title().text()).append("\n  ").append(entry.sentence());
                if (!entry.facts().isEmpty()) {
                    text.append("\n  ").append(entry.facts());
                }
                text.append("\n  ")
                        .append(entry.action().text())
                        .append(": ")
                        .append(entry.action().href())
                        .append("\n");
            }
        }
        if (!more.isEmpty()) {
            text.append("\n").append(more).append("\n");
        }
        return text.append("\n-- \n")
                .append(inbox.text())
                .append(": ")
                .append(inbox.href())
                .append("\n")
                .append(preferences.text())
                .append(": ")
                .append(preferences.href())
                .append("\n")
                .toString();
    }
}
