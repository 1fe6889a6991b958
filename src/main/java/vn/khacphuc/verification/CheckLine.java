package vn.khacphuc.verification;

/**
 * One thing to be checked before a task is accepted.
 *
 * @param code names the line within its list; the lines common to all tasks have a text key {@code verification.check.<code>}
 * @param text its words where they come from the criterion, else empty
 */
public record CheckLine(String code, String text) {}
