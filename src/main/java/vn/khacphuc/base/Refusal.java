package vn.khacphuc.base;

import java.util.List;
import java.util.stream.Collectors;

/** A rule says no. Carries every reason at once, as translation keys. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Reason> reasons;

    public Refusal(List<Reason> reasons) {
        super(reasons.stream().map(Reason::key).collect(Collectors.joining(", ")));
        this.reasons = List.copyOf(reasons);
    }

    public Refusal(String key, Object... args) {
        this(List.of(new Reason(key, args)));
    }

    public List<Reason> reasons() {
        return reasons;
    }

    /**
     * One reason.
     *
     * @param key translation key, {@code refusal.<module>.<reason>}
     * @param args arguments of the text; dates and numbers unformatted
     */
    public record Reason(String key, List<Object> args) {
        public Reason(String key, Object... args) {
            this(key, List.of(args));
        }
    }
}
