package vn.khacphuc.identity;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import vn.khacphuc.base.Refusals;

/** What a password must be, and how a first one is made. */
public final class PasswordRule {

    /** Shortest password a person may choose, in characters. */
    public static final int SHORTEST = 10;

    /** The hash reads no further than this many bytes. */
    static final int LONGEST_BYTES = 72;

    /** Without characters that are mistaken for each other when read aloud or typed off paper. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordRule() {}

    /** A random password of some 79 bits, in four groups. */
    public static String random() {
        var text = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            if (i > 0 && i % 4 == 0) {
                text.append('-');
            }
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    static void check(String password, String username, String former) {
        new Refusals()
                .when(password.length() < SHORTEST, "refusal.identity.password.short", SHORTEST)
                .when(
                        password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES,
                        "refusal.identity.password.long",
                        LONGEST_BYTES)
                .when(password.equalsIgnoreCase(username), "refusal.identity.password.username")
                .when(password.equals(former), "refusal.identity.password.same")
                .when(
                        !password.isEmpty() && password.chars().distinct().count() < 4,
                        "refusal.identity.password.simple")
                .refuse();
    }
}
