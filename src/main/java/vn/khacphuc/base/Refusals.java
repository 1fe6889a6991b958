package vn.khacphuc.base;

import java.util.ArrayList;
import java.util.List;

/** Collects reasons so that a refusal names all of them at once. */
public final class Refusals {

    private final List<Refusal.Reason> reasons = new ArrayList<>();

    /** Adds the reason where the condition holds. */
    public Refusals when(boolean wrong, String key, Object... args) {
        if (wrong) {
            reasons.add(new Refusal.Reason(key, args));
        }
        return this;
    }

    public Refusals add(Refusal.Reason reason) {
        reasons.add(reason);
        return this;
    }

    /** Refuses where a text is blank or longer than the limit. */
    public Refusals text(String text, int limit, String blankKey) {
        when(text.isBlank(), blankKey);
        return limit(text, limit, blankKey);
    }

    /** Refuses where a text is longer than the limit; the reason's key is that of the blank text with ".long" after it. */
    public Refusals limit(String text, int limit, String blankKey) {
        return when(text.length() > limit, blankKey + ".long", limit, text.length());
    }

    public boolean none() {
        return reasons.isEmpty();
    }

    /** Throws when any reason was found. */
    public void refuse() {
        if (!reasons.isEmpty()) {
            throw new Refusal(reasons);
        }
    }
}
