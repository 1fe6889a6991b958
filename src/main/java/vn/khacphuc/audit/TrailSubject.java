package vn.khacphuc.audit;

import java.util.function.LongFunction;

/**
 * A kind of thing that entries tell of, so that the log can name and link it. Declared as a bean by the module that owns
 * the thing; the trail of what nobody declares shows its number.
 *
 * @param kind as in the entries, {@code task}
 * @param names SQL that gives id and name of the things whose ids are {@code :ids}
 * @param href the address of its page
 */
public record TrailSubject(String kind, String names, LongFunction<String> href) {}
