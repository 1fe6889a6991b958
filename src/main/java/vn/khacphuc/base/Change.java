package vn.khacphuc.base;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a verb did, as its entry in the trail tells it.
 *
 * @param entryId the entry, unique for each change
 * @param by who did it, and when
 * @param verb {@code task.returned}
 * @param subject kind of thing, {@code task}
 * @param id its id
 * @param unitId unit the thing belongs to, null where it belongs to none
 * @param after what the verb said of the values after it
 */
public record Change(
        long entryId,
        Actor by,
        String verb,
        String subject,
        long id,
        @Nullable Long unitId,
        Map<String, ? extends @Nullable Object> after) {

    /** One of the values as a text, empty where the verb did not say it. */
    public String said(String name) {
        Object value = after.get(name);
        return value == null ? "" : value.toString();
    }
}
