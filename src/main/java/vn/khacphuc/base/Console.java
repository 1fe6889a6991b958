package vn.khacphuc.base;

import java.util.List;

/** What whoever starts the portal must read, log or no log. */
public final class Console {

    private static final String RULE = "-".repeat(72);

    private Console() {}

    /** Prints lines between two rules, at once. */
    public static void print(List<String> lines) {
        String end = System.lineSeparator();
        System.out.println(end + RULE + end + String.join(end, lines) + end + RULE);
        System.out.flush();
    }
}
