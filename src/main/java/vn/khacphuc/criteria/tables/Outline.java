package vn.khacphuc.criteria.tables;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place of each row in the tree by how it is numbered ({@code I}, {@code 1}, {@code 1.1}, {@code a)}, nothing) or
 * by a column that says it, and gives it a code that is complete and there once.
 */
final class Outline {

    private static final Pattern ROMAN = Pattern.compile("[IVX]+");
    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}{1,2}");
    private static final Pattern NUMBERED = Pattern.compile("[A-Z0-9]+([.\\-][A-Za-z0-9]+)*");

    private final Set<String> reserved;
    private final Set<String> written = new HashSet<>();
    private final Deque<Node> open = new ArrayDeque<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> below = new HashMap<>();

    /** @param reserved codes that rows of the table bear, kept free for them */
    Outline(Set<String> reserved) {
        this.reserved = reserved;
    }

    /** Codes that rows bear by their own numbers, so far. */
    Set<String> written() {
        return written;
    }

    /** @param level as the table says it, 0 where it does not */
    private record Node(String style, int level, String raw, String code, int depth) {}

    /**
     * Where a row stands.
     *
     * @param wanted the code it would have had; differs from the code where that was taken already
     */
    record Place(
            int depth, String code, String wanted, @Nullable String parentCode) {}

    /** @param level 1 for areas and so on, as the table says it; 0 where it does not */
    Place place(String written, int level) {
        String raw = written.strip().replaceAll("[).:\\s]+$", "").replaceAll("\\s+", "");
        String style = style(raw);
        if (level > 0) {
            while (!open.isEmpty() && open.element().level() >= level) {
                open.pop();
            }
        } else {
            close(raw, style);
        }
        Node parent = open.peek();
        String wanted = code(raw, parent);
        String code = wanted;
        if (!raw.isEmpty()) {
            this.written.add(wanted);
        }
        if (!taken.add(wanted)) {
            code = unnumbered(parent);
            taken.add(code);
        }
        Node node = new Node(style, level, raw, code, parent == null ? 0 : parent.depth() + 1);
        open.push(node);
        return new Place(node.depth(), code, wanted, parent == null ? null : parent.code());
    }

    /** Goes up to the line whose number this one begins with, else to before one numbered in the same way. */
    private void close(String raw, String style) {
        for (Node node : open) {
            if (!node.raw().isEmpty() && (raw.startsWith(node.raw() + ".") || raw.startsWith(node.code() + "."))) {
                while (open.element() != node) {
                    open.pop();
                }
                return;
            }
        }
        if (open.stream().anyMatch(node -> node.style().equals(style))) {
            while (!open.element().style().equals(style)) {
                open.pop();
            }
            open.pop();
        }
    }

    private String code(String raw, @Nullable Node parent) {
        if (raw.isEmpty()) {
            return unnumbered(parent);
        }
        if (parent == null || raw.startsWith(parent.code() + ".")) {
            return raw;
        }
        return parent.code()
                + (!parent.raw().isEmpty() && raw.startsWith(parent.raw() + ".")
                        ? raw.substring(parent.raw().length())
                        : "." + raw);
    }

    private String unnumbered(@Nullable Node parent) {
        String above = parent == null ? "" : parent.code() + ".";
        String code = above + below.merge(above, 1, Integer::sum);
        while (taken.contains(code) || reserved.contains(code)) {
            code = above + below.merge(above, 1, Integer::sum);
        }
        return code;
    }

    private static String style(String raw) {
        if (raw.isEmpty()) {
            return "none";
        }
        if (ROMAN.matcher(raw).matches()) {
            return "roman";
        }
        if (CAPITAL.matcher(raw).matches()) {
            return "capital";
        }
        if (SMALL.matcher(raw).matches()) {
            return "small";
        }
        if (!NUMBERED.matcher(raw).matches()) {
            return "other";
        }
        long parts = raw.chars().filter(sign -> sign == '.' || sign == '-').count();
        return (raw.chars().anyMatch(Character::isUpperCase) ? "mixed" : "number") + parts;
    }
}
