package vn.khacphuc.base;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A rule says no. Carries every reason at once, as translation keys. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Reason> reasons;

    public Refusal(List<Reason> reasons) {
        super(reasons.stream().flatMap(Reason::keys).collect(Collectors.joining(", ")));
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
     * @param args arguments of the text; dates and numbers unformatted; a reason where this one only says of what it is
     */
    public record Reason(String key, List<Object> args) {
        public Reason(String key, Object... args) {
            this(key, List.of(args));
        }

        private Stream<String> keys() {
            return Stream.concat(
                    Stream.of(key),
                    args.stream().flatMap(one -> one instanceof Reason inner ? inner.keys() : Stream.empty()));
        }
    }
}
