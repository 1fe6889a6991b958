package vn.khacphuc.assessments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Named values of a row of a book. Written in one way only: names in their order, values as text, what is missing left
 * out. What is written is stored and hashed as it is, and never written anew.
 */
final class Content {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<String, String>> VALUES = new TypeReference<>() {};

    private final Map<String, String> values = new TreeMap<>();

    Content text(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            values.put(name, value);
        }
        return this;
    }

    Content day(String name, @Nullable LocalDate value) {
        return text(name, value == null ? null : value.toString());
    }

    Content number(String name, long value) {
        return text(name, Long.toString(value));
    }

    Content number(String name, @Nullable BigDecimal value) {
        return text(name, value == null ? null : plain(value));
    }

    Content flag(String name, boolean value) {
        return text(name, value ? "true" : null);
    }

    Map<String, String> values() {
        return values;
    }

    String written() {
        return JSON.writeValueAsString(values);
    }

    static Map<String, String> read(String written) {
        return JSON.readValue(written, VALUES);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
