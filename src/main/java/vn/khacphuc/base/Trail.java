package vn.khacphuc.base;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The trail of all changes. Writes in the transaction of the change, or the change does not happen. */
public interface Trail {

    /**
     * Writes one entry.
     *
     * @param by who, in which appointment, when
     * @param verb what was done, {@code task.reported}; {@code audit.<verb>} is its sentence
     * @param subject kind of thing, {@code task}
     * @param id its id
     * @param unitId unit the thing belongs to, null where it belongs to none
     * @param before values before that the verb changed; empty for a creation
     * @param after values after
     */
    void write(
            Actor by,
            String verb,
            String subject,
            long id,
            @Nullable Long unitId,
            Map<String, ? extends @Nullable Object> before,
            Map<String, ? extends @Nullable Object> after);

    /**
     * What an entry can tell of a thing as it stands in the database, by field: to be kept before a verb changes it. Nothing
     * of what is not there, and of kinds whose values nobody declares.
     */
    Map<String, @Nullable Object> values(String subject, long id);

    /**
     * Writes an entry of each value that differs from those kept before; of a new thing it tells all there are.
     *
     * @param kept of {@link #values} before the change, empty for a creation
     */
    void changed(
            Actor by, String verb, String subject, long id, @Nullable Long unitId, Map<String, @Nullable Object> kept);

    /** Writes an entry of what is there no more, with all that could be told of it. */
    void removed(
            Actor by, String verb, String subject, long id, @Nullable Long unitId, Map<String, @Nullable Object> kept);

    /** Writes an entry that only says what came to be. */
    default void write(
            Actor by,
            String verb,
            String subject,
            long id,
            @Nullable Long unitId,
            Map<String, ? extends @Nullable Object> after) {
        write(by, verb, subject, id, unitId, Map.of(), after);
    }
}
