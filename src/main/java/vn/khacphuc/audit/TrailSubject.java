package vn.khacphuc.audit;

import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A kind of thing that entries tell of, so that the log can name and link it. Declared as a bean by the module that owns
 * the thing; the trail of what nobody declares shows its number.
 *
 * @param kind as in the entries, {@code task}
 * @param names SQL that gives id and name of the things whose ids are {@code :ids}
 * @param href the address of its page, null where it has none
 * @param dated SQL that gives the last two dated rows of the thing whose id is the one parameter, the latest first: verb,
 *     at, and the values whose change an entry tells, named as its fields; null where there are no such rows
 * @param values SQL that gives in one row, named as fields, all that an entry can tell of the thing whose id is the one
 *     parameter as it stands; null where the verbs say themselves what they changed
 */
public record TrailSubject(
        String kind,
        String names,
        @Nullable LongFunction<String> href,
        @Nullable String dated,
        @Nullable String values) {

    public TrailSubject(String kind, String names, @Nullable LongFunction<String> href, @Nullable String dated) {
        this(kind, names, href, dated, null);
    }

    public TrailSubject(String kind, String names, @Nullable LongFunction<String> href) {
        this(kind, names, href, null, null);
    }
}
